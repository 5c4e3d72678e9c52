-- Told to one account, settled by that account; nobody rewrites what was told.
grant select on care.notice to helhet_app;
grant update (read_at) on care.notice to helhet_app;
grant insert on care.notice to helhet_judge;

create policy read_own_notice on care.notice for select to helhet_app using (account_id = (select care.acting_account()));
create policy settle_own_notice on care.notice for update to helhet_app
  using (account_id = (select care.acting_account())) with check (account_id = (select care.acting_account()));
create policy judge_tells on care.notice for insert to helhet_judge with check (true);
