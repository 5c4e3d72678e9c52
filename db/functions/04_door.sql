-- The door: sessions are opened and ended here and nowhere else. Only helhet_door may call these
-- (a request running as helhet_app cannot become someone else).

create or replace function care.level_rank(of_level text) returns int
language sql immutable as $$
  select coalesce(pg_catalog.array_position(array['low', 'substantial', 'high'], of_level), 0)
$$;

-- What an account may sign in as today, and the rule each of them meets: the most particular one in force, and of
-- several countries the strictest. Folded into the functions of the door, which run as the judge.
create or replace function care.ways_of(of_account uuid) returns table (
  capacity text, mandate_id uuid, function_name text, agency_name text, level text, idle_minutes int, absolute_hours numeric, step_up_minutes int
) language sql stable as $$
  select w.capacity, w.mandate_id, w.function_name, w.agency_name, r.level, r.idle_minutes, r.absolute_hours, r.step_up_minutes
    from (
      select 'professional' as capacity, m.id as mandate_id, m.function_name, g.name as agency_name, array[g.jurisdiction] as countries, m.role, g.sector
        from care.account a
        join care.mandate m on m.professional_id = a.professional_id
        join care.agency g on g.id = m.agency_id
       where a.id = of_account and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()) and m.lapses_on >= care.today()
      union all
      select 'person', null, null, null, array[p.jurisdiction], null, null
        from care.account a join care.person p on p.id = a.person_id where a.id = of_account
      union all
      select 'circle', null, null, null, array(select p.jurisdiction from care.circle_member c join care.person p on p.id = c.person_id where c.account_id = of_account), null, null
       where exists (select 1 from care.circle_member c where c.account_id = of_account)
    ) w
   cross join lateral (
      select x.level, x.idle_minutes, x.absolute_hours, x.step_up_minutes
        from care.session_rule x
       where x.jurisdiction = any (w.countries) and x.capacity = w.capacity
         and (x.role is null or x.role = w.role) and (x.sector is null or x.sector = w.sector)
         and x.valid_from <= care.today() and (x.valid_to is null or x.valid_to >= care.today())
       order by (x.role is not null) desc, (x.sector is not null) desc, care.level_rank(x.level) desc, x.valid_from desc
       limit 1) r
$$;

-- The key of a human is issuer and subject together. What the sign-in proved is weighed against the rule of what she
-- enters as; nothing tells an unknown identity from one that may not, or may not like this.
create or replace function care.open_session(
  of_issuer text, of_subject text, as_capacity text, of_mandate uuid, token text, hours numeric,
  of_level text, of_acr text default null, of_auth_time timestamptz default null, of_sid text default null, of_device text default null, hint text default null
) returns uuid
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  who uuid;
  way record;
  session_id uuid;
begin
  select a.id into who
    from care.identity i join care.account a on a.id = i.account_id
   where i.issuer = of_issuer and i.subject = of_subject and a.ended_at is null;
  select w.* into way from care.ways_of(who) w where w.capacity = as_capacity and w.mandate_id is not distinct from of_mandate;
  if way.capacity is null or care.level_rank(of_level) < care.level_rank(way.level) then
    return null;
  end if;
  insert into care.session (token_hash, account_id, capacity, mandate_id, expires_at, issuer, sid, acr, level, auth_time, idle_minutes, step_up_minutes, device, sealed_hint)
    values (sha256(convert_to(token, 'UTF8')), who, as_capacity, of_mandate,
            now() + make_interval(secs => (least(hours, way.absolute_hours) * 3600)::double precision),
            of_issuer, of_sid, of_acr, of_level, of_auth_time, way.idle_minutes, way.step_up_minutes, of_device, hint)
    returning id into session_id;
  perform set_config('helhet.session', token, true);
  perform care.record_access('signin.opened', 'E', 'done', null, 'session', session_id, gen_random_uuid());
  perform set_config('helhet.session', '', true);
  return session_id;
end
$$;

-- Anyone may raise a need without an account: a session that can do that and nothing else, for a short while.
create or replace function care.open_public_session(token text) returns uuid
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare session_id uuid;
begin
  insert into care.session (token_hash, capacity, expires_at)
    values (sha256(convert_to(token, 'UTF8')), 'public', now() + interval '15 minutes') returning id into session_id;
  return session_id;
