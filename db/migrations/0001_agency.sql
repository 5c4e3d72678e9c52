-- Who helps: jurisdictions, local agreements, agencies, professionals and their mandates,
-- and the rules that belong to them (life areas, statutory contents, deadlines, ages) as dated data.

create table care.jurisdiction (
  code text primary key check (code in ('no', 'se')),
  time_zone text not null
);

create table care.agreement (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  name text not null check (length(name) between 2 and 200),
  valid_from date not null,
  valid_to date,
  constraint agreement__ends_before_it_starts check (valid_to is null or valid_to >= valid_from)
);

create table care.life_area (
  jurisdiction text not null references care.jurisdiction,
  code text not null check (code ~ '^[a-z-]{2,40}$'),
  position int not null,
  name_nb text not null,
  name_sv text not null,
  name_en text not null,
  valid_from date not null default '2000-01-01',
  valid_to date,
  primary key (jurisdiction, code)
);

-- What the law says a plan must hold. check_code names the rule in app/plan that judges it;
-- the wording, the source and its dates are data, so that a change of law is an edit here.
create table care.statutory_item (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  plan_kind text not null check (plan_kind in ('ip', 'sip')),
  letter text not null,
  check_code text not null,
  name_nb text not null,
  name_sv text not null,
  name_en text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  unique (jurisdiction, plan_kind, letter, check_code, valid_from)
);

create table care.age_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  kind text not null check (kind in ('guardian-access-ends')),
  age int not null check (age between 0 and 25),
  source text not null,
  valid_from date not null,
  valid_to date
);

create table care.deadline_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  agreement_id uuid references care.agreement,
  event text not null check (event in ('referral.raised', 'coordinator.offered', 'meeting.requested', 'plan.activated')),
  amount int not null check (amount > 0),
  unit text not null check (unit in ('days', 'workdays', 'weeks', 'months')),
  basis text not null check (basis in ('statute', 'agreement', 'local')),
  source text not null,
  valid_from date not null,
  valid_to date
);

create table care.agency (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  name text not null check (length(name) between 2 and 200),
  kind text not null check (kind in ('municipality', 'specialist', 'labour-and-welfare', 'primary-care', 'school', 'child-welfare', 'housing', 'police', 'dental', 'aids-centre', 'social-insurance', 'voluntary', 'private-provider')),
  side text not null check (side in ('municipal', 'specialist', 'other')),
  sector text not null check (sector in ('health', 'social', 'school', 'labour', 'insurance', 'police', 'voluntary')),
  phone text,
  valid_from date not null default current_date,
  valid_to date
);

create table care.agreement_party (
  agreement_id uuid not null references care.agreement,
  agency_id uuid not null references care.agency,
  primary key (agreement_id, agency_id)
);

create table care.professional (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 2 and 200),
  profession text not null,
  phone text,
  email text
);

create table care.mandate (
  id uuid primary key default gen_random_uuid(),
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  role text not null check (role in ('coordinator', 'team-member', 'peer-worker', 'coordinating-unit', 'administrator')),
  function_name text not null check (length(function_name) between 2 and 100),
  post_share numeric(4, 2) check (post_share > 0 and post_share <= 1),
  valid_from date not null default current_date,
  valid_to date,
  constraint mandate__ends_before_it_starts check (valid_to is null or valid_to >= valid_from)
);
create index mandate_by_professional on care.mandate (professional_id);
create index mandate_by_agency on care.mandate (agency_id);
