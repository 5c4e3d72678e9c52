-- A mandate is asked about again: whoever has not been confirmed for so long as the rule says is no longer let in.

-- How long a mandate stands on one confirmation, and how long before it lapses the administrator is told. Data, so that
-- an area may choose a shorter time, and a change of the norm is a new row.
create table care.mandate_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null check (jurisdiction in ('no', 'se')),
  -- null: every role
  role text,
  months int not null check (months between 1 and 36),
  warning_days int not null check (warning_days between 1 and 90),
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint mandate_rule__ends_before_it_starts check (valid_to is null or valid_to >= valid_from)
);
create index mandate_rule_by_jurisdiction on care.mandate_rule (jurisdiction);
insert into care.mandate_rule (jurisdiction, months, warning_days, source, valid_from) values
  ('no', 12, 30, 'Normen 6.1, tilgangsstyring: autorisasjoner gjennomgås jevnlig. Ett år er valgt her, avklares lokalt', '2020-01-01'),
  ('se', 12, 30, 'HSLF-FS 2016:40 4 kap.: behörigheter följs upp regelbundet. Ett år är valt här, avgörs lokalt', '2020-01-01');

-- The last day the latest confirmation carries it. Written by the database alone (care.mandate_lapses); those who are here
-- already count as confirmed on the day of this migration, so that nobody is shut out by an upgrade.
alter table care.mandate add column lapses_on date not null default ((current_date + interval '12 months')::date);

-- Who said, when, that the mandate is still needed: never rewritten, so that it can be shown afterwards who had what and why.
create table care.mandate_confirmation (
  id uuid primary key default gen_random_uuid(),
  mandate_id uuid not null references care.mandate,
  confirmed_on date not null,
  confirmed_by uuid not null references care.account,
  confirmed_by_name text not null,
  confirmed_at timestamptz not null default now()
);
create index mandate_confirmation_by_mandate on care.mandate_confirmation (mandate_id);
create index mandate_confirmation_by_account on care.mandate_confirmation (confirmed_by);
