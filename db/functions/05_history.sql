-- Every change to the content of a plan: counted, kept with its earlier wording, and the confirmations it touches cleared.
-- Fired by triggers, so no verb can forget it and nobody can write it by hand.

create or replace function care.plan_content_changed() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  agency_name text;
  row_after jsonb := to_jsonb(new);
  row_before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  of_plan uuid := (row_after ->> case tg_table_name when 'plan' then 'id' else 'plan_id' end)::uuid;
  touched uuid[];
  counted int;
  change_id uuid;
  ignored text[] := array['version', 'status_at', 'content_version'];
  -- how it goes is told, kept in the history, and changes nothing of what was agreed: no confirmation is touched
  is_report boolean := tg_table_name = 'goal_review'
    or (row_before is not null and (row_before - ignored - array['status', 'status_reason']) = (row_after - ignored - array['status', 'status_reason']));
begin
  if row_before is not null and (row_before - ignored) = (row_after - ignored) then
    return new;
  end if;
  select * into a from care.acting();
  select g.name into agency_name from care.agency g where g.id = a.agency_id;
  update care.plan set content_version = content_version + (not is_report)::int where id = of_plan returning content_version into counted;
  insert into care.plan_change (person_id, plan_id, life_area, topic_id, item, item_id, change, before, after, content_version, by_account, by_name, by_agency)
    values ((row_after ->> 'person_id')::uuid, of_plan, coalesce(row_after ->> 'life_area', 'common'), (row_after ->> 'topic_id')::uuid,
            tg_table_name, (row_after ->> 'id')::uuid, case tg_op when 'INSERT' then 'added' else 'changed' end,
            row_before, row_after, counted, a.account_id, coalesce(a.account_name, ''), agency_name)
    returning id into change_id;
  if is_report then
    return new;
  end if;

  -- The person's own confirmation is always touched; an agency's is when the item is or was its own,
  -- or when it serves the goal that changed.
  touched := array_remove(array[(row_after ->> 'agency_id')::uuid, (row_before ->> 'agency_id')::uuid], null);
  if tg_table_name = 'plan' then
    touched := array_remove(array[(row_after ->> 'lead_agency_id')::uuid, (row_before ->> 'lead_agency_id')::uuid], null);
  elsif tg_table_name = 'goal' then
    touched := touched || array(select m.agency_id from care.measure m where m.goal_id = (row_after ->> 'id')::uuid and m.agency_id is not null);
  end if;
  update care.confirmation set cleared_at = clock_timestamp(), cleared_by_change = change_id
   where plan_id = of_plan and cleared_at is null and (is_hers or agency_id = any (touched));
  return new;
end
$$;

-- The frame of the plan (state, period, review, who leads) has a history too. A new review date or state asks nobody to
-- confirm again; a new period, answer or lead does: her always, and the agencies that had or get the lead.
create or replace function care.plan_frame_changed() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  agency_name text;
  change_id uuid;
  shown text[] := array['state', 'ended_reason', 'period_from', 'period_to', 'next_review_on', 'lead_agency_id', 'has_no_measures_by_others', 'needs_no_other_cooperation'];
  frame_before jsonb := (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(old)) where key = any (shown));
  frame_after jsonb := (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(new)) where key = any (shown));
  is_content boolean := (frame_before - 'state' - 'ended_reason' - 'next_review_on') <> (frame_after - 'state' - 'ended_reason' - 'next_review_on');
begin
  if frame_before = frame_after then
    return new;
  end if;
  if is_content then
    new.content_version := old.content_version + 1;
  end if;
  select * into a from care.acting();
  if new.state <> old.state and a.session_id is not null
     and new.person_id not in (select care.whole_people()) and new.person_id not in (select care.coordinated_people()) then
    raise exception 'only she and her coordinators begin and end her plan' using errcode = '42501';
  end if;
  select g.name into agency_name from care.agency g where g.id = a.agency_id;
  insert into care.plan_change (person_id, plan_id, life_area, item, item_id, change, before, after, content_version, by_account, by_name, by_agency)
    values (new.person_id, new.id, 'common', 'plan', new.id, 'changed', frame_before, frame_after, new.content_version, a.account_id, coalesce(a.account_name, ''), agency_name)
    returning id into change_id;
  if is_content then
    update care.confirmation set cleared_at = clock_timestamp(), cleared_by_change = change_id
     where plan_id = new.id and cleared_at is null
       and (is_hers or (new.lead_agency_id is distinct from old.lead_agency_id and agency_id in (new.lead_agency_id, old.lead_agency_id)));
  end if;
  return new;
end
$$;
