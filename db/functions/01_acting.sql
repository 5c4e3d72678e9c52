-- Who is asking. The setting holds the hash input of an unguessable session key and nothing else:
-- every fact about the asker is read here, on every statement, so ending a session or a mandate bites at once.

-- The calendar day where the persons live. Oslo and Stockholm have kept the same clock since 1980.
-- Here and below: a function without SET and without rights of its own is folded into the statement that asks (a call
-- of its own costs ten times the work), so it is written so that no search path can turn it. A function that answers yes
-- or no is folded only where it asks no table; what asks one answers with a set, and whoever asks says "exists".
create or replace function care.today() returns date
language sql stable as $$
  select (pg_catalog.now() at time zone 'Europe/Oslo')::pg_catalog.date
$$;

-- The session whose key the setting holds, while it, its account and its mandate all live; otherwise no row.
-- Folded into the functions below, which run as the judge; a request that calls it meets the policies of care.session.
create or replace function care.live_session() returns table (
  session_id uuid, account_id uuid, account_name text, capacity text,
  professional_id uuid, agency_id uuid, role text, function_name text,
  person_id uuid, referral_id uuid, only_person uuid
) language sql stable rows 1 as $$
  select s.id, s.account_id, coalesce(p.name, a.name, ''), s.capacity, m.professional_id, m.agency_id, m.role, m.function_name,
         case when s.capacity = 'person' then a.person_id end, s.referral_id, s.preview_person_id
    from care.session s
    left join care.account a on a.id = s.account_id
    left join care.mandate m on m.id = s.mandate_id
    left join care.professional p on p.id = m.professional_id and s.capacity = 'professional'
   where s.token_hash = pg_catalog.sha256(pg_catalog.convert_to(nullif(current_setting('helhet.session', true), ''), 'UTF8'))
     and s.ended_at is null
     and s.expires_at > pg_catalog.now()
     -- left alone for longer than its rule allows (care.session_rule, written on it when it was opened)
     and (s.idle_minutes is null or s.seen_at > pg_catalog.now() - pg_catalog.make_interval(mins => s.idle_minutes))
     and (a.id is null or a.ended_at is null)
     and (s.mandate_id is null or (m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
          -- nobody has said for so long as the rule allows (care.mandate_rule) that it is still needed
          and m.lapses_on >= care.today()))
$$;

create or replace function care.acting(
  out session_id uuid, out account_id uuid, out account_name text, out capacity text,
  out professional_id uuid, out agency_id uuid, out role text, out function_name text,
  out person_id uuid, out referral_id uuid, out only_person uuid
) language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  select l.session_id, l.account_id, l.account_name, l.capacity, l.professional_id, l.agency_id, l.role, l.function_name,
         l.person_id, l.referral_id, l.only_person
    into session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name,
         person_id, referral_id, only_person
    from care.live_session() l;
end
$$;

create or replace function care.session_is_live() returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select from care.live_session());
end
$$;

-- What may be written at all. A preview shows what another sees and changes nothing, in any table; nor does a calendar.
create or replace function care.session_may_write() returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select from care.live_session() l join care.session s on s.id = l.session_id where l.capacity <> 'preview' and not s.only_reads);
end
$$;

-- Nor by way of a function that has the judge's rights (those that no request has asked: the door, the post office, may).
create or replace function care.judge_may_write() returns boolean
language sql stable as $$
  select not exists (select from care.live_session() l join care.session s on s.id = l.session_id where l.capacity = 'preview' or s.only_reads)
$$;

-- In a preview nobody: what is the asker's own (her notices, needs she raised) is not what the other one sees.
create or replace function care.acting_account() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (select l.account_id from care.live_session() l where l.capacity <> 'preview');
end
$$;

create or replace function care.acting_professional() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (select l.professional_id from care.live_session() l where l.capacity = 'professional');
end
$$;

create or replace function care.acting_agency() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (select l.agency_id from care.live_session() l where l.capacity = 'professional');
end
$$;

create or replace function care.acting_capacity() returns text
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (select l.capacity from care.live_session() l);
end
$$;

-- the referral a receipt number opens, and nothing else
create or replace function care.acting_referral() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (select l.referral_id from care.live_session() l where l.capacity = 'receipt');
end
$$;
