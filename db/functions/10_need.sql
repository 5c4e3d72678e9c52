-- The way of a need between agencies. What changes its holder runs here, as the judge, one need at a time: the need is
-- held first and its hand-over after, always in that order, and each asker is told how it stands (never an error, never
-- two outcomes). A request can write no hand-over by itself.

-- The agency the asker may answer for: she coordinates there or is its unit; a team member where it has neither.
create or replace function care.answering_agency() returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.agency_id, l.role into a from care.live_session() l;
  if a.capacity is distinct from 'professional' then
    return null;
  end if;
  if a.role in ('coordinating-unit', 'coordinator')
     or (a.role = 'team-member' and not exists (
           select 1 from care.mandate m
            where m.agency_id = a.agency_id and m.role in ('coordinating-unit', 'coordinator')
              and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))) then
    return a.agency_id;
  end if;
  return null;
end
$$;

-- Can anyone there say yes? A need is never offered to an empty house.
create or replace function care.can_answer(of_agency uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (
    select 1 from care.mandate m
     where m.agency_id = of_agency and m.role in ('coordinating-unit', 'coordinator', 'team-member')
       and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()));
end
$$;

-- Areas whose flow of needs the asker minds: the coordinating unit's, and those of a team she leads. Counts and agencies, no names.
create or replace function care.minded_agreements() returns setof uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query
    select care.agreements_as('coordinating-unit')
    union select t.agreement_id from care.own_teams() o join care.team t on t.id = o.team_id where o.part = 'leader';
end
$$;

create or replace function care.has_open_handover(of_need uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select 1 from care.referral_handover h where h.referral_id = of_need and h.state = 'offered');
end
$$;

-- Why the asker may not act on a need as its holder now; null where she may. The need is held fast until the work is done.
create or replace function care.hold_as_holder(of_need uuid) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare r record;
begin
  select x.agreement_id, x.state, x.held_by_agency, x.is_given_on, x.joined_to into r from care.referral x where x.id = of_need for update;
  if r.state is null
     or (r.is_given_on and r.held_by_agency is distinct from care.answering_agency())
     or (not r.is_given_on and r.agreement_id not in (select care.agreements_as('coordinating-unit'))) then
    return 'not-here';
  end if;
  if r.joined_to is not null then
    return 'is-joined';
  end if;
  return case when r.state in ('accepted', 'not-needed', 'declined-by-person') then 'is-over' end;
end
$$;

create or replace function care.tell_need(of_need uuid, what text) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  insert into care.referral_event (referral_id, kind, at, by_name)
    select of_need, what, clock_timestamp(), coalesce(a.account_name, '') from care.acting() a;
end
$$;

-- "Not us, but them": the need is offered on, and stays where it is. Answers 'done', or why not.
create or replace function care.offer_handover(of_need uuid, seen int, receiver uuid, why text, told text, by_day date, by_basis text) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  r record;
  refusal text := care.hold_as_holder(of_need);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into a from care.acting();
  select x.agreement_id, x.state, x.version, x.held_by_agency into r from care.referral x where x.id = of_need;
  if r.state = 'raised' then
    return 'not-received';
  elsif care.has_open_handover(of_need) then
    return 'is-offered-on';
  elsif r.version <> seen then
    return 'changed-meanwhile';
  elsif exists (select 1 from care.coordinator_term c where c.referral_id = of_need and c.state in ('offered', 'accepted')) then
    return 'coordinator-is-asked';
  elsif receiver = r.held_by_agency then
    return 'holds-it-already';
  elsif not care.can_answer(receiver)
     or receiver not in (select p.agency_id from care.agreement_party p join care.agency g on g.id = p.agency_id
                          where p.agreement_id = r.agreement_id and (g.valid_to is null or g.valid_to >= care.today())) then
    return 'no-such-receiver';
  end if;
  insert into care.referral_handover (referral_id, from_agency_id, to_agency_id, reason, least_to_share, offered_by, answer_by, answer_basis)
    values (of_need, r.held_by_agency, receiver, why, told, a.account_id, by_day, by_basis);
  -- whoever hands it on is the one to ask about it until it is answered
  update care.referral set version = version + 1, held_by_professional = a.professional_id where id = of_need;
  perform care.tell_need(of_need, 'handover-offered');
  return 'done';
