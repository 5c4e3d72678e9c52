-- The baton. What must never come apart (one leaves and another takes over) is done by one function, in one transaction.

-- May this one stand in for a coordinator: a colleague of the same agency, or another coordinator of the same side in an
-- agency that shares an agreement with hers. Anyone signed in may read who works where.
create or replace function care.may_stand_in(of_professional uuid, of_agency uuid, deputy uuid) returns boolean
language sql stable as $$
  select deputy <> of_professional and exists (
    select 1
      from care.mandate m
      join care.agency g on g.id = m.agency_id
      join care.agency own on own.id = of_agency
     where m.professional_id = deputy
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
       and ((m.agency_id = of_agency and m.role <> 'administrator')
         or (m.role = 'coordinator' and g.side = own.side and exists (
              select 1 from care.agreement_party one join care.agreement_party other on other.agreement_id = one.agreement_id
               where one.agency_id = of_agency and other.agency_id = m.agency_id))))
$$;

-- Someone who can be asked to hold a role: her agency, of that side and of the person's own agreement, lets her coordinate now.
create or replace function care.may_coordinate(of_person uuid, of_side text, professional uuid, agency uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (
    select 1
      from care.mandate m
      join care.agency g on g.id = m.agency_id and g.side = of_side
      join care.agreement_party t on t.agency_id = g.id
      join care.person p on p.agreement_id = t.agreement_id and p.id = of_person
     where m.professional_id = professional and m.agency_id = agency and m.role = 'coordinator'
       -- asked by those whose business it is: to anyone else the answer would tell who coordinates whom
       and (professional = care.acting_professional() or of_person in (select care.coordinated_people())
            or p.agreement_id in (select care.agreements_as('coordinating-unit')))
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
    and not exists (
      select 1 from care.coordinator_term c
       where c.person_id = of_person and c.professional_id = professional and c.state = 'accepted');
end
$$;

-- Nobody holds that side's role of someone in the register of the acting unit.
create or replace function care.chair_is_empty(of_person uuid, of_side text) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select 1 from care.person p where p.id = of_person and p.agreement_id in (select care.agreements_as('coordinating-unit'))
                    and p.id not in (select care.closed_people()))
     and not exists (select 1 from care.coordinator_term c where c.person_id = of_person and c.side = of_side and c.state = 'accepted');
end
$$;

-- A role that has been accepted is let go by nobody but the function below. Only the substitute changes, and only to one who may.
create or replace function care.term_steps() returns trigger
language plpgsql as $$
begin
  if current_user <> 'helhet_app' then
    return new;
  end if;
  if old.state in ('declined', 'ended') then
    raise exception 'an answered role stays answered' using errcode = '23514', constraint = 'coordinator_term__is_over';
  end if;
  if old.state = 'accepted' and (to_jsonb(new) - 'substitute_id') is distinct from (to_jsonb(old) - 'substitute_id') then
    raise exception 'its holder keeps a role until another has accepted it' using errcode = '23514', constraint = 'coordinator_term__is_kept_until_taken_over';
  end if;
  if new.substitute_id is distinct from old.substitute_id and new.substitute_id is not null
     and not care.may_stand_in(new.professional_id, new.agency_id, new.substitute_id) then
    raise exception 'a substitute is a colleague, or a coordinator of the same side' using errcode = '23514', constraint = 'coordinator_term__substitute_is_near';
  end if;
  return new;
end
$$;

-- Takes over a role that was offered: the holder's term ends and the taker's begins, the seats change with it, and what is
-- open goes along, all or nothing. What she did not untick goes along as far as her own locks will open it (the person's
-- consent to her agency and function); the rest stays with the one who has it and is counted.
-- `kept`: measures and seats she was shown and unticked. `takes_rest`: also those she could not be shown.
-- Answers with what happened: 'accepted' and counts, or why not; NULL where there is no such offer to her.
create or replace function care.take_baton(of_handover uuid, of_substitute uuid, kept uuid[], takes_rest boolean) returns jsonb
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  h record;
  t record;
  seen uuid[];
  measures uuid[];
  seats uuid[];
  left_behind int;
  new_term uuid;
begin
  select * into a from care.acting();
  if a.capacity is distinct from 'professional' then
    return null;
  end if;
  select * into h from care.coordinator_handover x
   where x.id = of_handover and x.to_professional_id = a.professional_id and x.to_agency_id = a.agency_id
     and x.person_id not in (select care.closed_people()) for update;
  if h.id is null then
    return null;
  end if;
  if h.state <> 'offered' then
    return jsonb_build_object('outcome', h.state || '-already');
  end if;
  select * into t from care.coordinator_term c where c.id = h.term_id for update;
  if t.state <> 'accepted' then
    return jsonb_build_object('outcome', 'term-over');
  end if;
  if not care.may_coordinate(h.person_id, h.side, a.professional_id, a.agency_id) then
    return jsonb_build_object('outcome', 'no-mandate');
  end if;

  -- what she could be shown before she sat at the table
  seen := array(select m.id from care.measure m
                 where m.person_id = h.person_id and (m.person_id, m.life_area) in (select o.person_id, o.life_area from care.open_areas() o)
                   and (m.topic_id is null or m.topic_id not in (select care.closed_topics())))
       || array(select s.id from care.meeting_seat s
                 where s.person_id = h.person_id and (s.person_id, 'common') in (select o.person_id, o.life_area from care.open_areas() o));

  update care.coordinator_term set state = 'ended', ended_at = now() where id = t.id;
  insert into care.coordinator_term (person_id, referral_id, professional_id, agency_id, side, state, offered_at, offered_by, answer_by, answered_at, substitute_id)
    values (t.person_id, t.referral_id, a.professional_id, a.agency_id, t.side, 'accepted', h.offered_at, h.offered_by, h.answer_by, now(),
            case when of_substitute is not null and care.may_stand_in(a.professional_id, a.agency_id, of_substitute) then of_substitute end)
    returning id into new_term;
  update care.participant set ended_at = now()
   where person_id = h.person_id and ended_at is null
     and ((professional_id = a.professional_id and agency_id = a.agency_id)
       or (professional_id = h.from_professional_id and agency_id = h.from_agency_id and role = 'coordinator'));
  insert into care.participant (person_id, professional_id, agency_id, role, invited_by, accepted_at, valid_from)
    values (h.person_id, a.professional_id, a.agency_id, 'coordinator', a.account_id, now(), care.today());
  -- a need that its municipal coordinator holds is held by whoever coordinates
  update care.referral set held_by_agency = a.agency_id, held_by_professional = a.professional_id
   where person_id = h.person_id and state = 'accepted'
     and held_by_professional = h.from_professional_id and held_by_agency = h.from_agency_id;

  with going as (
    select m.id from care.measure m
     where m.person_id = h.person_id and m.professional_id = h.from_professional_id and m.agency_id = h.from_agency_id
       and m.status in ('planned', 'ongoing') and m.id <> all (kept) and (takes_rest or m.id = any (seen))
       and (m.person_id, m.life_area) in (select o.person_id, o.life_area from care.open_areas() o)
       and (m.topic_id is null or m.topic_id not in (select care.closed_topics()))
       for update),
  gone as (
    update care.measure m set professional_id = a.professional_id, agency_id = a.agency_id, version = m.version + 1
      from going where m.id = going.id returning m.id)
  select coalesce(array_agg(gone.id), '{}') into measures from gone;
  select count(*) into left_behind from care.measure m
   where m.person_id = h.person_id and m.professional_id = h.from_professional_id and m.agency_id = h.from_agency_id and m.status in ('planned', 'ongoing');

  -- meetings that are called and not yet held: her seat, or (where the taker has one already) told who comes instead
  with called as (
    select s.id, exists (select 1 from care.meeting_seat o where o.meeting_id = s.meeting_id and o.professional_id = a.professional_id and o.agency_id = a.agency_id) as has_own
      from care.meeting_seat s join care.meeting m on m.id = s.meeting_id
     where s.person_id = h.person_id and s.professional_id = h.from_professional_id and s.agency_id = h.from_agency_id
       and m.state = 'called' and coalesce(m.ends_at, m.starts_at) > now() and s.attendance is null
       and s.id <> all (kept) and (takes_rest or s.id = any (seen))
       and (s.person_id, 'common') in (select o.person_id, o.life_area from care.open_areas() o)),
  gone as (
    update care.meeting_seat s
       set professional_id = case when c.has_own then s.professional_id else a.professional_id end,
           agency_id = case when c.has_own then s.agency_id else a.agency_id end,
           answer = case when c.has_own then 'substitute' else 'none' end,
           substitute_name = case when c.has_own then a.account_name end,
           answer_reason = null,
           answered_at = case when c.has_own then now() end,
           version = s.version + 1
      from called c where s.id = c.id returning s.id)
  select coalesce(array_agg(gone.id), '{}') into seats from gone;

  update care.coordinator_handover
     set state = 'accepted', answered_at = now(), new_term_id = new_term, took_measures = measures, took_seats = seats, left_measures = left_behind
   where id = h.id;
  return jsonb_build_object('outcome', 'accepted', 'personId', h.person_id, 'termId', new_term,
    'measures', cardinality(measures), 'seats', cardinality(seats), 'left', left_behind);
end
$$;

-- How many open measures and called meetings the holder has, for the one who is asked: numbers, while nothing else is open to her.
create or replace function care.handover_load(of_handover uuid) returns jsonb
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  h record;
begin
  select * into a from care.acting();
  select * into h from care.coordinator_handover x
   where x.id = of_handover and x.state = 'offered' and a.capacity = 'professional'
     and x.to_professional_id = a.professional_id and x.to_agency_id = a.agency_id
     and x.person_id not in (select care.closed_people());
  if h.id is null then
    return null;
  end if;
  return jsonb_build_object(
    'measures', (select count(*) from care.measure m
                  where m.person_id = h.person_id and m.professional_id = h.from_professional_id and m.agency_id = h.from_agency_id
                    and m.status in ('planned', 'ongoing')),
    'seats', (select count(*) from care.meeting_seat s join care.meeting m on m.id = s.meeting_id
               where s.person_id = h.person_id and s.professional_id = h.from_professional_id and s.agency_id = h.from_agency_id
                 and m.state = 'called' and coalesce(m.ends_at, m.starts_at) > now()),
    -- whether her agency and function will see anything once she has accepted
    'isCovered', exists (
      select 1 from care.consents_in_force(h.person_id) f
        join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = a.agency_id
       where c.withdrawn_at is null and cardinality(c.life_areas) > 0
         and (c.covers_all_functions or a.function_name = any (c.functions))
         and not exists (select 1 from care.consent_exclusion e
                          where e.consent_id = f.consent_id and e.topic_id is null
                            and (e.agency_id = a.agency_id or e.professional_id = a.professional_id))));
end
$$;

-- How many persons someone coordinates from one agency: for the administrator who is about to end her mandate. A number.
create or replace function care.batons_held(of_professional uuid, of_agency uuid) returns int
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if of_agency not in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))) then
    return 0;
  end if;
  return (select count(*) from care.coordinator_term c
           where c.professional_id = of_professional and c.agency_id = of_agency and c.state = 'accepted');
