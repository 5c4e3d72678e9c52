-- The clocks of a hospital stay where a law sets them (rules of deadline_rule; without a rule nothing runs). Whatever writes
-- the stay, they follow: a corrected moment moves its clock, a stay entered by mistake has none.
-- A clock of a stay names no person: the unit that counts it may not learn who is in hospital.

create or replace function care.keep_discharge_clock(of_stay care.stay, of_event text, from_at timestamptz, kept_at timestamptz, over_at timestamptz) returns void
language plpgsql volatile as $$
declare
  agreement uuid := (select p.agreement_id from care.person p where p.id = of_stay.person_id);
  rule care.deadline_rule := care.rule_in_force(of_event, agreement, from_at);
  due timestamptz := case when rule.id is not null then care.due_at(rule.amount, rule.unit, rule.cut_off, rule.jurisdiction, from_at) end;
  -- what was not done when she left is not asked for any more; had its time run out, it was not kept
  ended timestamptz := coalesce(kept_at, case when over_at >= due then over_at end);
begin
  -- a call may go out before she is ready; greatest() alone would make a moment of none
  if ended is not null then
    ended := greatest(ended, from_at);
  end if;
  if due is null or of_stay.taken_back_at is not null or (ended is null and over_at is not null) then
    update care.clock set stopped_at = now(), met_at = null
     where subject = 'stay' and subject_id = of_stay.id and event = of_event and stopped_at is null;
    return;
  end if;
  update care.clock set started_at = from_at, due_at = due, rule_id = rule.id, met_at = ended
   where subject = 'stay' and subject_id = of_stay.id and event = of_event and stopped_at is null;
  if not found then
    insert into care.clock (event, subject, subject_id, agreement_id, rule_id, started_at, due_at, met_at)
      values (of_event, 'stay', of_stay.id, agreement, rule.id, from_at, due, ended);
  end if;
end
$$;

create or replace function care.keep_discharge_clocks(of_stay care.stay) returns void
language plpgsql volatile as $$
declare
  -- written down later than it happened, it happened on its day
  over_at timestamptz := case when of_stay.discharged_on is not null then
    least(coalesce(of_stay.discharge_registered_at, now()), (of_stay.discharged_on + 1)::timestamp at time zone 'Europe/Stockholm' - interval '1 microsecond') end;
begin
  perform care.keep_discharge_clock(of_stay, 'discharge.admitted', of_stay.admitted_at, of_stay.admission_notice_at, over_at);
  perform care.keep_discharge_clock(of_stay, 'discharge.ready', of_stay.ready_at, of_stay.call_sent_at, over_at);
  -- the municipality pays only where all three were sent, counted from the second; it does not where she has left by then
  perform care.keep_discharge_clock(of_stay, 'discharge.payment',
    case when of_stay.admission_notice_at is not null and of_stay.call_sent_at is not null then of_stay.ready_at end, over_at, over_at);
end
$$;

create or replace function care.stay_clock() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.keep_discharge_clocks(new);
  return null;
end
$$;

drop trigger if exists keep_clock on care.stay;
create trigger keep_clock
  after insert or update of admitted_at, admission_notice_at, ready_at, call_sent_at, discharged_on, taken_back_at on care.stay
  for each row execute function care.stay_clock();
