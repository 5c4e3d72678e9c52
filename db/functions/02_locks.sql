-- The three locks as sets. A policy asks "is this row's person and life area in the set that is open to me now";
-- each set is computed once a statement, from the tables as they stand, with no cache.

-- The person this page is about. It can only narrow what a set holds, so forging it gains nothing.
create or replace function care.narrowed_to() returns uuid
language sql stable as $$
  select nullif(current_setting('helhet.person', true), '')::pg_catalog.uuid
$$;

-- Persons whose every row is open to the asker: herself, and the children a guardian may still represent.
create or replace function care.whole_people() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.account_id, l.person_id into a from care.live_session() l;
  if a.capacity = 'person' then
    return query select a.person_id;
  elsif a.capacity = 'circle' then
    return query
      select m.person_id
        from care.circle_member m
        join care.person p on p.id = m.person_id
        join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
                            and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
       where m.account_id = a.account_id
         and m.legal_right = 'guardian'
         and (p.address_protection = 'none' or m.confirmed_at is not null)
         and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
         and p.birth_on + make_interval(years => r.age) > care.today();
  end if;
end
$$;

-- Consents in force now: inside their dates, neither withdrawn nor replaced, and every giver (one at least) has said yes.
-- Folded into the functions below, which run as the judge; a request that calls it meets the policies of care.consent.
-- ("select care.today()" is reckoned once a statement; without the select, twice a consent, a tenth of the whole set.)
create or replace function care.standing_consents() returns table (consent_id uuid, person_id uuid)
language sql stable as $$
  select c.id, c.person_id
    from care.consent c
   where c.withdrawn_at is null and c.replaced_at is null
     and c.valid_from <= (select care.today()) and c.valid_to >= (select care.today())
     and (select pg_catalog.bool_and(g.answer = 'yes') from care.consent_giver g where g.consent_id = c.id)
$$;

create or replace function care.consents_in_force(of_person uuid) returns table (consent_id uuid, person_id uuid)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if of_person is null then
    return query select s.consent_id, s.person_id from care.standing_consents() s;
  else
    return query select s.consent_id, s.person_id from care.standing_consents() s where s.person_id = of_person;
  end if;
end
$$;

-- Locks 1 and 2 together: (person, life area) pairs open to the asker. 'common' is what belongs to no one area:
-- the meetings, who takes part, what matters to her.
create or replace function care.open_areas() returns table (person_id uuid, life_area text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  one uuid;
begin
  select l.session_id, l.capacity, l.account_id, l.professional_id, l.agency_id, l.function_name, l.only_person into a from care.live_session() l;
  if a.session_id is null then
    return;
  end if;
  one := coalesce(a.only_person, care.narrowed_to());

  if a.capacity in ('professional', 'preview') then
    return query
      select distinct t.person_id, unnest(array['common'] || c.life_areas)
        from care.participant t
        join care.standing_consents() f on f.person_id = t.person_id
        join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = t.agency_id
       where t.professional_id = a.professional_id
         and t.agency_id = a.agency_id
         and (one is null or t.person_id = one)
         and t.accepted_at is not null and t.ended_at is null
         and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())
         and c.withdrawn_at is null
         and not exists (select from care.blocks_that_keep_out(t.person_id, a.professional_id, a.agency_id))
         -- a party given no life area is given nothing: not the meetings, not even who takes part
         and cardinality(c.life_areas) > 0
         and (c.covers_all_functions or a.function_name = any (c.functions))
         and not exists (
           select 1 from care.consent_exclusion x
            where x.consent_id = f.consent_id and x.topic_id is null
              and (x.agency_id = a.agency_id or x.professional_id = a.professional_id));
  else
    return query
      select p.id, areas.code
        from care.person p
       cross join lateral (select 'common' as code union all select l.code from care.life_area l where l.jurisdiction = p.jurisdiction) areas
       where p.id in (select care.whole_people()) and (one is null or p.id = one);
    if a.capacity = 'circle' then
      return query
        select m.person_id, areas.code
          from care.circle_member m
          join care.person p on p.id = m.person_id
         cross join lateral (select 'common' as code union all select unnest(m.open_areas || m.mandate_areas)) areas
         where m.account_id = a.account_id
           and cardinality(m.open_areas || m.mandate_areas) > 0
           and (p.address_protection = 'none' or m.confirmed_at is not null)
           and (one is null or m.person_id = one)
           and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today());
    end if;
  end if;
end
$$;

