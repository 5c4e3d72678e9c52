-- What someone is told. Written by triggers in the transaction of what happened, so that no verb can forget, and never
-- to the one who did it. A notice is a kind and a time; about whom it is, only the judge reads, to stop it in time.

create or replace function care.account_of(of_professional uuid) returns uuid
language sql stable as $$
  select a.id from care.account a where a.professional_id = of_professional and a.ended_at is null
$$;

create or replace function care.tell(of_account uuid, of_kind text, about uuid, of_subject uuid) returns void
language plpgsql volatile as $$
begin
  if of_account is null or of_account is not distinct from (select a.account_id from care.acting() a)
     -- whom she keeps out is told nothing about her (20_block.sql)
     or (about is not null and care.is_kept_out(about, of_account)) then
    return;
  end if;
  insert into care.notice (account_id, kind, person_id, subject_id) values (of_account, of_kind, about, of_subject)
    on conflict (account_id, kind, subject_id) where subject_id is not null and letter_id is null and read_at is null and stopped_at is null do nothing;
end
$$;

-- Everyone who keeps the register of an agreement.
create or replace function care.unit_accounts(of_agreement uuid) returns setof uuid
language sql stable as $$
  select distinct a.id
    from care.agreement_party p
    join care.mandate m on m.agency_id = p.agency_id and m.role = 'coordinating-unit'
     and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
    join care.account a on a.professional_id = m.professional_id and a.ended_at is null
   where p.agreement_id = of_agreement
$$;

-- Those who can answer a need for an agency: its coordinators, or everyone where it has none (as care.answering_agency()).
create or replace function care.answering_accounts(of_agency uuid) returns setof uuid
language sql stable as $$
  with here as (
    select a.id, m.role from care.mandate m join care.account a on a.professional_id = m.professional_id and a.ended_at is null
     where m.agency_id = of_agency and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
  select distinct h.id from here h
   where h.role in ('coordinating-unit', 'coordinator')
      or (h.role = 'team-member' and not exists (select 1 from here x where x.role in ('coordinating-unit', 'coordinator')))
$$;

-- Whose a seat or a measure is, as an account.
create or replace function care.account_of_party(of_person uuid, of_professional uuid, of_circle_member uuid, of_is_hers boolean) returns uuid
language sql stable as $$
  select case when of_professional is not null then care.account_of(of_professional)
              when of_circle_member is not null then (select m.account_id from care.circle_member m where m.id = of_circle_member)
              when of_is_hers then (select a.id from care.account a where a.person_id = of_person and a.ended_at is null) end
$$;

create or replace function care.tell_of_term() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.tell(care.account_of(new.professional_id), 'coordinator-offered', new.person_id, new.id);
  return null;
end
$$;

create or replace function care.tell_of_participant() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.tell(care.account_of(new.professional_id), 'plan-invited', new.person_id, new.id);
  return null;
end
$$;

create or replace function care.tell_of_consent() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.tell(care.account_of_party(new.person_id, null, new.circle_member_id, new.capacity = 'self'), 'consent-to-answer', new.person_id, new.consent_id);
  return null;
end
$$;

create or replace function care.tell_of_seat() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if exists (select 1 from care.meeting m where m.id = new.meeting_id and m.state = 'called') then
    perform care.tell(care.account_of_party(new.person_id, new.professional_id, new.circle_member_id, new.is_hers),
                      'meeting-' || new.duty, new.person_id, new.meeting_id);
  end if;
  return null;
end
$$;

create or replace function care.tell_of_meeting() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare
  is_called boolean := old.state <> 'called' and new.state = 'called';
  is_moved boolean := old.state = 'called' and new.state = 'called' and old.starts_at is distinct from new.starts_at;
  is_off boolean := old.state = 'called' and new.state = 'cancelled';
begin
  if is_called or is_moved or is_off then
    perform care.tell(care.account_of_party(s.person_id, s.professional_id, s.circle_member_id, s.is_hers),
                      case when is_off then 'meeting-cancelled' when is_moved then 'meeting-changed' else 'meeting-' || s.duty end, s.person_id, s.meeting_id)
       from care.meeting_seat s where s.meeting_id = new.id;
  end if;
  return null;
end
$$;

create or replace function care.tell_of_measure() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if new.status in ('planned', 'ongoing')
     and (tg_op = 'INSERT' or (old.professional_id, old.circle_member_id, old.is_hers) is distinct from (new.professional_id, new.circle_member_id, new.is_hers)) then
    perform care.tell(care.account_of_party(new.person_id, new.professional_id, new.circle_member_id, new.is_hers), 'measure-given', new.person_id, new.id);
  end if;
  return null;
end
$$;

-- A new need waits for those who take needs in.
create or replace function care.tell_of_need() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  perform care.tell(a.id, 'need-raised', new.person_id, new.id)
     from care.mandate m join care.account a on a.professional_id = m.professional_id and a.ended_at is null
    where m.agency_id = new.held_by_agency and m.role = 'coordinating-unit'
      and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today());
  return null;
