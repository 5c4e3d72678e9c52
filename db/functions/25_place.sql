-- Where someone with a protected address is: to herself, her coordinators, and those it was released to by name. The
-- columns that name a place are granted to no request (meeting, stay, person_card); these functions are the only way to
-- them, so that no page and no query of any page can forget to ask.

-- Persons whose places the asker may have though their address is protected.
create or replace function care.places_open_to() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.account_id, l.person_id, l.professional_id, l.agency_id into a from care.live_session() l;
  if a.capacity = 'person' then
    return query select a.person_id;
  elsif a.capacity in ('professional', 'preview') then
    return query
      select c from care.coordinated_people() c
      union all
      select r.person_id from care.place_release r
       where r.professional_id = a.professional_id and r.ended_at is null
         and not exists (select from care.blocks_that_keep_out(r.person_id, a.professional_id, a.agency_id));
  elsif a.capacity = 'circle' then
    return query
      select r.person_id from care.place_release r
        join care.circle_member m on m.id = r.circle_member_id and m.account_id = a.account_id and m.confirmed_at is not null
       where r.ended_at is null and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today());
  end if;
end
$$;

-- May the asker have her places? Told of those she may open anyway: for others the answer is no.
create or replace function care.sees_places(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select from care.person p where p.id = of_person and p.address_protection = 'none'
                    and (p.id in (select o.person_id from care.open_areas() o) or p.id in (select o.person_id from care.contact_areas() o)))
      or of_person in (select care.places_open_to());
end
$$;

create or replace function care.meeting_places(of_person uuid) returns table (meeting_id uuid, place text, link text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query
    select m.id, m.place, m.link
      from care.meeting m
     where m.person_id = of_person and care.sees_places(of_person)
       and (of_person, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o)
       and m.id not in (select care.closed_items());
end
$$;

create or replace function care.stay_places(of_person uuid) returns table (stay_id uuid, where_name text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query
    select s.id, s.where_name
      from care.stay s
     where s.person_id = of_person and care.sees_places(of_person)
       and (s.person_id, s.life_area) in (select o.person_id, o.life_area from care.contact_areas() o);
end
$$;

-- Her address is kept for whoever reaches her: herself, her guardians and her coordinators; protected, it leaves for nobody.
create or replace function care.card_address(of_person uuid) returns text
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (
    select k.address from care.person_card k join care.person p on p.id = k.person_id
     where k.person_id = of_person and p.address_protection = 'none'
       and (of_person in (select care.whole_people()) or of_person in (select care.coordinated_people())));
end
$$;

create or replace function care.protection_rank(of_level text) returns int
language sql immutable as $$
  select pg_catalog.array_position(array['none', 'confidential', 'strictly-confidential'], of_level)
$$;

-- Protection falls by a human who answers for it: herself, or her coordinator. A refresh from a register never lowers it, a
-- guardian may be the one she hides from (Bergen 2019). Rows told by the seed or a restore pass by no trigger.
create or replace function care.protection_falls() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.person_id into a from care.live_session() l;
  if (a.capacity = 'person' and a.person_id = new.id) or new.id in (select care.coordinated_people()) then
    return new;
  end if;
  raise exception 'a protection is lowered by herself or her coordinator' using errcode = '42501', constraint = 'person__protection_falls_by_a_human';
end
$$;

-- A place in the circle of a protected person counts once a human who has asked confirms it: one that an import adds,
-- gives an account to, or turns into a guardian's opens nothing.
create or replace function care.place_unsettled() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if new.account_id is not null
     and (tg_op = 'INSERT' or old.account_id is distinct from new.account_id or old.legal_right is distinct from new.legal_right)
     and exists (select from care.person p where p.id = new.person_id and p.address_protection <> 'none')
     and new.person_id not in (select care.coordinated_people()) then
    new.confirmed_at := null;
    new.confirmed_by := null;
  end if;
  return new;
end
$$;
