-- Signals as the database counts them: those by which someone is lost while nobody looks (silence, never contacted, an
-- empty chair, a stay without contact, a wish unanswered). The same rules as app/contact/signal*.ts, over every fact; a test
-- holds the two together (app/notice/signal-count.test.ts). Run by the judge alone: nobody's reading, in nobody's name.
-- (What is asked for each of thousands is plpgsql: its plan is kept, where a SQL function's is made at every call.)

-- The day an occurrence that began on `since` stands from, its answers looked at; null where it does not stand.
create or replace function care.stands_since(of_person uuid, of_kind text, of_subject text, since date, returns_after int, on_day date) returns date
language plpgsql stable as $$
declare
  begun date := since;
  answer record;
  again date;
begin
  while begun <= on_day loop
    select c.next_try_on, (c.closed_at at time zone 'Europe/Oslo')::date as closed_on into answer
      from care.signal_closing c where c.person_id = of_person and c.kind = of_kind and c.subject = of_subject and c.since = begun;
    if not found then
      return begun;
    end if;
    again := coalesce(answer.next_try_on, answer.closed_on + returns_after);
    if again is null then
      return null;
    end if;
    begun := case when again > begun then again else begun + 1 end;
  end loop;
  return null;
end
$$;

-- Who stands in: named for the absence, else with the role; works here, and is not away herself.
create or replace function care.deputy_on(of_professional uuid, deputy uuid, substitute uuid, on_day date) returns uuid
language plpgsql stable as $$
begin
  return (
    select d.id from (values (1, deputy), (2, substitute)) d (place, id)
     where d.id is not null and d.id <> of_professional
       and exists (select 1 from care.mandate m where m.professional_id = d.id and m.role <> 'administrator' and m.valid_from <= on_day and (m.valid_to is null or m.valid_to >= on_day))
       and not exists (select 1 from care.absence x where x.professional_id = d.id and x.ended_at is null and on_day between x.from_on and x.to_on)
     order by d.place limit 1);
end
$$;

-- The one who is to act; null where it is the coordinating unit.
create or replace function care.signal_actor(of_person uuid, on_day date) returns uuid
language plpgsql stable as $$
declare
  holder record;
  named uuid;
begin
  for holder in
    select c.professional_id, c.agency_id, c.substitute_id from care.coordinator_term c
     where c.person_id = of_person and c.state = 'accepted' and c.answered_at is not null order by c.side
  loop
    continue when not exists (
      select 1 from care.mandate m where m.professional_id = holder.professional_id and m.agency_id = holder.agency_id
         and m.valid_from <= on_day and (m.valid_to is null or m.valid_to >= on_day));
    select x.deputy_id into named from care.absence x
     where x.professional_id = holder.professional_id and x.agency_id = holder.agency_id and x.ended_at is null and on_day between x.from_on and x.to_on limit 1;
    if not found then
      return holder.professional_id;
    end if;
    named := care.deputy_on(holder.professional_id, named, holder.substitute_id, on_day);
    if named is not null then
      return named;
    end if;
  end loop;
  return null;
end
$$;

-- The chairs nobody sits in, and since when (app/coordinator/gap.ts).
create or replace function care.empty_chairs(of_person uuid, on_day date) returns table (side text, since date)
language plpgsql stable as $$
declare
  holder record;
begin
  foreach side in array array['municipal', 'specialist'] loop
    since := null;
    select c.professional_id, c.agency_id, c.substitute_id, (c.answered_at at time zone 'Europe/Oslo')::date as from_on into holder
      from care.coordinator_term c where c.person_id = of_person and c.side = empty_chairs.side and c.state = 'accepted' and c.answered_at is not null;
    if not found then
      select coalesce(max((c.ended_at at time zone 'Europe/Oslo')::date) filter (where c.side = empty_chairs.side), min((c.answered_at at time zone 'Europe/Oslo')::date))
        into since from care.coordinator_term c where c.person_id = of_person and c.state in ('accepted', 'ended') and c.answered_at is not null;
    elsif not exists (select 1 from care.mandate m where m.professional_id = holder.professional_id and m.agency_id = holder.agency_id and m.role = 'coordinator'
                         and m.valid_from <= on_day and (m.valid_to is null or m.valid_to >= on_day)) then
      select greatest(holder.from_on, max(m.valid_to) + 1) into since from care.mandate m
       where m.professional_id = holder.professional_id and m.agency_id = holder.agency_id and m.role = 'coordinator' and m.valid_to < on_day;
    elsif care.cannot_follow_since(of_person, holder.professional_id, holder.agency_id) is not null then
      since := greatest(holder.from_on, care.cannot_follow_since(of_person, holder.professional_id, holder.agency_id));
    else
      -- two short absences end to end are one long
      select s.from_on into since from (
        select min(b.from_on) as from_on, max(b.to_on) as to_on from (
          select a.*, sum(a.begins) over (order by a.from_on, a.to_on, a.id) as stretch from (
            select x.id, x.from_on, x.to_on,
                   (x.from_on > coalesce(max(x.to_on) over (order by x.from_on, x.to_on, x.id rows between unbounded preceding and 1 preceding) + 1, '-infinity'))::int as begins
              from care.absence x
             where x.professional_id = holder.professional_id and x.agency_id = holder.agency_id and x.ended_at is null
               and x.to_on >= on_day - 60 and x.from_on <= on_day
               and care.deputy_on(x.professional_id, x.deputy_id, holder.substitute_id, on_day) is null) a) b
         group by b.stretch) s
       where on_day between s.from_on and s.to_on and s.to_on - s.from_on + 1 > 14;
    end if;
    if since is not null then
      return next;
    end if;
  end loop;
end
$$;

-- What stands unanswered about these persons. The dead have none; nobody is sought who has said "not now".
create or replace function care.standing_signals(on_day date, of_persons uuid[]) returns table (person_id uuid, kind text, subject text, since date, life_area text)
language sql stable as $$
  with who as (
    select p.id, coalesce(t.contact_every_days, a.contact_every_days) as every_days,
           coalesce(e.enrolled_on, (select min((c.answered_at at time zone 'Europe/Oslo')::date) from care.coordinator_term c
                                     where c.person_id = p.id and c.state = 'accepted' and c.answered_at is not null)) as counted_from,
           (select (max(c.at) at time zone 'Europe/Oslo')::date from care.contact c
             where c.person_id = p.id and c.taken_back_at is null and c.outcome = 'met' and c.kind <> 'letter') as met_on,
           exists (select 1 from care.signal_closing c where c.person_id = p.id and c.reason = 'not-now' and c.next_try_on > on_day) as rests
      from care.person p
      join care.agreement a on a.id = p.agreement_id
      left join care.enrolment e on e.person_id = p.id and e.ended_on is null
      left join care.team t on t.id = e.team_id
     where p.id = any (of_persons) and p.died_on is null
       and ((e.level in ('enrolled', 'shoulder-to-shoulder') and e.enrolled_on <= on_day)
         or exists (select 1 from care.coordinator_term c where c.person_id = p.id and c.state = 'accepted')
         -- both chairs empty, and her plan has not ended since (app/coordinator/gap.store.server.ts)
         or (exists (select 1 from care.coordinator_term c where c.person_id = p.id and c.state = 'ended' and c.answered_at is not null)
             and not coalesce((select bool_and(l.state = 'ended') and max(l.ended_at) >= (
                                 select max(x.answered_at) from care.coordinator_term x where x.person_id = p.id and x.state in ('accepted', 'ended'))
                                 from care.plan l where l.person_id = p.id), false)))),
  silent as (
    select w.id, r.id::text as subject, r.every_days,
           coalesce((select (max(c.at) at time zone 'Europe/Oslo')::date from care.contact c
                      where c.person_id = w.id and c.agency_id = r.agency_id and c.taken_back_at is null and c.outcome = 'met' and c.kind <> 'letter'
                        and c.at > now() - interval '600 days'), r.agreed_on) as met_on
      from who w join care.contact_rhythm r on r.person_id = w.id and r.ended_on is null
     where w.met_on is not null and not w.rests
    union all
    select w.id, '', w.every_days, w.met_on from who w
     where w.met_on is not null and w.counted_from is not null and not w.rests
       and not exists (select 1 from care.contact_rhythm r where r.person_id = w.id and r.ended_on is null)),
  arisen as (
    select w.id, 'never-contacted' as kind, '' as subject,
           coalesce(w.counted_from, (select min(r.agreed_on) from care.contact_rhythm r where r.person_id = w.id and r.ended_on is null)) as since,
           floor(w.every_days * 1.5)::int + 1 as returns_after, 'common' as life_area
      from who w where w.met_on is null and not w.rests
    union all
    select s.id, 'silent', s.subject, s.met_on + floor(s.every_days * 1.5)::int + 1, floor(s.every_days * 1.5)::int + 1, 'common' from silent s
    union all
    select w.id, 'no-coordinator', g.side, g.since, 14, 'common' from who w cross join lateral care.empty_chairs(w.id, on_day) g
    union all
    select w.id, 'stay-follow-up', case when s.discharged_on is null then 'in:' else 'out:' end || s.id, k.known_on, null, s.life_area
      from who w
      join care.stay s on s.person_id = w.id and s.taken_back_at is null and (s.discharged_on is null or s.discharged_on >= on_day - 60)
      cross join lateral (
        select coalesce(s.discharged_on, s.admitted_on) as happened_on,
               ((case when s.discharged_on is null then s.registered_at else coalesce(s.discharge_registered_at, s.registered_at) end) at time zone 'Europe/Oslo')::date as known_on) k
     where (w.met_on is null or w.met_on < k.happened_on or (w.met_on = k.happened_on and s.discharged_on is null))
       and not exists (select 1 from care.contact c where c.person_id = w.id and c.taken_back_at is null and c.next_on between on_day and greatest(k.happened_on, k.known_on) + 7)
       and not exists (select 1 from care.meeting x where x.person_id = w.id and x.state = 'called' and x.starts_at > now()
                          and (x.starts_at at time zone 'Europe/Oslo')::date between on_day and greatest(k.happened_on, k.known_on) + 7)
    union all
    select w.id, 'wish', v.id::text, (v.said_at at time zone 'Europe/Oslo')::date, null, 'common'
      from who w join care.wish v on v.person_id = w.id and v.taken_back_at is null and v.answered_at is null)
  select x.id, x.kind, x.subject, s.since, x.life_area
    from arisen x cross join lateral care.stands_since(x.id, x.kind, x.subject, x.since, x.returns_after, on_day) s (since)
   where s.since is not null
$$;

-- The life areas her consent opens to one of an agency, apart from any seat; null: none (as care.open_areas()).
create or replace function care.consented_areas(of_person uuid, of_professional uuid, of_agency uuid) returns text[]
language plpgsql stable as $$
begin
  return (
    select array['common'] || y.life_areas
      from care.standing_consents() f
      join care.consent_party y on y.consent_id = f.consent_id and y.agency_id = of_agency
     where f.person_id = of_person and y.withdrawn_at is null and cardinality(y.life_areas) > 0
       and exists (select 1 from care.mandate m where m.professional_id = of_professional and m.agency_id = of_agency
                      and (y.covers_all_functions or m.function_name = any (y.functions))
                      and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
       and not exists (select 1 from care.consent_exclusion x where x.consent_id = f.consent_id and x.topic_id is null
                          and (x.agency_id = of_agency or x.professional_id = of_professional))
     limit 1);
end
$$;

create or replace function care.sits_at_table(of_person uuid, of_professional uuid, of_agency uuid) returns boolean
language plpgsql stable as $$
begin
  return (
    select exists (select 1 from care.participant t
                    where t.person_id = of_person and t.professional_id = of_professional and t.agency_id = of_agency and t.accepted_at is not null and t.ended_at is null
                      and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())));
end
$$;

-- Would what is about this area be shown to her, were she signed in now? As care.contact_areas(), asked without a session:
-- so never to one whom, or whose agency, she keeps out.
create or replace function care.may_follow(of_person uuid, of_area text, of_professional uuid) returns boolean
language plpgsql stable as $$
begin
  return (
    select exists (
      select 1 from care.mandate m
       where m.professional_id = of_professional and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
         and care.cannot_follow_since(of_person, of_professional, m.agency_id) is null
         and ((of_area = 'common' and exists (select 1 from care.coordinator_term c
                                               where c.person_id = of_person and c.professional_id = of_professional and c.agency_id = m.agency_id and c.state = 'accepted'))
           or (of_area = any (care.consented_areas(of_person, of_professional, m.agency_id))
               and (care.sits_at_table(of_person, of_professional, m.agency_id)
                 or exists (select 1 from care.enrolment e join care.team t on t.id = e.team_id join care.team_member w on w.team_id = t.id
                             where e.person_id = of_person and e.level in ('enrolled', 'shoulder-to-shoulder')
                               and e.enrolled_on <= care.today() and (e.ended_on is null or e.ended_on > care.today())
                               and w.professional_id = of_professional and w.agency_id = m.agency_id and w.role in ('leader', 'member') and w.welcomed_at is not null
                               and w.valid_from <= care.today() and (w.valid_to is null or w.valid_to >= care.today())
                               and t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())))))));
