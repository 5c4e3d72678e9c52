-- Sealing and anchoring: done by the post office, which reads no row of the log and is handed hashes alone.

-- What the seal adds for a row whose own hash (version 1) reads alike for different rows: its parts, set apart.
create or replace function care.own_bytes(x care.audit) returns bytea
language sql stable as $$
  select case when x.hash_version > 1 then ''::bytea else care.log_row_hash(x) end
$$;

-- Closes the slots that have passed under one hash, chained to the seal before. Waits for no writer of this minute.
-- The moment says which slots have passed (two minutes ago and before). Answers the number of the new seal, or nothing.
create or replace function care.post_seal(moment timestamptz) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  upto int := floor(extract(epoch from moment) / 60)::int - 2;
  before care.audit_seal;
  after_slot int;
  counted int;
  newest bigint;
  new_root bytea;
  at_moment timestamptz := clock_timestamp();
  new_number int;
begin
  perform pg_advisory_xact_lock(7407);
  select * into before from care.audit_seal s order by s.number desc limit 1;
  after_slot := before.last_slot;
  if upto <= coalesce(after_slot, 0) then
    return null;
  end if;
  -- whoever still writes into one of these slots is waited for; whoever comes later takes a later one
  perform pg_advisory_xact_lock(7406, s) from generate_series(greatest(coalesce(after_slot + 1, 0), upto - 1440), upto) s;
  select count(*), max(x.seq), sha256(string_agg(int8send(x.seq) || x.row_hash || care.own_bytes(x), ''::bytea order by x.seq))
    into counted, newest, new_root
    from care.audit x
   where (x.slot > coalesce(after_slot, -1) and x.slot <= upto) or (before.number is null and x.slot is null);
  if counted = 0 then
    return null;
  end if;
  -- numbers that a restore lost stand in the anchors: they are not used again
  new_number := greatest(coalesce(before.number, 0), coalesce((select max(l.lost_to) from ledger.restored l), 0)) + 1;
  insert into care.audit_seal (number, first_after, last_slot, rows, last_seq, root, previous_hash, sealed_at, seal_hash)
  values (new_number, after_slot, upto, counted, newest, new_root, before.seal_hash, at_moment,
          -- the same list stands in scripts/ops/log-hash.ts
          sha256(care.log_bytes(array['seal', new_number::text, after_slot::text, upto::text, counted::text, newest::text,
            encode(new_root, 'hex'), encode(before.seal_hash, 'hex'), extract(epoch from at_moment)::text])));
  return new_number;
end
$$;

-- Seals not yet written down at this place, oldest first.
create or replace function care.post_unanchored(of_place text, how_many int) returns table (number int, last_slot int, rows int, seal_hash text, previous_hash text, sealed_at timestamptz)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query
    select s.number, s.last_slot, s.rows, encode(s.seal_hash, 'hex'), encode(s.previous_hash, 'hex'), s.sealed_at
      from care.audit_seal s
     where s.number > coalesce((select max(a.seal_number) from care.audit_anchor a where a.place = of_place), 0)
     order by s.number limit how_many;
end
$$;

create or replace function care.post_anchored(of_number int, of_place text) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  insert into care.audit_anchor (seal_number, place) values (of_number, of_place) on conflict do nothing;
end
$$;

-- Does everything older than an hour stand outside the database, at every place that is wanted (where none is: at any)?
create or replace function care.post_anchor_holds(moment timestamptz, places text[]) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  late_slot int := floor(extract(epoch from moment) / 60)::int - 60;
  sealed int := (select s.last_slot from care.audit_seal s order by s.number desc limit 1);
begin
  if exists (select from care.audit x where x.slot > coalesce(sealed, -1) and x.slot < late_slot) then
    return false;
  end if;
  if cardinality(places) = 0 then
    return not exists (select from care.audit_seal s where s.sealed_at < moment - interval '1 hour' and s.number > coalesce((select max(a.seal_number) from care.audit_anchor a), 0));
  end if;
  return not exists (
    select from unnest(places) p
     where exists (select from care.audit_seal s where s.sealed_at < moment - interval '1 hour'
                      and s.number > coalesce((select max(a.seal_number) from care.audit_anchor a where a.place = p), 0)));
end
$$;
