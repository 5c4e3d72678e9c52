-- Which agency takes in the needs raised in an area. A public session may know that (it is where one would have
-- telephoned), without seeing who works there.
create or replace function care.receiving_agency(of_agreement uuid) returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (
    select g.id
      from care.agreement_party p
      join care.agency g on g.id = p.agency_id
      join care.mandate m on m.agency_id = g.id
     where p.agreement_id = of_agreement and m.role = 'coordinating-unit'
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
     order by g.name, g.id limit 1);
end
$$;

-- The needs whose coordinator role the acting professional was offered, by how she has answered.
create or replace function care.referrals_by_term(in_states text[]) returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  if a.capacity = 'professional' then
    return query
      select c.referral_id from care.coordinator_term c
       where c.professional_id = a.professional_id and c.agency_id = a.agency_id
         and c.state = any (in_states) and c.referral_id is not null
         and c.person_id not in (select care.closed_people());
  end if;
end
$$;

-- Is this national id already in the register of the acting coordinating unit? Answers with the person and nothing else,
-- so that the unit need not read cards; a number registered in another area is not told apart from an unknown one.
create or replace function care.find_in_register(number text) returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (
    select c.person_id
      from care.person_card c
      join care.person p on p.id = c.person_id
     where c.national_id = number and p.agreement_id in (select care.agreements_as('coordinating-unit'))
       and p.id not in (select care.closed_people()));
end
$$;
