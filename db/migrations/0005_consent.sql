-- Lock 1 (taking part) and lock 2 (consent). A consent lifts confidentiality between named parties;
-- it is not the GDPR basis of anything. One consent at a time is in force: a new one replaces the old.

create table care.participant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  role text not null check (role in ('coordinator', 'team-member')),
  task text,
  invited_by uuid not null references care.account,
  invited_at timestamptz not null default now(),
  accepted_at timestamptz,
  valid_from date not null default current_date,
  valid_to date,
  ended_at timestamptz
);
create unique index participant__once_at_a_time on care.participant (person_id, professional_id, agency_id) where ended_at is null;
create index participant_by_professional on care.participant (professional_id, agency_id) where ended_at is null;

create table care.consent (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  purpose text not null check (length(purpose) between 3 and 500),
  valid_from date not null,
  valid_to date not null,
  form text not null check (form in ('signed-in', 'paper', 'oral')),
  witness text,
  text_version text not null,
  language text not null,
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default now(),
  replaced_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid references care.account,
  constraint consent__ends_before_it_starts check (valid_to >= valid_from),
  constraint consent__given_orally_has_a_witness check (form <> 'oral' or length(witness) >= 2)
);
create unique index consent__one_at_a_time on care.consent (person_id) where replaced_at is null and withdrawn_at is null;
create index consent_by_person on care.consent (person_id, recorded_at desc);

-- who must say yes: the person herself, or each guardian separately
create table care.consent_giver (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references care.consent,
  person_id uuid not null references care.person,
  circle_member_id uuid references care.circle_member,
  capacity text not null check (capacity in ('self', 'guardian', 'appointed-guardian')),
  answer text not null default 'asked' check (answer in ('asked', 'yes', 'no')),
  answered_at timestamptz,
  recorded_by uuid references care.account,
  constraint consent_giver__guardian_is_named check ((capacity = 'self') = (circle_member_id is null)),
  unique (consent_id, circle_member_id)
);

create table care.consent_party (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references care.consent,
  person_id uuid not null references care.person,
  agency_id uuid not null references care.agency,
  -- an empty list of functions or areas means nobody and nothing (the reverse was a leak at a peer)
  covers_all_functions boolean not null,
  functions text[] not null default '{}',
  life_areas text[] not null default '{}',
  withdrawn_at timestamptz,
  unique (consent_id, agency_id)
);
create index consent_party_by_agency on care.consent_party (agency_id, consent_id);

-- what the consent does not cover: a party as a whole, or a topic (for everyone, or for one party)
create table care.consent_exclusion (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references care.consent,
  person_id uuid not null references care.person,
  agency_id uuid references care.agency,
  professional_id uuid references care.professional,
  topic_id uuid references care.topic,
  constraint consent_exclusion__names_something check (agency_id is not null or professional_id is not null or topic_id is not null)
);
create index consent_exclusion_by_consent on care.consent_exclusion (consent_id);