end
$$;

-- A receipt number opens the status of its one need, read only.
create or replace function care.open_receipt_session(receipt text, token text) returns uuid
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  session_id uuid;
  need uuid;
begin
  select r.id into need from care.referral r where r.receipt_hash = sha256(convert_to(receipt, 'UTF8'));
  if need is null then
    return null;
  end if;
  insert into care.session (token_hash, capacity, referral_id, expires_at)
    values (sha256(convert_to(token, 'UTF8')), 'receipt', need, now() + interval '15 minutes') returning id into session_id;
  return session_id;
end
$$;

-- "See what they see": a read-only session with exactly the locks of one participant, on this one person.
-- Open to the person herself and to a guardian; to her coordinator (who sits beside her) only where the other one sees
-- nothing that the coordinator's own locks keep closed: looking through another's eyes must not widen anyone's sight.
create or replace function care.open_preview(asker_token text, of_participant uuid, token text) returns uuid
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  session_id uuid;
  asker uuid;
  seat record;
  is_whole boolean;
  own_areas text[];
  own_closed uuid[];
begin
  perform set_config('helhet.session', asker_token, true);
  select x.account_id into asker from care.acting() x;
  select t.person_id, m.id as mandate_id into seat
    from care.participant t
    join care.mandate m on m.professional_id = t.professional_id and m.agency_id = t.agency_id
     and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
   where t.id = of_participant
     and (t.person_id in (select care.whole_people()) or t.person_id in (select care.coordinated_people()))
   order by m.valid_from desc limit 1;
  if seat.person_id is not null and asker is not null then
    insert into care.session (token_hash, account_id, capacity, mandate_id, preview_person_id, expires_at)
      values (sha256(convert_to(token, 'UTF8')), asker, 'preview', seat.mandate_id, seat.person_id, now() + interval '1 minute')
      returning id into session_id;
    is_whole := seat.person_id in (select care.whole_people());
    if not is_whole then
      own_areas := array(select o.life_area from care.open_areas() o where o.person_id = seat.person_id);
      own_closed := array(select x from care.closed_topics() x join care.topic k on k.id = x where k.person_id = seat.person_id);
      perform set_config('helhet.session', token, true);
      if not array(select o.life_area from care.open_areas() o where o.person_id = seat.person_id) <@ own_areas
         or not own_closed <@ array(select x from care.closed_topics() x) then
        update care.session set ended_at = now() where id = session_id;
        session_id := null;
      end if;
    end if;
  end if;
  perform set_config('helhet.session', '', true);
  return session_id;
end
$$;

-- Ended here first, then in the browser. Answers what the provider needs to end its own.
create or replace function care.end_session(token text, out issuer text, out sealed_hint text)
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare of_session uuid;
begin
  perform set_config('helhet.session', token, true);
  select l.session_id into of_session from care.live_session() l where l.account_id is not null;
  if of_session is not null then
    perform care.record_access('signin.ended', 'E', 'done', null, 'session', of_session, gen_random_uuid());
  end if;
  perform set_config('helhet.session', '', true);
  select s.issuer, s.sealed_hint into issuer, sealed_hint from care.session s where s.id = of_session;
  update care.session s set ended_at = now(), ended_how = 'signed-out', sealed_hint = null
   where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null;
end
$$;

-- The provider says that a human (or one of her sessions there) is signed out: ours end with it, at once. Each such
-- message counts once, and one about a human ends nothing that was opened after it was written.
create or replace function care.end_provider_sessions(of_issuer text, of_subject text, of_sid text, told_at timestamptz, message_id text) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare ended int;
begin
  insert into care.spent_token (token_hash) values (sha256(convert_to(of_issuer || ' ' || message_id, 'UTF8'))) on conflict do nothing;
  if not found then
    return 0;
  end if;
  update care.session s set ended_at = now(), ended_how = 'by-provider', sealed_hint = null
   where s.ended_at is null and s.issuer = of_issuer
     and (of_sid is null or s.sid = of_sid)
     and (of_sid is not null or s.created_at <= told_at + interval '5 seconds')
     and (of_subject is null or s.account_id in (select i.account_id from care.identity i where i.issuer = of_issuer and i.subject = of_subject))
     and (of_sid is not null or of_subject is not null);
  get diagnostics ended = row_count;
  return ended;
end
$$;
