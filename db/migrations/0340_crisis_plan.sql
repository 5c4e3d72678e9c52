-- Her crisis plan: what she notices, what helps, whom to call hour by hour. Hers to write and to approve; it stands
-- beside the plan and needs none (norway.md 1.5: no legal document, but found at night by those she has chosen).

create table care.crisis_plan (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references care.person,
  life_area text not null default 'health',
  -- those with whom she shares the life area; only those she has ticked; herself (and who speaks for her) alone
  opens_to text not null default 'area' check (opens_to in ('area', 'chosen', 'self')),
  -- may health staff on emergency duty open it where the law lets them? Hers to say no to.
  in_emergency boolean not null default true,
  -- counted by triggers at every change of the content: an approval of an earlier number approves nothing any more
  content_version int not null default 0,
  begun_by uuid not null references care.account,
  begun_at timestamptz not null default now(),
  version int not null default 1
);

-- Every wording stays; the one that stands has not been replaced. Empty words take a part out again.
create table care.crisis_words (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  crisis_plan_id uuid not null references care.crisis_plan,
  part text not null check (part in ('signs', 'helps', 'hinders', 'met', 'green-notice', 'green-self', 'green-you',
                                     'yellow-notice', 'yellow-self', 'yellow-you', 'red-notice', 'red-self', 'red-you')),
  words text not null check (length(words) <= 2000),
  written_how text not null check (written_how in ('self', 'dictated')),
  written_by uuid not null references care.account,
  written_by_name text not null,
  written_at timestamptz not null default clock_timestamp(),
  replaced_at timestamptz
);
create unique index crisis_words__one_stands on care.crisis_words (crisis_plan_id, part) where replaced_at is null;
create index crisis_words_by_person on care.crisis_words (person_id);

-- Whom to call, hour by hour. A line is never rewritten: it ends, and another takes its place.
create table care.crisis_contact (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  crisis_plan_id uuid not null references care.crisis_plan,
  days text not null default 'every' check (days in ('every', 'workdays', 'weekend')),
  -- neither: at any hour; from 22 to 7 goes over midnight
  from_time text check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  to_time text check (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  name text not null check (length(name) between 2 and 200),
  who text not null default '' check (length(who) <= 200),
  phone text not null check (phone ~ '^[+0-9 ()/-]{3,30}$'),
  written_how text not null check (written_how in ('self', 'dictated')),
  written_by uuid not null references care.account,
  written_by_name text not null,
  written_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by_name text,
  constraint crisis_contact__spans_from_and_to check ((from_time is null) = (to_time is null) and (from_time is null or from_time <> to_time))
);
create index crisis_contact_by_plan on care.crisis_contact (crisis_plan_id);
create index crisis_contact_by_person on care.crisis_contact (person_id);

-- Her yes to exactly what stood there. Aloud: of one who cannot sign in, said before a named witness and written down.
create table care.crisis_approval (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  crisis_plan_id uuid not null references care.crisis_plan,
  content_version int not null,
  how text not null check (how in ('self', 'guardian', 'aloud')),
  witness_name text check (length(witness_name) between 2 and 200),
  approved_by uuid not null references care.account,
  approved_by_name text not null,
  approved_at timestamptz not null default clock_timestamp(),
  constraint crisis_approval__aloud_has_a_witness check ((how = 'aloud') = (witness_name is not null))
);
create index crisis_approval_by_plan on care.crisis_approval (crisis_plan_id, approved_at desc);
create index crisis_approval_by_person on care.crisis_approval (person_id);

-- Those she has ticked, where she opens it to chosen ones alone.
create table care.crisis_reader (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  crisis_plan_id uuid not null references care.crisis_plan,
  agency_id uuid references care.agency,
  circle_member_id uuid references care.circle_member,
  chosen_by uuid not null references care.account,
  chosen_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  constraint crisis_reader__is_one_party check ((agency_id is null) <> (circle_member_id is null))
);
create unique index crisis_reader__once_at_a_time on care.crisis_reader (crisis_plan_id, coalesce(agency_id, circle_member_id)) where ended_at is null;
create index crisis_reader_by_person on care.crisis_reader (person_id);
