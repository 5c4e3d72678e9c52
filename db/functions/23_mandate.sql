-- Mandates are confirmed anew. live_session() and ways_of() let nobody in past lapses_on; what follows of it (empty chairs,
-- needs without a holder) comes when the post office has written the end, the same day.

-- The last day that a confirmation given on a day carries a mandate, by the rule in force: the most particular one.
create or replace function care.carried_until(of_agency uuid, of_role text, from_day date) returns date
language sql stable as $$
  select (from_day + pg_catalog.make_interval(months => coalesce((
    select r.months from care.mandate_rule r join care.agency g on g.jurisdiction = r.jurisdiction
     where g.id = of_agency and (r.role is null or r.role = of_role)
       and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     order by (r.role is not null) desc, r.valid_from desc limit 1), 12)))::pg_catalog.date
$$;

-- Giving a mandate is its first confirmation. Whatever the one who gives it may write in its place is written over.
create or replace function care.mandate_begins() returns trigger
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  new.lapses_on := care.carried_until(new.agency_id, new.role, greatest(new.valid_from, care.today()));
  return new;
end
$$;
create or replace trigger mandate_begins before insert on care.mandate for each row execute function care.mandate_begins();

create or replace function care.mandate_confirmed() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.mandate m
     set lapses_on = care.carried_until(m.agency_id, m.role, greatest(m.valid_from, care.today())), version = m.version + 1
   where m.id = new.mandate_id;
  return null;
end
$$;
create or replace trigger mandate_confirmed after insert on care.mandate_confirmation for each row execute function care.mandate_confirmed();

-- Whose mandates the asker may confirm, and so sees the standing of: an administrator all in her agreements but her own;
-- the coordinating unit those who set up and control (an area has often one administrator, and nobody confirms herself).
create or replace function care.may_confirm(of_agency uuid, of_role text, of_professional uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return of_professional is distinct from care.acting_professional()
     and exists (
       select from care.agreement_party p
        where p.agency_id = of_agency
          and (p.agreement_id in (select care.agreements_as('administrator'))
               or (of_role in ('administrator', 'log-controller') and p.agreement_id in (select care.agreements_as('coordinating-unit')))));
end
$$;

-- The post office writes the end of what has lapsed, so that everyone else sees it as any other end. The mandates that no
-- person depends on wait instead for the one who may confirm them: nobody could mend an area whose last administrator is gone.
create or replace function care.post_lapse() returns int
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  ended int;
begin
  update care.mandate m set valid_to = m.lapses_on, version = m.version + 1
   where m.lapses_on < care.today() and m.lapses_on >= m.valid_from and (m.valid_to is null or m.valid_to > m.lapses_on)
     and m.role not in ('administrator', 'log-controller');
  get diagnostics ended = row_count;
  return ended;
end
$$;