end
$$;

-- The silence of one relation is told to those alone whom that agency has released its contacts to, and to its own (lock 3).
create or replace function care.may_hear(of_person uuid, of_kind text, of_subject text, of_professional uuid) returns boolean
language plpgsql stable as $$
begin
  return of_kind <> 'silent' or of_subject = '' or exists (
    select 1 from care.contact_rhythm x
      join care.mandate m on m.professional_id = of_professional and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
     where x.id::text = of_subject
       and (m.agency_id = x.agency_id
         or exists (select 1 from care.standing_releases() r
                     where r.person_id = of_person and r.agency_id = x.agency_id and r.covers = 'contacts'
                       and (r.to_agency_id is null or r.to_agency_id = m.agency_id)
                       and (r.basis = 'statute' or care.consented_areas(of_person, of_professional, m.agency_id) is not null))));
end
$$;

-- Who is to be told of what, and nothing of what it is: the one who is to act; where she may not see it, or nobody is left
-- to act, those who lead the team; when it has stood too long, they as well; of an empty chair also the coordinating unit,
-- whose it is to fill. `key` is the occurrence.
create or replace function care.signals_to_tell(on_day date, of_persons uuid[]) returns table (account_id uuid, kind text, person_id uuid, key uuid)
language sql stable as $$
  with standing as materialized (
    select s.*, md5(concat_ws(' ', s.person_id, s.kind, s.subject, s.since))::uuid as key from care.standing_signals(on_day, of_persons) s),
  acting as materialized (
    select x.person_id, care.signal_actor(x.person_id, on_day) as professional_id from (select distinct s.person_id from standing s) x),
  acted as materialized (
    select s.*, case when care.may_follow(s.person_id, s.life_area, a.professional_id) and care.may_hear(s.person_id, s.kind, s.subject, a.professional_id) then a.professional_id end as actor from standing s join acting a on a.person_id = s.person_id),
  led as (
    select s.*, w.professional_id as leader, s.since + t.escalates_after_days <= on_day as is_late
      from acted s
      join care.enrolment e on e.person_id = s.person_id and e.ended_on is null and e.level in ('enrolled', 'shoulder-to-shoulder')
      join care.team t on t.id = e.team_id
      join care.team_member w on w.team_id = t.id and w.role = 'leader' and w.welcomed_at is not null
       and w.valid_from <= care.today() and (w.valid_to is null or w.valid_to >= care.today())
     where w.professional_id is distinct from s.actor and care.may_follow(s.person_id, s.life_area, w.professional_id)
       and care.may_hear(s.person_id, s.kind, s.subject, w.professional_id))
  select told.* from (
    select care.account_of(s.actor) as account_id, 'signal-open' as kind, s.person_id, s.key from acted s
    union select care.account_of(l.leader), 'signal-open', l.person_id, l.key from led l where l.actor is null and not l.is_late
    union select care.account_of(l.leader), 'signal-escalated', l.person_id, l.key from led l where l.is_late
    union select u, 'chair-empty', s.person_id, s.key from standing s join care.person p on p.id = s.person_id cross join lateral care.unit_accounts(p.agreement_id) u
           where s.kind = 'no-coordinator') told
   where told.account_id is not null
