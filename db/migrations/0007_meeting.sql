-- requested → called → held. A request starts a clock; no meeting closes without the next date.

create table care.meeting (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid references care.plan,
  state text not null default 'requested' check (state in ('requested', 'called', 'held', 'cancelled')),
  requested_at timestamptz not null default now(),
  requested_by uuid not null references care.account,
  requested_by_name text not null,
  wish text not null default '',
  due_on date,
  due_basis text,
  due_source text,
  starts_at timestamptz,
  ends_at timestamptz,
  place text,
  link text,
  chair text,
  secretary text,
  held_at timestamptz,
  next_meeting_on date,
  no_next_reason text,
  cancelled_reason text,
  version int not null default 1,
  constraint meeting__called_has_a_time check (state not in ('called', 'held') or starts_at is not null),
  constraint meeting__ends_before_it_starts check (ends_at is null or ends_at > starts_at),
  constraint meeting__closes_with_the_next_date check (state <> 'held' or next_meeting_on is not null or length(no_next_reason) >= 3)
);
create index meeting_by_person on care.meeting (person_id, starts_at);
alter table care.measure add constraint measure_made_in_meeting foreign key (made_in_meeting) references care.meeting;

create table care.meeting_seat (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references care.meeting,
  person_id uuid not null references care.person,
  professional_id uuid references care.professional,
  agency_id uuid references care.agency,
  circle_member_id uuid references care.circle_member,
  is_hers boolean not null default false,
  outside_name text,
  -- called: has a duty to come or send someone; invited: has none
  duty text not null check (duty in ('called', 'invited')),
  answer text not null default 'none' check (answer in ('none', 'yes', 'no', 'substitute', 'remote')),
  answer_reason text,
  substitute_name text,
  answered_at timestamptz,
  attendance text check (attendance in ('present', 'remote', 'late', 'left-early', 'absent')),
  spoke_for_person boolean not null default false,
  version int not null default 1,
  constraint meeting_seat__is_of_one_party check (
    (professional_id is not null)::int + (circle_member_id is not null)::int + is_hers::int + (outside_name is not null)::int = 1
  ),
  constraint meeting_seat__duty_declined_has_a_reason check (answer <> 'no' or duty = 'invited' or length(answer_reason) >= 3),
  constraint meeting_seat__substitute_is_named check (answer <> 'substitute' or length(substitute_name) >= 2)
);
create index meeting_seat_by_meeting on care.meeting_seat (meeting_id);
create index meeting_seat_by_professional on care.meeting_seat (professional_id);

create table care.agenda_question (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references care.meeting,
  person_id uuid not null references care.person,
  life_area text not null default 'common',
  topic_id uuid references care.topic,
  is_hers boolean not null,
  words text not null check (length(words) between 2 and 1000),
  asked_by uuid not null references care.account,
  asked_by_name text not null,
  asked_at timestamptz not null default clock_timestamp()
);
create index agenda_question_by_meeting on care.agenda_question (meeting_id);

create table care.decision (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references care.meeting,
  person_id uuid not null references care.person,
  life_area text not null,
  topic_id uuid references care.topic,
  words text not null check (length(words) between 2 and 2000),
  measure_id uuid references care.measure,
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default clock_timestamp()
);
create index decision_by_meeting on care.decision (meeting_id);
