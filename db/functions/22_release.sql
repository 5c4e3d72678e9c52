-- Lock 3 as sets: whose contacts, and which single rows, are open to the acting agency by a decision that stands now.

-- (person, own agency) pairs where the acting professional holds a seat at the table now, by lock 1 alone: what the agency
-- wrote and keeps itself is its own, whatever becomes of the consent.
create or replace function care.own_seats() returns table (person_id uuid, agency_id uuid)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  one uuid;
begin
  select l.capacity, l.professional_id, l.agency_id, l.only_person into a from care.live_session() l;
  one := coalesce(a.only_person, care.narrowed_to());
  if a.capacity not in ('professional', 'preview') then
    return;
  end if;
  return query
    select t.person_id, t.agency_id from care.participant t
     where t.professional_id = a.professional_id and t.agency_id = a.agency_id and (one is null or t.person_id = one)
       and t.accepted_at is not null and t.ended_at is null
       and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())
       and t.person_id not in (select care.closed_people())
    union
    select c.person_id, c.agency_id from care.coordinator_term c
     where c.professional_id = a.professional_id and c.agency_id = a.agency_id and c.state = 'accepted' and (one is null or c.person_id = one)
       and c.person_id not in (select care.closed_people());
end
$$;

-- Decisions of consent that still stand: her consent in force names the agency that decided, and neither it nor another
-- consent of hers was taken back since. A consent given anew after that revives nothing: the agency decides again. (One that
-- was merely replaced lives on in its successor.) Folded into the functions below, which run as the judge.
create or replace function care.standing_releases() returns setof care.release
language sql stable as $$
  select r.* from care.release r
   where r.ended_at is null and (r.valid_to is null or r.valid_to >= care.today())
     and (r.basis = 'statute'
       or (exists (select from care.standing_consents() f
                     join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = r.agency_id and c.withdrawn_at is null
                    where f.person_id = r.person_id)
           and not exists (select from care.consent w where w.person_id = r.person_id and w.withdrawn_at > r.decided_at)
           and not exists (select from care.consent_party p where p.person_id = r.person_id and p.agency_id = r.agency_id and p.withdrawn_at > r.decided_at)))
$$;

-- Releases that open something to the asker now. On consent only where hers opens to the asker (locks 1 and 2); on a
-- statute where the asker takes part (lock 1).
create or replace function care.open_releases() returns table (release_id uuid, person_id uuid, agency_id uuid, covers text, item_id uuid, basis text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.agency_id into a from care.live_session() l;
  if a.capacity not in ('professional', 'preview') then
    return;
  end if;
  -- those open to her first, then each one's releases by her own index ("offset 0" keeps the two apart): what is released
  -- of an area's other thousands is not read, whatever the planner would guess
  return query
    select r.id, h.person_id, r.agency_id, r.covers, r.item_id, r.basis
      from (select x.person_id, bool_or(x.is_seated) as is_seated, bool_or(not x.is_seated) as is_consented
              from (select o.person_id, false as is_seated from care.open_areas() o where o.life_area = 'common'
                    union all select b.person_id, false from care.board_areas() b where b.life_area = 'common'
                    union all select s.person_id, true from care.own_seats() s
                     where not exists (select from care.blocks_that_keep_out(s.person_id, null, a.agency_id))) x
             group by x.person_id) h
     cross join lateral (
       select s.* from care.standing_releases() s
        where s.person_id = h.person_id and s.agency_id <> a.agency_id and (s.to_agency_id is null or s.to_agency_id = a.agency_id)
       offset 0) r
     where case r.basis when 'statute' then h.is_seated else h.is_consented end;
end
$$;

-- (person, agency) pairs whose contacts are open to the asker: her own agency's, and those released to it.
create or replace function care.heard_agencies() returns table (person_id uuid, agency_id uuid)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.agency_id into a from care.live_session() l;
  if a.capacity not in ('professional', 'preview') then
    return;
  end if;
  return query
    select distinct o.person_id, a.agency_id from care.contact_areas() o where o.life_area = 'common'
    union all select r.person_id, r.agency_id from care.open_releases() r where r.covers = 'contacts';
end
$$;

-- Single contacts released to the asker.
create or replace function care.released_rows() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query select r.item_id from care.open_releases() r join care.contact c on c.id = r.item_id where r.covers = 'row';
end
$$;

-- Notes open to the acting professional: her own agency's where she holds a seat; another's where it is released, on consent
-- only where the note's life area is open. Topics by care.keepers_of_note_topic() (closed_topics() knows the participants'
-- alone, and a coordinator may hold no seat).
create or replace function care.open_notes() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.professional_id, l.agency_id into a from care.live_session() l;
  if a.capacity not in ('professional', 'preview') then
    return;
  end if;
  return query
    select n.id from care.own_seats() s
      join care.agency_note n on n.person_id = s.person_id and n.agency_id = s.agency_id
     where (n.topic_id is null or not exists (select from care.keepers_of_note_topic(n.person_id, n.topic_id, a.professional_id, a.agency_id, true)))
    union all
    select n.id from care.open_releases() r
      join care.agency_note n on n.id = r.item_id
     where r.covers = 'row' and n.taken_back_at is null
       and (n.topic_id is null or not exists (select from care.keepers_of_note_topic(n.person_id, n.topic_id, a.professional_id, a.agency_id, false)))
       and (r.basis = 'statute' or (n.person_id, n.life_area) in (select o.person_id, o.life_area from care.open_areas() o));
