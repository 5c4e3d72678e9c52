-- The coordinating team at work: its open hour and who is on duty, what its meetings decided, why a level was changed.

-- A share of a post belongs to what an agency has committed to a team, for a period (team_member.post_share); a mandate
-- says who may do what. It was said in both places, and could differ.
-- squawk-ignore ban-drop-column
alter table care.mandate drop column post_share;

alter table care.team
  -- the working week a whole post stands for (37.5 in Norway, 40 in Sweden): capacity is this times the share
  add column full_post_hours numeric(4, 2) not null default 37.5 check (full_post_hours > 0),
  add column open_weekday int check (open_weekday between 1 and 7),
  add column open_starts_at text check (open_starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column open_lasts_minutes int check (open_lasts_minutes between 10 and 480),
  add column open_slot_minutes int not null default 20 check (open_slot_minutes between 5 and 120),
  add column open_place text check (length(open_place) <= 200),
  add constraint team__has_a_whole_open_hour_or_none check ((open_weekday is null) = (open_starts_at is null) and (open_weekday is null) = (open_lasts_minutes is null));

-- one commitment of one person at one agency at a time: two clicks give one
create unique index team_member__once_at_a_time on care.team_member (team_id, professional_id, agency_id) where valid_to is null;

-- why she came into the team's care, why her level was changed, and how it ended; never rewritten
create table care.level_change (
  id uuid primary key default gen_random_uuid(),
  enrolment_id uuid not null,
  person_id uuid not null,
  -- empty before the first level, and after the last
  from_level text check (from_level in ('enrolled', 'shoulder-to-shoulder', 'guidance')),
  to_level text check (to_level in ('enrolled', 'shoulder-to-shoulder', 'guidance')),
  reason text not null check (length(reason) between 2 and 1000),
  ends_on date,
  changed_by uuid not null references care.account,
  changed_by_name text not null,
  changed_at timestamptz not null default now(),
  foreign key (enrolment_id, person_id) references care.enrolment (id, person_id),
  constraint level_change__changes_something check (from_level is distinct from to_level or ends_on is not null)
);
create index level_change_by_enrolment on care.level_change (enrolment_id, changed_at);
create index level_change_by_person on care.level_change (person_id);

-- the fixed slot as it was held: who was there, and what was decided
create table care.team_meeting (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  on_day date not null,
  opened_by uuid not null references care.account,
  opened_at timestamptz not null default now(),
  closed_by_name text,
  closed_at timestamptz,
  constraint team_meeting__of_its_team unique (id, team_id),
  constraint team_meeting__once_a_day unique (team_id, on_day),
  constraint team_meeting__closed_by_someone check ((closed_at is null) = (closed_by_name is null))
);

create table care.team_meeting_presence (
  meeting_id uuid not null references care.team_meeting,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  side text not null check (side in ('municipal', 'specialist', 'other')),
  is_present boolean not null,
  primary key (meeting_id, professional_id, agency_id)
);

create table care.team_decision (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null,
  team_id uuid not null,
  words text not null check (length(words) between 2 and 1000),
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  due_on date not null,
  person_id uuid references care.person,
  referral_id uuid references care.referral,
  -- which sides were there when it was decided: a decision of one side alone is marked for good
  sides text[] not null,
  decided_by uuid not null references care.account,
  decided_by_name text not null,
  decided_at timestamptz not null default now(),
  done_at timestamptz,
  done_by_name text,
  foreign key (meeting_id, team_id) references care.team_meeting (id, team_id),
  constraint team_decision__concerns_one check (person_id is null or referral_id is null),
  constraint team_decision__done_by_someone check ((done_at is null) = (done_by_name is null))
);
create index team_decision_by_meeting on care.team_decision (meeting_id);
create index team_decision_undone on care.team_decision (team_id, due_on) where done_at is null;
create index team_decision_by_person on care.team_decision (person_id) where person_id is not null;
create index team_decision_by_referral on care.team_decision (referral_id) where referral_id is not null;
create index team_decision_by_professional on care.team_decision (professional_id);

-- a place in the team's open hour; what it is about is said there, and not here
create table care.open_hour_booking (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  starts_at timestamptz not null,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  booked_at timestamptz not null default now(),
  taken_back_at timestamptz
);
create unique index open_hour_booking__one_a_place on care.open_hour_booking (team_id, starts_at) where taken_back_at is null;
create index open_hour_booking_by_professional on care.open_hour_booking (professional_id, starts_at);

-- advice without identity: which agency and function asked, never who, and nothing that tells about whom
create table care.consultation (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  held_on date not null,
  asked_by_agency uuid not null references care.agency,
  asked_as text not null check (length(asked_as) between 2 and 100),
  question text not null check (length(question) between 2 and 1000),
  advice text not null check (length(advice) between 2 and 1000),
  follow_up text check (length(follow_up) between 2 and 500),
  written_by uuid not null references care.account,
  written_by_name text not null,
  written_at timestamptz not null default now()
);
create index consultation_by_team on care.consultation (team_id, held_on desc);

create table care.team_training (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  topic text not null check (length(topic) between 2 and 200),
  held_on date not null,
  arranged_by uuid not null references care.account,
  arranged_at timestamptz not null default now(),
  version int not null default 1
);
create index team_training_by_team on care.team_training (team_id, held_on desc);

-- who came: a member by name, others by agency and number
create table care.training_attendance (
  id uuid primary key default gen_random_uuid(),
  training_id uuid not null references care.team_training,
  agency_id uuid not null references care.agency,
  professional_id uuid references care.professional,
  heads int not null check (heads between 0 and 500),
  constraint training_attendance__a_member_is_one check (professional_id is null or heads <= 1)
);
create unique index training_attendance__a_member_once on care.training_attendance (training_id, professional_id, agency_id) where professional_id is not null;
create unique index training_attendance__an_agency_once on care.training_attendance (training_id, agency_id) where professional_id is null;

-- on call in the evening: who, until when, and the number that is answered
create table care.team_duty (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  phone text not null check (length(phone) between 3 and 40),
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default now(),
  taken_back_at timestamptz,
  constraint team_duty__ends_after_it_starts check (ends_at > starts_at),
  constraint team_duty__is_a_day_at_most check (ends_at <= starts_at + interval '24 hours')
);
create index team_duty_by_team on care.team_duty (team_id, ends_at);
-- two clicks give one
create unique index team_duty__once on care.team_duty (team_id, professional_id, starts_at) where taken_back_at is null;
