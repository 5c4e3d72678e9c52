-- One live plan per person. The plan row holds dates and states only; every word stands in a row of its own
-- that carries the life area (and topic) by which consent opens it.

create table care.plan (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  kind text not null check (kind in ('ip', 'sip')),
  state text not null default 'draft' check (state in ('draft', 'active', 'ended')),
  begun_at timestamptz not null default now(),
  activated_at timestamptz,
  period_from date,
  period_to date,
  next_review_on date,
  -- SIP item 4: which principal has the overall responsibility
  lead_agency_id uuid references care.agency,
  has_no_measures_by_others boolean not null default false,
  needs_no_other_cooperation boolean not null default false,
  ended_at timestamptz,
  ended_reason text,
  -- counts every change to the content: what a confirmation refers to
  content_version int not null default 1,
  version int not null default 1,
  constraint plan__review_is_within_the_period check (next_review_on is null or period_to is null or next_review_on <= period_to),
  constraint plan__active_has_a_review_date check (state <> 'active' or next_review_on is not null),
  constraint plan__ended_has_a_reason check (state <> 'ended' or length(ended_reason) >= 3)
);
create unique index plan__one_live_for_a_person on care.plan (person_id) where state <> 'ended';

create table care.own_words (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  kind text not null check (kind in ('matters', 'resources', 'needs')),
  life_area text not null default 'common',
  topic_id uuid references care.topic,
  words text not null check (length(words) between 1 and 8000),
  written_how text not null check (written_how in ('self', 'dictated')),
  written_by uuid not null references care.account,
  written_by_name text not null,
  written_at timestamptz not null default clock_timestamp()
);
create index own_words_by_plan on care.own_words (plan_id, kind, written_at desc);

create table care.goal (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  life_area text not null,
  topic_id uuid references care.topic,
  words text not null check (length(words) between 1 and 4000),
  horizon text not null check (horizon in ('short', 'long')),
  written_how text not null check (written_how in ('self', 'dictated')),
  written_by uuid not null references care.account,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  version int not null default 1
);
create index goal_by_plan on care.goal (plan_id, written_at);
create index goal_by_person on care.goal (person_id);

create table care.measure (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  goal_id uuid references care.goal,
  life_area text not null,
  topic_id uuid references care.topic,
  what text not null check (length(what) between 2 and 2000),
  extent text not null default '',
  how text not null default '',
  -- exactly one named owner: a professional, someone in her circle, herself, or a named outsider ("by others")
  professional_id uuid references care.professional,
  agency_id uuid references care.agency,
  circle_member_id uuid references care.circle_member,
  is_hers boolean not null default false,
  outside_name text,
  outside_agency text,
  starts_on date not null,
  due_on date not null,
  status text not null default 'planned' check (status in ('planned', 'ongoing', 'reached', 'partly', 'changed', 'given-up')),
  status_reason text,
  status_at timestamptz,
  made_in_meeting uuid,
  created_by uuid not null references care.account,
  created_at timestamptz not null default now(),
  version int not null default 1,
  constraint measure__has_one_named_owner check (
    (professional_id is not null)::int + (circle_member_id is not null)::int + is_hers::int + (outside_name is not null)::int = 1
  ),
  constraint measure__professional_answers_for_an_agency check ((professional_id is null) = (agency_id is null)),
  constraint measure__outsider_belongs_somewhere check ((outside_name is null) = (outside_agency is null)),
  constraint measure__is_due_before_it_starts check (due_on >= starts_on),
  constraint measure__ended_otherwise_has_a_reason check (status not in ('partly', 'changed', 'given-up') or length(status_reason) >= 3)
);
create index measure_by_plan on care.measure (plan_id, due_on);
create index measure_by_person on care.measure (person_id);
create index measure_by_professional on care.measure (professional_id, due_on);

create table care.goal_review (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  goal_id uuid not null references care.goal,
  life_area text not null,
  topic_id uuid references care.topic,
  status text not null check (status in ('ongoing', 'reached', 'partly', 'changed', 'given-up')),
  reason text,
  reviewed_by uuid not null references care.account,
  reviewed_by_name text not null,
  reviewed_at timestamptz not null default clock_timestamp(),
  constraint goal_review__says_why check (status not in ('partly', 'changed', 'given-up') or length(reason) >= 3)
);
create index goal_review_by_goal on care.goal_review (goal_id, reviewed_at desc);

-- how she herself finds it, half points allowed (seed 003); nobody else writes here
create table care.own_rating (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  goal_id uuid not null references care.goal,
  life_area text not null,
  topic_id uuid references care.topic,
  rating numeric(2, 1) not null check (rating between 1 and 9 and rating * 2 = floor(rating * 2)),
  said text,
  rated_by uuid not null references care.account,
  rated_at timestamptz not null default clock_timestamp()
);
create index own_rating_by_goal on care.own_rating (goal_id, rated_at desc);

create table care.contribution (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  life_area text not null default 'common',
  topic_id uuid references care.topic,
  agency_id uuid references care.agency,
  circle_member_id uuid references care.circle_member,
  is_hers boolean not null default false,
  words text not null check (length(words) between 2 and 2000),
  written_by uuid not null references care.account,
  written_at timestamptz not null default now(),
  version int not null default 1,
  constraint contribution__is_of_one_party check ((agency_id is not null)::int + (circle_member_id is not null)::int + is_hers::int = 1)
);
create index contribution_by_plan on care.contribution (plan_id);

create table care.cooperation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  life_area text not null default 'common',
  topic_id uuid references care.topic,
  with_whom text not null check (length(with_whom) between 2 and 200),
  about text not null check (length(about) between 2 and 2000),
  created_by uuid not null references care.account,
  created_at timestamptz not null default now()
);
create index cooperation_by_plan on care.cooperation (plan_id);

-- stands beside its item, prints with it, and is never changed or taken away
create table care.disagreement (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  life_area text not null,
  topic_id uuid references care.topic,
  item text not null check (item in ('plan', 'goal', 'measure', 'decision')),
  item_id uuid not null,
  words text not null check (length(words) between 2 and 4000),
  said_by uuid not null references care.account,
  said_by_name text not null,
  said_at timestamptz not null default now()
);
create index disagreement_by_plan on care.disagreement (plan_id);

create table care.confirmation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  agency_id uuid references care.agency,
  is_hers boolean not null default false,
  content_version int not null,
  confirmed_by uuid not null references care.account,
  confirmed_by_name text not null,
  confirmed_at timestamptz not null default clock_timestamp(),
  cleared_at timestamptz,
  constraint confirmation__is_of_one_party check ((agency_id is not null) <> is_hers)
);
create unique index confirmation__once_a_party on care.confirmation (plan_id, coalesce(agency_id, plan_id)) where cleared_at is null;

-- the readable history: written by triggers alone, so that no verb can forget it
create table care.plan_change (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  life_area text not null,
  topic_id uuid references care.topic,
  item text not null,
  item_id uuid not null,
  change text not null check (change in ('added', 'changed')),
  before jsonb,
  after jsonb not null,
  content_version int not null,
  by_account uuid,
  by_name text not null,
  by_agency text,
  at timestamptz not null default clock_timestamp()
);
create index plan_change_by_plan on care.plan_change (plan_id, at desc);
