-- Who could read a row about her before it is saved, in a chosen life area and topic: the locks asked for every one near
-- her instead of for the asker alone. Told to whoever may write there, and only who would see it: never who is kept out,
-- and never why. test/who-may-see.test.ts holds it against what the policies then answer to each of them.

-- Her table and her team as they stand, everyone with a mandate now: who holds a seat, whose agency is not kept out, what
-- of the plan is open ('areas'; none where her consent does not open it), and who follows her contacts. Folded into the
-- function below, which runs as the judge.
create or replace function care.near_professionals(of_person uuid)
returns table (professional_id uuid, agency_id uuid, function_name text, has_seat boolean, takes_part boolean, areas text[], is_followed boolean, is_consented boolean, is_teammate boolean)
language sql stable as $$
  with near as (
    select t.professional_id, t.agency_id, 'seat' as how from care.participant t
     where t.person_id = of_person and t.accepted_at is not null and t.ended_at is null
       and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())
    union all
    select c.professional_id, c.agency_id, 'coordinator' from care.coordinator_term c where c.person_id = of_person and c.state = 'accepted'
    union all
    select m.professional_id, m.agency_id, 'board'
      from care.enrolment e
      join care.team_member m on m.team_id = e.team_id and m.role in ('leader', 'member') and m.welcomed_at is not null
      join care.team t on t.id = m.team_id
     where e.person_id = of_person and e.level in ('enrolled', 'shoulder-to-shoulder')
       and e.enrolled_on <= care.today() and (e.ended_on is null or e.ended_on > care.today())
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
       and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())),
  staff as (
    select n.professional_id, n.agency_id, m.function_name,
           pg_catalog.bool_or(n.how = 'seat') as is_seated, pg_catalog.bool_or(n.how = 'coordinator') as coordinates, pg_catalog.bool_or(n.how = 'board') as on_team,
           exists (select from care.blocks_that_keep_out(of_person, null, n.agency_id)) as is_closed
      from near n
      join care.mandate m on m.professional_id = n.professional_id and m.agency_id = n.agency_id
                         and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()) and m.lapses_on >= care.today()
     where exists (select from care.account x where x.professional_id = n.professional_id and x.ended_at is null)
       and not exists (select from care.blocks_that_keep_out(of_person, n.professional_id, null))
     group by n.professional_id, n.agency_id, m.function_name)
  select s.professional_id, s.agency_id, s.function_name, s.is_seated or s.coordinates, (s.is_seated or s.coordinates) and not s.is_closed,
         case when s.is_seated and not s.is_closed and c.id is not null then pg_catalog.array_prepend('common', c.life_areas) end,
         not s.is_closed and (s.coordinates or ((s.is_seated or s.on_team) and c.id is not null)),
         (s.is_seated or s.on_team) and not s.is_closed and c.id is not null, s.on_team
    from staff s
    left join care.standing_consents() f on f.person_id = of_person
    left join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = s.agency_id and c.withdrawn_at is null
                                  and pg_catalog.cardinality(c.life_areas) > 0
                                  and (c.covers_all_functions or s.function_name = any (c.functions))
                                  and not exists (select from care.consent_exclusion x
                                                   where x.consent_id = f.consent_id and x.topic_id is null
                                                     and (x.agency_id = s.agency_id or x.professional_id = s.professional_id))
$$;

-- What keeps a topic from this professional: her consent, or a block; no row where nothing does. Folded in as above.
create or replace function care.keepers_of_topic(of_topic uuid, professional uuid, agency uuid) returns setof uuid
language sql stable as $$
  select x.id from care.standing_consents() f join care.consent_exclusion x on x.consent_id = f.consent_id
   where x.topic_id = of_topic and (x.agency_id is null or x.agency_id = agency) and (x.professional_id is null or x.professional_id = professional)
  union all
  select b.id from care.block b
   where b.topic_id = of_topic and b.lifted_at is null and (b.agency_id = agency or b.professional_id = professional or b.against = 'everyone')
$$;

-- What keeps the topic of an agency's note from this professional. What an agency wrote itself it sees whatever a consent
-- keeps back, for a consent decides what goes from one agency to another (`by_name`: but for whom she has named herself).
-- While a consent stands it says what is kept back; when none does, whatever any consent of hers has kept back stays so:
-- the end of a consent opens nothing. A block beats all of it. Folded in as above.
create or replace function care.keepers_of_note_topic(of_person uuid, of_topic uuid, professional uuid, agency uuid, by_name boolean) returns setof uuid
language sql stable as $$
  select x.id from care.consent_exclusion x
   where x.person_id = of_person and x.topic_id = of_topic
     and (x.agency_id is null or x.agency_id = agency)
     and (x.professional_id = professional or (x.professional_id is null and not by_name))
     and (x.consent_id in (select f.consent_id from care.standing_consents() f where f.person_id = of_person)
       or not exists (select from care.standing_consents() f where f.person_id = of_person))
  union all
  select b.id from care.block b
   where b.topic_id = of_topic and b.lifted_at is null and (b.agency_id = agency or b.professional_id = professional or b.against = 'everyone')
