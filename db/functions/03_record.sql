-- The log. The asker says what is done; who does it is read from the session, never taken from the asker.
-- Rows about one person form a chain of hashes; the lock keeps the chain in one line. Every row, of a person or not,
-- belongs to a slot of one minute, and care.post_seal() (32_log_seal.sql) closes slots under one chain over everything.

-- Parts set one after the other so that no two lists of parts read alike: each with its length before it, what is
-- missing as a dash. (Version 1 joined them with bars and left out what was missing: two different rows, one hash.)
create or replace function care.log_bytes(parts text[]) returns bytea
language sql immutable as $$
  select pg_catalog.convert_to(pg_catalog.string_agg(
           case when p.part is null then '-' else pg_catalog.octet_length(p.part)::text || ':' || p.part end, '' order by p.at), 'UTF8')
    from pg_catalog.unnest(parts) with ordinality as p(part, at)
$$;

-- A row's own hash: every part of it but its number, chained to the row before it about the same person.
-- Moments as seconds since 1970, which read the same in every time zone; the same list stands in scripts/ops/log-hash.ts.
create or replace function care.log_row_hash(x care.audit) returns bytea
language sql stable as $$
  select pg_catalog.sha256(care.log_bytes(array[
    x.hash_version::text, pg_catalog.encode(x.previous_hash, 'hex'), x.key::text, x.slot::text, extract(epoch from x.at)::text, x.request_id::text, x.session_id::text,
    x.account_id::text, x.capacity, x.actor_name, x.professional_id::text, x.agency_id::text, x.agency_name, x.legal_entity, x.actor_role, x.actor_function, x.purpose_of_use,
    x.decision_basis, x.decision_ref::text, extract(epoch from x.attested_at)::text, x.event, x.action, x.outcome, x.person_id::text, x.subject, x.subject_id::text]))
$$;

-- The slot a row is written into: this minute, or the first that is not sealed. Held (shared) until the transaction ends;
-- the sealer asks for it alone, and only once its minute has passed, so that nobody waits and no row comes after its seal.
create or replace function care.take_slot() returns int
language plpgsql volatile as $$
declare
  slot int := floor(extract(epoch from clock_timestamp()) / 60)::int;
  sealed int;
begin
  loop
    perform pg_advisory_xact_lock_shared(7406, slot);
    select s.last_slot into sealed from care.audit_seal s order by s.number desc limit 1;
    exit when sealed is null or slot > sealed;
    slot := greatest(sealed + 1, floor(extract(epoch from clock_timestamp()) / 60)::int);
  end loop;
  return slot;
end
$$;

-- What the opening of a person rests on, and the row that decided it: the consent that covers the agency of one who takes
-- part, the coordinator's role, an emergency opening, the consent for one of the team; the check itself; for those who are
-- no professionals, that it is herself or one of her circle.
create or replace function care.decision_on(person uuid, as_capacity text, as_role text, professional uuid, agency uuid, self uuid, out basis text, out decision uuid)
language plpgsql stable as $$
declare covering uuid;
begin
  if as_capacity <> 'professional' then
    basis := case when self = person then 'self' else as_capacity end;
    return;
  elsif as_role = 'log-controller' then
    basis := 'control';
    return;
  end if;
  select f.consent_id into covering
    from care.standing_consents() f join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = agency and c.withdrawn_at is null
   where f.person_id = person limit 1;
  if covering is not null and exists (
       select from care.participant t
        where t.person_id = person and t.professional_id = professional and t.agency_id = agency and t.accepted_at is not null and t.ended_at is null) then
    basis := 'consent';
    decision := covering;
    return;
  end if;
  select 'coordinator', c.id into basis, decision
    from care.coordinator_term c
   where c.person_id = person and c.professional_id = professional and c.agency_id = agency and c.state = 'accepted' limit 1;
  if basis is null then
    select 'emergency', o.id into basis, decision
      from care.emergency_opening o
     where o.person_id = person and o.professional_id = professional and o.agency_id = agency
       and o.opened_at is not null and o.expires_at > now() and o.ended_at is null limit 1;
  end if;
  if basis is null and covering is not null then
    basis := 'consent';
    decision := covering;
  end if;
end
$$;

