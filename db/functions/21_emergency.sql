-- The crisis plan's own voice and count, and emergency access. care.emergency_people() is used by the policies of the
-- crisis plan alone (app/plan/crisis.access.sql): what opens in an emergency is that, and nothing beside it.

create or replace function care.has_own_crisis_voice(of_plan uuid, of_part text) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select from care.crisis_words w where w.crisis_plan_id = of_plan and w.part = of_part and w.written_how = 'self');
end
$$;

-- A new wording takes the place of the one before it; every change un-approves by its count.
create or replace function care.crisis_changed() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.crisis_plan set content_version = content_version + 1 where id = new.crisis_plan_id;
  if tg_table_name = 'crisis_words' then
    update care.crisis_words w set replaced_at = clock_timestamp()
     where w.crisis_plan_id = new.crisis_plan_id and w.part = new.part and w.replaced_at is null;
  end if;
  return new;
end
$$;

-- The rule in force for whoever acts for this agency in this role, where it allows her at all; otherwise no row.
create or replace function care.emergency_rule_for(of_agency uuid, of_role text) returns setof care.emergency_rule
language sql stable rows 1 as $$
  select n.* from (
    select r.*
      from care.agency g
      join care.emergency_rule r on r.jurisdiction = g.jurisdiction and (r.sector is null or r.sector = g.sector)
     where g.id = of_agency and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     order by r.sector nulls last, r.valid_from desc limit 1) n
   where n.is_allowed and of_role = any (n.roles)
$$;

-- Whose crisis plan the asker has broken the glass of: for the hours of the rule, until ended, or until found not justified.
create or replace function care.emergency_people() returns setof uuid
language plpgsql stable rows 1 security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.account_id, l.professional_id, l.agency_id, l.role into a from care.live_session() l;
  if a.capacity = 'professional' and exists (select from care.emergency_rule_for(a.agency_id, a.role)) then
    return query
      select o.person_id from care.emergency_opening o
       where o.account_id = a.account_id and o.agency_id = a.agency_id
         and o.opened_at is not null and o.expires_at > now() and o.ended_at is null
         and (o.review is null or o.review = 'justified')
         and not exists (select from care.blocks_that_keep_out(o.person_id, a.professional_id, a.agency_id));
  end if;
end
$$;

-- How the asker stands: may she ask at all, how fresh is her proof, what waits for review, how much is left. Says
-- nothing of any person. Where nobody could review it there is no emergency access.
create or replace function care.emergency_standing(
  out may_ask boolean, out is_fresh boolean, out unreviewed int, out unreviewed_at_most int, out used int, out quota int, out quota_days int,
  out tries_left int, out hours int, out steps int, out review_days int, out jurisdiction text
) language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  r care.emergency_rule;
begin
  select l.session_id, l.capacity, l.account_id, l.professional_id, l.agency_id, l.role into a from care.live_session() l;
  if a.capacity = 'professional' then
    select * into r from care.emergency_rule_for(a.agency_id, a.role);
  end if;
  may_ask := r.id is not null and exists (select from care.accounts_controlling(a.agency_id) c where c <> a.account_id);
  if not may_ask then
    return;
  end if;
  is_fresh := exists (select from care.session s where s.id = a.session_id and s.stepped_up_at > now() - make_interval(mins => least(s.step_up_minutes, r.step_up_minutes)));
  select count(*) filter (where o.reviewed_at is null), count(*) filter (where o.opened_at > now() - make_interval(days => r.quota_days))
    into unreviewed, used
    from care.emergency_opening o where o.account_id = a.account_id and o.opened_at is not null;
  select greatest(0, r.tries_a_day - count(*)) into tries_left from care.emergency_try t where t.account_id = a.account_id and t.at > now() - interval '24 hours';
  unreviewed_at_most := r.unreviewed_at_most;
  quota := r.quota;
  quota_days := r.quota_days;
  hours := r.hours;
  steps := r.steps;
  review_days := r.review_days;
  jurisdiction := r.jurisdiction;
