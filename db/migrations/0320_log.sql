-- The log as it must be: unambiguous hashes, one chain over every row, anchored outside the database.

-- The legal entity an agency is a unit of (Tillitsrammeverket: legal entity and point of care; the controller of GDPR art. 4).
alter table care.agency
  add column legal_entity text constraint agency__legal_entity_has_a_name check (length(legal_entity) between 2 and 200),
  add column organisation_number text constraint agency__organisation_number_is_digits check (organisation_number ~ '^[0-9]{6}-?[0-9]{3,4}$');
create index agency_by_legal_entity on care.agency (legal_entity) where legal_entity is not null;

-- Rows written before keep version 1 and no slot: they are verified as they were hashed, and covered by the first seal.
alter table care.audit
  -- how a row is named outside the database: its number would tell that others stand between
  add column key uuid not null default gen_random_uuid(),
  add column hash_version int not null default 1 constraint audit__hash_version_is_known check (hash_version between 1 and 2),
  -- the minute (since 1970) under which the row is sealed
  add column slot int,
  add column actor_role text,
  add column legal_entity text,
  -- what the access rests on, and the row that decided it
  add column decision_basis text,
  -- when the asker said as what she acts: chose her mandate (toa of the trust framework)
  add column attested_at timestamptz;
alter table care.audit drop constraint audit_purpose_of_use_check;
alter table care.audit add constraint audit__purpose_is_known check (purpose_of_use in ('COC', 'TREAT', 'ETREAT', 'BTG', 'PATRQT', 'HCOMPL'));
create unique index audit__one_key on care.audit (key);
create index audit_by_slot on care.audit (slot, seq);
create index audit_by_agency on care.audit (agency_id, seq desc) where agency_id is not null and person_id is not null;

-- Every few minutes the rows written since the last seal are closed under one hash, and that hash under the one before it.
create table care.audit_seal (
  number int primary key,
  -- covers slots after first_after up to and with last_slot; the first seal covers what was written before there were slots too
  first_after int,
  last_slot int not null,
  rows int not null check (rows > 0),
  last_seq bigint not null,
  root bytea not null,
  previous_hash bytea,
  seal_hash bytea not null,
  sealed_at timestamptz not null
);
-- Where a seal has been written down outside the database, and when.
create table care.audit_anchor (
  seal_number int not null references care.audit_seal,
  place text not null check (place in ('file', 'http')),
  anchored_at timestamptz not null default clock_timestamp(),
  primary key (seal_number, place)
);