create or replace function care.record_access(
  event text, action text, outcome text, person uuid, subject text, subject_id uuid, request uuid
) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  x care.audit;
begin
  select * into a from care.acting();
  if a.session_id is null then
    raise exception 'no live session' using errcode = '42501';
  end if;
  -- whoever is recorded is here: her session stands still no longer. Once a minute at most, and waiting for nobody.
  update care.session s set seen_at = now()
   where s.id in (select o.id from care.session o where o.id = a.session_id and o.seen_at < now() - interval '1 minute' for update skip locked);
  select g.name, g.legal_entity into x.agency_name, x.legal_entity from care.agency g where g.id = a.agency_id;
  select s.created_at into x.attested_at from care.session s where s.id = a.session_id;
  if person is not null then
    perform pg_advisory_xact_lock(hashtextextended(person::text, 7));
    select r.row_hash into x.previous_hash from care.audit r where r.person_id = person order by r.seq desc limit 1;
    select d.basis, d.decision into x.decision_basis, x.decision_ref from care.decision_on(person, a.capacity, a.role, a.professional_id, a.agency_id, a.person_id) d;
    -- whoever goes in through the broken glass goes in as that, whatever else is open to her
    if subject = 'emergency' and exists (select from care.emergency_opening o where o.id = subject_id and o.person_id = person and o.account_id = a.account_id) then
      x.decision_basis := 'emergency';
      x.decision_ref := subject_id;
    end if;
  end if;
  x.slot := care.take_slot();
  x.at := clock_timestamp();
  x.key := gen_random_uuid();
  x.hash_version := 2;
  x.request_id := request;
  x.session_id := a.session_id;
  x.account_id := a.account_id;
  x.capacity := a.capacity;
  x.actor_name := a.account_name;
  x.professional_id := a.professional_id;
  x.agency_id := a.agency_id;
  x.actor_role := a.role;
  x.actor_function := a.function_name;
  x.purpose_of_use := case when a.capacity <> 'professional' then 'PATRQT' when x.decision_basis = 'emergency' then 'BTG' when a.role = 'log-controller' then 'HCOMPL' else 'COC' end;
  x.event := event;
  x.action := action;
  x.outcome := outcome;
  x.person_id := person;
  x.subject := subject;
  x.subject_id := subject_id;
  insert into care.audit (at, key, hash_version, slot, request_id, session_id, account_id, capacity, actor_name, professional_id, agency_id, agency_name, legal_entity,
                          actor_role, actor_function, purpose_of_use, decision_basis, decision_ref, attested_at, event, action, outcome, person_id, subject, subject_id,
                          previous_hash, row_hash)
  values (x.at, x.key, x.hash_version, x.slot, x.request_id, x.session_id, x.account_id, x.capacity, x.actor_name, x.professional_id, x.agency_id, x.agency_name, x.legal_entity,
          x.actor_role, x.actor_function, x.purpose_of_use, x.decision_basis, x.decision_ref, x.attested_at, x.event, x.action, x.outcome, x.person_id, x.subject, x.subject_id,
          x.previous_hash, care.log_row_hash(x));
end
$$;

-- Has this account opened as many people within the hour as its role may? Whom it has opened already stays open, and so
-- does whom it went to through the broken glass (which has limits of its own).
create or replace function care.is_over_limit(of_account uuid, of_role text, of_professional uuid, person uuid) returns boolean
language plpgsql stable as $$
declare
  may int := (select l.people_an_hour from ledger.person_limit l where l.role = of_role);
  since timestamptz := now() - interval '1 hour';
begin
  -- whom she has opened already she goes on reading: the answer to nearly every page, and no count of the others
  if may is null or exists (select from care.audit x where x.account_id = of_account and x.at > since and x.person_id = person and x.outcome = 'done') then
    return false;
  end if;
  return (select count(distinct x.person_id) from care.audit x
           where x.account_id = of_account and x.at > since and x.person_id is not null and x.outcome = 'done') >= may and not exists (
    select from care.emergency_opening o
     where o.person_id = person and o.professional_id = of_professional and o.opened_at is not null and o.expires_at > now() and o.ended_at is null);
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
  if a.capacity = 'professional' and care.is_over_limit(a.account_id, a.role, a.professional_id, person) then
    perform care.record_access(event, action, 'refused', null, 'person-limit', null, request);
    -- once a session, until it is read
    perform care.tell(w, 'person-limit', null, a.session_id) from care.accounts_controlling(a.agency_id) w;
    return jsonb_build_object('isOverLimit', true);
  end if;
  perform care.record_access(event, action, 'done', person, 'person', person, request);
  select jsonb_build_object(
           'personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'givenName', p.given_name,
           'jurisdiction', p.jurisdiction, 'capacity', a.capacity, 'isOwner', a.capacity = 'person',
           'speaksForHer', is_whole, 'isCoordinator', is_coordinator, 'isOpen', is_open,
           -- as writing_people() answers
           'mayWrite', case a.capacity when 'professional' then is_open when 'preview' then false else is_whole end,
           'addressProtection', p.address_protection, 'seesPlaces', p.address_protection = 'none' or p.id in (select care.places_open_to()), 'agencyId', a.agency_id,
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