end
$$;

-- The receiver says yes (why is null) or no. Of two answers, or an answer and a withdrawal, the first one counts;
-- the other is told what had become of it: 'accepted', 'declined' or 'taken-back'.
create or replace function care.answer_handover(of_handover uuid, why text) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  a record;
  of_need uuid;
  h record;
  is_unit boolean;
  rule care.deadline_rule;
begin
  select * into a from care.acting();
  select x.referral_id into of_need from care.referral_handover x where x.id = of_handover and x.to_agency_id = care.answering_agency();
  if of_need is null then
    return 'not-here';
  end if;
  perform from care.referral x where x.id = of_need for update;
  select x.state, x.to_agency_id into h from care.referral_handover x where x.id = of_handover for update;
  if h.state <> 'offered' then
    return h.state;
  end if;
  update care.referral_handover
     set state = case when why is null then 'accepted' else 'declined' end, answered_at = clock_timestamp(), answered_by = a.account_id, decline_reason = why
   where id = of_handover;
  if why is null then
    is_unit := exists (select 1 from care.mandate m where m.agency_id = h.to_agency_id and m.role = 'coordinating-unit'
                          and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()));
    -- until when whoever took it over assesses it (db/functions/19_need_taken_over.sql keeps the clock)
    if not is_unit then
      rule := care.rule_in_force('need.taken-over', (select x.agreement_id from care.referral x where x.id = of_need), now());
    end if;
    update care.referral
       set held_by_agency = h.to_agency_id, held_by_professional = a.professional_id, is_given_on = not is_unit, version = version + 1,
           target_on = care.due_day(rule, now()), target_basis = rule.source,
           -- given back to the unit it stands where it stood with the unit
           state = case when not is_unit then 'handed-over'
                        when exists (select 1 from care.referral_assessment s where s.referral_id = of_need and s.is_coordination_needed) then 'assessed'
                        else 'received' end
     where id = of_need;
  else
    update care.referral set version = version + 1 where id = of_need;
  end if;
  perform care.tell_need(of_need, case when why is null then 'handover-accepted' else 'handover-declined' end);
  return 'done';
end
$$;

-- The holder takes back what nobody has answered. Answers 'done', or what it had become.
create or replace function care.take_back_handover(of_need uuid) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  latest record;
  refusal text := care.hold_as_holder(of_need);
begin
  if refusal is not null then
    return refusal;
  end if;
  select x.id, x.state into latest from care.referral_handover x where x.referral_id = of_need order by (x.state = 'offered') desc, x.offered_at desc limit 1 for update;
  if latest.state is distinct from 'offered' then
    return coalesce(latest.state, 'not-here');
  end if;
  update care.referral_handover
     set state = 'taken-back', answered_at = clock_timestamp(), answered_by = (select x.account_id from care.acting() x) where id = latest.id;
  update care.referral set version = version + 1 where id = of_need;
  perform care.tell_need(of_need, 'handover-taken-back');
  return 'done';
end
$$;

-- The same person raised twice: the newer need follows the older from now on. Both are held in the order of their ids.
create or replace function care.join_needs(of_need uuid, seen int, lead uuid) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  n record;
  l record;
  refusal text;
