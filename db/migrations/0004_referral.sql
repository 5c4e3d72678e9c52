-- A raised need and the coordinators it leads to. There is no field for diagnosis and none for age (Bærum's rule).

create table care.referral (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references care.agreement,
  person_id uuid references care.person,
  receipt_hash bytea not null unique,
  raised_at timestamptz not null default now(),
  raised_by_account uuid references care.account,
  raised_by_agency uuid references care.agency,
  raised_as text not null check (raised_as in ('person', 'relative', 'professional')),
  raiser_name text not null check (length(raiser_name) between 2 and 200),
  raiser_contact text not null check (length(raiser_contact) between 3 and 200),
  person_name text not null check (length(person_name) between 2 and 200),
  person_contact text not null check (length(person_contact) between 3 and 300),
  what_is_needed text not null check (length(what_is_needed) between 3 and 4000),
  person_knows text not null check (person_knows in ('yes', 'no', 'is-the-person')),
  state text not null default 'raised' check (state in ('raised', 'received', 'assessed', 'accepted', 'not-needed', 'handed-over', 'declined-by-person')),
  -- until a coordinator has accepted, the need is visibly someone's
  held_by_agency uuid not null references care.agency,
  held_by_professional uuid references care.professional,
  target_on date,
  target_basis text,
  version int not null default 1
);
create index referral_by_agreement on care.referral (agreement_id, state, raised_at);
create index referral_by_person on care.referral (person_id);
create index referral_by_account on care.referral (raised_by_account);
alter table care.session add constraint session_referral foreign key (referral_id) references care.referral;

create table care.referral_assessment (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null unique references care.referral,
  is_coordination_needed boolean not null,
  least_to_share text,
  no_reason text,
  instead text,
  assessed_at timestamptz not null default now(),
  assessed_by uuid not null references care.account,
  constraint referral_assessment__yes_says_the_least_to_share check (not is_coordination_needed or length(least_to_share) >= 3),
  constraint referral_assessment__no_says_why_and_what_instead check (is_coordination_needed or (length(no_reason) >= 3 and length(instead) >= 3))
);

create table care.referral_event (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references care.referral,
  at timestamptz not null default now(),
  kind text not null check (kind in ('raised', 'received', 'assessed-needed', 'assessed-not-needed', 'coordinator-offered', 'coordinator-accepted', 'coordinator-declined', 'accepted', 'declined-by-person')),
  by_name text not null
);
create index referral_event_by_referral on care.referral_event (referral_id, at);

create table care.coordinator_term (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  referral_id uuid references care.referral,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  side text not null check (side in ('municipal', 'specialist')),
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'ended')),
  offered_at timestamptz not null default now(),
  offered_by uuid not null references care.account,
  answer_by date,
  answered_at timestamptz,
  decline_reason text,
  substitute_id uuid references care.professional,
  ended_at timestamptz,
  constraint coordinator_term__decline_has_a_reason check (state <> 'declined' or length(decline_reason) >= 3),
  constraint coordinator_term__substitute_is_someone_else check (substitute_id is null or substitute_id <> professional_id)
);
-- one coordinator a side (seed 000: always one from the municipality and one from the specialist service)
create unique index coordinator_term__one_accepted_a_side on care.coordinator_term (person_id, side) where state = 'accepted';
create unique index coordinator_term__one_offered_a_side on care.coordinator_term (person_id, side) where state = 'offered';
create index coordinator_term_by_professional on care.coordinator_term (professional_id, state);