end
$$;

-- A hand-over begins from a role that is held: offered in the same moment as it was taken over, there is nothing to offer
-- (no row, and the asker is told so). The lock makes the two wait for each other.
create or replace function care.handover_begins() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  -- who may not write here at all is refused by the policies, in their words
  if not care.session_may_write() then
    return new;
  end if;
  perform 1 from care.coordinator_term c where c.id = new.term_id and c.state = 'accepted' for share;
  return case when found then new end;
end
$$;

-- The leavings behind what is, or was, handed over to the asker. A function, since the two tables' policies ask each other.
create or replace function care.leavings_told_to_me() returns setof uuid
language sql stable security definer set search_path = care, pg_temp as $$
  select h.leaving_id from care.coordinator_handover h
   where h.leaving_id is not null and h.state in ('offered', 'accepted') and h.person_id not in (select care.closed_people())
     and h.to_professional_id = (select care.acting_professional()) and h.to_agency_id = (select care.acting_agency())
$$;

-- Whether the asker may write down that this person asks for another coordinator: she coordinates her, or keeps the register
-- of her area, and the person has no account to ask from.
create or replace function care.may_write_down_ask(of_person uuid) returns boolean
language sql stable security definer set search_path = care, pg_temp as $$
  select (select care.acting_capacity()) = 'professional'
     and (of_person in (select care.coordinated_people())
       or of_person in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))))
     and of_person not in (select care.closed_people())
     and not exists (select 1 from care.account a where a.person_id = of_person and a.ended_at is null)
$$;
