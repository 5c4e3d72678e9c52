-- The last day each agency at a person's table opened, recorded or reported anything about her, of those whose table the
-- asker sits at or whom she coordinates: a day an agency, and neither who nor what (the log itself stays closed to her).
create or replace function care.table_activity() returns table (person_id uuid, agency_id uuid, active_on date)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  a record;
  one uuid := care.narrowed_to();
begin
  select l.capacity into a from care.live_session() l;
  if a.capacity is distinct from 'professional' then
    return;
  end if;
  -- each one's table by its own index ("offset 0" keeps the two apart): planned as one join, whoever sits at any table is read
  return query
    select p.person_id, t.agency_id,
           (greatest(t.accepted_at,
                     (select x.at from care.audit x where x.person_id = p.person_id and x.agency_id = t.agency_id and x.outcome = 'done' order by x.seq desc limit 1),
                     (select c.recorded_at from care.contact c where c.person_id = p.person_id and c.agency_id = t.agency_id and c.taken_back_at is null order by c.at desc limit 1),
                     (select max(m.status_at) from care.measure m where m.person_id = p.person_id and m.agency_id = t.agency_id)) at time zone 'Europe/Oslo')::date
      from (select o.person_id from care.open_areas() o union select c from care.coordinated_people() c) p
     cross join lateral (
       select x.agency_id, max(x.accepted_at) as accepted_at
         from care.participant x
        where x.person_id = p.person_id
          and x.accepted_at is not null and x.ended_at is null
          and x.valid_from <= care.today() and (x.valid_to is null or x.valid_to >= care.today())
        group by x.agency_id
       offset 0) t
     where one is null or p.person_id = one;
end
$$;