begin
  perform from care.referral x where x.id in (of_need, lead) order by x.id for update;
  refusal := care.hold_as_holder(of_need);
  if refusal is not null then
    return refusal;
  end if;
  select * into n from care.referral x where x.id = of_need;
  select * into l from care.referral x where x.id = lead;
  if n.is_given_on or n.state not in ('raised', 'received') then
    return 'too-late-to-join';
  elsif n.version <> seen then
    return 'changed-meanwhile';
  elsif l.id is null or l.id = n.id or l.agreement_id <> n.agreement_id or l.is_given_on or l.joined_to is not null or l.state not in ('raised', 'received', 'assessed') then
    return 'cannot-be-joined-to';
  elsif n.person_id is not null and l.person_id is not null and n.person_id <> l.person_id then
    return 'is-someone-else';
  elsif care.has_open_handover(of_need) then
    return 'is-offered-on';
  end if;
  perform care.tell_need(of_need, 'joined');
  -- whoever raised it sees that it was taken in: it was
  if n.state = 'raised' and l.state <> 'raised' then
    perform care.tell_need(of_need, 'received');
  end if;
  update care.referral set joined_to = lead, joined_at = now() where id = of_need or joined_to = of_need;
  -- the trigger lets what is true of the one be true of the other
  update care.referral set version = version + 1, person_id = coalesce(person_id, n.person_id) where id = lead;
  return 'done';
end
$$;

-- Joined by mistake: it stands alone again, with the unit, before anyone is dropped by it.
create or replace function care.separate_need(of_need uuid) returns text
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare r record;
begin
  select x.agreement_id, x.joined_to, x.is_given_on into r from care.referral x where x.id = of_need for update;
  if r.agreement_id is null or r.is_given_on or r.agreement_id not in (select care.agreements_as('coordinating-unit')) then
    return 'not-here';
  elsif r.joined_to is null then
    return 'is-not-joined';
  end if;
  update care.referral x
     set joined_to = null, joined_at = null, state = 'received', target_on = null, target_basis = null, version = x.version + 1,
         held_by_agency = a.agency_id, held_by_professional = a.professional_id
    from care.acting() a where x.id = of_need;
  perform care.tell_need(of_need, 'separated');
  return 'done';
end
$$;

-- What is true of a need is true of those joined to it: its state, who has it, and what is promised (unless the promise is
-- older than the need that was joined: that would tell its sender of another).
create or replace function care.need_changed() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.referral j
     set state = new.state, held_by_agency = new.held_by_agency, held_by_professional = new.held_by_professional, is_given_on = new.is_given_on,
         person_id = coalesce(new.person_id, j.person_id), version = j.version + 1,
         target_on = case when new.target_on >= (j.raised_at at time zone 'Europe/Oslo')::date then new.target_on end,
         target_basis = case when new.target_on >= (j.raised_at at time zone 'Europe/Oslo')::date then new.target_basis end
   where j.joined_to = new.id;
  return new;
end
$$;

create or replace function care.need_event_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  insert into care.referral_event (referral_id, kind, at, by_name)
    select j.id, new.kind, new.at, new.by_name from care.referral j where j.joined_to = new.referral_id and new.kind not in ('joined', 'separated');
  return new;
end
$$;

