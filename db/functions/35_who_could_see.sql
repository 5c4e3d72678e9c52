-- Who could have seen her between two moments: every professional for whom the locks were open at some moment then, with
-- from, to and on what, worked out of the dated rows that decide access; and who did look. To herself (and who speaks
-- for her) everyone; to a data-protection officer the people of her own agencies; to anyone else nobody.

-- A span of time, empty where it would end before it begins.
create or replace function care.span(begins timestamptz, ends timestamptz) returns tstzrange
language sql immutable as $$
  select case when begins is null or begins >= ends then 'empty'::pg_catalog.tstzrange else pg_catalog.tstzrange(begins, ends) end
$$;

create or replace function care.day_begins(on_day date) returns timestamptz
language sql stable as $$ select on_day::pg_catalog.timestamp at time zone 'Europe/Oslo' $$;

create or replace function care.who_could_see(of_person uuid, from_at timestamptz, to_at timestamptz)
returns table (professional_id uuid, professional_name text, function_name text, agency_id uuid, agency_name text, basis text,
               open_from timestamptz, open_to timestamptz, looks int, first_look timestamptz, last_look timestamptz)
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare
  asked tstzrange := care.span(from_at, to_at);
  is_hers boolean := of_person in (select care.whole_people());
begin
  if not is_hers and not exists (select from care.controlled_agencies()) then
    return;
  end if;
  return query
  with hired as (
    select m.professional_id, m.agency_id, m.function_name, m.role, care.span(care.day_begins(m.valid_from), care.day_begins(m.valid_to + 1)) as during
      from care.mandate m
     where is_hers or m.agency_id in (select care.controlled_agencies())),
  agreed as (
    select p.agency_id, p.covers_all_functions, p.functions, c.id as consent_id,
           care.span(greatest(c.recorded_at, care.day_begins(c.valid_from), g.answered), least(c.withdrawn_at, c.replaced_at, p.withdrawn_at, care.day_begins(c.valid_to + 1))) as during
      from care.consent c
      join (select v.consent_id, max(v.answered_at) as answered from care.consent_giver v where v.person_id = of_person
             group by v.consent_id having bool_and(v.answer = 'yes')) g on g.consent_id = c.id
      join care.consent_party p on p.consent_id = c.id and cardinality(p.life_areas) > 0
     where c.person_id = of_person),
  covered as (
    select h.professional_id, h.agency_id, h.function_name, h.during * a.during as during
      from hired h
      join agreed a on a.agency_id = h.agency_id and (a.covers_all_functions or h.function_name = any (a.functions))
     where not exists (
       select from care.consent_exclusion x
        where x.consent_id = a.consent_id and x.topic_id is null and (x.agency_id = h.agency_id or x.professional_id = h.professional_id))),
  opened as (
    select c.professional_id, c.agency_id, c.function_name, 'plan' as basis,
           c.during * care.span(greatest(t.accepted_at, care.day_begins(t.valid_from)), least(t.ended_at, care.day_begins(t.valid_to + 1))) as during
      from care.participant t join covered c on c.professional_id = t.professional_id and c.agency_id = t.agency_id
     where t.person_id = of_person and t.accepted_at is not null
    union all
    select h.professional_id, h.agency_id, h.function_name, 'coordinator', h.during * care.span(t.answered_at, t.ended_at)
      from care.coordinator_term t join hired h on h.professional_id = t.professional_id and h.agency_id = t.agency_id
     where t.person_id = of_person and t.state in ('accepted', 'ended') and t.answered_at is not null
    union all
    select c.professional_id, c.agency_id, c.function_name, 'team',
           c.during * care.span(greatest(m.welcomed_at, care.day_begins(m.valid_from), care.day_begins(e.enrolled_on)), least(care.day_begins(m.valid_to + 1), care.day_begins(e.ended_on)))
      from care.enrolment e
      join care.team_member m on m.team_id = e.team_id and m.role in ('leader', 'member') and m.welcomed_at is not null
      join covered c on c.professional_id = m.professional_id and c.agency_id = m.agency_id
     where e.person_id = of_person and e.level in ('enrolled', 'shoulder-to-shoulder')
    union all
    -- the crisis plan alone, through the broken glass; where a decision keeps the opening back, it is not told here either
    select o.professional_id, o.agency_id, h.function_name, 'emergency', care.span(o.opened_at, least(o.expires_at, o.ended_at))
      from care.emergency_opening o join hired h on h.professional_id = o.professional_id and h.agency_id = o.agency_id
     where o.person_id = of_person and o.opened_at is not null
       and exists (select from care.audit x where x.person_id = of_person and x.subject = 'emergency' and x.subject_id = o.id and x.seq not in (select care.hidden_looks()))),
  kept_out as (
    select b.agency_id, b.professional_id, b.relation_words, care.span(b.said_at, b.lifted_at) as during
      from care.block b where b.person_id = of_person and b.covers = 'whole'),
  spans as (
    select o.professional_id, o.agency_id, max(o.function_name) as function_name, o.basis,
           range_agg(o.during * asked)
             - coalesce((select range_agg(k.during) from kept_out k left join care.professional w on w.id = o.professional_id
                          where k.agency_id = o.agency_id or k.professional_id = o.professional_id
                             or k.relation_words <@ care.name_words(w.name)), '{}'::tstzmultirange) as during
      from opened o where not isempty(o.during * asked)
     group by o.professional_id, o.agency_id, o.basis),
  looked as (
    select x.professional_id, x.agency_id, max(x.actor_name) as actor_name, max(x.actor_function) as function_name, count(*)::int as looks, min(x.at) as first_look, max(x.at) as last_look
      from care.audit x
     where x.person_id = of_person and x.at >= from_at and x.at < to_at and x.capacity = 'professional' and x.outcome = 'done'
       and (case when is_hers then x.seq not in (select care.hidden_looks()) else x.agency_id in (select care.controlled_agencies()) end)
     group by x.professional_id, x.agency_id)
  select coalesce(s.professional_id, l.professional_id), coalesce(w.name, l.actor_name), coalesce(s.function_name, l.function_name),
         coalesce(s.agency_id, l.agency_id), g.name, s.basis, lower(r.span), upper(r.span), coalesce(l.looks, 0), l.first_look, l.last_look
    from (select * from spans z where not isempty(z.during)) s
    full join looked l on l.professional_id = s.professional_id and l.agency_id = s.agency_id
    left join lateral unnest(s.during) as r(span) on true
    left join care.professional w on w.id = coalesce(s.professional_id, l.professional_id)
    left join care.agency g on g.id = coalesce(s.agency_id, l.agency_id)
   order by g.name, coalesce(w.name, l.actor_name), s.basis, lower(r.span);
end
$$;
