-- A birthday that changes who decides, told once to each: sixty days before, and on the day.
create table care.birthday_told (
  person_id uuid not null references care.person,
  rule_id uuid not null references care.age_rule,
  moment text not null check (moment in ('before', 'on-the-day')),
  told_at timestamptz not null default now(),
  primary key (person_id, rule_id, moment)
);

-- What she answered when she was asked whom to let in, once their right to look had paused; null: not answered.
alter table care.circle_member add column let_in_answered_at timestamptz;
