-- What the signals need besides contacts and stays: what she wants otherwise, decisions with an end, and the turnings of
-- life that are known beforehand, each handed over between two named people.

-- "I want more / less / something else", said by her or her guardian, and what was answered.
create table care.wish (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  kind text not null check (kind in ('more', 'less', 'other')),
  -- none: about the help as a whole
  agency_id uuid references care.agency,
  words text check (length(words) between 2 and 500),
  said_by uuid not null references care.account,
  said_by_name text not null,
  said_at timestamptz not null default now(),
  taken_back_at timestamptz,
  answer text check (length(answer) between 2 and 500),
  answered_by uuid references care.account,
  answered_by_name text,
  answered_at timestamptz,
  constraint wish__answer_is_someones check (
    (answer is null) = (answered_at is null) and (answer is null) = (answered_by is null) and (answer is null) = (answered_by_name is null)
  )
);
create index wish_by_person on care.wish (person_id, said_at desc);

-- What an agency has decided that she gets until a day. What happens then is to be settled before that day.
create table care.official_decision (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  life_area text not null,
  what text not null check (length(what) between 2 and 100),
  agency_id uuid not null references care.agency,
  ends_on date not null,
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default now(),
  settled_how text check (settled_how in ('renewed', 'ended')),
  settled_at timestamptz,
  taken_back_at timestamptz,
  constraint official_decision__settled_somehow check ((settled_how is null) = (settled_at is null))
);
create index official_decision_by_person on care.official_decision (person_id, ends_on);

-- Which turnings are known beforehand, and how long before the day the hand-over opens. Ages follow from the birthday;
-- a discharge from the stay; the rest is entered by hand.
create table care.transition_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  kind text not null check (kind ~ '^[a-z0-9-]{3,40}$'),
  age int check (age between 1 and 25),
  stay_kind text check (stay_kind in ('hospital', 'treatment-home', 'respite', 'prison')),
  opens_days_before int not null check (opens_days_before between 0 and 730),
  -- where nobody has taken it up, it stands so long after the day
  stands_days_after int not null default 60 check (stands_days_after between 0 and 366),
  life_area text not null default 'common',
  position int not null,
  name_nb text not null,
  name_sv text not null,
  name_en text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  unique (jurisdiction, kind, valid_from),
  constraint transition_rule__follows_from_one_thing check (age is null or stay_kind is null)
);

create table care.transition_check (
  id uuid primary key default gen_random_uuid(),
  rule_id uuid not null references care.transition_rule,
  position int not null,
  side text not null check (side in ('giving', 'receiving', 'both')),
  name_nb text not null,
  name_sv text not null,
  name_en text not null,
  unique (rule_id, position)
);

-- A row from the moment somebody takes it up. Until then it is computed from the birthday or the stay.
create table care.transition (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  rule_id uuid not null references care.transition_rule,
  life_area text not null,
  on_day date not null,
  stay_id uuid references care.stay,
  owner_from_id uuid references care.professional,
  owner_from_agency uuid references care.agency,
  owner_to_id uuid references care.professional,
  owner_to_agency uuid references care.agency,
  state text not null default 'open' check (state in ('open', 'done', 'not-needed')),
  reason text check (length(reason) between 2 and 500),
  opened_by uuid not null references care.account,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by_name text,
  version int not null default 1,
  constraint transition__once_a_day unique (person_id, rule_id, on_day),
  constraint transition__owner_stands_in_an_agency check (
    (owner_from_id is null) = (owner_from_agency is null) and (owner_to_id is null) = (owner_to_agency is null)
  ),
  constraint transition__done_by_two_owners check (state <> 'done' or (owner_from_id is not null and owner_to_id is not null)),
  constraint transition__not_needed_says_why check (state <> 'not-needed' or reason is not null),
  constraint transition__closed_by_someone check ((state = 'open') = (closed_at is null) and (closed_at is null) = (closed_by_name is null))
);
create index transition_by_person on care.transition (person_id, on_day);
create unique index transition__one_a_stay on care.transition (stay_id) where stay_id is not null;

create table care.transition_step (
  id uuid primary key default gen_random_uuid(),
  transition_id uuid not null references care.transition,
  person_id uuid not null references care.person,
  life_area text not null,
  check_id uuid not null references care.transition_check,
  done_by uuid not null references care.account,
  done_by_name text not null,
  done_at timestamptz not null default now(),
  taken_back_at timestamptz
);
create unique index transition_step__done_once on care.transition_step (transition_id, check_id) where taken_back_at is null;

create index stay_under_way on care.stay (person_id) where taken_back_at is null and discharged_on is null;
