-- Who checks the log and answers for it, what is kept back in it, and what is drawn to be looked into.

-- Agencies whose log the acting data-protection officer checks: every unit of her own legal entity, which is the controller.
create or replace function care.controlled_agencies() returns setof uuid
language plpgsql stable rows 10 security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.agency_id, l.role into a from care.live_session() l;
  if a.capacity = 'professional' and a.role = 'log-controller' then
    return query
      select g.id from care.agency g
        join care.agency own on own.id = a.agency_id
       where g.id = own.id or (g.legal_entity = own.legal_entity and g.jurisdiction = own.jurisdiction);
  end if;
end
$$;

-- Rows of the log that a recorded decision keeps from the asker: what that agency's people did, never her own looking
-- (a preview stands under the agency it looks as), from the moment the decision names until it ends. Of everyone whose log
-- she may read, whatever page she asks for: that narrows what opens, never what is kept back.
create or replace function care.hidden_looks() returns setof bigint
language plpgsql stable rows 10 security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity into a from care.live_session() l;
  if a.capacity in ('person', 'circle') then
    return query
      select x.seq
        from care.log_exception e
        join care.audit x on x.person_id = e.person_id and x.agency_id = e.agency_id
       where e.person_id in (select care.whole_people())
         and (e.hidden_from = 'everyone' or a.capacity = 'circle')
         and e.lifted_at is null and e.ends_on >= care.today()
         and x.at >= e.covers_from and x.capacity = 'professional';
  end if;
end
$$;

-- The accounts that can name an officer for an agency: its administrators'; where it has none, those of the areas it works in.
create or replace function care.administrators_of(of_agency uuid) returns setof uuid
language sql stable as $$
  with administrators as (
    select m.professional_id, m.agency_id from care.mandate m
     where m.role = 'administrator' and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())),
  own as (select d.professional_id from administrators d where d.agency_id = of_agency)
  select distinct acc.id
    from (select o.professional_id from own o
          union
          select d.professional_id from administrators d
            join care.agreement_party mine on mine.agency_id = d.agency_id
            join care.agreement_party theirs on theirs.agreement_id = mine.agreement_id and theirs.agency_id = of_agency
           where not exists (select from own)) w
    join care.account acc on acc.professional_id = w.professional_id and acc.ended_at is null
$$;

create or replace function care.accounts_controlling(of_agency uuid) returns setof uuid
language sql stable as $$
  select distinct acc.id
    from care.agency g
    join care.agency h on h.id = g.id or (h.legal_entity = g.legal_entity and h.jurisdiction = g.jurisdiction)
    join care.mandate m on m.agency_id = h.id and m.role = 'log-controller'
     and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
    join care.account acc on acc.professional_id = m.professional_id and acc.ended_at is null
   where g.id = of_agency
$$;

-- A question is answered by a data-protection officer of the controller, never the one who looked. While none is named it
-- waits, and nobody reads it: the administrators, who see no content, are told how many wait and can name one.
create or replace function care.questions_without_officer() returns int
language plpgsql stable security definer set search_path = care, pg_temp as $$
declare a record;
begin
  select l.capacity, l.account_id, l.role into a from care.live_session() l;
  if a.capacity is distinct from 'professional' or a.role is distinct from 'administrator' then
    return 0;
  end if;
  return (
    select count(*)::int from care.log_question q
     where q.answered_at is null and a.account_id in (select care.administrators_of(q.agency_id))
       and not exists (select care.accounts_controlling(q.agency_id) except select care.account_of(q.professional_id)));
end
$$;

-- Told as a task without content: that someone asks, or has answered; of whom and about whom stands on the page alone.
create or replace function care.log_question_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform care.tell(w, 'log-question', null, new.id)
       from care.accounts_controlling(new.agency_id) w where w is distinct from care.account_of(new.professional_id);
    if not found then
      perform care.tell(w, 'log-question', null, new.id) from care.administrators_of(new.agency_id) w;
    end if;
  else
    perform care.tell(new.asked_by, 'log-answered', null, new.id);
  end if;
  return null;
end
$$;

create or replace function care.log_exception_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.tell(w, 'log-exception', null, new.id) from care.accounts_controlling(new.agency_id) w;
  return null;
end
$$;

drop trigger if exists tell on care.log_question;
create trigger tell after insert or update of answer on care.log_question for each row execute function care.log_question_told();
drop trigger if exists tell on care.log_exception;
create trigger tell after insert on care.log_exception for each row execute function care.log_exception_told();

-- Names of those the controller has a case, an exception, a question or an emergency opening of: the name, and nothing else of them.
create or replace function care.controlled_people() returns table (person_id uuid, person_name text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return query
    select p.id, p.given_name || ' ' || p.family_name
      from care.person p
     where p.id not in (select care.closed_people())
       and p.id in (select c.person_id from care.log_case c where c.agency_id in (select care.controlled_agencies())
                    union select e.person_id from care.log_exception e where e.agency_id in (select care.controlled_agencies())
                    union select o.person_id from care.emergency_opening o where o.agency_id in (select care.controlled_agencies()) and o.opened_at is not null);
end
$$;

-- Someone by her full number, where the controller's own agencies have looked at her or worked with her; otherwise as if
-- there were no such person.
create or replace function care.find_logged_person(of_number text) returns uuid
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return (
    select k.person_id from care.person_card k
     where k.national_id = of_number and k.person_id not in (select care.closed_people())
       and (exists (select from care.audit x where x.person_id = k.person_id and x.agency_id in (select care.controlled_agencies()))
         or exists (select from care.participant t where t.person_id = k.person_id and t.agency_id in (select care.controlled_agencies()))));
end
$$;

-- That her log has been checked: when, by which agency, how many openings, and what it came to. Never what is kept from the asker.
create or replace function care.log_checks(of_person uuid) returns table (checked_at timestamptz, agency_name text, openings int, outcome text)
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  if of_person not in (select care.whole_people()) then
    return;
  end if;
  return query
    select c.controlled_at, g.name, c.rows, c.state
      from care.log_case c
      join care.agency g on g.id = c.agency_id
      join care.audit x on x.key = c.audit_key
     where c.person_id = of_person and c.state in ('justified', 'reported')
       and x.seq not in (select care.hidden_looks())
     order by c.controlled_at desc limit 50;
end
$$;

-- The rule in force for an agency that day: its own, or everyone's.
create or replace function care.log_rule_for(of_agency uuid, of_kind text, on_day date) returns care.log_rule
language sql stable as $$
  select r from care.log_rule r
   where r.kind = of_kind and (r.agency_id = of_agency or r.agency_id is null)
     and r.valid_from <= on_day and (r.valid_to is null or r.valid_to >= on_day)
   order by r.agency_id nulls last, r.valid_from desc limit 1
$$;