end
$$;

-- What stops the asker, whoever it is about; null where nothing does.
create or replace function care.emergency_obstacle() returns text
language sql stable as $$
  select case when not s.may_ask then 'not-yours' when not s.is_fresh then 'stale' when s.unreviewed >= s.unreviewed_at_most then 'unreviewed'
              when s.used >= s.quota then 'quota' end
    from care.emergency_standing() s
$$;

-- Does a recorded decision keep what this agency does about her out of the log she (or her guardian) reads? Then no notice tells of it either.
create or replace function care.is_kept_from(of_person uuid, of_agency uuid, is_guardian boolean) returns boolean
language sql stable as $$
  select exists (
    select from care.log_exception e
     where e.person_id = of_person and e.agency_id = of_agency and (is_guardian or e.hidden_from = 'everyone')
       and e.lifted_at is null and e.ends_on >= care.today() and e.covers_from <= pg_catalog.now())
$$;

-- Opens: from now, for the hours of the rule. She is told, and so is whoever reviews.
create or replace function care.break_glass(of_opening uuid, request uuid) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare o care.emergency_opening;
begin
  update care.emergency_opening e
     set opened_at = now(), expires_at = now() + make_interval(hours => r.hours), review_by = care.today() + r.review_days
    from care.emergency_rule r
   where r.id = e.rule_id and e.id = of_opening and e.opened_at is null and e.account_id = care.acting_account() and e.expires_at > now()
     and (r.steps = 1 or (e.confirms_danger and e.confirms_cannot_ask))
   returning e.* into o;
  if o.id is null then
    raise exception 'not hers to open' using errcode = '42501';
  end if;
  perform care.record_access('emergency.open', 'E', 'done', o.person_id, 'emergency', o.id, request);
  perform care.tell(w.id, 'emergency-opened', o.person_id, o.id)
     from (select a.id from care.account a where a.person_id = o.person_id and a.ended_at is null and not care.is_kept_from(o.person_id, o.agency_id, false)
           union
           select m.account_id from care.circle_member m
             join care.person p on p.id = m.person_id
             join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
                                 and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
            where m.person_id = o.person_id and m.account_id is not null and m.legal_right = 'guardian' and p.address_protection = 'none'
              and not care.is_kept_from(o.person_id, o.agency_id, true)
              and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
              and p.birth_on + make_interval(years => r.age) > care.today()) w;
  perform care.tell(c, 'emergency-to-review', null, o.id) from care.accounts_controlling(o.agency_id) c where c <> o.account_id;
end
$$;

-- Asks for one person, by her whole number. Unknown, elsewhere, without a crisis plan, one she has not approved, one she
-- keeps out of emergencies, and a person who keeps this reader out: all get the same answer, and count as a try alike.
create or replace function care.ask_emergency(of_number text, of_reason text, request uuid) returns jsonb
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  r care.emergency_rule;
  stop text;
  whom uuid;
  opening uuid;
begin
  select l.account_id, l.account_name, l.professional_id, l.agency_id, l.role into a from care.live_session() l where l.capacity = 'professional';
  perform pg_advisory_xact_lock(hashtextextended(coalesce(a.account_id::text, ''), 21));
  stop := care.emergency_obstacle();
  if stop is null and (select s.tries_left from care.emergency_standing() s) = 0 then
    stop := 'too-many-tries';
  end if;
  if stop is not null then
    return jsonb_build_object('answer', stop);
  end if;
  select * into r from care.emergency_rule_for(a.agency_id, a.role);
  insert into care.emergency_try (account_id) values (a.account_id);
  select k.person_id into whom
    from care.person_card k
    join care.person p on p.id = k.person_id and p.jurisdiction = r.jurisdiction and p.died_on is null
    join care.crisis_plan c on c.person_id = p.id and c.in_emergency
   where k.national_id = of_number
     and exists (select from care.crisis_approval y where y.crisis_plan_id = c.id)
     and not exists (select from care.blocks_that_keep_out(p.id, a.professional_id, a.agency_id));
  if whom is null then
    perform care.record_access('emergency.ask', 'E', 'refused', null, 'emergency', null, request);
    return jsonb_build_object('answer', 'nothing');
  end if;
  perform pg_advisory_xact_lock(hashtextextended(whom::text, 7));
  insert into care.emergency_opening (person_id, rule_id, account_id, professional_id, agency_id, reader_name, reason, expires_at)
    values (whom, r.id, a.account_id, a.professional_id, a.agency_id, a.account_name, of_reason, now() + interval '15 minutes')
    returning id into opening;
  if r.steps = 1 then
    perform care.break_glass(opening, request);
  else
    -- that something is closed is already something learnt of her: it stands in her log
    perform care.record_access('emergency.see-closed', 'R', 'done', whom, 'emergency', opening, request);
  end if;
  return jsonb_build_object('answer', case when r.steps = 1 then 'open' else 'closed' end, 'openingId', opening);
