-- A need another agency said yes to: from that yes runs a clock of its own, until the agency has assessed it. Passing it
-- on by the next one's yes meets it too (the hand-over says why it is not theirs); her own no stops it.
create or replace function care.need_taken_over_clock() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare changes_hands boolean := old.state <> 'handed-over' or new.state <> 'handed-over' or new.held_by_agency <> old.held_by_agency;
begin
  if old.state = 'handed-over' and changes_hands then
    perform care.end_clock('referral', new.id, 'need.taken-over', now(), new.state <> 'declined-by-person');
  end if;
  -- (a joined need follows the one it is joined to, which has the clock)
  if new.state = 'handed-over' and changes_hands and new.joined_to is null then
    perform care.start_clock('need.taken-over', 'referral', new.id, new.person_id, new.agreement_id, now(), new.target_on);
  end if;
  return null;
end
$$;

-- Assessed by the one who holds it: the promise is kept, and no day stands with the need any more.
create or replace function care.need_assessed_by_holder() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.end_clock('referral', new.referral_id, 'need.taken-over', now(), true);
  update care.referral set target_on = null, target_basis = null where id = new.referral_id;
  return null;
end
$$;

create or replace trigger keep_taken_over after update of state on care.referral for each row execute function care.need_taken_over_clock();
create or replace trigger assessed_by_holder after insert on care.referral_event for each row when (new.kind = 'holder-assessed')
  execute function care.need_assessed_by_holder();
