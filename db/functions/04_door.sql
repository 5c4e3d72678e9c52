-- The door: sessions are opened and ended here and nowhere else. Only helhet_door may call these
-- (a request running as helhet_app cannot become someone else).

create or replace function care.open_session(of_issuer text, of_subject text, as_capacity text, of_mandate uuid, token text, hours numeric)
returns uuid
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  who record;
  session_id uuid;
begin
  select a.id, a.professional_id, a.person_id into who
    from care.identity i join care.account a on a.id = i.account_id
   where i.issuer = of_issuer and i.subject = of_subject and a.ended_at is null;
  if who.id is null then
    return null;
  end if;
  if as_capacity = 'professional' and not exists (
       select 1 from care.mandate m where m.id = of_mandate and m.professional_id = who.professional_id
          and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())) then
    return null;
  end if;
  if as_capacity = 'person' and who.person_id is null then
    return null;
  end if;
  if as_capacity = 'circle' and not exists (select 1 from care.circle_member c where c.account_id = who.id) then
    return null;
  end if;
  if as_capacity not in ('professional', 'person', 'circle') then
    return null;
  end if;
  insert into care.session (token_hash, account_id, capacity, mandate_id, expires_at)
    values (sha256(convert_to(token, 'UTF8')), who.id, as_capacity, of_mandate, now() + make_interval(secs => (hours * 3600)::double precision))
    returning id into session_id;
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

create or replace function care.end_session(token text) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.session set ended_at = now() where token_hash = sha256(convert_to(token, 'UTF8')) and ended_at is null;
end
$$;
