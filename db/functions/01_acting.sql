-- Who is asking. The setting holds the hash input of an unguessable session key and nothing else:
-- every fact about the asker is read here, on every statement, so ending a session or a mandate bites at once.

create or replace function care.acting(
  out session_id uuid, out account_id uuid, out account_name text, out capacity text,
  out professional_id uuid, out agency_id uuid, out role text, out function_name text,
  out person_id uuid, out referral_id uuid, out only_person uuid
) language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  key text := nullif(current_setting('helhet.session', true), '');
begin
  if key is null then
    return;
  end if;
  select s.id, s.account_id, coalesce(p.name, a.name, ''), s.capacity, m.professional_id, m.agency_id, m.role, m.function_name,
         case when s.capacity = 'person' then a.person_id end, s.referral_id, s.preview_person_id
    into session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name,
         person_id, referral_id, only_person
    from care.session s
    left join care.account a on a.id = s.account_id
    left join care.mandate m on m.id = s.mandate_id
    left join care.professional p on p.id = m.professional_id and s.capacity = 'professional'
   where s.token_hash = sha256(convert_to(key, 'UTF8'))
     and s.ended_at is null
     and s.expires_at > now()
     and (a.id is null or a.ended_at is null)
     and (s.mandate_id is null or (m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())));
end
$$;

-- The calendar day where the persons live. Oslo and Stockholm have kept the same clock since 1980.
create or replace function care.today() returns date
language sql stable set search_path = care, pg_temp as $$
  select (now() at time zone 'Europe/Oslo')::date
$$;

create or replace function care.session_is_live() returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return a.session_id is not null;
end
$$;

-- What may be written at all. A preview shows what another sees and changes nothing, in any table.
create or replace function care.session_may_write() returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return a.session_id is not null and a.capacity <> 'preview';
end
$$;

-- In a preview nobody: what is the asker's own (her notices, needs she raised) is not what the other one sees.
create or replace function care.acting_account() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return case when a.capacity <> 'preview' then a.account_id end;
end
$$;

create or replace function care.acting_professional() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return case when a.capacity = 'professional' then a.professional_id end;
end
$$;

create or replace function care.acting_agency() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return case when a.capacity = 'professional' then a.agency_id end;
end
$$;

create or replace function care.acting_capacity() returns text
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return a.capacity;
end
$$;

-- the referral a receipt number opens, and nothing else
create or replace function care.acting_referral() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  return case when a.capacity = 'receipt' then a.referral_id end;
end
$$;
