-- Blocks: the deny that beats every yes. Whole: closed_people() and closed agencies (02_kept_out.sql) stand in the sets of 02_locks.sql,
-- and a restrictive policy on every table about a person (db/migrate.ts); topics and items by restrictive policies.

-- For the coordinating unit: roles whose holder cannot follow the person any more. Another has to be named; why is not told.
create or replace function care.terms_nobody_follows() returns table (term_id uuid, since date)
language plpgsql stable rows 5 security definer set search_path = care, pg_temp as $$
begin
  return query
    select c.id, k.since
      from care.coordinator_term c
      join care.person p on p.id = c.person_id and p.agreement_id in (select care.agreements_as('coordinating-unit'))
     cross join lateral (select care.cannot_follow_since(c.person_id, c.professional_id, c.agency_id) as since) k
     where c.state = 'accepted' and k.since is not null
       and c.person_id in (select b.person_id from care.block b where b.lifted_at is null and b.covers = 'whole');
end
$$;

-- What waits for one who is kept out is not sent. A coordinator who can no longer follow is told that an access of hers
-- has ended (no name, no reason); the coordinating unit that a chair is empty. Nobody else is told anything.
create or replace function care.block_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare c record;
begin
  update care.notice n set stopped_at = now()
   where n.person_id = new.person_id and n.read_at is null and n.stopped_at is null and care.is_kept_out(n.person_id, n.account_id);
  for c in
    select t.id, t.professional_id, p.agreement_id
      from care.coordinator_term t join care.person p on p.id = t.person_id
     where t.person_id = new.person_id and t.state = 'accepted' and care.cannot_follow_since(t.person_id, t.professional_id, t.agency_id) is not null
  loop
    insert into care.notice (account_id, kind, person_id, subject_id)
      select a, 'access-ended', new.person_id, c.id from care.account_of(c.professional_id) a
       where a is not null and not exists (select from care.notice n where n.account_id = a and n.kind = 'access-ended' and n.subject_id = c.id)
      on conflict do nothing;
    perform care.tell(u, 'chair-empty', new.person_id, c.id) from care.unit_accounts(c.agreement_id) u;
  end loop;
  return null;
end
$$;

-- Blocks of topics and items that hit the asker. Those against everyone are read for the persons she may meet at all.
create or replace function care.partly_closed(wanted text) returns setof uuid
language plpgsql stable rows 5 security definer set search_path = care, pg_temp as $$
declare
  a record;
  one uuid;
begin
  select l.capacity, l.account_id, l.professional_id, l.agency_id, l.only_person into a from care.live_session() l;
  -- (the page asked for narrows what opens, never what is kept back: coordinators and registers open more than that page)
  one := a.only_person;
  if a.capacity in ('professional', 'preview') then
    return query
      select coalesce(b.topic_id, b.item_id) from care.block b
       where b.agency_id = a.agency_id and b.lifted_at is null and b.covers = wanted and (one is null or b.person_id = one)
      union all
      select coalesce(b.topic_id, b.item_id) from care.block b
       where b.professional_id = a.professional_id and b.lifted_at is null and b.covers = wanted and (one is null or b.person_id = one)
      union all
      select coalesce(b.topic_id, b.item_id) from care.block b
       where b.against = 'everyone' and b.lifted_at is null and b.covers = wanted
         and (b.person_id = one or (one is null and b.person_id in (
           select t.person_id from care.participant t where t.professional_id = a.professional_id and t.agency_id = a.agency_id and t.ended_at is null
           union all select c.person_id from care.coordinator_term c where c.professional_id = a.professional_id and c.agency_id = a.agency_id and c.state = 'accepted'
           union all select e.person_id from care.own_teams() w join care.enrolment e on e.team_id = w.team_id))
           -- and what she recorded herself, which outlives her seat
           or (b.item in ('contact', 'note') and (exists (select from care.contact k where k.id = b.item_id and k.recorded_by = a.account_id)
                                               or exists (select from care.agency_note n where n.id = b.item_id and n.written_by = a.account_id))));
  elsif a.capacity = 'circle' then
    return query
      select coalesce(b.topic_id, b.item_id) from care.block b
        join care.circle_member m on m.person_id = b.person_id and m.account_id = a.account_id
       where b.lifted_at is null and b.covers = wanted and (one is null or b.person_id = one)
         and (b.against = 'everyone' or (b.against = 'guardians' and m.legal_right <> 'none') or b.circle_member_id = m.id);
  end if;
