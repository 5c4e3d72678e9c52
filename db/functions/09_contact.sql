-- That someone has died is written down by her coordinators alone (person.access.sql lets herself and her guardians
-- correct her name and no more of this row). Rows told by the seed or a migration carry no session.
create or replace function care.death_is_for_coordinators() returns trigger
language plpgsql as $$
begin
  if new.died_on is distinct from old.died_on
     and nullif(current_setting('helhet.session', true), '') is not null
     and new.id not in (select care.coordinated_people()) then
    raise exception 'a death is recorded by a coordinator' using errcode = '42501';
  end if;
  -- a day that cannot be would take a living person off the lists of those who look after her
  if new.died_on is distinct from old.died_on and (new.died_on > care.today() or new.died_on < new.birth_on) then
    raise exception 'nobody dies tomorrow, or before birth' using errcode = '23514', constraint = 'person__died_on_a_day_that_can_be';
  end if;
  return new;
end
$$;