$$;

-- `of_item`: 'joint' (goals, measures, words, contributions, questions, decisions), 'note' or 'contact'. For a note,
-- whom it is released to as it is written: agencies by her consent, one by a statute, or the whole table.
create or replace function care.who_may_see(
  of_person uuid, of_item text, of_area text, of_topic uuid, to_table boolean, to_agency uuid, by_statute boolean
) returns table (kind text, name text, function_name text, agency_id uuid, agency_name text, professional_id uuid, circle_member_id uuid)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  -- whoever meets her through the team alone knows neither her circle nor her table: those she is not told by name
  may_name boolean;
begin
  select l.capacity, l.agency_id, l.professional_id, l.function_name into a from care.live_session() l;
  if a.capacity is null or a.capacity = 'preview'
     or (of_item = 'contact' and of_person not in (select o.person_id from care.contact_areas() o where o.life_area = 'common'))
     or (of_item <> 'contact' and (of_person, of_area) not in (select o.person_id, o.life_area from care.open_areas() o))
     or (of_topic is not null and not exists (
           select from care.topic t where t.id = of_topic and t.person_id = of_person and t.id not in (select care.closed_topics()))) then
    return;
  end if;
  may_name := a.capacity <> 'professional' or of_person in (select o.person_id from care.open_areas() o) or of_person in (select care.coordinated_people());

  return query
    select 'person', p.given_name || ' ' || p.family_name, null::text, null::uuid, null::text, null::uuid, null::uuid
      from care.person p where p.id = of_person;

  -- guardians while the law lets them represent her; those she has opened a life area to; those a mandate names it for
  return query
    select case when g.is_guardian then 'guardian' else 'circle' end, case when may_name then m.name end, null::text, null::uuid, null::text, null::uuid, m.id
      from care.circle_member m
      join care.person p on p.id = m.person_id
     cross join lateral (
       select m.legal_right = 'guardian' and exists (
         select from care.age_rule r
          where r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
            and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
            and p.birth_on + make_interval(years => r.age) > care.today()) as is_guardian) g
     where m.person_id = of_person and m.account_id in (select x.id from care.account x where x.ended_at is null)
       and (p.address_protection = 'none' or m.confirmed_at is not null)
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
       and case
             when g.is_guardian then
               of_topic is null or not exists (
                 select from care.block b where b.topic_id = of_topic and b.lifted_at is null
                    and (b.against in ('guardians', 'everyone') or b.circle_member_id = m.id))
             else
               of_item = 'joint' and of_topic is null and cardinality(m.open_areas || m.mandate_areas) > 0
               and (of_area = 'common' or of_area = any (m.open_areas || m.mandate_areas))
           end
     order by m.name;

  return query
    select distinct 'professional', case when k.is_named then w.name end, n.function_name, n.agency_id, case when k.is_named then g.name end, n.professional_id, null::uuid
      from care.near_professionals(of_person) n
      join care.professional w on w.id = n.professional_id
      join care.agency g on g.id = n.agency_id
     cross join lateral (select may_name or n.agency_id = a.agency_id or n.is_teammate as is_named) k
     where case of_item
             when 'joint' then of_area = any (n.areas) and not exists (select from care.keepers_of_topic(of_topic, n.professional_id, n.agency_id))
             when 'note' then
               (n.agency_id = a.agency_id and n.has_seat
                 and (n.professional_id = a.professional_id or not exists (select from care.keepers_of_note_topic(of_person, of_topic, n.professional_id, n.agency_id, true))))
               or (n.agency_id <> a.agency_id and (to_table or n.agency_id = to_agency)
                 and case when by_statute then n.takes_part else of_area = any (n.areas) end
                 and not exists (select from care.keepers_of_note_topic(of_person, of_topic, n.professional_id, n.agency_id, false)))
             else
               n.is_followed and (n.agency_id = a.agency_id
                 or exists (
                   select from care.standing_releases() r
                    where r.person_id = of_person and r.agency_id = a.agency_id and r.covers = 'contacts'
                      and (r.to_agency_id is null or r.to_agency_id = n.agency_id)
                      and case r.basis when 'statute' then n.takes_part else n.is_consented end))
           end
     order by 5, 2, 3;
end
$$;