end
$$;

-- The second of two steps. Whoever has been kept out meanwhile, or lets it lie too long, asks anew.
create or replace function care.confirm_emergency(of_opening uuid, request uuid) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  stop text;
begin
  select l.account_id, l.professional_id, l.agency_id into a from care.live_session() l where l.capacity = 'professional';
  perform pg_advisory_xact_lock(hashtextextended(coalesce(a.account_id::text, ''), 21));
  stop := care.emergency_obstacle();
  if stop is not null then
    return stop;
  end if;
  update care.emergency_opening o set confirms_danger = true, confirms_cannot_ask = true
   where o.id = of_opening and o.account_id = a.account_id and o.agency_id = a.agency_id and o.opened_at is null and o.ended_at is null and o.expires_at > now()
     and exists (select from care.crisis_plan c where c.person_id = o.person_id and c.in_emergency)
     and not exists (select from care.blocks_that_keep_out(o.person_id, a.professional_id, a.agency_id));
  if not found then
    return 'nothing';
  end if;
  perform care.break_glass(of_opening, request);
  return 'open';
end
$$;

-- What heads the page of an opening, while it lasts: her name, and how to reach her coordinators. Never a place.
create or replace function care.emergency_contacts(of_person uuid) returns jsonb
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if of_person not in (select care.emergency_people()) then
    return null;
  end if;
  return (
    select jsonb_build_object('name', p.given_name || ' ' || p.family_name, 'givenName', p.given_name, 'coordinators', coalesce((
             select jsonb_agg(jsonb_build_object('name', f.name, 'phone', f.phone, 'agencyName', case when p.address_protection = 'none' then g.name end) order by f.name)
               from care.coordinator_term c join care.professional f on f.id = c.professional_id join care.agency g on g.id = c.agency_id
              where c.person_id = p.id and c.state = 'accepted'), '[]'::jsonb))
      from care.person p where p.id = of_person);
end
$$;

-- Can she be told here? Asked by whoever reviews, who otherwise tells her by letter or aloud.
create or replace function care.is_told_here(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select from care.emergency_opening o where o.person_id = of_person and o.agency_id in (select care.controlled_agencies()))
     and exists (select from care.notice n where n.kind = 'emergency-opened' and n.person_id = of_person);
end
$$;

create or replace function care.emergency_reviewed_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.tell(a.id, 'emergency-reviewed', new.person_id, new.id) from care.account a
    where a.person_id = new.person_id and a.ended_at is null and not care.is_kept_from(new.person_id, new.agency_id, false);
  return null;
end
$$;

drop trigger if exists tell on care.emergency_opening;
create trigger tell after update of review on care.emergency_opening for each row when (new.review is not null and old.review is null)
  execute function care.emergency_reviewed_told();
drop trigger if exists crisis_changed on care.crisis_words;
create trigger crisis_changed before insert on care.crisis_words for each row execute function care.crisis_changed();
drop trigger if exists crisis_changed on care.crisis_contact;
create trigger crisis_changed before insert or update of ended_at on care.crisis_contact for each row execute function care.crisis_changed();
