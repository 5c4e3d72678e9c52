-- Every change to the content of a plan: counted, kept with its earlier wording, and the confirmations it touches cleared.
-- Fired by triggers, so no verb can forget it and nobody can write it by hand.

create or replace function care.plan_content_changed() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  agency_name text;
  row_after jsonb := to_jsonb(new);
  row_before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  of_plan uuid := (row_after ->> 'plan_id')::uuid;
  touched uuid[];
  counted int;
  ignored text[] := array['version', 'status_at'];
begin
  if row_before is not null and (row_before - ignored) = (row_after - ignored) then
    return new;
  end if;
  select * into a from care.acting();
  select g.name into agency_name from care.agency g where g.id = a.agency_id;
  update care.plan set content_version = content_version + 1 where id = of_plan returning content_version into counted;
  insert into care.plan_change (person_id, plan_id, life_area, topic_id, item, item_id, change, before, after, content_version, by_account, by_name, by_agency)
    values ((row_after ->> 'person_id')::uuid, of_plan, coalesce(row_after ->> 'life_area', 'common'), (row_after ->> 'topic_id')::uuid,
            tg_table_name, (row_after ->> 'id')::uuid, case tg_op when 'INSERT' then 'added' else 'changed' end,
            row_before, row_after, counted, a.account_id, coalesce(a.account_name, ''), agency_name);

  -- The person's own confirmation is always touched; an agency's is when the item is or was its own,
  -- or when it serves the goal that changed.
  touched := array_remove(array[(row_after ->> 'agency_id')::uuid, (row_before ->> 'agency_id')::uuid], null);
  if tg_table_name = 'goal' then
    touched := touched || array(select m.agency_id from care.measure m where m.goal_id = (row_after ->> 'id')::uuid and m.agency_id is not null);
  end if;
  update care.confirmation set cleared_at = clock_timestamp()
   where plan_id = of_plan and cleared_at is null and (is_hers or agency_id = any (touched));
  return new;
end
$$;
