-- Append-only: only the recording function writes, nobody changes or deletes. She (and her guardian) sees who looked;
-- each worker sees her own looking.

grant select on care.audit to helhet_app;
grant insert on care.audit to helhet_judge;

create policy read_own_log on care.audit for select to helhet_app using (person_id in (select care.whole_people()));
create policy read_own_doings on care.audit for select to helhet_app
  using ((select care.acting_capacity()) = 'professional' and account_id = (select care.acting_account()));
create policy judge_records on care.audit for insert to helhet_judge with check (true);
