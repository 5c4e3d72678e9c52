-- What is revoked is noted in the same transaction, and handed to the journal outside the database right after it.

create or replace function care.revoked() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  -- while the journal itself is replayed (by the owner's login alone) nothing is noted twice
  if nullif(current_setting('helhet.replaying', true), '') = 'on' and pg_has_role(session_user, 'helhet_owner', 'member') then
    return null;
  end if;
  insert into ledger.revocation (kind, row_id) values (tg_table_name, new.id);
  perform set_config('helhet.revoked', 'yes', true);
  return null;
end
$$;

create or replace trigger revoked after update on care.consent for each row
  when (old.withdrawn_at is null and old.replaced_at is null and (new.withdrawn_at is not null or new.replaced_at is not null)) execute function care.revoked();
create or replace trigger revoked after update on care.consent_party for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.consent_giver for each row
  when (old.answer = 'yes' and new.answer <> 'yes') execute function care.revoked();
create or replace trigger revoked after insert on care.block for each row execute function care.revoked();
create or replace trigger revoked after update on care.participant for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.release for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.place_release for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.crisis_reader for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.emergency_opening for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.calendar_feed for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.account for each row
  when (old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.coordinator_term for each row
  when (old.state = 'accepted' and new.state <> 'accepted' or old.ended_at is null and new.ended_at is not null) execute function care.revoked();
create or replace trigger revoked after update on care.mandate for each row
  when (new.valid_to < coalesce(old.valid_to, 'infinity'::date)) execute function care.revoked();
create or replace trigger revoked after update on care.circle_member for each row
  when (new.valid_to < coalesce(old.valid_to, 'infinity'::date) or not new.open_areas @> old.open_areas or not new.mandate_areas @> old.mandate_areas)
  execute function care.revoked();
create or replace trigger revoked after update on care.person for each row
  when (new.address_protection <> old.address_protection and new.address_protection <> 'none') execute function care.revoked();

-- What a replay needs of a row, and no more: never a reason, never the name of who did it.
create or replace function care.revocation_detail(of_kind text, whole jsonb) returns jsonb
language sql immutable as $$
  select case of_kind
    when 'block' then whole - 'reason' - 'said_by_name' - 'lifted_at' - 'lifted_by'
    else (select jsonb_object_agg(e.key, e.value) from jsonb_each(whole) e
           where e.key = any (case of_kind
             when 'mandate' then array['id', 'valid_to']
             when 'circle_member' then array['id', 'valid_to', 'open_areas', 'mandate_areas']
             when 'coordinator_term' then array['id', 'state', 'ended_at']
             when 'consent_giver' then array['id', 'answer', 'answered_at']
             when 'person' then array['id', 'address_protection']
             else array['id', 'withdrawn_at', 'withdrawn_by', 'replaced_at', 'ended_at', 'ended_by'] end)) end
$$;

-- Revocations that do not stand in the journal yet, oldest first.
create or replace function care.post_revocations(how_many int) returns table (house uuid, id uuid, kind text, row_id uuid, at timestamptz, detail jsonb)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  r record;
begin
  for r in select v.* from ledger.revocation v where v.journalled_at is null order by v.number limit how_many loop
    select h.id into house from ledger.house h;
    id := r.id;
    kind := r.kind;
    row_id := r.row_id;
    at := r.at;
    execute format('select care.revocation_detail(%L, to_jsonb(x)) from care.%I x where x.id = $1', r.kind, r.kind) into detail using r.row_id;
    return next;
  end loop;
end
$$;

create or replace function care.post_journalled(ids uuid[]) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update ledger.revocation v set journalled_at = clock_timestamp() where v.id = any (ids) and v.journalled_at is null;
end
$$;

-- Of these lines of the journal, how many does this database not know of? More than none: it is older than the journal.
create or replace function care.post_unknown_revocations(of_house uuid[], ids uuid[]) returns int
language sql stable security definer set search_path = care, pg_temp as $$
  select count(*)::int from unnest(of_house, ids) as j (house, id)
   where j.house = (select h.id from ledger.house h) and j.id not in (select v.id from ledger.revocation v)
$$;

-- Has everything revoked before this moment been written to the journal?
create or replace function care.post_journal_holds(moment timestamptz) returns boolean
language sql stable security definer set search_path = care, pg_temp as $$
  select not exists (select from ledger.revocation v where v.journalled_at is null and v.at < moment - interval '1 minute')
$$;

-- Does the log hold the seal that was anchored last, or is it known which seals a restore lost?
create or replace function care.post_log_reaches(of_number int, of_hash text) returns boolean
language sql stable security definer set search_path = care, pg_temp as $$
  select exists (select from care.audit_seal s where s.number = of_number and encode(s.seal_hash, 'hex') = of_hash)
      or exists (select from ledger.restored l where of_number between l.lost_from and l.lost_to)
$$;
