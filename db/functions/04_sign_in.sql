-- Signing in by a provider, step by step: begun, answered (once), proved, entered. The browser holds one secret; what
-- state, nonce and code verifier are is worked out from it, and of all that the database keeps a hash.

create or replace function care.begin_sign_in(secret text, of_provider text, of_purpose text, back_to text, session_token text) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare of_session uuid;
begin
  if of_purpose = 'step-up' then
    perform set_config('helhet.session', session_token, true);
    select l.session_id into of_session from care.live_session() l where l.capacity in ('professional', 'person', 'circle');
    perform set_config('helhet.session', '', true);
    if of_session is null then
      return false;
    end if;
  end if;
  -- what was left half done is settled: nobody's name or identity stays behind
  update care.sign_in_attempt t
     set state = 'refused', refused_how = coalesce(t.refused_how, case t.state when 'proved' then 'unknown' else 'stale' end),
         subject = null, claim_hash = null, claimed_name = null, sealed_hint = null
   where t.state in ('started', 'answered', 'proved') and t.expires_at < now();
  insert into care.sign_in_attempt (secret_hash, provider, purpose, back, session_id)
    values (sha256(convert_to(secret, 'UTF8')), of_provider, of_purpose, back_to, of_session);
  return true;
end
$$;

-- The provider's answer is taken once; a second one with the same key finds nothing.
create or replace function care.answer_sign_in(secret text, of_provider text) returns jsonb
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare answer jsonb;
begin
  update care.sign_in_attempt t set state = 'answered'
   where t.secret_hash = sha256(convert_to(secret, 'UTF8')) and t.provider = of_provider and t.state = 'started' and t.expires_at > now()
   returning jsonb_build_object('purpose', t.purpose, 'back', t.back, 'startedAt', extract(epoch from t.started_at)) into answer;
  return answer;
end
$$;

create or replace function care.refuse_sign_in(secret text, how text) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.sign_in_attempt t
     set state = 'refused', refused_how = how, subject = null, claim_hash = null, claimed_name = null, sealed_hint = null
   where t.secret_hash = sha256(convert_to(secret, 'UTF8')) and t.state <> 'entered';
end
$$;

create or replace function care.prove_sign_in(
  secret text, of_issuer text, of_subject text, of_level text, of_acr text, of_auth_time timestamptz, of_sid text, of_claim text, of_name text, hint text
) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.sign_in_attempt t
     set state = 'proved', issuer = of_issuer, subject = of_subject, level = of_level, acr = of_acr, auth_time = of_auth_time, sid = of_sid,
         claim_hash = of_claim, claimed_name = of_name, sealed_hint = hint
   where t.secret_hash = sha256(convert_to(secret, 'UTF8')) and t.state = 'answered' and t.expires_at > now();
  return found;
end
$$;

-- What the one who has proved who she is may enter as. An unknown identity gets an empty list; so does an account that is closed.
create or replace function care.proved_ways(secret text) returns jsonb
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  t record;
begin
  select * into t from care.sign_in_attempt x where x.secret_hash = sha256(convert_to(secret, 'UTF8')) and x.state = 'proved' and x.expires_at > now();
  if t.id is null then
    return null;
  end if;
  return jsonb_build_object(
    'purpose', t.purpose, 'back', t.back, 'hint', t.sealed_hint,
    'ways', coalesce((
      select jsonb_agg(jsonb_build_object('capacity', w.capacity, 'mandateId', w.mandate_id, 'functionName', w.function_name, 'agencyName', w.agency_name,
                                          'isEnough', care.level_rank(t.level) >= care.level_rank(w.level))
                       order by w.capacity desc, w.agency_name, w.function_name)
        from care.identity i join care.account a on a.id = i.account_id and a.ended_at is null
       cross join lateral care.ways_of(a.id) w
       where i.issuer = t.issuer and i.subject = t.subject), '[]'::jsonb));
end
$$;

create or replace function care.enter(secret text, as_capacity text, of_mandate uuid, token text, hours numeric, of_device text, hint text) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  t record;
  of_session uuid;
begin
  select * into t from care.sign_in_attempt x
   where x.secret_hash = sha256(convert_to(secret, 'UTF8')) and x.state = 'proved' and x.purpose <> 'step-up' and x.expires_at > now() for update;
  if t.id is null then
    return false;
  end if;
  of_session := care.open_session(t.issuer, t.subject, as_capacity, of_mandate, token, hours, t.level, t.acr, t.auth_time, t.sid, of_device, hint);
  if of_session is null then
    return false;
  end if;
  if t.invitation_id is not null then
    perform set_config('helhet.session', token, true);
    perform care.record_access(case when i.circle_member_id is null then 'signin.taken-over' else 'signin.place-opened' end,
                               'U', 'done', i.person_id, 'sign_in_invitation', i.id, gen_random_uuid())
       from care.sign_in_invitation i where i.id = t.invitation_id;
    perform set_config('helhet.session', '', true);
  end if;
  update care.sign_in_attempt x
     set state = 'entered', session_id = of_session, subject = null, claim_hash = null, claimed_name = null, sealed_hint = null
   where x.id = t.id;
  return true;
end
$$;

-- She has proved once more that it is she, just now: the same session goes on under a new key, and the old key opens nothing.
create or replace function care.step_up(secret text, old_token text, new_token text, hint text) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  t record;
  of_session uuid;
begin
  perform set_config('helhet.session', old_token, true);
  select l.session_id into of_session
    from care.live_session() l
    join care.session s on s.id = l.session_id
    join care.sign_in_attempt x on x.session_id = l.session_id and x.purpose = 'step-up' and x.state = 'proved' and x.expires_at > now()
                               and x.secret_hash = sha256(convert_to(secret, 'UTF8'))
    join care.identity i on i.issuer = x.issuer and i.subject = x.subject and i.account_id = l.account_id
   -- at least as sure as the sign-in, and not an earlier proof shown again
   where care.level_rank(x.level) >= care.level_rank(s.level) and x.auth_time >= x.started_at - interval '1 minute';
  if of_session is not null then
    update care.session s
       set token_hash = sha256(convert_to(new_token, 'UTF8')), stepped_up_at = now(), seen_at = now(), auth_time = x.auth_time, acr = x.acr,
           sid = coalesce(x.sid, s.sid), sealed_hint = hint
      from care.sign_in_attempt x
     where s.id = of_session and x.secret_hash = sha256(convert_to(secret, 'UTF8'));
    perform set_config('helhet.session', new_token, true);
    perform care.record_access('signin.stepped-up', 'E', 'done', null, 'session', of_session, gen_random_uuid());
  end if;
  perform set_config('helhet.session', '', true);
  update care.sign_in_attempt x
     set state = case when of_session is null then 'refused' else 'entered' end, refused_how = case when of_session is null then 'stale' end,
         subject = null, claim_hash = null, claimed_name = null, sealed_hint = null
   where x.secret_hash = sha256(convert_to(secret, 'UTF8'));
  return of_session is not null;
end
$$;
