-- How many each member coordinates: numbers alone, to the team itself and to those who answer for its capacity.
-- Counted past the policies on purpose: a colleague's caseload must be seen whole, and says nothing about whom.
create or replace function care.team_caseload(of_team uuid) returns table (professional_id uuid, agency_id uuid, coordinated int, enrolled int)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if of_team not in (select o.team_id from care.own_teams() o)
     and not exists (select 1 from care.team t where t.id = of_team
                        and (t.agreement_id in (select care.agreements_as('coordinating-unit')) or t.agreement_id in (select care.agreements_as('administrator')))) then
    return;
  end if;
  return query
    select m.professional_id, m.agency_id, count(c.id)::int,
           count(c.id) filter (where exists (select 1 from care.enrolment e where e.person_id = c.person_id and e.team_id = of_team
                                                and e.ended_on is null and e.level <> 'guidance'))::int
      from (select distinct x.professional_id, x.agency_id from care.team_member x
             where x.team_id = of_team and x.valid_from <= care.today() and (x.valid_to is null or x.valid_to >= care.today())) m
      left join care.coordinator_term c on c.professional_id = m.professional_id and c.agency_id = m.agency_id and c.state = 'accepted'
     group by m.professional_id, m.agency_id;
end
$$;

-- Which places of the open hour are taken, and not by whom.
create or replace function care.open_hours_taken(of_team uuid) returns setof timestamptz
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare agency uuid := care.acting_agency();
begin
  return query
    select b.starts_at from care.open_hour_booking b
      join care.team t on t.id = b.team_id
      join care.agreement_party p on p.agreement_id = t.agreement_id and p.agency_id = agency
     where b.team_id = of_team and b.taken_back_at is null and b.starts_at > now();
end
$$;
