-- The post office: all that helhet_post may do with notices. Each takes the moment as an argument, tells no name, and
-- does its work once, however often it is called.

create or replace function care.zone_of(of_account uuid) returns text
language sql stable as $$
  select coalesce(
    (select j.time_zone from care.account a join care.mandate m on m.professional_id = a.professional_id
       join care.agency g on g.id = m.agency_id join care.jurisdiction j on j.code = g.jurisdiction
      where a.id = of_account order by m.valid_from desc limit 1),
    (select j.time_zone from care.account a join care.person p on p.id = a.person_id join care.jurisdiction j on j.code = p.jurisdiction where a.id = of_account),
    (select j.time_zone from care.circle_member c join care.person p on p.id = c.person_id join care.jurisdiction j on j.code = p.jurisdiction
      where c.account_id = of_account limit 1),
    'Europe/Oslo')
$$;

-- How an account is told: her own choice, else at once to the work address, else in the house alone.
create or replace function care.delivery_to(of_account uuid, out delivery text, out address text) returns record
language sql stable as $$
  select coalesce(c.delivery, case when p.email is null then 'in-app' else 'at-once' end), coalesce(c.email, p.email)
    from care.account a
    left join care.notice_choice c on c.account_id = a.id
    left join care.professional p on p.id = a.professional_id
   where a.id = of_account and a.ended_at is null
$$;

-- Puts what waits into letters: one to each who is told at once; one a day, from seven in the morning where she lives, to
-- each who chose the digest. What she has read in the house already is not sent.
create or replace function care.post_gather(moment timestamptz) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  waiting record;
  new_letter uuid;
  made int := 0;
begin
  perform pg_advisory_xact_lock(7404);
  for waiting in
    select n.account_id, count(*)::int as notices, d.delivery, (moment at time zone care.zone_of(n.account_id)) as wall
      from care.notice n cross join lateral care.delivery_to(n.account_id) d
     where n.letter_id is null and n.read_at is null and n.stopped_at is null and d.delivery in ('at-once', 'digest') and d.address is not null
     group by n.account_id, d.delivery
  loop
    continue when waiting.delivery = 'digest' and (waiting.wall::time < '07:00'
      or exists (select 1 from care.letter l where l.account_id = waiting.account_id and l.digest_on = waiting.wall::date));
    insert into care.letter (account_id, digest_on, notices, made_at)
      values (waiting.account_id, case when waiting.delivery = 'digest' then waiting.wall::date end, waiting.notices, moment)
      returning id into new_letter;
    update care.notice set letter_id = new_letter
     where account_id = waiting.account_id and letter_id is null and read_at is null and stopped_at is null;
    made := made + 1;
  end loop;
  return made;
end
$$;

-- Letters to send now, held for five minutes: a worker that dies gives them back, two workers never hold the same.
-- A letter whose every notice has been stopped stays.
create or replace function care.post_lease(moment timestamptz, how_many int) returns table (letter_id uuid, address text, language text)
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  return query
    with held as (
      select l.id from care.letter l
       where l.sent_at is null and l.given_up_at is null and (l.leased_until is null or l.leased_until <= moment)
         and exists (select 1 from care.notice n where n.letter_id = l.id and n.stopped_at is null)
       order by l.made_at, l.id limit how_many for update skip locked),
    leased as (
      update care.letter l set leased_until = moment + interval '5 minutes', attempts = l.attempts + 1 from held where l.id = held.id returning l.id, l.account_id)
    select leased.id, d.address, a.language
      from leased join care.account a on a.id = leased.account_id cross join lateral care.delivery_to(leased.account_id) d
     where d.address is not null and d.delivery <> 'in-app';
end
$$;

create or replace function care.post_sent(of_letter uuid) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.letter set sent_at = clock_timestamp(), leased_until = null where id = of_letter and sent_at is null;
  return found;
end
$$;

