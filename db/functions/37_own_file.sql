-- Everything the asker may see about one person, to be taken away (GDPR 15, 20). Read with the asker's own rights, table
-- by table and column by column as they are granted: what the policies keep from her is in no row, and a table made
-- tomorrow is in the file without anybody having to remember it.

-- Rows of every table that tells of this person (or, for an agency, of those it has written about), as far as they are
-- open to the asker. Left out: the log (it has a form of its own, without the numbers that would tell of rows kept back),
-- the keys of forms sent, what is worked out of another column, and bytes (sums, keys, and the files of copies, which are handed out one by one).
create or replace function care.rows_open(of_kind text, of_id uuid) returns table (kind text, content jsonb)
language plpgsql stable as $$
declare t record;
begin
  for t in
    select c.relname::text as name,
           pg_catalog.string_agg(pg_catalog.format('x.%I', a.attname), ', ' order by a.attnum) as columns,
           pg_catalog.array_agg(a.attname::text) as names
      from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and c.relname not in ('audit', 'submission')
       and a.atttypid <> 'bytea'::regtype and pg_catalog.has_column_privilege(c.oid, a.attnum, 'select')
     group by c.relname order by c.relname
  loop
    if of_kind = 'agency' then
      continue when not t.names @> '{person_id,agency_id}';
    else
      continue when not (t.name = 'person' or t.names && '{person_id,referral_id,account_id}');
    end if;
    return query execute pg_catalog.format('select %L::text, pg_catalog.to_jsonb(s) from (select %s from care.%I x where %s) s', t.name, t.columns, t.name,
      case when of_kind = 'agency' then 'x.agency_id = $1 and x.person_id is not null'
           when t.name = 'person' then 'x.id = $1'
           when t.names @> '{person_id,account_id}' then '(x.person_id = $1 or (x.person_id is null and x.account_id = (select care.acting_account())))'
           when t.names @> '{person_id}' then 'x.person_id = $1'
           when t.names @> '{referral_id}' then 'x.referral_id in (select r.id from care.referral r where r.person_id = $1)'
           else 'x.account_id = (select care.acting_account())' end) using of_id;
  end loop;
end
$$;

-- Her own file: for herself alone, who has proved just now who she is. Places stand behind functions of their own.
create or replace function care.own_file(of_person uuid) returns table (kind text, content jsonb)
language plpgsql stable as $$
begin
  if care.acting_capacity() is distinct from 'person' or of_person not in (select care.whole_people()) or not care.has_stepped_up() then
    return;
  end if;
  return query
    select r.kind, r.content from care.rows_open('person', of_person) r
    union all
    select 'meeting_place', pg_catalog.to_jsonb(p) from care.meeting_places(of_person) p
    union all
    select 'stay_place', pg_catalog.to_jsonb(p) from care.stay_places(of_person) p
    union all
    select 'address', pg_catalog.jsonb_build_object('address', a) from care.card_address(of_person) a where a is not null;
end
$$;

-- What an agency has written about people, as far as it is open to the one of its own who asks.
create or replace function care.agency_file(of_agency uuid) returns table (kind text, content jsonb)
language plpgsql stable as $$
begin
  if care.acting_capacity() is distinct from 'professional' or of_agency is distinct from care.acting_agency() then
    return;
  end if;
  return query select r.kind, r.content from care.rows_open('agency', of_agency) r;
end
$$;

-- What the operator takes out on somebody's order stands in her log under the operator's name, never under hers. Run by the
-- owner's login alone (db/migrate.ts takes it from every request); it has no session, so nothing of it is read from one.
create or replace function care.record_operator(of_name text, of_event text, of_purpose text, of_person uuid, of_request uuid) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare x care.audit;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_person::text, 7));
  select r.row_hash into x.previous_hash from care.audit r where r.person_id = of_person order by r.seq desc limit 1;
  x.slot := care.take_slot();
  x.at := clock_timestamp();
  x.key := gen_random_uuid();
  x.hash_version := 2;
  x.request_id := of_request;
  x.capacity := 'operator';
  x.actor_name := of_name;
  x.purpose_of_use := of_purpose;
  x.decision_basis := 'order';
  x.event := of_event;
  x.action := 'R';
  x.outcome := 'done';
  x.person_id := of_person;
  x.subject := 'person';
  x.subject_id := of_person;
  insert into care.audit (at, key, hash_version, slot, request_id, capacity, actor_name, purpose_of_use, decision_basis, event, action, outcome, person_id, subject, subject_id,
                          previous_hash, row_hash)
  values (x.at, x.key, x.hash_version, x.slot, x.request_id, x.capacity, x.actor_name, x.purpose_of_use, x.decision_basis, x.event, x.action, x.outcome, x.person_id, x.subject,
          x.subject_id, x.previous_hash, care.log_row_hash(x));
end
$$;
