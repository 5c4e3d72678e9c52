-- Accounts, sessions and forms already taken: each sees its own. Sessions are opened and ended by the door alone.

grant select on care.account, care.session, care.submission to helhet_app;
grant insert, update on care.submission to helhet_app;
grant insert on care.account, care.identity to helhet_app;

create policy read_own_account on care.account for select to helhet_app using (id = (select care.acting_account()));
create policy read_staff_account on care.account for select to helhet_app
  using (professional_id in (select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                              where p.agreement_id in (select care.agreements_as('administrator'))));
create policy add_staff_account on care.account for insert to helhet_app
  with check (professional_id is not null and person_id is null and exists (select care.agreements_as('administrator')));
create policy add_staff_identity on care.identity for insert to helhet_app
  with check (account_id in (select a.id from care.account a where a.professional_id is not null) and exists (select care.agreements_as('administrator')));

create policy read_own_session on care.session for select to helhet_app using (account_id = (select care.acting_account()));

create policy read_own_submission on care.submission for select to helhet_app
  using (session_id in (select a.session_id from care.acting() a));
create policy take_submission on care.submission for insert to helhet_app
  with check (session_id in (select a.session_id from care.acting() a));
create policy settle_submission on care.submission for update to helhet_app
  using (session_id in (select a.session_id from care.acting() a)) with check (session_id in (select a.session_id from care.acting() a));

create policy judge_opens_session on care.session for insert to helhet_judge with check (true);
create policy judge_ends_session on care.session for update to helhet_judge using (true) with check (true);
grant insert, update on care.session to helhet_judge;
