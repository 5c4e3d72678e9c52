-- One's own sessions, and an administrator's way to end someone's at once. Each answers about one's own or nothing.

-- How long the asker's session has left, without touching it: asking does not make it live longer.
create or replace function care.session_left(out account_id uuid, out idle_seconds int, out absolute_seconds int, out idle_limit_seconds int)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  select l.account_id, extract(epoch from s.seen_at + make_interval(mins => s.idle_minutes) - now())::int,
         extract(epoch from s.expires_at - now())::int, s.idle_minutes * 60
    into account_id, idle_seconds, absolute_seconds, idle_limit_seconds
    from care.live_session() l join care.session s on s.id = l.session_id
   where l.capacity in ('professional', 'person', 'circle');
end
$$;

-- For grave acts (unmasking, taking everything out, emergency access, withdrawing for someone): has she proved who she is just now?
create or replace function care.has_stepped_up() returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (
    select 1 from care.live_session() l join care.session s on s.id = l.session_id
     where l.capacity in ('professional', 'person', 'circle') and s.stepped_up_at > now() - make_interval(mins => s.step_up_minutes));
end
$$;

-- By which identity the asker is signed in now (to prove it anew by the same).
create or replace function care.own_identity(out issuer text, out subject text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  select s.issuer, i.subject into issuer, subject
    from care.live_session() l join care.session s on s.id = l.session_id
    join care.identity i on i.account_id = l.account_id and i.issuer = s.issuer
   where l.capacity in ('professional', 'person', 'circle') limit 1;
end
$$;

-- Ends one of one's own sessions, or (null) all but the one that asks.
create or replace function care.end_own_sessions(of_session uuid) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  ended int;
begin
  select l.session_id, l.account_id into a from care.live_session() l where l.capacity in ('professional', 'person', 'circle');
  update care.session s set ended_at = now(), ended_how = 'by-own-hand', sealed_hint = null
   where a.account_id is not null and s.account_id = a.account_id and s.ended_at is null
     and case when of_session is null then s.id <> a.session_id else s.id = of_session end;
  get diagnostics ended = row_count;
  return ended;
end
$$;

-- An administrator ends what someone of her area has open, and may close the way in as well (or open it again).
create or replace function care.may_end_sessions_of(of_professional uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select 1 from care.agreements_as('administrator'))
     and of_professional is distinct from care.acting_professional()
     and exists (select 1 from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                  where m.professional_id = of_professional and p.agreement_id in (select care.agreements_as('administrator')));
end
$$;

create or replace function care.staff_sign_in(of_professional uuid, out open_sessions int, out is_closed boolean)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if care.may_end_sessions_of(of_professional) then
    select count(s.id) filter (where s.ended_at is null and s.expires_at > now()
                                 and (s.idle_minutes is null or s.seen_at > now() - make_interval(mins => s.idle_minutes)))::int,
           bool_or(a.ended_at is not null)
      into open_sessions, is_closed
      from care.account a left join care.session s on s.account_id = a.id where a.professional_id = of_professional;
  end if;
end
$$;

create or replace function care.end_staff_sessions(of_professional uuid, is_closing boolean) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if not care.may_end_sessions_of(of_professional) then
    return false;
  end if;
  if is_closing is not null then
    update care.account a set ended_at = case when is_closing then coalesce(a.ended_at, now()) end where a.professional_id = of_professional;
  end if;
  update care.session s set ended_at = now(), ended_how = 'by-administrator', sealed_hint = null
   where s.ended_at is null and s.account_id in (select a.id from care.account a where a.professional_id = of_professional);
  return true;
end
$$;
