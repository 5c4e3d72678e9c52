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
  return new;
end
$$;