end
$$;

-- May this account meet anything of this person now? Asked without a session, of what has not left the house.
create or replace function care.is_still_open_to(of_person uuid, of_account uuid) returns boolean
language sql stable as $$
  select exists (select 1 from care.account a where a.id = of_account and a.person_id = of_person)
      or exists (select 1 from care.circle_member m
                  where m.account_id = of_account and m.person_id = of_person
                    and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
      or exists (
        select 1
          from care.account a
          join care.participant t on t.professional_id = a.professional_id and t.person_id = of_person
          join care.standing_consents() f on f.person_id = t.person_id
          join care.consent_party c on c.consent_id = f.consent_id and c.agency_id = t.agency_id
         where a.id = of_account and not care.is_kept_out(of_person, of_account)
           and t.ended_at is null and (t.valid_to is null or t.valid_to >= care.today())
           and c.withdrawn_at is null and pg_catalog.cardinality(c.life_areas) > 0
           and (c.covers_all_functions or exists (
                 select 1 from care.mandate m where m.professional_id = t.professional_id and m.agency_id = t.agency_id and m.function_name = any (c.functions)
                    and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())))
           and not exists (
             select 1 from care.consent_exclusion x
              where x.consent_id = f.consent_id and x.topic_id is null and (x.agency_id = t.agency_id or x.professional_id = t.professional_id)))
$$;

-- Offers, needs and what access itself is about do not rest on her consent; all else does. (Signals are judged one by
-- one: care.stop_signals.)
create or replace function care.rests_on_consent(of_kind text) returns boolean
language sql immutable as $$
  select of_kind not in ('access-ended', 'coordinator-offered', 'need-raised', 'need-handed-over', 'need-answered', 'baton-offered', 'baton-answered',
                         'coordinator-asked', 'coordinator-answered', 'deadline-near', 'deadline-passed', 'deadline-escalated', 'reminder',
                         'signal-open', 'signal-escalated', 'chair-empty', 'birthday-near', 'birthday-reached', 'let-in-to-answer')
$$;

-- Looked at when the transaction ends (a new consent may stand where the old one went): what waits for someone who no
-- longer may meet her is stopped, and is not shown either.
create or replace function care.stop_notices() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  update care.notice n set stopped_at = now()
   where n.person_id = new.person_id and n.read_at is null and n.stopped_at is null
     and care.rests_on_consent(n.kind)
     and not care.is_still_open_to(n.person_id, n.account_id);
  return null;
end
$$;

drop trigger if exists tell on care.coordinator_term;
create trigger tell after insert on care.coordinator_term for each row when (new.state = 'offered') execute function care.tell_of_term();
drop trigger if exists tell on care.participant;
create trigger tell after insert on care.participant for each row when (new.accepted_at is null and new.ended_at is null) execute function care.tell_of_participant();
drop trigger if exists tell on care.consent_giver;
create trigger tell after insert on care.consent_giver for each row when (new.answer = 'asked') execute function care.tell_of_consent();
drop trigger if exists tell on care.meeting_seat;
create trigger tell after insert on care.meeting_seat for each row execute function care.tell_of_seat();
drop trigger if exists tell on care.meeting;
create trigger tell after update of state, starts_at on care.meeting for each row execute function care.tell_of_meeting();
drop trigger if exists tell on care.measure;
create trigger tell after insert or update of professional_id, circle_member_id, is_hers on care.measure for each row execute function care.tell_of_measure();
drop trigger if exists tell on care.referral;
create trigger tell after insert on care.referral for each row execute function care.tell_of_need();

drop trigger if exists stop_notices on care.consent;
create constraint trigger stop_notices after update of withdrawn_at, replaced_at, valid_to on care.consent
  deferrable initially deferred for each row execute function care.stop_notices();
drop trigger if exists stop_notices on care.consent_giver;
create constraint trigger stop_notices after update of answer on care.consent_giver
  deferrable initially deferred for each row execute function care.stop_notices();
drop trigger if exists stop_notices on care.consent_party;
create constraint trigger stop_notices after update of withdrawn_at, life_areas, functions, covers_all_functions on care.consent_party
  deferrable initially deferred for each row execute function care.stop_notices();
drop trigger if exists stop_notices on care.consent_exclusion;
create constraint trigger stop_notices after insert on care.consent_exclusion
  deferrable initially deferred for each row execute function care.stop_notices();
drop trigger if exists stop_notices on care.participant;
create constraint trigger stop_notices after update of ended_at, valid_to on care.participant
  deferrable initially deferred for each row execute function care.stop_notices();
drop trigger if exists stop_notices on care.circle_member;
create constraint trigger stop_notices after update of valid_to on care.circle_member
  deferrable initially deferred for each row execute function care.stop_notices();
