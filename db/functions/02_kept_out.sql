-- Whom she keeps out altogether (care.block). Before everything that asks it: the sets of 02_locks.sql, what is told, the chairs.

-- The words of a name (they stand in care.block too, 0381_block_words.sql: another rule here needs a migration there), so that "Per Hansen" hits Per Olav Hansen: too many kept out is the safe mistake.
create or replace function care.name_words(of_name text) returns text[]
language sql immutable as $$
  -- "Per Hansen." has two words, not three; what has none hits nobody (the empty set lies in every name)
  select nullif(pg_catalog.array_remove(pg_catalog.regexp_split_to_array(pg_catalog.lower(of_name), '[^[:alpha:]]+'), ''), '{}'::text[])
$$;

-- Persons the acting professional is kept from altogether: named herself, or hit by the words of a relation.
-- (Of the session as it was opened, living or not: a dead one reads nothing anyway, and every table about a person asks here.)
create or replace function care.closed_people() returns setof uuid
language plpgsql stable rows 2 security definer set search_path = care, pg_temp as $$
declare
  me uuid;
  words text[];
begin
  select p.id, care.name_words(p.name) into me, words
    from care.session s join care.mandate m on m.id = s.mandate_id join care.professional p on p.id = m.professional_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('helhet.session', true), ''), 'UTF8'));
  if me is null then
    return;
  end if;
  return query
    select b.person_id from care.block b
     where b.professional_id = me and b.lifted_at is null and b.covers = 'whole'
    union all
    select b.person_id from care.block b
     where b.lifted_at is null and b.against = 'relation' and b.relation_words[1] = any (words) and b.relation_words <@ words;
end
$$;

-- Persons whose table, contacts and card are closed to the acting agency. What it wrote itself stays its own.
-- Folded into the sets of 02_locks.sql and 08_team.sql, which run as the judge.
create or replace function care.people_closed_to(of_agency uuid) returns setof uuid
language sql stable as $$
  select b.person_id from care.block b where b.agency_id = of_agency and b.lifted_at is null and b.covers = 'whole'
$$;

-- The blocks by which she keeps this professional, acting for this agency, out altogether: what is asked of one person who
-- is found already, where the two sets above ask it of everyone at once. Either of the two may be null: then only the other
-- is asked. Folded into what asks, which runs as the judge (a set is folded in, a truth value would be a call a row).
create or replace function care.blocks_that_keep_out(of_person uuid, professional uuid, agency uuid) returns setof uuid
language sql stable as $$
  select b.id from care.block b
   where b.person_id = of_person and b.lifted_at is null and b.covers = 'whole'
     and (b.agency_id = agency or b.professional_id = professional
       or (b.against = 'relation' and b.relation_words <@ (select care.name_words(w.name) from care.professional w where w.id = professional)))
$$;

-- Is whoever holds this account kept out of her altogether? Asked by the judge, of what is about to be told or has not
-- left the house: a kept-out professional is sent nothing about her.
create or replace function care.is_kept_out(of_person uuid, of_account uuid) returns boolean
language sql stable as $$
  select exists (
    select from care.account a
     where a.id = of_account
       and (exists (select from care.blocks_that_keep_out(of_person, a.professional_id, null))
         or exists (select from care.mandate m
                     where m.professional_id = a.professional_id and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
                       and exists (select from care.blocks_that_keep_out(of_person, null, m.agency_id)))))
$$;

-- The day since when one who coordinates her cannot follow her any more; null where she can. The judge's alone.
create or replace function care.cannot_follow_since(of_person uuid, professional uuid, agency uuid) returns date
language sql stable as $$
  select (pg_catalog.min(b.said_at) at time zone 'Europe/Oslo')::pg_catalog.date
    from care.block b join care.professional w on w.id = professional
   where b.person_id = of_person and b.lifted_at is null and b.covers = 'whole'
     and (b.professional_id = professional or b.agency_id = agency
       or (b.against = 'relation' and b.relation_words <@ care.name_words(w.name)))
$$;