$$;

-- What waits to be read of signals that no longer stand, or are no longer hers to see, is stopped.
create or replace function care.stop_signals(on_day date, of_persons uuid[]) returns void
language sql volatile as $$
  update care.notice n set stopped_at = now()
   where n.person_id = any (of_persons) and n.kind in ('signal-open', 'signal-escalated', 'chair-empty') and n.read_at is null and n.stopped_at is null
     and (n.account_id, n.kind, n.subject_id) not in (select w.account_id, w.kind, w.key from care.signals_to_tell(on_day, of_persons) w)
$$;

-- At the end of the transaction that answered it: a contact, an answer, a role taken, a death, a consent.
create or replace function care.signal_settled() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  whom uuid := coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id')::uuid;
begin
  if exists (select 1 from care.notice n where n.person_id = whom and n.kind in ('signal-open', 'signal-escalated', 'chair-empty') and n.read_at is null and n.stopped_at is null) then
    perform care.stop_signals(care.today(), array[whom]);
  end if;
  return null;
end
$$;

do $$
declare
  t text;
begin
  foreach t in array array['contact', 'signal_closing', 'coordinator_term', 'wish', 'stay', 'enrolment', 'consent', 'consent_giver', 'consent_party', 'consent_exclusion', 'participant', 'meeting', 'contact_rhythm', 'release'] loop
    execute format('drop trigger if exists signal_settled on care.%I', t);
    execute format('create constraint trigger signal_settled after insert or update on care.%I deferrable initially deferred for each row execute function care.signal_settled()', t);
  end loop;
end
$$;
drop trigger if exists signal_settled on care.person;
create constraint trigger signal_settled after update of died_on on care.person deferrable initially deferred for each row execute function care.signal_settled();
