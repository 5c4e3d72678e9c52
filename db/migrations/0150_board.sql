-- Signals are computed; what somebody answers to one occurrence of one is kept. Which of several of a kind it was
-- (a measure, an agency, a relation), and what it belongs to, so that an answer is read by those who saw the signal.
alter table care.signal_closing
  add column subject text not null default '' check (length(subject) <= 100),
  add column life_area text not null default 'common',
  add column topic_id uuid references care.topic;
create unique index signal_closing__once_an_occurrence on care.signal_closing (person_id, kind, subject, since);

-- how often there is to be contact where nothing has been agreed with her: of the team, else of the area
alter table care.agreement add column contact_every_days int not null default 28 check (contact_every_days between 1 and 366);
alter table care.team add column contact_every_days int not null default 14 check (contact_every_days between 1 and 366);

-- the page about silence reads these and no more
create index contact_unmet_or_next on care.contact (person_id, agency_id, at desc) where taken_back_at is null;
create index audit_by_person_and_agency on care.audit (person_id, agency_id, seq desc) where agency_id is not null and outcome = 'done';
create index coordinator_term_held on care.coordinator_term (person_id) where state in ('accepted', 'ended') and answered_at is not null;

-- Why someone is on the board (norway.md 2.3), set by hand. "Admitted" says something about health: it has a life area.
create table care.board_reason (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  enrolment_id uuid not null,
  reason text not null check (reason in ('crisis-prevention', 'intensive-short', 'intensive-long', 'hard-to-reach', 'new', 'admitted', 'recently-discharged', 'compulsory')),
  life_area text not null default 'common',
  since date not null,
  until date,
  set_by uuid not null references care.account,
  set_at timestamptz not null default now(),
  constraint board_reason__of_her_enrolment foreign key (enrolment_id, person_id) references care.enrolment (id, person_id),
  constraint board_reason__ends_before_it_starts check (until is null or until >= since),
  constraint board_reason__of_health_is_kept_as_health check (reason not in ('admitted', 'recently-discharged', 'compulsory') or life_area = 'health')
);
create unique index board_reason__once on care.board_reason (enrolment_id, reason) where until is null;
create index board_reason_by_person on care.board_reason (person_id) where until is null;

-- What the team agreed at the board: what, who, by when.
create table care.board_decision (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  enrolment_id uuid not null,
  words text not null check (length(words) between 2 and 300),
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  due_on date not null,
  decided_on date not null,
  decided_by uuid not null references care.account,
  decided_by_name text not null,
  decided_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  done_by uuid references care.account,
  done_by_name text,
  constraint board_decision__of_her_enrolment foreign key (enrolment_id, person_id) references care.enrolment (id, person_id),
  constraint board_decision__is_due_before_it_is_made check (due_on >= decided_on),
  constraint board_decision__done_by_someone check ((done_at is null) = (done_by is null) and (done_at is null) = (done_by_name is null))
);
create index board_decision_to_do on care.board_decision (person_id) where done_at is null;
create index board_decision_by_person on care.board_decision (person_id, decided_on desc);
create index board_decision_by_enrolment on care.board_decision (enrolment_id, decided_on desc);

-- One meeting at the board, closed once. What stood there is kept person by person and line by line, so that a consent
-- taken back closes her row in old days too, and each line is read by those who may see what it tells.
create table care.board_day (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references care.team,
  on_day date not null,
  closed_by uuid not null references care.account,
  closed_by_name text not null,
  closed_at timestamptz not null default now(),
  constraint board_day__closed_once unique (team_id, on_day)
);
create table care.board_presence (
  board_day_id uuid not null references care.board_day,
  professional_id uuid not null references care.professional,
  primary key (board_day_id, professional_id)
);
create table care.board_day_row (
  id uuid primary key default gen_random_uuid(),
  board_day_id uuid not null references care.board_day,
  person_id uuid not null references care.person,
  last_on date,
  last_kind text,
  next_on date,
  decision_id uuid references care.board_decision,
  constraint board_day_row__once unique (board_day_id, person_id),
  constraint board_day_row__of_its_person unique (id, person_id)
);
create index board_day_row_by_person on care.board_day_row (person_id);
create table care.board_day_line (
  id uuid primary key default gen_random_uuid(),
  row_id uuid not null,
  person_id uuid not null,
  line text not null check (line in ('reason', 'signal')),
  kind text not null,
  since date not null,
  life_area text not null,
  topic_id uuid references care.topic,
  -- a text of the catalogue and the days and numbers in it; nothing anybody wrote
  reason_key text,
  reason_values jsonb,
  constraint board_day_line__of_its_person foreign key (row_id, person_id) references care.board_day_row (id, person_id)
);
create index board_day_line_by_row on care.board_day_line (row_id);
