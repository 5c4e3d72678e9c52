-- Emergency openings: made by the judge alone (db/functions/21_emergency.sql); read by the reader herself, by the one it
-- is about, and by whoever reviews it. They name no place; to a guardian of a protected child they are not there, as the
-- words of a reason may tell one. What a recorded decision keeps out of her log is kept out of here.

grant select on care.emergency_rule to helhet_app;
create policy read_emergency_rule on care.emergency_rule for select to helhet_app using ((select care.acting_capacity()) is not null);

grant select on care.emergency_opening to helhet_app;
grant update (ended_at, review, review_words, reviewed_by, reviewed_by_name, reviewed_at, version) on care.emergency_opening to helhet_app;
create policy read_own_opening on care.emergency_opening for select to helhet_app
  using ((select care.acting_capacity()) = 'professional' and account_id = (select care.acting_account()));
create policy read_opening_of_hers on care.emergency_opening for select to helhet_app
  using (opened_at is not null and person_id in (select care.whole_people())
    and exists (select from care.audit x where x.person_id = emergency_opening.person_id and x.subject = 'emergency' and x.subject_id = emergency_opening.id)
    and ((select care.acting_capacity()) = 'person' or person_id in (select p.id from care.person p where p.address_protection = 'none')));
create policy read_opening_to_review on care.emergency_opening for select to helhet_app
  using (opened_at is not null and agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional()));
-- the reader may end it early, and touch nothing else of it
create policy end_own_opening on care.emergency_opening for update to helhet_app
  using ((select care.acting_capacity()) = 'professional' and account_id = (select care.acting_account()) and ended_at is null)
  with check (account_id = (select care.acting_account()) and ended_at is not null and reviewed_by is null);
create policy review_opening on care.emergency_opening for update to helhet_app
  using (opened_at is not null and reviewed_at is null and agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional()))
  with check (agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional())
    and reviewed_by = (select care.acting_account()) and reviewed_by_name = (select a.account_name from care.acting() a));

grant insert on care.emergency_opening, care.emergency_try to helhet_judge;
grant update (opened_at, expires_at, review_by, confirms_danger, confirms_cannot_ask) on care.emergency_opening to helhet_judge;
create policy judge_takes_opening on care.emergency_opening for insert to helhet_judge with check (true);
create policy judge_opens on care.emergency_opening for update to helhet_judge using (true) with check (true);
create policy judge_counts_try on care.emergency_try for insert to helhet_judge with check (true);
