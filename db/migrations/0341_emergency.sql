-- Emergency access ("break the glass"): who may, for how long and how often is dated data, off wherever no rule allows it.

-- The most particular row in force counts (sector, then all).
create table care.emergency_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction in ('no', 'se')),
  sector text check (sector in ('health', 'social', 'school', 'labour', 'insurance', 'police', 'voluntary')),
  is_allowed boolean not null,
  roles text[] not null default '{}',
  -- 2: first that something is closed, then that life or health is in danger and that she cannot be asked (PDL 4:5; SFS 2022:913 3:5-6)
  steps int not null default 1 check (steps in (1, 2)),
  hours int not null default 8 check (hours between 1 and 24),
  quota int not null default 3 check (quota between 1 and 20),
  quota_days int not null default 30 check (quota_days between 1 and 366),
  unreviewed_at_most int not null default 1 check (unreviewed_at_most between 1 and 5),
  -- a number typed at random is a try, too
  tries_a_day int not null default 6 check (tries_a_day between 1 and 50),
  review_days int not null default 7 check (review_days between 1 and 30),
  step_up_minutes int not null default 5 check (step_up_minutes between 1 and 30),
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint emergency_rule__ends_before_it_starts check (valid_to is null or valid_to >= valid_from),
  constraint emergency_rule__allows_someone check (not is_allowed or cardinality(roles) > 0)
);
create index emergency_rule_by_sector on care.emergency_rule (jurisdiction, sector);
insert into care.emergency_rule (jurisdiction, sector, is_allowed, roles, steps, hours, source, valid_from) values
  ('no', null, false, '{}', 1, 1, 'Ingen hjemmel utenfor helse- og omsorgstjenesten: forvaltningsloven § 13; avklares av jurist', '2020-01-01'),
  ('no', 'health', true, '{coordinator,team-member}', 1, 8, 'Pasientjournalloven § 19; helsepersonelloven § 7; Normen (nødrettstilgang). Timer og antall bestemmes av virksomheten', '2020-01-01'),
  ('se', null, false, '{}', 1, 1, 'Ingen nödöppning utanför hälso- och sjukvården: SFS 2022:913 3 kap. 5–6 §§; OSL 26 kap.', '2020-01-01'),
  ('se', 'health', true, '{coordinator,team-member}', 2, 4, 'Patientdatalagen (2008:355) 4 kap. 5 §; SFS 2022:913 3 kap. 5–6 §§. Timmar och antal bestäms av vårdgivaren', '2020-01-01');

-- One opening: the reason in the reader's words, how long, and what the review came to. Not opened yet: the first of two steps.
create table care.emergency_opening (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  rule_id uuid not null references care.emergency_rule,
  account_id uuid not null references care.account,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  reader_name text not null,
  reason text not null check (length(reason) between 10 and 1000),
  confirms_danger boolean not null default false,
  confirms_cannot_ask boolean not null default false,
  asked_at timestamptz not null default now(),
  opened_at timestamptz,
  expires_at timestamptz not null,
  ended_at timestamptz,
  review_by date,
  review text check (review in ('justified', 'not-justified', 'reported')),
  review_words text check (length(review_words) between 3 and 2000),
  reviewed_by uuid references care.account,
  reviewed_by_name text,
  reviewed_at timestamptz,
  version int not null default 1,
  constraint emergency_opening__opened_is_to_be_reviewed check ((opened_at is null) = (review_by is null)),
  constraint emergency_opening__reviewed_whole check (
    (review is null) = (reviewed_at is null) and (review is null) = (reviewed_by is null) and (review is null) = (review_words is null)),
  constraint emergency_opening__reviewed_once_opened check (review is null or opened_at is not null),
  constraint emergency_opening__reviewed_by_another check (reviewed_by is null or reviewed_by <> account_id),
  constraint emergency_opening__lasts_a_day_at_most check (expires_at <= coalesce(opened_at, asked_at) + interval '24 hours')
);
create index emergency_opening_by_person on care.emergency_opening (person_id, opened_at desc);
create index emergency_opening_by_account on care.emergency_opening (account_id, asked_at desc);
create index emergency_opening_unreviewed on care.emergency_opening (agency_id) where reviewed_at is null;

-- That somebody asked, whatever the answer was; never the number. Counted, so that numbers cannot be tried one after the other.
create table care.emergency_try (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references care.account,
  at timestamptz not null default now()
);
create index emergency_try_by_account on care.emergency_try (account_id, at desc);
