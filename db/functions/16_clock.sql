-- Clocks: counted here as app/deadline/deadline.ts counts them (a test holds the two together), and started, met and
-- stopped by triggers, so that no verb can forget.

-- Easter Sunday (the Gregorian rule of Meeus, Jones and Butcher).
create or replace function care.easter(of_year int) returns date
language plpgsql immutable as $$
declare
  a int := of_year % 19; b int := of_year / 100; c int := of_year % 100;
  h int := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  l int := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  m int := (a + 11 * h + 22 * l) / 451;
begin
  return make_date(of_year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
end
$$;

-- Weekends and public holidays of the country.
create or replace function care.is_day_off(of_day date, of_jurisdiction text) returns boolean
language plpgsql immutable as $$
declare
  month_day text := to_char(of_day, 'MM-DD');
  from_easter int;
begin
  if extract(isodow from of_day) >= 6 then
    return true;
  end if;
  from_easter := of_day - care.easter(extract(year from of_day)::int);
  if month_day in ('01-01', '05-01', '12-25', '12-26') or from_easter in (-2, 0, 1, 39, 49) then
    return true;
  end if;
  if of_jurisdiction = 'no' then
    return month_day = '05-17' or from_easter in (-3, 50);
  end if;
  -- (Midsummer Day and All Saints' Day are Saturdays)
  return month_day in ('01-06', '06-06');
end
$$;

-- The first moment that is too late for what began at `at`.
create or replace function care.due_at(amount int, unit text, cut_off text, of_jurisdiction text, at timestamptz) returns timestamptz
language plpgsql stable as $$
declare
  zone text := case of_jurisdiction when 'se' then 'Europe/Stockholm' else 'Europe/Oslo' end;
  wall timestamp := at at time zone zone;
  is_after boolean := cut_off is not null and to_char(wall, 'HH24:MI') > cut_off;
  day date := wall::date + is_after::int;
  days_left int := amount;
begin
  if unit = 'hours' then
    return (case when is_after then day::timestamp at time zone zone else at end) + make_interval(hours => amount);
  elsif unit = 'days' then
    day := day + amount;
  elsif unit = 'weeks' then
    day := day + 7 * amount;
  elsif unit = 'months' then
    day := (day + make_interval(months => amount))::date;
  else
    while days_left > 0 loop
      day := day + 1;
      if not care.is_day_off(day, of_jurisdiction) then
        days_left := days_left - 1;
      end if;
    end loop;
  end if;
  return (day + 1)::timestamp at time zone zone;
end
$$;

-- The rule that counts for an event under an agreement: a statute goes before an agreement, an agreement before a routine.
create or replace function care.rule_in_force(of_event text, of_agreement uuid, at timestamptz) returns care.deadline_rule
language sql stable as $$
  select r from care.deadline_rule r
    join care.agreement a on a.id = of_agreement and a.jurisdiction = r.jurisdiction
   where r.event = of_event and (r.agreement_id is null or r.agreement_id = of_agreement)
     and r.valid_from <= (at at time zone 'Europe/Oslo')::pg_catalog.date
     and (r.valid_to is null or r.valid_to >= (at at time zone 'Europe/Oslo')::pg_catalog.date)
   order by case r.basis when 'statute' then 0 when 'agreement' then 1 else 2 end, r.agreement_id nulls last, r.valid_from desc
   limit 1
$$;

-- Starts a clock where a rule is set, or where the day is given.
create or replace function care.start_clock(of_event text, of_subject text, of_id uuid, of_person uuid, of_agreement uuid, at timestamptz, given_on date default null)
returns void
language plpgsql volatile as $$
declare
  rule care.deadline_rule := care.rule_in_force(of_event, of_agreement, at);
  due timestamptz := case when rule.id is not null then care.due_at(rule.amount, rule.unit, rule.cut_off, rule.jurisdiction, at) end;
begin
  -- the day that was promised in words is the day that counts
  if given_on is not null and (due is null or (due at time zone 'Europe/Oslo' - interval '1 microsecond')::date <> given_on) then
    due := (given_on + 1)::timestamp at time zone 'Europe/Oslo';
  end if;
  if due is not null then
    insert into care.clock (event, subject, subject_id, person_id, agreement_id, rule_id, started_at, due_at)
      values (of_event, of_subject, of_id, of_person, of_agreement, rule.id, at, due)
      on conflict (subject, subject_id, event) where met_at is null and stopped_at is null do nothing;
  end if;
end
$$;

create or replace function care.end_clock(of_subject text, of_id uuid, of_event text, at timestamptz, is_met boolean) returns void
language sql volatile as $$
  update care.clock set met_at = case when is_met then at end, stopped_at = case when not is_met then at end,
         paused_from = null, due_at = due_at + coalesce(at - paused_from, interval '0')
   where subject = of_subject and subject_id = of_id and event = of_event and met_at is null and stopped_at is null
$$;

-- Before a promise is written: the day it falls due, where the verb has not worked it out.
create or replace function care.promise_day() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  rule care.deadline_rule;
  due date;
begin
  if tg_table_name = 'referral' then
    if new.target_on is not null then
      return new;
    end if;
    rule := care.rule_in_force('referral.raised', new.agreement_id, new.raised_at);
    new.target_on := care.due_day(rule, new.raised_at);
    new.target_basis := coalesce(new.target_basis, rule.source);
  elsif tg_table_name = 'coordinator_term' then
    if new.answer_by is not null or new.state <> 'offered' then
      return new;
    end if;
    rule := care.rule_in_force('coordinator.offered', (select p.agreement_id from care.person p where p.id = new.person_id), new.offered_at);
    new.answer_by := care.due_day(rule, new.offered_at);
  else
    if new.due_on is not null or new.state <> 'requested' then
      return new;
    end if;
    rule := care.rule_in_force('meeting.requested', (select p.agreement_id from care.person p where p.id = new.person_id), new.requested_at);
    due := care.due_day(rule, new.requested_at);
    if due is not null then
      new.due_on := due;
      new.due_basis := rule.basis;
      new.due_source := rule.source;
    end if;
  end if;
  return new;
end
$$;

create or replace function care.due_day(rule care.deadline_rule, at timestamptz) returns date
language sql stable as $$
  select case when (rule).id is null then null
              when (rule).unit = 'hours' then (care.due_at((rule).amount, (rule).unit, (rule).cut_off, (rule).jurisdiction, at) at time zone 'Europe/Oslo')::pg_catalog.date
              else (care.due_at((rule).amount, (rule).unit, (rule).cut_off, (rule).jurisdiction, at) at time zone 'Europe/Oslo')::pg_catalog.date - 1 end
$$;

create or replace function care.referral_clock() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform care.start_clock('referral.raised', 'referral', new.id, new.person_id, new.agreement_id, new.raised_at, new.target_on);
  elsif old.state in ('raised', 'received') and new.state not in ('raised', 'received') then
    perform care.end_clock('referral', new.id, 'referral.raised', now(), new.state <> 'declined-by-person');
  end if;
  if tg_op = 'UPDATE' and old.person_id is distinct from new.person_id then
    update care.clock set person_id = new.person_id where subject = 'referral' and subject_id = new.id;
  end if;
  return null;
end
$$;

create or replace function care.coordinator_term_clock() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.state = 'offered' then
    perform care.start_clock('coordinator.offered', 'coordinator-term', new.id, new.person_id,
      (select p.agreement_id from care.person p where p.id = new.person_id), new.offered_at, new.answer_by);
  elsif tg_op = 'UPDATE' and old.state = 'offered' and new.state <> 'offered' then
    perform care.end_clock('coordinator-term', new.id, 'coordinator.offered', now(), new.state in ('accepted', 'declined'));
  end if;
  return null;
end
$$;

create or replace function care.meeting_clock() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.state = 'requested' then
    perform care.start_clock('meeting.requested', 'meeting', new.id, new.person_id,
      (select p.agreement_id from care.person p where p.id = new.person_id), new.requested_at, new.due_on);
  elsif tg_op = 'UPDATE' and old.state <> new.state and new.state in ('held', 'cancelled') then
    perform care.end_clock('meeting', new.id, 'meeting.requested', case when new.state = 'held' then least(new.starts_at, now()) else now() end, new.state = 'held');
  end if;
  return null;
end
$$;

-- The review of a plan: one clock after another, for as long as the plan is in use.
create or replace function care.plan_clock() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if old.state = 'active' and (new.state <> 'active' or new.next_review_on > old.next_review_on) then
    perform care.end_clock('plan', new.id, 'plan.activated', now(), new.state = 'active');
  end if;
  if new.state = 'active' and (old.state <> 'active' or new.next_review_on is distinct from old.next_review_on) then
    update care.clock set due_at = (new.next_review_on + 1)::timestamp at time zone 'Europe/Oslo'
     where subject = 'plan' and subject_id = new.id and met_at is null and stopped_at is null;
    perform care.start_clock('plan.activated', 'plan', new.id, new.person_id,
      (select p.agreement_id from care.person p where p.id = new.person_id), now(), new.next_review_on);
  end if;
  return null;
end
$$;

-- Who pauses is read from the session. When it goes on, it has as long left as it had; the day shown with what was
-- promised follows.
create or replace function care.clock_paused() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare due date;
begin
  if old.paused_from is null and new.paused_from is not null then
    -- (the check of the table lets an empty reason pass: NULL is neither too short nor too long)
    if new.pause_reason is null then
      raise exception 'a pause says why' using errcode = '23514', constraint = 'clock__paused_with_a_reason';
    end if;
    new.paused_from := now();
    new.paused_by := (select a.account_id from care.acting() a);
  elsif new.paused_from is not null then
    -- it stands since when it stood: an earlier moment given here would be added to the time left
    new.paused_from := old.paused_from;
    new.pause_reason := old.pause_reason;
  elsif old.paused_from is not null and new.paused_from is null and new.due_at = old.due_at then
    new.due_at := old.due_at + (now() - old.paused_from);
  end if;
  due := ((new.due_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date;
  if due <> ((old.due_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date and new.met_at is null and new.stopped_at is null then
    update care.meeting set due_on = due where new.subject = 'meeting' and id = new.subject_id and due_on is not null and due_on <> due;
    update care.referral set target_on = due where new.subject = 'referral' and id = new.subject_id and state in ('raised', 'received', 'handed-over') and target_on <> due;
    update care.coordinator_term set answer_by = due where new.subject = 'coordinator-term' and id = new.subject_id and state = 'offered' and answer_by <> due;
  end if;
  return new;
end
$$;

drop trigger if exists promise_day on care.referral;
create trigger promise_day before insert on care.referral for each row execute function care.promise_day();
drop trigger if exists promise_day on care.coordinator_term;
create trigger promise_day before insert on care.coordinator_term for each row execute function care.promise_day();
drop trigger if exists promise_day on care.meeting;
create trigger promise_day before insert on care.meeting for each row execute function care.promise_day();
drop trigger if exists keep_clock on care.referral;
create trigger keep_clock after insert or update of state, person_id on care.referral for each row execute function care.referral_clock();
drop trigger if exists keep_clock on care.coordinator_term;
create trigger keep_clock after insert or update of state on care.coordinator_term for each row execute function care.coordinator_term_clock();
drop trigger if exists keep_clock on care.meeting;
create trigger keep_clock after insert or update of state on care.meeting for each row execute function care.meeting_clock();
drop trigger if exists keep_clock on care.plan;
create trigger keep_clock after update of state, next_review_on on care.plan for each row execute function care.plan_clock();
drop trigger if exists pause_clock on care.clock;
create trigger pause_clock before update on care.clock for each row execute function care.clock_paused();
