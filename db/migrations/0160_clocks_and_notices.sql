-- Clocks that rules start, and what is told when something waits for someone.

-- A rule says how long, on what grounds, for whom, and who is told when it is not kept. The events are listed in
-- app/deadline/deadline.ts and nowhere else.
alter table care.deadline_rule
  drop constraint deadline_rule_event_check,
  drop constraint deadline_rule_unit_check,
  -- wall clock of the area: what happens after it counts from the next day (lag 2017:612: 12.00)
  add column cut_off text,
  -- for whom, in the rule's own words, where it is not for everybody
  add column scope text,
  add column escalates_to text;
alter table care.deadline_rule
  add constraint deadline_rule__event_has_a_name check (event ~ '^[a-z-]+\.[a-z-]+$'),
  add constraint deadline_rule__unit_is_known check (unit in ('hours', 'days', 'workdays', 'weeks', 'months')),
  add constraint deadline_rule__cut_off_is_a_time check (cut_off ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add constraint deadline_rule__scope_is_short check (length(scope) between 2 and 300),
  add constraint deadline_rule__escalates_to_someone check (escalates_to in ('leader', 'coordinating-unit'));

-- One promise running, or how it went. Started, met and stopped by triggers.
create table care.clock (
  id uuid primary key default gen_random_uuid(),
  event text not null,
  -- what was promised about: a row of this kind
  subject text not null check (subject in ('referral', 'referral-handover', 'coordinator-term', 'coordinator-handover', 'coordinator-ask', 'meeting', 'plan', 'stay')),
  subject_id uuid not null,
  person_id uuid references care.person,
  agreement_id uuid references care.agreement,
  -- none where a meeting set the date itself
  rule_id uuid references care.deadline_rule,
  started_at timestamptz not null,
  -- the first moment that is too late
  due_at timestamptz not null,
  paused_from timestamptz,
  pause_reason text,
  paused_by uuid references care.account,
  met_at timestamptz,
  -- withdrawn, cancelled or ended before it was met: counted nowhere
  stopped_at timestamptz,
  version int not null default 1,
  constraint clock__paused_with_a_reason check (paused_from is null or length(pause_reason) between 3 and 500),
  constraint clock__met_or_stopped check (met_at is null or stopped_at is null)
);
create unique index clock__one_running_an_event on care.clock (subject, subject_id, event) where met_at is null and stopped_at is null;
create index clock_by_agreement on care.clock (agreement_id, event);
create index clock_by_person on care.clock (person_id);
create index clock_running on care.clock (due_at) where met_at is null and stopped_at is null;

-- How someone wants to be told. Without a row: at once to the work address, in the house alone where there is none.
create table care.notice_choice (
  account_id uuid primary key references care.account,
  delivery text not null check (delivery in ('at-once', 'digest', 'in-app')),
  email text check (length(email) between 3 and 200 and email like '%_@_%'),
  version int not null default 1,
  constraint notice_choice__needs_an_address check (delivery = 'in-app' or email is not null)
);

-- One message that leaves the house: it says that something waits, and nothing else. Its id is its Message-ID.
create table care.letter (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references care.account,
  -- the day it gathers, where it is a digest
  digest_on date,
  notices int not null check (notices > 0),
  made_at timestamptz not null,
  leased_until timestamptz,
  attempts int not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz
);
create unique index letter__one_digest_a_day on care.letter (account_id, digest_on) where digest_on is not null;
create index letter_to_send on care.letter (made_at) where sent_at is null and given_up_at is null;

-- The outbox: written in the transaction of what happened.
alter table care.notice
  -- whose access decides whether it may still be told; read by the judge alone
  add column person_id uuid references care.person,
  add column subject_id uuid,
  add column count int,
  add column letter_id uuid references care.letter,
  add column stopped_at timestamptz;
create unique index notice__once_while_it_waits on care.notice (account_id, kind, subject_id)
  where subject_id is not null and letter_id is null and read_at is null and stopped_at is null;
create index notice_to_tell on care.notice (account_id) where letter_id is null and read_at is null and stopped_at is null;
create index notice_by_person on care.notice (person_id);
create index notice_by_letter on care.notice (letter_id);

-- What the mail catcher of the demo area took; empty anywhere else.
create table care.caught_mail (
  id uuid primary key default gen_random_uuid(),
  letter_id uuid not null unique references care.letter,
  message_id text not null,
  address text not null,
  subject text not null,
  body text not null,
  at timestamptz not null default clock_timestamp()
);
create index caught_mail_by_time on care.caught_mail (at desc);

-- What a job does once a day: whoever writes the row does it.
create table care.daily_round (
  kind text not null,
  on_day date not null,
  at timestamptz not null default clock_timestamp(),
  primary key (kind, on_day)
);

-- A calendar that fetches by itself: the hash of its key, and as what it asks.
create table care.calendar_feed (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references care.account,
  token_hash bytea not null unique,
  capacity text not null check (capacity in ('professional', 'person', 'circle')),
  mandate_id uuid references care.mandate,
  opened_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint calendar_feed__of_staff_needs_a_mandate check ((capacity = 'professional') = (mandate_id is not null))
);
create unique index calendar_feed__one_at_a_time on care.calendar_feed (account_id) where ended_at is null;

-- Where the jobs keep their queue. The post office owns it and nothing else.
create schema if not exists pgboss authorization helhet_post;
