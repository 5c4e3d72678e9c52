-- The team's sight. An enrolment makes the members take part in the team case (lock 1); what they then see takes her
-- consent to their agency all the same (lock 2), and is only what the board needs: that she is there, the contacts,
-- the stays her consent covers, and what was decided. Her plan and her words open by open_areas() alone.

-- Teams the acting professional is in now, with her part in it: committed by her agency, and welcomed there.
create or replace function care.own_teams() returns table (team_id uuid, part text)
language plpgsql stable rows 2 security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.professional_id, l.agency_id into a from care.live_session() l;
  if a.capacity = 'professional' then
    return query
      select m.team_id, m.role
        from care.team_member m
        join care.team t on t.id = m.team_id
       where m.professional_id = a.professional_id and m.agency_id = a.agency_id
         and m.welcomed_at is not null
         and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
         and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today());
  end if;
end
$$;

-- (person, life area) pairs open to the acting member through the team: enrolled or shoulder to shoulder (guidance never
-- opens anyone), under a consent that covers her agency and function and keeps neither out. Not the peer worker.
create or replace function care.board_areas() returns table (person_id uuid, life_area text)
language plpgsql stable security definer set search_path = care, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  a record;
  one uuid := care.narrowed_to();
  today date := care.today();
  teams uuid[];
begin
  select l.capacity, l.professional_id, l.agency_id, l.function_name into a from care.live_session() l;
  if a.capacity is distinct from 'professional' then
    return;
  end if;
  -- The teams first, then each one's consent by her own index ("offset 0" keeps the two apart): what an agency's other
  -- thousands have agreed to, and who is in other teams, is not read, whatever the planner would guess.
  teams := array(select w.team_id from care.own_teams() w where w.part in ('leader', 'member'));
  if teams = '{}' then
    return;
  end if;
  return query
    select e.person_id, unnest(array['common'] || f.life_areas)
      from (select x.person_id from care.enrolment x
             where one is null and x.team_id = any (teams)
               and x.level in ('enrolled', 'shoulder-to-shoulder') and x.enrolled_on <= today and (x.ended_on is null or x.ended_on > today)
            union all
            select x.person_id from care.enrolment x
             where x.person_id = one and x.team_id = any (teams)
               and x.level in ('enrolled', 'shoulder-to-shoulder') and x.enrolled_on <= today and (x.ended_on is null or x.ended_on > today)) e
     cross join lateral (
       select c.life_areas
         from care.standing_consents() s
         join care.consent_party c on c.consent_id = s.consent_id and c.agency_id = a.agency_id
        where s.person_id = e.person_id
          and c.withdrawn_at is null and cardinality(c.life_areas) > 0
          and (c.covers_all_functions or a.function_name = any (c.functions))
          and not exists (
            select 1 from care.consent_exclusion x
             where x.consent_id = s.consent_id and x.topic_id is null
               and (x.agency_id = a.agency_id or x.professional_id = a.professional_id))
       offset 0) f
     where e.person_id not in (select care.people_closed_to(a.agency_id))
       and e.person_id not in (select care.closed_people());
end
$$;

-- Every (person, life area) whose contacts, stays and signals the asker may see: herself and her guardians, her
-- coordinators (the meetings and contacts that belong to no area: a coordinator must see silence before there is a
-- consent), those at her table, and the team. A relative who is not a guardian sees none of it. Ask "is it in the set":
-- a pair may stand there twice (sorting them out costs as much as finding them, at every table of a statement).
create or replace function care.contact_areas() returns table (person_id uuid, life_area text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity into a from care.live_session() l;
  if a.capacity in ('professional', 'preview') then
    return query
      select o.person_id, o.life_area from care.open_areas() o
      union all select b.person_id, b.life_area from care.board_areas() b
      union all select c, 'common' from care.coordinated_people() c;
  elsif a.capacity in ('person', 'circle') then
    return query
      select o.person_id, o.life_area from care.open_areas() o where o.person_id in (select care.whole_people());
  end if;
end
$$;

-- Welcomes one whom her agency has committed: by a leader of the team; where nobody leads it yet, by the coordinating
-- unit of the area. Nobody welcomes herself. Answers whether it was done now.
create or replace function care.welcome_member(of_member uuid) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.team_member m
     set welcomed_at = now(), welcomed_by = care.acting_account(), version = m.version + 1
   where m.id = of_member and m.welcomed_at is null and (m.valid_to is null or m.valid_to >= care.today())
     and m.professional_id is distinct from care.acting_professional()
     and care.may_welcome(m.team_id);
  return found;
end
$$;

create or replace function care.may_welcome(of_team uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return of_team in (select o.team_id from care.own_teams() o where o.part = 'leader')
      or (of_team in (select t.id from care.team t where t.agreement_id in (select care.agreements_as('coordinating-unit')))
          and not exists (
            select from care.team_member l
             where l.team_id = of_team and l.role = 'leader' and l.welcomed_at is not null
               and l.valid_from <= care.today() and (l.valid_to is null or l.valid_to >= care.today())));
end
$$;