end
$$;

-- Persons of whom the asker hears only some of those who help: an agency that has had a seat at her table, or has one in
-- her team under her consent, has released no contacts to the asker's. That it is so is told, and not which.
create or replace function care.partly_heard_people() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  followed uuid[];
begin
  select l.capacity into a from care.live_session() l;
  if a.capacity not in ('professional', 'preview') then
    return;
  end if;
  followed := array(select distinct o.person_id from care.contact_areas() o where o.life_area = 'common');
  return query
    select distinct s.person_id from (
      select t.person_id, t.agency_id from care.participant t where t.person_id = any (followed) and t.accepted_at is not null
      union
      select e.person_id, m.agency_id
        from care.enrolment e
        join care.team_member m on m.team_id = e.team_id and m.role in ('leader', 'member') and m.welcomed_at is not null
        join care.consent_party c on c.person_id = e.person_id and c.agency_id = m.agency_id
       where e.person_id = any (followed) and e.level in ('enrolled', 'shoulder-to-shoulder')) s
     where (s.person_id, s.agency_id) not in (select h.person_id, h.agency_id from care.heard_agencies() h);
end
$$;

-- Her consent that the acting agency may rest a release on: in force, and naming the agency.
create or replace function care.release_rests_on(of_person uuid) returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.agency_id into a from care.live_session() l;
  if a.capacity is distinct from 'professional' then
    return null;
  end if;
  return (
    select f.consent_id from care.standing_consents() f
      join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = a.agency_id and c.withdrawn_at is null
     where f.person_id = of_person
       and (of_person in (select o.person_id from care.open_areas() o) or of_person in (select b.person_id from care.board_areas() b)));
end
$$;

-- Copies the acting professional may open again: her agency's, while she holds a seat at the table; hers, or one whose
-- consent, as it stood, covered her function and kept nothing of what the copy holds from her.
create or replace function care.readable_copies() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.professional_id, l.agency_id, l.function_name into a from care.live_session() l;
  if a.capacity is distinct from 'professional' then
    return;
  end if;
  return query
    select k.id
      from care.own_seats() s
      join care.agency_copy k on k.person_id = s.person_id and k.agency_id = s.agency_id
     where not (k.topics && array(select care.blocked_topics()))
       and (k.taken_by_professional = a.professional_id
         or ((k.covers_all_functions or a.function_name = any (k.functions))
             and not exists (select from care.consent_exclusion x
                              where x.consent_id = k.consent_id and x.professional_id = a.professional_id
                                and (x.topic_id is null or x.topic_id = any (k.topics)))));
end
$$;

-- What decides who else may read a copy is written by the database, from the consent it was taken under.
create or replace function care.copy_is_stamped() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if nullif(current_setting('helhet.session', true), '') is null then
    return new; -- told by the seed
  end if;
  new.consent_id := care.release_rests_on(new.person_id);
  if new.consent_id is null then
    raise exception 'nothing is open to this agency' using errcode = '42501';
  end if;
  select c.covers_all_functions, c.functions into new.covers_all_functions, new.functions
    from care.consent_party c where c.consent_id = new.consent_id and c.agency_id = new.agency_id;
  new.life_areas := array(select distinct o.life_area from care.open_areas() o where o.person_id = new.person_id order by 1);
  select p.given_name || ' ' || p.family_name into new.person_name from care.person p where p.id = new.person_id;
  -- every topic that was open then: too many is the safe mistake
  new.topics := array(select t.id from care.topic t where t.person_id = new.person_id and t.id not in (select care.closed_topics()) order by 1);
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || new.agency_id::text, 8));
  new.version := 1 + coalesce((select max(k.version) from care.agency_copy k where k.person_id = new.person_id and k.agency_id = new.agency_id), 0);
  return new;
end
$$;

create or replace function care.copy_never_changes() returns trigger
language plpgsql as $$
begin
  raise exception 'a copy never changes' using errcode = '42501';
end
$$;

-- Whether a decision still stands, told to whom the decision itself is: it may have lapsed with the consent it rests on.
create or replace function care.release_stands(of_release uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare r care.release;
begin
  select x.* into r from care.release x where x.id = of_release;
  return exists (select from care.standing_releases() s where s.id = of_release)
     and (r.person_id in (select care.whole_people()) or r.agency_id = care.acting_agency()
       or r.id in (select o.release_id from care.open_releases() o));
end
$$;
