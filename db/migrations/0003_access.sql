-- Who is asking, what was read and done, and which forms have already been taken.

create table care.session (
  id uuid primary key default gen_random_uuid(),
  -- sha-256 of the token in the cookie: a copy of the database opens no session
  token_hash bytea not null unique,
  account_id uuid references care.account,
  -- the acting capacity is chosen at sign-in and never widens another
  capacity text not null check (capacity in ('professional', 'person', 'circle', 'public', 'receipt', 'preview')),
  mandate_id uuid references care.mandate,
  referral_id uuid,
  preview_person_id uuid references care.person,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint session__of_staff_needs_a_mandate check ((capacity in ('professional', 'preview')) = (mandate_id is not null)),
  constraint session__needs_an_account check (capacity in ('public', 'receipt') or account_id is not null),
  constraint session__preview_is_of_one_person check ((capacity = 'preview') = (preview_person_id is not null))
);
create index session_by_account on care.session (account_id);

-- Columns follow the Norwegian trust framework (attestation, practitioner, care relation, patient) and IHE BALP,
-- so that a FHIR AuditEvent can be made from a row without asking anyone else.
create table care.audit (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  request_id uuid not null,
  session_id uuid,
  account_id uuid,
  capacity text not null,
  actor_name text not null,
  professional_id uuid,
  agency_id uuid,
  agency_name text,
  actor_function text,
  purpose_of_use text not null check (purpose_of_use in ('COC', 'TREAT', 'ETREAT', 'BTG', 'PATRQT')),
  decision_ref uuid,
  event text not null,
  action text not null check (action in ('C', 'R', 'U', 'D', 'E')),
  outcome text not null check (outcome in ('done', 'refused')),
  person_id uuid references care.person,
  subject text,
  subject_id uuid,
  previous_hash bytea,
  row_hash bytea not null
);
create index audit_by_person on care.audit (person_id, seq desc);
create index audit_by_account on care.audit (account_id, seq desc);

-- A form is taken once: the second click finds where the first one led.
create table care.submission (
  form_key uuid primary key,
  account_id uuid,
  session_id uuid not null,
  at timestamptz not null default now(),
  location text
);

create table care.notice (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references care.account,
  kind text not null,
  at timestamptz not null default now(),
  read_at timestamptz
);
create index notice_by_account on care.notice (account_id, at desc);
