-- What keeps a person from being dropped: the team that meets about her, the contacts that hold, where she stays, and
-- who steps in when someone is away. Dates, kinds and outcomes; nothing clinical.

alter table care.person add column died_on date;

-- agencies free named people for it (seed 000: 5.2 posts over fourteen people, beside their ordinary work)
create table care.team (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references care.agreement,
  name text not null check (length(name) between 2 and 200),
  -- the fixed slot: ISO weekday (1 = Monday), wall clock of the area
  weekday int check (weekday between 1 and 7),
  starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  lasts_minutes int check (lasts_minutes between 5 and 480),
  place text check (length(place) <= 200),
  -- hours a week that coordinating one person takes, as the agreement reckons it (seed 001: part of an ordinary job)
  hours_a_person numeric(4, 2) not null default 1.5 check (hours_a_person > 0),
  -- a signal nobody has closed reaches the leader after so many days (norway.md 2.4)
  escalates_after_days int not null default 7 check (escalates_after_days between 1 and 90),
  valid_from date not null default current_date,
  valid_to date,
  version int not null default 1,
  constraint team__has_a_whole_slot_or_none check ((weekday is null) = (starts_at is null))
);
create index team_by_agreement on care.team (agreement_id);

create table care.team_member (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  -- the peer worker knows what it is to be helped; she follows those she has been asked to follow, not the whole board
  role text not null check (role in ('leader', 'member', 'peer-worker')),
  post_share numeric(4, 2) not null check (post_share > 0 and post_share <= 1),
  valid_from date not null,
  valid_to date,
  version int not null default 1,
  constraint team_member__ends_before_it_starts check (valid_to is null or valid_to >= valid_from - 1)
);
create index team_member_by_team on care.team_member (team_id);
create index team_member_by_professional on care.team_member (professional_id, agency_id);

-- in the team's care at one of three levels of effort (seed 000 slide 18)
create table care.enrolment (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  person_id uuid not null references care.person,
  referral_id uuid references care.referral,
  level text not null check (level in ('enrolled', 'shoulder-to-shoulder', 'guidance')),
  level_since date not null,
  -- shoulder to shoulder is a way out, not a place to stay
  ends_on date,
  enrolled_on date not null,
  ended_on date,
  outcome text check (outcome in ('established', 'moved', 'declined', 'died', 'not-fitting')),
  version int not null default 1,
  constraint enrolment__shoulder_to_shoulder_has_an_end check (level <> 'shoulder-to-shoulder' or ends_on is not null),
  constraint enrolment__ends_with_an_outcome check ((ended_on is null) = (outcome is null)),
  constraint enrolment__of_its_person unique (id, person_id)
);
create unique index enrolment__one_at_a_time on care.enrolment (person_id) where ended_on is null;
create index enrolment_by_team on care.enrolment (team_id) where ended_on is null;
create index enrolment_by_person on care.enrolment (person_id);

-- made and attempted: what happened, never what was said
create table care.contact (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  at timestamptz not null,
  kind text not null check (kind in ('visit', 'appointment', 'phone', 'video', 'message', 'letter')),
  place text not null check (place in ('home', 'out', 'office', 'institution', 'none')),
  direction text not null check (direction in ('to-person', 'from-person')),
  -- a try that nobody answered is work, and no contact
  outcome text not null check (outcome in ('met', 'not-met', 'no-answer')),
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  next_on date,
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default now(),
  -- entered by mistake: kept, and counted nowhere
  taken_back_at timestamptz,
  constraint contact__not_ahead_of_time check (at <= recorded_at + interval '5 minutes')
);
create index contact_by_person on care.contact (person_id, at desc);

-- how often the two have agreed to meet
create table care.contact_rhythm (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  every_days int not null check (every_days between 1 and 366),
  agreed_on date not null,
  ended_on date,
  recorded_by uuid not null references care.account
);
create unique index contact_rhythm__one_a_relation on care.contact_rhythm (person_id, professional_id, agency_id) where ended_on is null;

-- where she stays for a time; entered by hand. A stay says something about health, so it has a life area.
create table care.stay (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  life_area text not null,
  kind text not null check (kind in ('hospital', 'treatment-home', 'respite', 'prison')),
  where_name text not null check (length(where_name) between 2 and 200),
  admitted_on date not null,
  leave_from date,
  leave_to date,
  discharge_planned_on date,
  discharged_on date,
  registered_at timestamptz not null default now(),
  discharge_registered_at timestamptz,
  recorded_by uuid not null references care.account,
  taken_back_at timestamptz,
  version int not null default 1,
  constraint stay__ends_before_it_starts check (discharged_on is null or discharged_on >= admitted_on),
  constraint stay__leave_is_within check (leave_from is null or (leave_from >= admitted_on and (leave_to is null or leave_to >= leave_from)))
);
create index stay_by_person on care.stay (person_id, admitted_on desc);

-- a planned absence, and who is there meanwhile
create table care.absence (
  id uuid primary key default gen_random_uuid(),
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  from_on date not null,
  to_on date not null,
  deputy_id uuid references care.professional,
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint absence__ends_before_it_starts check (to_on >= from_on),
  constraint absence__deputy_is_someone_else check (deputy_id is null or deputy_id <> professional_id)
);
create index absence_by_professional on care.absence (professional_id, to_on);

-- A signal is computed from dates and stands until someone says what was done. What is kept is that answer.
create table care.signal_closing (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  kind text not null,
  -- the day the signal began: one that comes back later is another
  since date not null,
  reason text not null check (reason in ('contact-made', 'plan-made', 'not-now', 'mended', 'not-right')),
  words text check (length(words) between 2 and 500),
  next_step text not null check (length(next_step) between 2 and 500),
  -- "not now" with an agreed next try: until then she is left in peace
  next_try_on date,
  professional_id uuid not null references care.professional,
  closed_by uuid not null references care.account,
  closed_by_name text not null,
  closed_at timestamptz not null default now(),
  constraint signal_closing__not_now_has_a_next_try check (reason <> 'not-now' or next_try_on is not null)
);
create index signal_closing_by_person on care.signal_closing (person_id, kind, since);