-- What no request may do to a need by an update of its own: hand it over, name a holder who has not said yes, end it under
-- an open hand-over, or part it from the one it follows. (The judge's own updates pass: they are the functions above.)
create or replace function care.guard_need() returns trigger
language plpgsql volatile set search_path = care, pg_temp as $$
begin
  if current_user <> 'helhet_app' then
    return new;
  end if;
  if old.joined_to is not null then
    raise exception 'a joined need follows the one it is joined to' using errcode = '42501';
  end if;
  if new.state is distinct from old.state and (new.state = 'handed-over' or care.has_open_handover(old.id)) then
    raise exception 'a need changes hands by the yes of the one who takes it' using errcode = '42501';
  end if;
  -- who took it over may end it, and make it nobody else's: it would stand in that one's own record
  if old.is_given_on and (new.person_id is distinct from old.person_id or (new.target_on is distinct from old.target_on and new.state = old.state)) then
    raise exception 'a need that was taken over stays the need it was' using errcode = '42501';
  end if;
  if new.held_by_agency <> old.held_by_agency and new.held_by_agency is distinct from care.acting_agency()
     and not (new.state = 'accepted' and exists (
           select 1 from care.coordinator_term c where c.person_id = new.person_id and c.agency_id = new.held_by_agency and c.state = 'accepted')) then
    raise exception 'nobody holds a need without having said yes' using errcode = '42501';
  end if;
  return new;
end
$$;

-- Hand-overs made to the asker's agency. What the need is about stands here only while the question is open; after that
-- the answer alone (a yes opens the need itself). How often it was thrown before, not by whom: that would tell of her.
create or replace function care.handovers_to_me() returns table (
  handover_id uuid, referral_id uuid, person_id uuid, state text, from_agency_id uuid, reason text, least_to_share text,
  offered_at timestamptz, answer_by date, answer_basis text, answered_at timestamptz, decline_reason text, thrown_before int, raised_at timestamptz
) language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query
    select h.id, h.referral_id, r.person_id, h.state, h.from_agency_id,
           case when h.state = 'offered' then h.reason end, case when h.state = 'offered' then h.least_to_share end,
           h.offered_at, h.answer_by, h.answer_basis, h.answered_at, h.decline_reason,
           (select count(*)::int from care.referral_handover x where x.referral_id = h.referral_id and x.offered_at < h.offered_at), r.raised_at
      from care.referral_handover h join care.referral r on r.id = h.referral_id
     where h.to_agency_id = care.answering_agency()
       and (r.person_id is null or r.person_id not in (select care.closed_people()));
end
$$;

-- The status of needs, and nothing more: for the unit and the leader of the area, for who has it, and for who once had it.
create or replace function care.need_statuses() returns table (
  referral_id uuid, agreement_id uuid, state text, raised_at timestamptz, held_by_agency uuid, is_given_on boolean, target_on date, is_minded boolean, was_ours boolean, over_at timestamptz
) language plpgsql stable security definer set search_path = care, pg_temp as $$
declare mine uuid := care.answering_agency();
begin
  return query
    select r.id, r.agreement_id, r.state, r.raised_at, r.held_by_agency, r.is_given_on, r.target_on, m.id is not null,
           r.is_given_on and r.held_by_agency is distinct from mine
             and (r.agreement_id in (select care.agreements_as('coordinating-unit'))
                  or exists (select 1 from care.referral_handover h where h.referral_id = r.id and h.from_agency_id = mine and h.state = 'accepted')),
           (select max(e.at) from care.referral_event e where e.referral_id = r.id and e.kind in ('accepted', 'assessed-not-needed', 'declined-by-person'))
      from care.referral r
      left join (select x as id from care.minded_agreements() x) m on m.id = r.agreement_id
     where r.joined_to is null
       and (r.person_id is null or r.person_id not in (select care.closed_people()))
       and (m.id is not null
            or (r.is_given_on and r.held_by_agency = mine)
            or r.id in (select h.referral_id from care.referral_handover h where h.from_agency_id = mine and h.state = 'accepted'));
end
$$;

-- The path of needs between agencies: for the unit and the leader, for who has it now, and for her it is about.
create or replace function care.handover_paths() returns table (
  referral_id uuid, from_agency_id uuid, to_agency_id uuid, state text, offered_at timestamptz, answered_at timestamptz, answer_by date
) language plpgsql stable security definer set search_path = care, pg_temp as $$
declare mine uuid := care.answering_agency();
begin
  return query
    select h.referral_id, h.from_agency_id, h.to_agency_id, h.state, h.offered_at, h.answered_at, h.answer_by
      from care.referral_handover h join care.referral r on r.id = h.referral_id
     where (r.person_id is null or r.person_id not in (select care.closed_people()))
       and (r.agreement_id in (select care.minded_agreements())
        or (r.is_given_on and r.held_by_agency = mine)
        or r.person_id in (select care.whole_people()));
end
$$;