-- Topics the asker may not meet, of the persons she may meet at all: those at whose table she sits, or in whose circle
-- she stands (open_areas() opens no others, and every policy that asks here asks there too; all the closed topics of an
-- area would be read at every list). A relative who is not a guardian meets none of them. The page asked for does not narrow
-- it: a policy may stand it beside a set that the page does not narrow either.
create or replace function care.closed_topics() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  one uuid;
begin
  select l.capacity, l.account_id, l.professional_id, l.agency_id, l.only_person into a from care.live_session() l;
  one := a.only_person;
  if a.capacity in ('professional', 'preview') then
    return query
      -- from what is kept back to the consent that says so: most tables keep no topic back, and all their consents
      -- would be read at every list
      select x.topic_id
        from care.participant t
        join care.consent_exclusion x on x.person_id = t.person_id and x.topic_id is not null
         and (x.agency_id is null or x.agency_id = a.agency_id)
         and (x.professional_id is null or x.professional_id = a.professional_id)
       where t.professional_id = a.professional_id and t.agency_id = a.agency_id and t.ended_at is null and (one is null or t.person_id = one)
         and x.consent_id in (select f.consent_id from care.standing_consents() f where f.person_id = t.person_id)
      union all
      select care.partly_closed('topic');
  elsif a.capacity = 'circle' then
    return query select care.partly_closed('topic');
    return query
      select t.id from care.topic t
       where t.person_id in (select m.person_id from care.circle_member m where m.account_id = a.account_id)
         and t.person_id not in (select care.whole_people());
  end if;
end
$$;

-- Persons this professional coordinates now. Opens the card, the circle and the consents, so that a consent
-- can be asked for at all; it does not open the plan (that takes the consent).
create or replace function care.coordinated_people() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.professional_id, l.agency_id into a from care.live_session() l;
  if a.capacity = 'professional' then
    return query
      select c.person_id from care.coordinator_term c
       where c.professional_id = a.professional_id and c.agency_id = a.agency_id and c.state = 'accepted'
         and not exists (select from care.blocks_that_keep_out(c.person_id, a.professional_id, a.agency_id));
  end if;
end
$$;

-- Persons whose joint content the asker may write: her own, her children's, and those whose table she sits at
-- with both locks open. A preview and a relative write nothing here.
create or replace function care.writing_people() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity into a from care.live_session() l;
  if a.capacity = 'professional' then
    return query select distinct o.person_id from care.open_areas() o;
  elsif a.capacity in ('person', 'circle') then
    return query select care.whole_people();
  end if;
end
$$;

-- The asker's own places in other people's circles (a relative may report on what she has taken on).
create or replace function care.own_circle_places() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.account_id into a from care.live_session() l;
  if a.capacity = 'circle' then
    return query
      select m.id from care.circle_member m
        join care.person p on p.id = m.person_id
       where m.account_id = a.account_id
         and (p.address_protection = 'none' or m.confirmed_at is not null)
         and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today());
  end if;
end
$$;

-- What stands on the places in her circle beside the names: to herself, her guardians and her coordinators, and each one's own
-- to her. Professionals at her table are told the numbers (a measure is printed with whom to call) and who has been let in at all;
-- one relative nothing of another. The columns are granted to no request.
create or replace function care.circle_details()
returns table (member_id uuid, phone text, is_let_in boolean, mandate_text text, mandate_areas text[], open_areas text[], paper_seen_by_name text, paper_seen_at timestamptz)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  near uuid[];
  table_of uuid[];
  one uuid := care.narrowed_to();
begin
  near := array(select w from care.whole_people() w union select c from care.coordinated_people() c);
  if (select l.capacity from care.live_session() l) in ('professional', 'preview') then
    table_of := array(select distinct o.person_id from care.open_areas() o);
  end if;
  return query
    select m.id, m.phone, cardinality(m.open_areas || m.mandate_areas) > 0, m.mandate_text, m.mandate_areas, m.open_areas, m.paper_seen_by_name, m.paper_seen_at
      from care.circle_member m
     where (one is null or m.person_id = one) and (m.person_id = any (near) or m.id in (select care.own_circle_places()))
    union all
    select m.id, m.phone, cardinality(m.open_areas || m.mandate_areas) > 0, null, null, null, null, null
      from care.circle_member m
     where (one is null or m.person_id = one) and m.person_id = any (table_of) and not m.person_id = any (near);
end
$$;

-- Local agreements whose register the acting coordinating unit keeps, or whose set-up the administrator minds.
create or replace function care.agreements_as(wanted text) returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.agency_id, l.role into a from care.live_session() l;
  if a.capacity = 'professional' and a.role = wanted then
    return query select p.agreement_id from care.agreement_party p where p.agency_id = a.agency_id;
  end if;
end
$$;

-- Has she written this herself already? Then nobody can put dictated words in its place.
create or replace function care.has_own_voice(of_plan uuid, of_kind text) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select 1 from care.own_words w where w.plan_id = of_plan and w.kind = of_kind and w.written_how = 'self');
end
$$;

-- No consent, no active plan.
create or replace function care.has_consent_in_force(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select 1 from care.consents_in_force(of_person));
end
$$;
