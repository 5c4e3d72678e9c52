-- Who took a step of the learning log and when is the database's to write, and a step taken stands. Words alone may be
-- put right afterwards (somebody could be recognised by them), and that it was done is kept; what was put right is not.
create or replace function care.learning_log_stepped() returns trigger
language plpgsql set search_path = care, pg_temp as $$
declare who text := (select a.account_name from care.acting() a);
begin
  new.tried_by_name := old.tried_by_name; new.tried_at := old.tried_at;
  new.evaluated_by_name := old.evaluated_by_name; new.evaluated_at := old.evaluated_at;
  new.agreed_by_name := old.agreed_by_name; new.agreed_at := old.agreed_at;
  new.corrected_by_name := old.corrected_by_name; new.corrected_at := old.corrected_at;
  if old.tried_at is not null then
    new.trial_professional_id := old.trial_professional_id; new.trial_agency_id := old.trial_agency_id; new.evaluate_on := old.evaluate_on;
  elsif new.causes is not null then
    new.tried_by_name := who; new.tried_at := now();
    if not exists (select from care.team_member m
                    where m.team_id = new.team_id and m.professional_id = new.trial_professional_id and m.agency_id = new.trial_agency_id
                      and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())) then
      raise exception 'the one who sees to it is not in the team' using errcode = '42501';
    end if;
  end if;
  if old.evaluated_at is not null then
    new.helped := old.helped;
  elsif new.evaluation is not null then
    new.evaluated_by_name := who; new.evaluated_at := now();
  end if;
  if old.agreed_at is not null then
    new.meeting_id := old.meeting_id; new.decision_id := old.decision_id;
  elsif new.lesson is not null then
    new.agreed_by_name := who; new.agreed_at := now();
    -- agreed in the team's meeting, while it lasts; what is to rise is a decision of that meeting and about nobody
    if not exists (select from care.team_meeting m where m.id = new.meeting_id and m.team_id = new.team_id and m.on_day = care.today() and m.closed_at is null)
       or (new.decision_id is not null
           and not exists (select from care.team_decision d
                            where d.id = new.decision_id and d.meeting_id = new.meeting_id and d.person_id is null and d.referral_id is null)) then
      raise exception 'a lesson is agreed in the meeting of its team' using errcode = '42501';
    end if;
  end if;
  if new.what <> old.what or new.causes <> old.causes or new.alternative <> old.alternative or new.evaluation <> old.evaluation or new.lesson <> old.lesson then
    new.corrected_by_name := who; new.corrected_at := now();
  end if;
  return new;
end
$$;
drop trigger if exists stepped on care.learning_log;
create trigger stepped before update on care.learning_log for each row execute function care.learning_log_stepped();
