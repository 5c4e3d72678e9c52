-- The log. The asker says what is done; who does it is read from the session, never taken from the asker.
-- Rows about one person form a chain of hashes; the lock keeps the chain in one line.
-- (The moment is hashed as seconds since 1970, which read the same in every time zone.)

create or replace function care.record_access(
  event text, action text, outcome text, person uuid, subject text, subject_id uuid, request uuid
) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  agency_name text;
  purpose text;
  before bytea;
  moment timestamptz := clock_timestamp();
begin
  select * into a from care.acting();
  if a.session_id is null then
    raise exception 'no live session' using errcode = '42501';
  end if;
  select g.name into agency_name from care.agency g where g.id = a.agency_id;
  purpose := case when a.capacity = 'professional' then 'COC' else 'PATRQT' end;
  if person is not null then
    perform pg_advisory_xact_lock(hashtextextended(person::text, 7));
    select x.row_hash into before from care.audit x where x.person_id = person order by x.seq desc limit 1;
  end if;
  insert into care.audit (at, request_id, session_id, account_id, capacity, actor_name, professional_id, agency_id, agency_name,
                          actor_function, purpose_of_use, event, action, outcome, person_id, subject, subject_id, previous_hash, row_hash)
  values (moment, request, a.session_id, a.account_id, a.capacity, a.account_name, a.professional_id, a.agency_id, agency_name,
          a.function_name, purpose, event, action, outcome, person, subject, subject_id, before,
          sha256(coalesce(before, ''::bytea) || convert_to(concat_ws('|', extract(epoch from moment), request, a.session_id, a.account_id, a.capacity, a.account_name,
            a.agency_id, a.function_name, purpose, event, action, outcome, person, subject, subject_id), 'UTF8')));
end
$$;

-- Opens a person's page: is she open to the asker, log it, and what heads the page, in one round trip.
-- NULL means "not here", and says no more than that; a session that has ended is told so.
create or replace function care.open_person(person uuid, event text, action text, request uuid) returns jsonb
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  is_whole boolean;
  is_coordinator boolean;
  is_open boolean;
  header jsonb;
begin
  select * into a from care.acting();
  if a.session_id is null then
    return jsonb_build_object('isSignedOut', true);
  end if;
  -- Readings and withdrawals of one person's consent stand in one line (the line of her log): whoever comes after a
  -- withdrawal sees nothing, whoever came before stands in the log she reads.
  perform pg_advisory_xact_lock(hashtextextended(person::text, 7));
  select person in (select care.whole_people()), person in (select care.coordinated_people()),
         exists (select 1 from care.open_areas() o where o.person_id = person)
    into is_whole, is_coordinator, is_open;
  if not (is_whole or is_coordinator or is_open) then
    perform care.record_access(event, action, 'refused', null, 'person', null, request);
    return null;
  end if;
  perform care.record_access(event, action, 'done', person, 'person', person, request);
  select jsonb_build_object(
           'personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'givenName', p.given_name,
           'jurisdiction', p.jurisdiction, 'capacity', a.capacity, 'isOwner', a.capacity = 'person',
           'speaksForHer', is_whole, 'isCoordinator', is_coordinator, 'isOpen', is_open,
           -- as writing_people() answers
           'mayWrite', case a.capacity when 'professional' then is_open when 'preview' then false else is_whole end,
           'addressProtection', p.address_protection, 'agencyId', a.agency_id,
           'diedOn', p.died_on,
           'planKind', (select x.kind from care.plan x where x.person_id = p.id and x.state <> 'ended'))
    into header
    from care.person p where p.id = person;
  return header;
end
$$;

-- Told to those whose access ended; it says no name and no reason.
create or replace function care.tell_access_ended(person uuid, agency uuid) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  if person not in (select care.whole_people()) and person not in (select care.coordinated_people()) then
    raise exception 'not hers to withdraw' using errcode = '42501';
  end if;
  insert into care.notice (account_id, kind, person_id)
    select distinct acc.id, 'access-ended', person
      from care.participant t join care.account acc on acc.professional_id = t.professional_id
     where t.person_id = person and t.ended_at is null and (agency is null or t.agency_id = agency);
end
$$;
