-- The learning log of a team (seed 003): what happened, what it came of, what we tried instead, whether it helped, what we
-- learned. It belongs to a team and to no person: there is no column that could point at one.
create table care.learning_log (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  -- "Logg nr. 1": the team's own count
  number int not null check (number > 0),
  kind text not null check (kind in ('event', 'success')),
  happened_on date not null,
  what text not null check (length(what) between 2 and 2000),
  raised_by uuid not null references care.account,
  raised_by_name text not null,
  raised_at timestamptz not null default now(),

  causes text check (length(causes) between 2 and 2000),
  alternative text check (length(alternative) between 2 and 2000),
  -- nothing is tried without a name and a day
  trial_professional_id uuid references care.professional,
  trial_agency_id uuid references care.agency,
  evaluate_on date,
  tried_by_name text,
  tried_at timestamptz,

  helped text check (helped in ('yes', 'partly', 'no')),
  evaluation text check (length(evaluation) between 2 and 2000),
  evaluated_by_name text,
  evaluated_at timestamptz,

  lesson text check (length(lesson) between 2 and 1000),
  meeting_id uuid,
  -- to whom it is to rise, by whom and when: a decision of that meeting, about nobody
  decision_id uuid references care.team_decision,
  agreed_by_name text,
  agreed_at timestamptz,

  state text not null generated always as (
    case when agreed_at is not null then 'agreed' when evaluated_at is not null then 'evaluated' when tried_at is not null then 'tried' else 'raised' end) stored,
  corrected_by_name text,
  corrected_at timestamptz,
  version int not null default 1,
  foreign key (meeting_id, team_id) references care.team_meeting (id, team_id),
  constraint learning_log__one_of_its_number unique (team_id, number),
  constraint learning_log__tried_whole check (
    num_nonnulls(causes, alternative, trial_professional_id, trial_agency_id, evaluate_on, tried_by_name, tried_at) in (0, 7)),
  constraint learning_log__evaluated_whole check (num_nonnulls(helped, evaluation, evaluated_by_name, evaluated_at) in (0, 4)),
  constraint learning_log__agreed_whole check (num_nonnulls(lesson, meeting_id, agreed_by_name, agreed_at) in (0, 4)),
  constraint learning_log__step_by_step check ((evaluated_at is null or tried_at is not null) and (agreed_at is null or evaluated_at is not null)),
  constraint learning_log__rises_when_agreed check (decision_id is null or agreed_at is not null)
);
create index learning_log_by_meeting on care.learning_log (meeting_id) where meeting_id is not null;
create index learning_log_by_decision on care.learning_log (decision_id) where decision_id is not null;