end
$$;

create or replace function care.blocked_topics() returns setof uuid
language sql stable rows 5 as $$ select care.partly_closed('topic') $$;

-- A goal that is kept back takes its measures along, and with them what was said against them and decided about them.
create or replace function care.closed_items() returns setof uuid
language plpgsql stable rows 5 security definer set search_path = care, pg_temp as $$
declare kept uuid[] := array(select care.partly_closed('item'));
begin
  return query select unnest(kept);
  if cardinality(kept) > 0 then
    return query select m.id from care.goal g join care.measure m on m.plan_id = g.plan_id and m.goal_id = g.id where g.id = any (kept);
  end if;
end
$$;

-- Needs of persons the acting professional is kept from: what hangs on a need names no person itself.
create or replace function care.closed_needs() returns setof uuid
language plpgsql stable rows 5 security definer set search_path = care, pg_temp as $$
begin
  return query select r.id from care.referral r where r.person_id in (select care.closed_people());
end
$$;

-- May she (or who speaks for her) keep this one out? A guardian may not where the law forbids it, and never herself
-- from the child's own blocks; the child may, from the age the rule says.
create or replace function care.may_block(of_person uuid, whom text, as_said text) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.person_id into a from care.live_session() l;
  if as_said = 'self' then
    return a.capacity = 'person' and a.person_id = of_person
      and (whom not in ('guardian', 'guardians') or care.keeps_from_guardian(of_person));
  elsif as_said = 'guardian' then
    return a.capacity = 'circle' and of_person in (select care.whole_people()) and whom in ('agency', 'professional', 'relation')
      and exists (
        select from care.person p
          join care.representation_rule r on r.jurisdiction = p.jurisdiction and r.act = 'guardian-blocks' and r.sector is null
         where p.id = of_person and r.is_allowed and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today()));
  elsif as_said = 'written-down' then
    return of_person in (select care.coordinated_people())
      and (whom not in ('guardian', 'guardians') or care.keeps_from_guardian(of_person));
  end if;
  return false;
end
$$;

-- Old enough to keep an item from her guardians, by the rule in force where she lives.
create or replace function care.keeps_from_guardian(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (
    select from care.person p
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'keeps-from-guardian'
                          and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     where p.id = of_person and p.birth_on + make_interval(years => r.age) <= care.today()
       and (of_person in (select care.whole_people()) or of_person in (select care.coordinated_people())));
end
$$;

-- Raising the protection of an address asks a human to confirm every place in her circle anew.
create or replace function care.protection_raised() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.circle_member set confirmed_at = null, confirmed_by = null where person_id = new.id and account_id is not null;
  return null;
end
$$;

-- An item that is kept back is one of hers: a block that named another's would close it to those who help that other.
create or replace function care.block_is_of_hers() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  of_table text := case new.item
    when 'own-words' then 'own_words' when 'note' then 'agency_note' when 'question' then 'agenda_question' when 'official-decision' then 'official_decision'
    else new.item end;
  is_hers boolean;
begin
  execute format('select exists (select from care.%I t where t.id = $1 and t.person_id = $2)', of_table) into is_hers using new.item_id, new.person_id;
  if not is_hers then
    raise exception 'that is not hers to keep back' using errcode = '42501';
  end if;
  return new;
end
$$;
