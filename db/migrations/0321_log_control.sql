-- Questions about a visit, control of the log, and what may lawfully be kept back from the one who reads it.

do $$
declare
  named record;
begin
  -- others may have added roles meanwhile: the list is taken as it stands
  select conname, pg_get_constraintdef(oid) as definition into named from pg_constraint
   where conrelid = 'care.mandate'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%role = ANY%';
  execute format('alter table care.mandate drop constraint %I', named.conname);
  execute format('alter table care.mandate add constraint %I %s', named.conname,
                 regexp_replace(named.definition, '''administrator''::text', '''administrator''::text, ''log-controller''::text'));
end
$$;

-- What the law lets be kept back from the log somebody reads, and for how long at a time. Data, so that a change of law is an edit here.
create table care.log_exception_ground (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction in ('no', 'se')),
  kind text not null check (kind in ('child-protection', 'threatened-person', 'police-secrecy')),
  source text not null,
  longest_days int not null check (longest_days between 1 and 366),
  valid_from date not null,
  valid_to date,
  unique (jurisdiction, kind, source, valid_from)
);
insert into care.log_exception_ground (jurisdiction, kind, source, longest_days, valid_from) values
  ('no', 'child-protection', 'pasient- og brukerrettighetsloven § 3-4; personopplysningsloven § 16 første ledd bokstav f', 180, '2018-07-20'),
  ('no', 'threatened-person', 'pasient- og brukerrettighetsloven § 5-1 annet ledd; personopplysningsloven § 16 første ledd bokstav c', 180, '2018-07-20'),
  ('no', 'police-secrecy', 'personopplysningsloven § 16 første ledd bokstav b', 90, '2018-07-20'),
  ('se', 'child-protection', 'offentlighets- och sekretesslagen (2009:400) 12 kap. 3 §; lagen (2018:218) 5 kap. 1 §', 180, '2018-05-25'),
  ('se', 'threatened-person', 'offentlighets- och sekretesslagen (2009:400) 21 kap. 3 §; lagen (2018:218) 5 kap. 1 §', 180, '2018-05-25'),
  ('se', 'police-secrecy', 'offentlighets- och sekretesslagen (2009:400) 18 kap. 1 §; lagen (2018:218) 5 kap. 1 §', 90, '2018-05-25');

-- One recorded decision. It covers what one agency did, about one person, from a moment on, until it ends; then all of it is shown again.
create table care.log_exception (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  agency_id uuid not null references care.agency,
  ground_id uuid not null references care.log_exception_ground,
  -- a guardian reads nothing of it; 'everyone': neither does she herself
  hidden_from text not null check (hidden_from in ('guardians', 'everyone')),
  reason text not null check (length(reason) between 10 and 1000),
  covers_from timestamptz not null,
  ends_on date not null,
  review_by date not null,
  decided_by uuid not null references care.account,
  decided_by_name text not null,
  decided_at timestamptz not null default clock_timestamp(),
  reviewed_by uuid references care.account,
  reviewed_by_name text,
  reviewed_at timestamptz,
  review text check (review in ('upheld', 'lifted')),
  review_words text check (length(review_words) between 3 and 1000),
  lifted_at timestamptz,
  constraint log_exception__reviewed_before_it_ends check (review_by <= ends_on),
  constraint log_exception__reviewed_whole check ((reviewed_at is null) = (review is null) and (review is null) = (review_words is null) and (review is null) = (reviewed_by is null)),
  constraint log_exception__reviewed_by_another check (reviewed_by is null or reviewed_by <> decided_by),
  constraint log_exception__lifted_has_a_moment check (review is distinct from 'lifted' or lifted_at is not null)
);
create index log_exception_by_person on care.log_exception (person_id);
create index log_exception_by_agency on care.log_exception (agency_id);

-- She asks the unit about one visit; the unit answers.
create table care.log_question (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  -- the row of the log it is about: who may see the question may see that
  audit_key uuid not null,
  agency_id uuid not null references care.agency,
  professional_id uuid not null references care.professional,
  looked_at timestamptz not null,
  looker_name text not null,
  words text check (length(words) between 2 and 1000),
  asked_by uuid not null references care.account,
  asked_by_name text not null,
  asked_at timestamptz not null default clock_timestamp(),
  answer text check (length(answer) between 2 and 2000),
  answered_by uuid references care.account,
  answered_by_name text,
  answered_at timestamptz,
  constraint log_question__answered_whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  constraint log_question__answered_by_another check (answered_by is null or answered_by <> asked_by)
);
create unique index log_question__once_a_visit on care.log_question (audit_key);
create index log_question_by_person on care.log_question (person_id, asked_at desc);
create index log_question_waiting on care.log_question (agency_id) where answered_at is null;

-- How a log is checked: dated, for everyone or for one agency. The nearest one in force counts.
create table care.log_rule (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid references care.agency,
  kind text not null check (kind in ('sample', 'same-surname', 'same-street', 'colleague', 'no-role', 'night', 'volume')),
  is_on boolean not null default true,
  -- sample: visits a week · no-role: months without a seat at a meeting · volume: persons a day · otherwise nothing
  amount int check (amount between 1 and 1000),
  -- night: from and to on the wall clock
  from_hour int check (from_hour between 0 and 23),
  to_hour int check (to_hour between 0 and 23),
  source text not null,
  valid_from date not null,
  valid_to date,
  set_by uuid references care.account,
  constraint log_rule__ends_before_it_starts check (valid_to is null or valid_to >= valid_from - 1),
  constraint log_rule__has_its_measure check ((kind in ('sample', 'no-role', 'volume')) = (amount is not null) and (kind = 'night') = (from_hour is not null and to_hour is not null))
);
create index log_rule_by_agency on care.log_rule (agency_id, kind);
insert into care.log_rule (kind, amount, from_hour, to_hour, source, valid_from) values
  ('sample', 10, null, null, 'pasientjournalloven § 22; patientdatalagen (2008:355) 4 kap. 3 §; SFS 2022:913 4 kap. 5 §', '2020-01-01'),
  ('same-surname', null, null, null, 'Normen, faktaark 15', '2020-01-01'),
  ('same-street', null, null, null, 'Normen, faktaark 15', '2020-01-01'),
  ('colleague', null, null, null, 'Normen, faktaark 15', '2020-01-01'),
  ('no-role', 6, null, null, 'Normen, faktaark 15', '2020-01-01'),
  ('night', null, 23, 6, 'Normen, faktaark 15', '2020-01-01'),
  ('volume', 25, null, null, 'Normen, faktaark 15', '2020-01-01');

-- One week's drawing for one agency: what there was, what was taken out.
create table care.log_round (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references care.agency,
  week_from date not null,
  drawn_at timestamptz not null,
  visits int not null,
  flagged int not null,
  sampled int not null,
  unique (agency_id, week_from)
);
-- One visit to look into, and what it came to.
create table care.log_case (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references care.log_round,
  agency_id uuid not null references care.agency,
  audit_key uuid not null,
  person_id uuid not null references care.person,
  professional_id uuid not null references care.professional,
  looker_name text not null,
  began_at timestamptz not null,
  ended_at timestamptz not null,
  rows int not null,
  reasons text[] not null check (cardinality(reasons) > 0),
  state text not null default 'open' check (state in ('open', 'asked', 'justified', 'reported')),
  words text check (length(words) between 3 and 2000),
  controlled_by uuid references care.account,
  controlled_by_name text,
  controlled_at timestamptz,
  version int not null default 1,
  constraint log_case__outcome_is_whole check ((state = 'open') = (controlled_at is null) and (state = 'open') = (words is null) and (state = 'open') = (controlled_by is null)),
  unique (round_id, audit_key)
);
create index log_case_by_agency on care.log_case (agency_id, state, began_at desc);
create index log_case_by_person on care.log_case (person_id);

-- The street an employee lives in, told by the employer for the control of the log and nothing else: no request reads it.
create table care.staff_home (
  professional_id uuid primary key references care.professional,
  street text not null check (length(street) between 2 and 200),
  told_by uuid references care.account,
  told_at timestamptz not null default now()
);
