-- Birthdays that change who decides. The ages are rows (care.age_rule); the day is the calendar day where she lives.

-- The day someone born then turns so old. Born on 29 February: on the 28th in a year that has no 29th, and never early.
create or replace function care.turns_on(birth_on date, age int) returns date
language sql immutable as $$
  select (birth_on + pg_catalog.make_interval(years => age))::pg_catalog.date
$$;

-- Who decides for her today: her guardians, until the day the rule says. (As care.whole_people() reckons it.)
create or replace function care.guardians_decide(of_person uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (
    select from care.person p
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
                          and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     where p.id = of_person and care.turns_on(p.birth_on, r.age) > care.today()
       and (of_person in (select care.whole_people()) or of_person in (select care.coordinated_people())
         or of_person in (select o.person_id from care.open_areas() o)));
end
$$;

-- Of those the asker coordinates, or whose register she keeps: who turns so old within sixty days, and by which rule.
create or replace function care.birthdays_near() returns table (person_id uuid, name text, kind text, age int, turns_on date, sector text, source text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if (select l.capacity from care.live_session() l) is distinct from 'professional' then
    return;
  end if;
  return query
    select p.id, p.given_name || ' ' || p.family_name, r.kind, r.age, care.turns_on(p.birth_on, r.age), r.sector, r.source
      from care.person p
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     where p.died_on is null
       and care.turns_on(p.birth_on, r.age) between care.today() and care.today() + 60
       and (p.id in (select care.coordinated_people())
         or (p.agreement_id in (select care.agreements_as('coordinating-unit')) and p.id not in (select care.closed_people())))
     order by 5, 2, 4;
end
$$;

-- Tells of them: neutral words, no name and no age. Each once, however often the round is made; the day is reckoned where
-- she lives, from the moment the round is given.
create or replace function care.post_birthdays(moment timestamptz) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  b record;
  told int := 0;
begin
  perform pg_advisory_xact_lock(7407);
  for b in
    select p.id as person, r.id as rule, r.kind, case when t.turns_on > t.today then 'before' else 'on-the-day' end as at
      from care.person p
      join care.jurisdiction j on j.code = p.jurisdiction
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind in ('keeps-from-guardian', 'consents-too', 'guardian-access-ends', 'majority')
     cross join lateral (select (moment at time zone j.time_zone)::date as today, care.turns_on(p.birth_on, r.age) as turns_on) t
     where p.died_on is null and r.valid_from <= t.today and (r.valid_to is null or r.valid_to >= t.today)
       and (t.turns_on between t.today + 1 and t.today + 60
         -- a round that was missed is made up for; what changed long ago is no news
         or (r.kind = 'guardian-access-ends' and t.turns_on between t.today - 30 and t.today))
       and exists (select from care.circle_member m where m.person_id = p.id and m.legal_right = 'guardian' and (m.valid_to is null or m.valid_to >= t.today))
  loop
    insert into care.birthday_told (person_id, rule_id, moment) values (b.person, b.rule, b.at) on conflict do nothing;
    continue when not found;
    told := told + 1;
    perform care.tell(a.id, case b.at when 'before' then 'birthday-near' else 'let-in-to-answer' end, b.person, b.rule)
       from care.account a where a.person_id = b.person and a.ended_at is null;
    perform care.tell(m.account_id, case b.at when 'before' then 'birthday-near' else 'birthday-reached' end, b.person, b.rule)
       from care.circle_member m join care.person p on p.id = m.person_id
      where m.person_id = b.person and m.legal_right = 'guardian' and m.account_id is not null
        and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
        and (p.address_protection = 'none' or m.confirmed_at is not null);
    if b.at = 'before' then
      perform care.tell(care.account_of(c.professional_id), 'birthday-near', b.person, b.rule)
         from care.coordinator_term c where c.person_id = b.person and c.state = 'accepted';
    end if;
  end loop;
  return told;
end
$$;

-- Whom she lets in, once the law has let go: one of her guardians, and which parts of her life; none is an answer too.
-- She may change it whenever she likes. Answers whether it was done.
create or replace function care.let_in(of_member uuid, areas text[]) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.person_id into a from care.live_session() l;
  if a.capacity is distinct from 'person' or care.guardians_decide(a.person_id) then
    return false;
  end if;
  update care.circle_member m
     set open_areas = array(select v.code from care.life_area v join care.person p on p.jurisdiction = v.jurisdiction and p.id = m.person_id where v.code = any (areas) order by v.position),
         let_in_answered_at = now()
   where m.id = of_member and m.person_id = a.person_id and m.legal_right = 'guardian'
     and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today());
  return found;
end
$$;

-- Her guardians, as she is asked about them; nobody before that day, and nobody for anyone else.
create or replace function care.let_in_asked() returns table (member_id uuid, name text, kinship text, open_areas text[], answered_at timestamptz)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.person_id into a from care.live_session() l;
  if a.capacity is distinct from 'person' or care.guardians_decide(a.person_id) then
    return;
  end if;
  return query
    select m.id, m.name, m.kinship, m.open_areas, m.let_in_answered_at
      from care.circle_member m
     where m.person_id = a.person_id and m.legal_right = 'guardian' and m.account_id is not null
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
     order by m.name;
end
$$;
