-- Guardians who do not agree, and an appointed guardian: what is decided by others, on what law, and who has seen the paper.

-- What the law lets a board or a court decide where two guardians do not agree: data with its source, per country.
create table care.representation_ground (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  code text not null check (code ~ '^[a-z-]{3,40}$'),
  authority text not null check (authority in ('court', 'social-board', 'child-welfare-board', 'county-governor')),
  source text not null check (length(source) between 3 and 300),
  valid_from date not null,
  valid_to date,
  constraint representation_ground__ends_before_it_starts check (valid_to is null or valid_to >= valid_from)
);
create index representation_ground_by_jurisdiction on care.representation_ground (jurisdiction);

-- A decision of a board or a court. It stands beside the consents and changes no answer: nothing opens by itself.
create table care.guardian_decision (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  ground_id uuid not null references care.representation_ground,
  authority_name text not null check (length(authority_name) between 2 and 200),
  decided_on date not null,
  covers text not null check (length(covers) between 3 and 1000),
  recorded_by uuid not null references care.account,
  recorded_by_name text not null,
  recorded_at timestamptz not null default now(),
  taken_back_at timestamptz
);
create index guardian_decision_by_person on care.guardian_decision (person_id);

-- The yes of an appointed guardian, where the law lets her consent: her reasons in writing, and a second person who agrees.
create table care.appointed_yes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  circle_member_id uuid not null references care.circle_member,
  rule_id uuid not null references care.representation_rule,
  about text not null check (length(about) between 3 and 1000),
  life_areas text[] not null check (cardinality(life_areas) > 0),
  reasons text not null check (length(reasons) between 20 and 4000),
  recorded_by uuid not null references care.account,
  recorded_by_name text not null,
  recorded_at timestamptz not null default now(),
  answer text check (answer in ('agreed', 'refused')),
  answered_by uuid references care.account,
  answered_by_name text,
  answered_at timestamptz,
  constraint appointed_yes__takes_two check (answered_by is null or answered_by <> recorded_by),
  constraint appointed_yes__answered_whole check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index appointed_yes_by_person on care.appointed_yes (person_id);

-- Who has seen the paper that a mandate rests on, and when.
alter table care.circle_member add column paper_seen_by_name text;
alter table care.circle_member add column paper_seen_at timestamptz;
alter table care.circle_member add constraint circle_member__paper_was_seen_by_someone check ((paper_seen_by_name is null) = (paper_seen_at is null));
