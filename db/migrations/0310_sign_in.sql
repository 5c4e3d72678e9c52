-- What a sign-in must prove, how long what it opens lives, and how someone without a place yet is let in.

-- The most particular row in force counts (role, then sector, then all). Levels are those of eIDAS; in Norway health
-- takes 'high' (ID-porten: idporten-loa-high), in Sweden tillitsnivå 3 ('substantial') is what is issued and demanded.
create table care.session_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction in ('no', 'se')),
  capacity text not null check (capacity in ('professional', 'person', 'circle')),
  role text check (role in ('coordinator', 'team-member', 'peer-worker', 'coordinating-unit', 'administrator')),
  sector text,
  level text not null check (level in ('low', 'substantial', 'high')),
  idle_minutes int not null check (idle_minutes between 5 and 60),
  absolute_hours numeric(4, 1) not null check (absolute_hours > 0 and absolute_hours <= 12),
  step_up_minutes int not null default 10 check (step_up_minutes between 1 and 30),
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint session_rule__ends_before_it_starts check (valid_to is null or valid_to >= valid_from),
  constraint session_rule__only_staff_have_roles check (capacity = 'professional' or (role is null and sector is null)),
  -- an owner may ask less of an agency that never meets health information; never of health, and never of everyone
  constraint session_rule__health_takes_high check (jurisdiction <> 'no' or level = 'high' or (sector is not null and sector <> 'health')),
  constraint session_rule__nobody_enters_on_low check (level <> 'low')
);
create index session_rule_by_jurisdiction on care.session_rule (jurisdiction, capacity);

insert into care.session_rule (jurisdiction, capacity, level, idle_minutes, absolute_hours, source, valid_from) values
  ('no', 'professional', 'high', 15, 8, 'Normen 6.1; HelseID assurance_level high', '2020-01-01'),
  ('no', 'person', 'high', 30, 8, 'Digdir: idporten-loa-high for helseopplysninger', '2020-01-01'),
  ('no', 'circle', 'high', 30, 8, 'Digdir: idporten-loa-high for helseopplysninger', '2020-01-01'),
  ('se', 'professional', 'substantial', 15, 8, 'HSLF-FS 2016:40; Sambi LoA 3', '2020-01-01'),
  ('se', 'person', 'substantial', 30, 8, 'HSLF-FS 2016:40; tillitsnivå 3', '2020-01-01'),
  ('se', 'circle', 'substantial', 30, 8, 'HSLF-FS 2016:40; tillitsnivå 3', '2020-01-01');

-- What a session was opened on, and how long it may lie still. Sessions without an account live by expires_at alone.
alter table care.session
  add column issuer text,
  add column sid text,
  add column acr text,
  add column level text check (level in ('low', 'substantial', 'high')),
  add column auth_time timestamptz,
  add column idle_minutes int,
  add column step_up_minutes int not null default 10,
  add column stepped_up_at timestamptz,
  -- "Firefox, Windows": so that she knows her own; no version, no address
  add column device text check (length(device) <= 60),
  -- the identity token, sealed with the session's own key, which the database does not hold: shown to the provider at sign-out
  add column sealed_hint text check (length(sealed_hint) <= 8000),
  add column ended_how text check (ended_how in ('signed-out', 'by-own-hand', 'replaced', 'by-administrator', 'by-provider'));
create index session_by_provider_session on care.session (issuer, sid) where sid is not null;

-- Every attempt to sign in, whatever became of it (ASVS 16.3.1). What identifies someone is blanked when it is settled.
create table care.sign_in_attempt (
  id uuid primary key default gen_random_uuid(),
  secret_hash bytea not null unique,
  provider text not null check (length(provider) <= 40),
  purpose text not null check (purpose in ('enter', 'code', 'step-up')),
  back text not null check (length(back) <= 500),
  session_id uuid references care.session,
  state text not null default 'started' check (state in ('started', 'answered', 'proved', 'entered', 'refused')),
  refused_how text check (refused_how in ('provider', 'level', 'unknown', 'other-identity', 'stale', 'failed')),
  started_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '10 minutes',
  issuer text,
  subject text,
  level text,
  acr text,
  auth_time timestamptz,
  sid text,
  claim_hash text,
  claimed_name text check (length(claimed_name) <= 200),
  sealed_hint text,
  codes_tried int not null default 0,
  invitation_id uuid
);
create index sign_in_attempt_by_session on care.sign_in_attempt (session_id);
create index sign_in_attempt_unsettled on care.sign_in_attempt (expires_at) where state in ('started', 'answered', 'proved');

-- A place for someone who stands in no directory: it opens once, for the one it was made for. The link of it is none:
-- she signs in as herself and types the code. Either it is bound to her identity number beforehand (a keyed hash), or
-- the first who answers waits until the inviter has confirmed, having spoken with her, that it is she.
create table care.sign_in_invitation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  -- null: the person herself takes over what was kept for her on paper
  circle_member_id uuid references care.circle_member,
  code_hash bytea not null unique,
  claim_hash text,
  made_by uuid not null references care.account,
  made_by_name text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  answered_at timestamptz,
  answered_name text,
  issuer text,
  subject text,
  confirmed_at timestamptz,
  confirmed_by uuid references care.account,
  withdrawn_at timestamptz,
  is_bound boolean not null generated always as (claim_hash is not null) stored,
  constraint sign_in_invitation__lives_a_month_at_most check (expires_at <= made_at + interval '31 days')
);
create index sign_in_invitation_by_person on care.sign_in_invitation (person_id);
alter table care.sign_in_attempt add constraint sign_in_attempt_invitation foreign key (invitation_id) references care.sign_in_invitation;

-- How someone without an e-ID takes part: with help, before a witness, or on paper; until her own sign-in takes over.
create table care.way_in (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  way text not null check (way in ('assisted', 'paper')),
  helper_name text not null check (length(helper_name) between 2 and 200),
  witness_name text not null check (length(witness_name) between 2 and 200),
  agreed_on date not null,
  agreed_how text not null check (agreed_how in ('aloud', 'paper')),
  note text check (length(note) <= 1000),
  recorded_by uuid not null references care.account,
  recorded_by_name text not null,
  recorded_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_how text check (ended_how in ('own-identity', 'changed')),
  constraint way_in__ends_somehow check ((ended_at is null) = (ended_how is null)),
  constraint way_in__helper_is_no_witness check (lower(btrim(helper_name)) <> lower(btrim(witness_name)))
);
create unique index way_in__one_at_a_time on care.way_in (person_id) where ended_at is null;
create index way_in_by_person on care.way_in (person_id);

-- Logout tokens already heeded: each counts once.
create table care.spent_token (
  token_hash bytea primary key,
  spent_at timestamptz not null default now()
);

drop function if exists care.open_session(text, text, text, uuid, text, numeric);
drop function if exists care.end_session(text);