-- The demo area's mail catcher: taken and sent are one.
create or replace function care.post_catch(of_letter uuid, of_message text, to_address text, of_subject text, of_body text) returns boolean
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if not care.post_sent(of_letter) then
    return false;
  end if;
  insert into care.caught_mail (letter_id, message_id, address, subject, body) values (of_letter, of_message, to_address, of_subject, of_body);
  return true;
end
$$;

-- It did not leave: again after a while that doubles. Where the mail server has said that it never will, or has refused ten
-- times, no more (she still reads it in the house); a server that does not answer is asked for as long as it takes.
drop function if exists care.post_failed(uuid, timestamptz);
create or replace function care.post_failed(of_letter uuid, moment timestamptz, code text, is_final boolean) returns void
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.letter set leased_until = moment + make_interval(mins => (2 ^ least(attempts, 8))::int),
         failed_with = code, given_up_at = case when is_final or (attempts >= 10 and code ~ '^[45]') then moment end
   where id = of_letter and sent_at is null;
end
$$;

-- Who holds a promise, and who is told when it is broken.
create or replace function care.clock_holders(of_clock care.clock) returns setof uuid
language plpgsql stable as $$
begin
  if (of_clock).subject = 'referral' then
    return query
      select distinct a.id from care.referral r
        join care.mandate m on m.agency_id = r.held_by_agency and (m.professional_id = r.held_by_professional or (r.held_by_professional is null and m.role = 'coordinating-unit'))
         and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
        join care.account a on a.professional_id = m.professional_id and a.ended_at is null
       where r.id = (of_clock).subject_id;
  elsif (of_clock).subject = 'coordinator-term' then
    return query select care.account_of(c.professional_id) from care.coordinator_term c where c.id = (of_clock).subject_id;
  elsif (of_clock).subject = 'coordinator-handover' then
    return query select care.account_of(h.to_professional_id) from care.coordinator_handover h where h.id = (of_clock).subject_id;
  elsif (of_clock).subject = 'referral-handover' then
    return query select a from care.referral_handover h cross join lateral care.answering_accounts(h.to_agency_id) a where h.id = (of_clock).subject_id;
  elsif (of_clock).subject = 'stay' then
    return query select s.recorded_by from care.stay s join care.account a on a.id = s.recorded_by and a.ended_at is null where s.id = (of_clock).subject_id;
  elsif (of_clock).subject in ('meeting', 'plan')
    and exists (select 1 from care.coordinator_term c where c.person_id = (of_clock).person_id and c.state = 'accepted') then
    return query select care.account_of(c.professional_id) from care.coordinator_term c where c.person_id = (of_clock).person_id and c.state = 'accepted';
  else
    return query select u from care.unit_accounts((of_clock).agreement_id) u;
  end if;
end
$$;

create or replace function care.clock_leaders(of_clock care.clock) returns setof uuid
language plpgsql stable as $$
declare wanted text := (select r.escalates_to from care.deadline_rule r where r.id = (of_clock).rule_id);
begin
  if wanted = 'leader' then
    return query
      select distinct a.id from care.enrolment e
        join care.team_member m on m.team_id = e.team_id and m.role = 'leader' and m.welcomed_at is not null and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
        join care.account a on a.professional_id = m.professional_id and a.ended_at is null
       where e.person_id = (of_clock).person_id and e.ended_on is null;
  end if;
  if wanted = 'coordinating-unit' or (wanted = 'leader' and not found) then
    return query select u from care.unit_accounts((of_clock).agreement_id) u;
  end if;
end
$$;

-- Two days before a promise falls due its holder is told, once; when it has passed, once more, and whoever is to know.
create or replace function care.post_watch(moment timestamptz) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  c care.clock;
  told int := 0;
begin
  perform pg_advisory_xact_lock(7405);
  for c in select x.* from care.clock x where x.met_at is null and x.stopped_at is null and x.paused_from is null and x.due_at <= moment + interval '2 days' loop
    insert into care.notice (account_id, kind, person_id, subject_id)
      select w.account_id, w.kind, coalesce(c.person_id, (select s.person_id from care.stay s where c.subject = 'stay' and s.id = c.subject_id)), c.id
        from (select h as account_id, case when c.due_at <= moment then 'deadline-passed' else 'deadline-near' end as kind from care.clock_holders(c) h
              union select l, 'deadline-escalated' from care.clock_leaders(c) l where c.due_at <= moment) w
       where w.account_id is not null
         and not exists (select 1 from care.notice n where n.account_id = w.account_id and n.kind = w.kind and n.subject_id = c.id);
    told := told + (select count(*) from care.notice n where n.subject_id = c.id);
  end loop;
  return told;
