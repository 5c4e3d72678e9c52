-- Who may say that a mandate is still needed. The rule is read by all; the confirmations by those who give them.
grant select on care.mandate_rule, care.mandate_confirmation to helhet_app;
grant insert on care.mandate_confirmation to helhet_app;

create policy read_mandate_rule on care.mandate_rule for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_mandate_confirmation on care.mandate_confirmation for select to helhet_app
  using (exists (select from care.mandate m where m.id = mandate_id and care.may_confirm(m.agency_id, m.role, m.professional_id)));
-- in one's own name and on the day it is; never one's own, never one that has ended
create policy confirm_mandate on care.mandate_confirmation for insert to helhet_app
  with check (confirmed_by = (select care.acting_account()) and confirmed_by_name = (select a.account_name from care.acting() a) and confirmed_on = care.today()
              and exists (select from care.mandate m where m.id = mandate_id and (m.valid_to is null or m.valid_to >= care.today())
                             and care.may_confirm(m.agency_id, m.role, m.professional_id)));

grant update (lapses_on, valid_to, version) on care.mandate to helhet_judge;
create policy judge_carries_mandate on care.mandate for update to helhet_judge using (true) with check (true);
