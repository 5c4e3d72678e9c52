-- A learning log is its team's: leaders and members write and read it, a peer worker reads what was agreed, nobody else
-- anything. Who took which step is written by a trigger (functions/19_learning.sql), never by the form.
grant select on care.learning_log to helhet_app;
grant insert (team_id, number, kind, happened_on, what, raised_by, raised_by_name) on care.learning_log to helhet_app;
grant update (what, causes, alternative, trial_professional_id, trial_agency_id, evaluate_on, helped, evaluation, lesson, meeting_id, decision_id, version)
  on care.learning_log to helhet_app;

create policy read_learning_log on care.learning_log for select to helhet_app
  using (team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))
         or (agreed_at is not null and team_id in (select o.team_id from care.own_teams() o)));
create policy raise_learning_log on care.learning_log for insert to helhet_app
  with check (raised_by = (select care.acting_account()) and raised_by_name = (select a.account_name from care.acting() a) and happened_on <= care.today()
              and tried_at is null and evaluated_at is null and agreed_at is null
              and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
create policy write_learning_log on care.learning_log for update to helhet_app
  using (team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')))
  with check (team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
