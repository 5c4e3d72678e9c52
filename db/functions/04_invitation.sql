-- A place for someone who stands in no directory. Whatever is wrong with a code (unknown, used, too late, made for someone
-- else), the answer is the same 'no'.

-- She and who speaks for her may let in whom they have named themselves; someone with a right by law, and the person
-- herself, are let in by her coordinator, who has seen the paper.
create or replace function care.may_invite(of_person uuid, of_member uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if of_member is null then
    return of_person in (select care.coordinated_people())
       and not exists (select 1 from care.account a join care.identity i on i.account_id = a.id where a.person_id = of_person);
  end if;
  return exists (
    select 1 from care.circle_member m
     where m.id = of_member and m.person_id = of_person and m.account_id is null
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
       and (of_person in (select care.coordinated_people()) or (m.legal_right = 'none' and of_person in (select care.whole_people()))));
end
$$;

-- Ties the identity that answered to its place. No rights of its own: only the functions below, as the judge, get through it.
create or replace function care.tie_identity(of_invitation uuid, by_account uuid) returns boolean
language plpgsql volatile set search_path = care, pg_temp as $$
declare
  i record;
  known uuid;
  kept uuid;
  called text;
begin
  select * into i from care.sign_in_invitation x where x.id = of_invitation;
  select x.account_id into known from care.identity x where x.issuer = i.issuer and x.subject = i.subject;
  if i.circle_member_id is null then
    select a.id into kept from care.account a where a.person_id = i.person_id;
    -- someone else's account, or one that works here: she takes over with an identity of her own
    if known is not null and known is distinct from kept
       and (kept is not null or exists (select 1 from care.account a where a.id = known and (a.person_id is not null or a.professional_id is not null))) then
      return false;
    end if;
    select p.given_name || ' ' || p.family_name into called from care.person p where p.id = i.person_id;
  else
    select m.name into called from care.circle_member m where m.id = i.circle_member_id;
  end if;
  if known is null then
    known := kept;
    if known is null then
      insert into care.account (name) values (called) returning id into known;
    end if;
    insert into care.identity (issuer, subject, account_id) values (i.issuer, i.subject, known);
  end if;
  if i.circle_member_id is null then
    update care.account set person_id = i.person_id where id = known and person_id is null;
    update care.way_in set ended_at = now(), ended_how = 'own-identity' where person_id = i.person_id and ended_at is null;
  else
    update care.circle_member set account_id = known where id = i.circle_member_id and account_id is null;
  end if;
  update care.sign_in_invitation set confirmed_at = now(), confirmed_by = by_account, answered_name = null, issuer = null, subject = null where id = i.id;
  return true;
end
$$;

-- A code, from someone who has just proved who she is: 'opened', 'waiting' (for whoever made it to confirm), 'level' or 'no'.
create or replace function care.redeem_code(secret text, code text) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  t record;
  i record;
  asked text;
begin
  update care.sign_in_attempt x set codes_tried = x.codes_tried + 1
   where x.secret_hash = sha256(convert_to(secret, 'UTF8')) and x.state = 'proved' and x.purpose <> 'step-up' and x.expires_at > now() and x.codes_tried < 10
   returning * into t;
  if t.id is null then
    return 'no';
  end if;
  select * into i from care.sign_in_invitation x
   where x.code_hash = sha256(convert_to(code, 'UTF8')) and x.withdrawn_at is null and x.confirmed_at is null and x.expires_at > now() for update;
  if i.id is null or (i.claim_hash is not null and i.claim_hash is distinct from t.claim_hash)
     or (i.answered_at is not null and (i.issuer, i.subject) is distinct from (t.issuer, t.subject))
     or (i.circle_member_id is not null and not exists (
           select 1 from care.circle_member m where m.id = i.circle_member_id and m.account_id is null
              and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))) then
    update care.sign_in_attempt x set refused_how = case when i.id is null then 'unknown' else 'other-identity' end where x.id = t.id;
    return 'no';
  end if;
  select r.level into asked from care.person p
    join care.session_rule r on r.jurisdiction = p.jurisdiction and r.capacity = case when i.circle_member_id is null then 'person' else 'circle' end
                            and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
   where p.id = i.person_id order by care.level_rank(r.level) desc limit 1;
  if asked is null or care.level_rank(t.level) < care.level_rank(asked) then
    update care.sign_in_attempt x set refused_how = 'level' where x.id = t.id;
    return 'level';
  end if;
  update care.sign_in_invitation x
     set answered_at = coalesce(x.answered_at, now()), answered_name = t.claimed_name, issuer = t.issuer, subject = t.subject
   where x.id = i.id;
  if i.claim_hash is null then
    insert into care.notice (account_id, kind, person_id) select i.made_by, 'invitation-answered', i.person_id where i.answered_at is null;
    return 'waiting';
  end if;
  if not care.tie_identity(i.id, null) then
    return 'no';
  end if;
  update care.sign_in_attempt x set invitation_id = i.id, purpose = 'enter' where x.id = t.id;
  return 'opened';
end
$$;

-- "I have spoken with her, and it is she who answered."
create or replace function care.confirm_invitation(of_invitation uuid) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare i record;
begin
  select * into i from care.sign_in_invitation x
   where x.id = of_invitation and x.answered_at is not null and x.confirmed_at is null and x.withdrawn_at is null and x.expires_at > now() for update;
  if i.id is null or not care.may_invite(i.person_id, i.circle_member_id) then
    return false;
  end if;
  return care.tie_identity(i.id, care.acting_account());
end
$$;

-- Whether she signs in herself: told to her, to who speaks for her and to her coordinator, as yes or no.
create or replace function care.has_own_sign_in(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (of_person in (select care.whole_people()) or of_person in (select care.coordinated_people()))
     and exists (select 1 from care.account a join care.identity i on i.account_id = a.id where a.person_id = of_person and a.ended_at is null);
end
$$;
