-- The person and her circle. The register row (that she exists, her name, her area) is kept apart
-- from her card (how to reach her), because the coordinating unit needs the first and not the second.

create table care.person (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  agreement_id uuid not null references care.agreement,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  birth_on date not null,
  address_protection text not null default 'none' check (address_protection in ('none', 'confidential', 'strictly-confidential')),
  registered_at timestamptz not null default now(),
  version int not null default 1
);
create index person_by_agreement on care.person (agreement_id, family_name);

create table care.person_card (
  person_id uuid primary key references care.person,
  -- fødselsnummer, D-nummer, personnummer or samordningsnummer; validated before it is stored, masked on screen
  national_id text not null unique,
  phone text,
  address text,
  language text not null default 'nb',
  interpreter text,
  communication text,
  version int not null default 1
);

create table care.account (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  professional_id uuid unique references care.professional,
  person_id uuid unique references care.person,
  language text not null default 'nb' check (language in ('nb', 'sv', 'en')),
  ended_at timestamptz,
  constraint account__is_either_staff_or_private check (professional_id is null or person_id is null)
);

-- The key of a sign-in is issuer and subject together (the same subject at another issuer is another human).
create table care.identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references care.account,
  primary key (issuer, subject)
);

create table care.circle_member (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  name text not null check (length(name) between 2 and 200),
  -- kinship says who they are to her; legal_right says what the law lets them do. Never one from the other.
  kinship text not null check (kinship in ('mother', 'father', 'parent', 'sibling', 'child', 'partner', 'grandparent', 'friend', 'neighbour', 'ally', 'other')),
  legal_right text not null default 'none' check (legal_right in ('none', 'guardian', 'appointed-guardian')),
  mandate_text text,
  phone text,
  account_id uuid references care.account,
  -- the life areas the person has opened to this relative or ally; empty means nothing, never everything
  open_areas text[] not null default '{}',
  valid_from date not null default current_date,
  valid_to date
);
create index circle_member_by_person on care.circle_member (person_id);
create index circle_member_by_account on care.circle_member (account_id);

-- Words of her own for what she may want to keep from someone ("my brother", "the police matter").
create table care.topic (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  name text not null check (length(name) between 1 and 80),
  unique (person_id, name)
);
