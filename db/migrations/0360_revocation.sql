-- What was taken back must stay taken back, also after an older backup is restored (GDPR art. 7(3)). Beside the tables of
-- care, since no request may read it: which database this is, what has been revoked (ids alone), and what a restore lost.
create table ledger.house (
  only_one boolean primary key default true check (only_one),
  id uuid not null default gen_random_uuid()
);
insert into ledger.house default values;
create table ledger.revocation (
  number bigint generated always as identity primary key,
  id uuid not null unique default gen_random_uuid(),
  kind text not null,
  row_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  -- when it stood in the journal outside the database
  journalled_at timestamptz
);
create index revocation_waiting on ledger.revocation (number) where journalled_at is null;
-- The seals of the log that a restore could not bring back: verify-log tells of them, and the numbers are not used again.
create table ledger.restored (
  at timestamptz not null default clock_timestamp(),
  replayed int not null,
  lost_from int,
  lost_to int,
  check ((lost_from is null) = (lost_to is null) and lost_from <= lost_to)
);
grant select on ledger.house, ledger.restored to public;
grant select, insert on ledger.revocation to helhet_judge;
grant update (journalled_at) on ledger.revocation to helhet_judge;
