-- The weekly drawing. A visit is what one did about one person in one sitting; it is taken out because a rule points at
-- it, or by lot. It accuses nobody: it is a question.

-- The street of an address without its number, so that "Storgata 5" and "Storgata 12 B" are one.
create or replace function care.street_of(of_address text) returns text
language sql immutable as $$
  select pg_catalog.lower(pg_catalog.btrim(pg_catalog.regexp_replace(of_address, '[0-9].*$', '')))
$$;

-- The week that ended last before the moment, for every agency whose people looked at anyone; once a week and agency.
create or replace function care.post_draw_log(moment timestamptz) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  this_week date := date_trunc('week', moment at time zone 'Europe/Oslo')::date;
  begins timestamptz := (this_week - 7)::timestamp at time zone 'Europe/Oslo';
  ends timestamptz := this_week::timestamp at time zone 'Europe/Oslo';
  unit uuid;
  round uuid;
  drawn int := 0;
  per record;
begin
  perform pg_advisory_xact_lock(7408);
  for unit in
    select distinct x.agency_id from care.audit x
     where x.agency_id is not null and x.person_id is not null and x.capacity = 'professional' and x.at >= begins and x.at < ends
       and not exists (select from care.log_round r where r.agency_id = x.agency_id and r.week_from = this_week - 7)
  loop
    insert into care.log_round (agency_id, week_from, drawn_at, visits, flagged, sampled)
      values (unit, this_week - 7, moment, 0, 0, 0) returning id into round;
    with visit as (
      select x.session_id, x.person_id, x.professional_id, max(x.actor_name) as looker, min(x.at) as began, max(x.at) as ended, count(*)::int as rows,
             (array_agg(x.key order by x.seq))[1] as key,
             array_agg(distinct extract(hour from x.at at time zone 'Europe/Oslo')::int) as hours
        from care.audit x
       where x.agency_id = unit and x.person_id is not null and x.capacity = 'professional' and x.outcome = 'done' and x.at >= begins and x.at < ends
         -- an emergency opening has a review of its own (21_emergency.sql), every one of them and not by lot
         and x.purpose_of_use <> 'BTG'
         -- the control itself is looked into by nobody but the next controller
         and x.actor_role is distinct from 'log-controller'
       group by x.session_id, x.person_id, x.professional_id),
    judged as (
      select v.*, array_remove(array[
        case when (care.log_rule_for(unit, 'same-surname', this_week)).is_on
              and care.name_words(p.family_name) && (care.name_words(v.looker))[2:] then 'same-surname' end,
        case when (care.log_rule_for(unit, 'same-street', this_week)).is_on and p.address_protection = 'none'
              and care.street_of(k.address) = care.street_of(h.street) and care.street_of(k.address) <> '' then 'same-street' end,
        case when (care.log_rule_for(unit, 'colleague', this_week)).is_on and exists (
               select from care.mandate m join care.professional w on w.id = m.professional_id
                where m.agency_id = unit and m.valid_from <= this_week and (m.valid_to is null or m.valid_to >= this_week - 7)
                  and care.name_words(w.name) @> care.name_words(p.given_name || ' ' || p.family_name)) then 'colleague' end,
        case when (care.log_rule_for(unit, 'no-role', this_week)).is_on
              and exists (select from care.meeting t where t.person_id = v.person_id and t.state in ('called', 'held')
                             and t.starts_at between v.began - make_interval(months => (care.log_rule_for(unit, 'no-role', this_week)).amount) and v.began)
              and not exists (select from care.meeting t join care.meeting_seat s on s.meeting_id = t.id and s.professional_id = v.professional_id
                               where t.person_id = v.person_id and t.starts_at >= v.began - make_interval(months => (care.log_rule_for(unit, 'no-role', this_week)).amount))
              and not exists (select from care.coordinator_term c where c.person_id = v.person_id and c.professional_id = v.professional_id and c.state = 'accepted')
             then 'no-role' end,
        case when (care.log_rule_for(unit, 'night', this_week)).is_on and exists (
               select from unnest(v.hours) o
                where case when n.from_hour <= n.to_hour then o >= n.from_hour and o < n.to_hour else o >= n.from_hour or o < n.to_hour end) then 'night' end,
        case when (care.log_rule_for(unit, 'volume', this_week)).is_on and (
               select count(distinct o.person_id) from visit o
                where o.professional_id = v.professional_id and (o.began at time zone 'Europe/Oslo')::date = (v.began at time zone 'Europe/Oslo')::date)
               > (care.log_rule_for(unit, 'volume', this_week)).amount then 'volume' end], null) as reasons
        from visit v
        join care.person p on p.id = v.person_id
        left join care.person_card k on k.person_id = v.person_id
        left join care.staff_home h on h.professional_id = v.professional_id
       cross join lateral care.log_rule_for(unit, 'night', this_week) n),
    lot as (
      select j.key from judged j where cardinality(j.reasons) = 0 and (care.log_rule_for(unit, 'sample', this_week)).is_on
       order by random() limit (select (care.log_rule_for(unit, 'sample', this_week)).amount)),
    taken as (
      insert into care.log_case (round_id, agency_id, audit_key, person_id, professional_id, looker_name, began_at, ended_at, rows, reasons)
      select round, unit, j.key, j.person_id, j.professional_id, j.looker, j.began, j.ended, j.rows,
             case when cardinality(j.reasons) > 0 then j.reasons else array['sample'] end
        from judged j where cardinality(j.reasons) > 0 or j.key in (select l.key from lot l)
      returning reasons)
    select (select count(*) from visit)::int as visits, count(*) filter (where t.reasons <> array['sample'])::int as flagged,
           count(*) filter (where t.reasons = array['sample'])::int as sampled into per from taken t;
    update care.log_round set visits = per.visits, flagged = per.flagged, sampled = per.sampled where id = round;
    drawn := drawn + per.flagged + per.sampled;
    if per.flagged + per.sampled > 0 then
      perform care.tell(w, 'log-cases', null, round) from care.accounts_controlling(unit) w;
    end if;
  end loop;
  return drawn;
end
$$;
