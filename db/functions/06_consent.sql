-- A consent asks everyone who decides, or it is not kept: her guardians while the law lets them represent her, else she
-- herself. Looked at when the transaction ends, so that no verb (and nobody past a verb) can leave one guardian out.
-- Rows told by the seed or a migration carry no session and are taken as they stand.

-- The yes of an appointed guardian counts in her place where the law lets it, a second person has agreed to it, the mandate
-- lasts, and it covers all that the consent opens. (Who may write one, and within what: app/person/guardian.access.sql.)
create or replace function care.appointed_yes_covers(of_consent uuid, of_member uuid) returns boolean
language sql stable as $$
  select exists (
    select from care.appointed_yes y
      join care.circle_member m on m.id = y.circle_member_id and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
     where y.circle_member_id = of_member and y.answer = 'agreed'
       and not exists (select from care.consent_party p where p.consent_id = of_consent and not p.life_areas <@ y.life_areas))
$$;

create or replace function care.consent_asks_everyone() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  guardians_decide boolean;
  asks_her_too boolean;
begin
  if nullif(current_setting('helhet.session', true), '') is null then
    return null;
  end if;
  select exists (
    select 1 from care.person p
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
                          and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     where p.id = new.person_id and p.birth_on + make_interval(years => r.age) > care.today()) into guardians_decide;
  -- old enough to be asked beside them: everywhere, or where an agency of the kind the rule names is let in
  asks_her_too := guardians_decide and exists (
    select 1 from care.person p
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'consents-too'
                          and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     where p.id = new.person_id and p.birth_on + make_interval(years => r.age) <= care.today()
       and (r.sector is null or exists (
         select 1 from care.consent_party y join care.agency g on g.id = y.agency_id where y.consent_id = new.id and g.kind = r.sector)));
  if not exists (select 1 from care.consent_giver g where g.consent_id = new.id)
     or exists (select 1 from care.consent_giver g where g.consent_id = new.id and case when g.circle_member_id is null then guardians_decide and not asks_her_too else not guardians_decide and not care.appointed_yes_covers(new.id, g.circle_member_id) end)
     or (asks_her_too and not exists (select 1 from care.consent_giver g where g.consent_id = new.id and g.circle_member_id is null))
     or (guardians_decide and exists (
       select 1 from care.circle_member m
        where m.person_id = new.person_id and m.legal_right = 'guardian'
          and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
          and not exists (select 1 from care.consent_giver g where g.consent_id = new.id and g.circle_member_id = m.id))) then
    raise exception 'a consent asks everyone who decides' using errcode = '23514', constraint = 'consent__asks_everyone_who_decides';
  end if;
  return null;
end
$$;

-- Invitations to the table that the acting professional has not answered. Whose table it is, is told only where her
-- consent covers the one invited: enough to say "I know her privately", and nothing more.
create or replace function care.open_invitations() returns table (
  participant_id uuid, person_id uuid, person_name text, agency_id uuid, task text, invited_at timestamptz, invited_by text
) language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select * into a from care.acting();
  if a.capacity is distinct from 'professional' then
    return;
  end if;
  return query
    select t.id, t.person_id, case when is_covered then p.given_name || ' ' || p.family_name end, t.agency_id, t.task, t.invited_at,
           case when is_covered then coalesce(w.name, x.name) end
      from care.participant t
      join care.person p on p.id = t.person_id
      join care.account x on x.id = t.invited_by
      left join care.professional w on w.id = x.professional_id
     cross join lateral (
       select exists (
         select 1 from care.consents_in_force(t.person_id) f
           join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = t.agency_id
          where c.withdrawn_at is null and cardinality(c.life_areas) > 0
            and (c.covers_all_functions or a.function_name = any (c.functions))
            and not exists (
              select 1 from care.consent_exclusion e
               where e.consent_id = f.consent_id and e.topic_id is null
                 and (e.agency_id = a.agency_id or e.professional_id = a.professional_id))) as is_covered) covered
     where t.professional_id = a.professional_id and t.agency_id = a.agency_id
       and t.accepted_at is null and t.ended_at is null
       and (t.valid_to is null or t.valid_to >= care.today())
       and t.person_id not in (select care.closed_people());
end
$$;
