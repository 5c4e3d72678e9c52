-- Needs handed over, the coordinator's baton and the wish for another one: their clocks, and whom they are told.

create or replace function care.need_handover_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare need care.referral;
begin
  select r.* into need from care.referral r where r.id = new.referral_id;
  if tg_op = 'INSERT' then
    if new.state = 'offered' then
      perform care.start_clock('need.handed-over', 'referral-handover', new.id, need.person_id, need.agreement_id, new.offered_at, new.answer_by);
      perform care.tell(a, 'need-handed-over', need.person_id, new.id) from care.answering_accounts(new.to_agency_id) a;
    end if;
  elsif old.state = 'offered' and new.state <> 'offered' then
    perform care.end_clock('referral-handover', new.id, 'need.handed-over', now(), new.state <> 'taken-back');
    if new.state <> 'taken-back' then
      perform care.tell(new.offered_by, 'need-answered', need.person_id, new.id);
    end if;
  end if;
  return null;
end
$$;

create or replace function care.baton_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state = 'offered' then
      perform care.start_clock('handover.offered', 'coordinator-handover', new.id, new.person_id,
        (select p.agreement_id from care.person p where p.id = new.person_id), new.offered_at, new.answer_by);
      perform care.tell(care.account_of(new.to_professional_id), 'baton-offered', new.person_id, new.id);
    end if;
  elsif old.state = 'offered' and new.state <> 'offered' then
    perform care.end_clock('coordinator-handover', new.id, 'handover.offered', now(), new.state <> 'taken-back');
    if new.state <> 'taken-back' then
      perform care.tell(x, 'baton-answered', new.person_id, new.id)
         from (select new.offered_by as x union select care.account_of(new.from_professional_id)) told;
    end if;
    if new.state = 'accepted' then
      perform care.tell(x, 'coordinator-changed', new.person_id, new.id)
         from (select a.id as x from care.account a where a.person_id = new.person_id and a.ended_at is null
               union select m.account_id from care.circle_member m
                where m.person_id = new.person_id and m.legal_right = 'guardian' and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())) told;
    end if;
  end if;
  return null;
end
$$;

create or replace function care.ask_told() returns trigger
language plpgsql volatile security definer set search_path = care, pg_temp as $$
declare of_agreement uuid := (select p.agreement_id from care.person p where p.id = new.person_id);
begin
  if tg_op = 'INSERT' then
    if new.outcome is null then
      perform care.start_clock('coordinator.asked-for-another', 'coordinator-ask', new.id, new.person_id, of_agreement, new.asked_at, new.answer_by);
      perform care.tell(u, 'coordinator-asked', new.person_id, new.id) from care.unit_accounts(of_agreement) u;
    end if;
  elsif old.outcome is null and new.outcome is not null then
    perform care.end_clock('coordinator-ask', new.id, 'coordinator.asked-for-another', now(), new.outcome <> 'withdrawn');
    -- where another wrote it down, the answer is not hers to read: the unit tells the person itself
    if new.outcome <> 'withdrawn' and new.said_how is null then
      perform care.tell(new.asked_by, 'coordinator-answered', new.person_id, new.id);
    end if;
  end if;
  return null;
end
$$;

drop trigger if exists tell on care.referral_handover;
create trigger tell after insert or update of state on care.referral_handover for each row execute function care.need_handover_told();
drop trigger if exists tell on care.coordinator_handover;
create trigger tell after insert or update of state on care.coordinator_handover for each row execute function care.baton_told();
drop trigger if exists tell on care.coordinator_ask;
create trigger tell after insert or update of outcome on care.coordinator_ask for each row execute function care.ask_told();