end
$$;

-- Once a day, from half past six on a working day: one reminder at most to each for whom something waits, and a notice of
-- each signal and its step, once. What may wait without harm (a confirmation, how the goals go) is not reason enough by
-- itself but once a week.
create or replace function care.post_remind(moment timestamptz) returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  wall timestamp;
  country text;
  told int := 0;
  part int;
  is_first_this_week boolean;
begin
  foreach country in array array['no', 'se'] loop
    wall := moment at time zone case country when 'se' then 'Europe/Stockholm' else 'Europe/Oslo' end;
    continue when wall::time < '06:30' or care.is_day_off(wall::date, country);
    is_first_this_week := not exists (
      select 1 from care.daily_round r where r.kind = 'reminders-' || country and r.on_day >= date_trunc('week', wall)::date and r.on_day < wall::date);
    insert into care.daily_round (kind, on_day) values ('reminders-' || country, wall::date) on conflict do nothing;
    continue when not found;
    insert into care.notice (account_id, kind, count)
      select w.account_id, 'reminder', w.count::int
        from (select x.account_id, sum(x.count) as count, bool_or(x.kind not in ('confirm', 'rate')) as presses from care.what_waits(wall::date) x group by x.account_id) w
       where (w.presses or is_first_this_week) and care.zone_of(w.account_id) = case country when 'se' then 'Europe/Stockholm' else 'Europe/Oslo' end
         and not exists (select 1 from care.notice n where n.account_id = w.account_id and n.kind = 'reminder' and n.read_at is null and n.letter_id is null);
    get diagnostics part = row_count;
    told := told + part;
    -- told once; but one that was stopped before it left tells again where the signal stands again
    with standing as materialized (select w.* from care.signals_to_tell(wall::date, array(select p.id from care.person p where p.jurisdiction = country)) w),
    settled as (
      update care.notice n set stopped_at = now()
       where n.kind in ('signal-open', 'signal-escalated', 'chair-empty') and n.read_at is null and n.stopped_at is null
         and n.person_id in (select p.id from care.person p where p.jurisdiction = country)
         and (n.account_id, n.kind, n.subject_id) not in (select w.account_id, w.kind, w.key from standing w))
    insert into care.notice (account_id, kind, person_id, subject_id)
      select w.account_id, w.kind, w.person_id, w.key from standing w
       where not exists (select 1 from care.notice n where n.person_id = w.person_id and n.account_id = w.account_id and n.kind = w.kind and n.subject_id = w.key
                                                        and (n.stopped_at is null or n.letter_id is not null or n.read_at is not null));
    get diagnostics part = row_count;
    told := told + part;
  end loop;
  return told;
end
$$;

-- A calendar that fetches by itself comes in as the one it belongs to, for a minute, in the capacity she had when she
-- opened it: it reads what she may read at that moment and nothing more, and it changes nothing.
create or replace function care.open_feed_session(feed_token text, token text) returns uuid
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  feed record;
  session_id uuid;
begin
  select f.account_id, f.capacity, f.mandate_id into feed
    from care.calendar_feed f join care.account a on a.id = f.account_id and a.ended_at is null
   where f.token_hash = sha256(convert_to(feed_token, 'UTF8')) and f.ended_at is null;
  if feed.account_id is null then
    return null;
  end if;
  insert into care.session (token_hash, account_id, capacity, mandate_id, only_reads, expires_at)
    values (sha256(convert_to(token, 'UTF8')), feed.account_id, feed.capacity, feed.mandate_id, true, now() + interval '1 minute')
    returning id into session_id;
  return session_id;
end
$$;
