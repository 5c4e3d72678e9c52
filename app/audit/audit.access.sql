-- Append-only: only the recording function writes, nobody changes or deletes. She (and her guardian) sees who looked,
-- but for what a recorded decision keeps back; each worker sees her own looking; the data-protection officer sees what
-- her own agencies' people looked at, and nothing of what they saw.

grant select on care.audit to helhet_app;
grant insert on care.audit to helhet_judge;

create policy read_own_log on care.audit for select to helhet_app
  using (person_id in (select care.whole_people()) and seq not in (select care.hidden_looks()));
create policy read_own_doings on care.audit for select to helhet_app
  using ((select care.acting_capacity()) = 'professional' and account_id = (select care.acting_account()));
create policy read_agency_log on care.audit for select to helhet_app
  using (agency_id in (select care.controlled_agencies()) and capacity = 'professional');
create policy judge_records on care.audit for insert to helhet_judge with check (true);

-- Seals and anchors: the post office's alone; no request reads them.
grant insert on care.audit_seal, care.audit_anchor to helhet_judge;
create policy judge_seals on care.audit_seal for insert to helhet_judge with check (true);
create policy judge_anchors on care.audit_anchor for insert to helhet_judge with check (true);

-- A question is hers who may see the row it is about; it is answered by the controller's officer, once, and never by the
-- one who looked. An administrator reads none: care.questions_without_officer().
grant select, insert on care.log_question to helhet_app;
grant update (answer, answered_by, answered_by_name, answered_at) on care.log_question to helhet_app;
create policy read_own_question on care.log_question for select to helhet_app
  using (person_id in (select care.whole_people()) and exists (select from care.audit x where x.key = log_question.audit_key and x.person_id = log_question.person_id));
create policy read_question_to_unit on care.log_question for select to helhet_app
  using (agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional()));
create policy ask_unit on care.log_question for insert to helhet_app
  with check (person_id in (select care.whole_people()) and asked_by = (select care.acting_account()) and answered_at is null
    and exists (select from care.audit x
                 where x.key = log_question.audit_key and x.person_id = log_question.person_id and x.capacity = 'professional' and x.agency_id = log_question.agency_id
                   and x.professional_id = log_question.professional_id and x.actor_name = log_question.looker_name and x.at = log_question.looked_at));
create policy answer_for_unit on care.log_question for update to helhet_app
  using (answered_at is null and agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional()))
  with check (answered_by = (select care.acting_account()) and agency_id in (select care.controlled_agencies()));

-- What may be kept back, and what is: decided by one who works with her, for what her own agency does; reviewed by the
-- data-protection officer. To a guardian it is not there; she herself sees that something is kept from her guardians.
grant select on care.log_exception_ground to helhet_app;
create policy read_ground on care.log_exception_ground for select to helhet_app using ((select care.acting_capacity()) = 'professional');
grant select, insert on care.log_exception to helhet_app;
grant update (reviewed_by, reviewed_by_name, reviewed_at, review, review_words, lifted_at) on care.log_exception to helhet_app;
create policy read_decided_exception on care.log_exception for select to helhet_app
  using ((select care.acting_capacity()) = 'professional' and agency_id = (select care.acting_agency())
    and (person_id in (select o.person_id from care.open_areas() o) or person_id in (select care.coordinated_people())));
create policy read_controlled_exception on care.log_exception for select to helhet_app using (agency_id in (select care.controlled_agencies()));
create policy read_kept_from_guardians on care.log_exception for select to helhet_app
  using ((select care.acting_capacity()) = 'person' and hidden_from = 'guardians' and person_id in (select care.whole_people()));
create policy decide_exception on care.log_exception for insert to helhet_app
  with check ((select care.acting_capacity()) = 'professional' and agency_id = (select care.acting_agency()) and decided_by = (select care.acting_account())
    and (person_id in (select o.person_id from care.open_areas() o) or person_id in (select care.coordinated_people()))
    and reviewed_at is null and lifted_at is null and covers_from >= now() - interval '30 days' and review_by <= care.today() + 14
    and ground_id in (
      select g.id from care.log_exception_ground g join care.person p on p.jurisdiction = g.jurisdiction
       where p.id = log_exception.person_id and g.valid_from <= care.today() and (g.valid_to is null or g.valid_to >= care.today())
         and log_exception.ends_on <= care.today() + g.longest_days));
create policy review_exception on care.log_exception for update to helhet_app
  using (agency_id in (select care.controlled_agencies()) and lifted_at is null)
  with check (agency_id in (select care.controlled_agencies()) and reviewed_by = (select care.acting_account()));

-- The control: the controller's own agencies, and never her own looking.
grant select on care.log_rule, care.log_round, care.log_case to helhet_app;
grant insert on care.log_rule to helhet_app;
grant update (valid_to) on care.log_rule to helhet_app;
grant update (state, words, controlled_by, controlled_by_name, controlled_at, version) on care.log_case to helhet_app;
create policy read_log_rule on care.log_rule for select to helhet_app
  using (exists (select care.controlled_agencies()) and (agency_id is null or agency_id in (select care.controlled_agencies())));
create policy set_log_rule on care.log_rule for insert to helhet_app
  with check (agency_id in (select care.controlled_agencies()) and set_by = (select care.acting_account()) and valid_from >= care.today());
create policy end_log_rule on care.log_rule for update to helhet_app
  using (agency_id in (select care.controlled_agencies())) with check (agency_id in (select care.controlled_agencies()) and valid_to is not null);
create policy read_log_round on care.log_round for select to helhet_app using (agency_id in (select care.controlled_agencies()));
create policy read_log_case on care.log_case for select to helhet_app
  using (agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional()));
create policy control_log_case on care.log_case for update to helhet_app
  using (agency_id in (select care.controlled_agencies()) and professional_id is distinct from (select care.acting_professional()))
  with check (agency_id in (select care.controlled_agencies()) and controlled_by = (select care.acting_account()));
grant insert, update on care.log_round to helhet_judge;
grant insert on care.log_case to helhet_judge;
create policy judge_opens_round on care.log_round for insert to helhet_judge with check (true);
create policy judge_counts_round on care.log_round for update to helhet_judge using (true) with check (true);
create policy judge_takes_case on care.log_case for insert to helhet_judge with check (true);

grant select (professional_id, told_at), insert on care.staff_home to helhet_app;
grant update (street, told_by, told_at) on care.staff_home to helhet_app;
create policy read_who_has_told on care.staff_home for select to helhet_app
  using (professional_id in (select m.professional_id from care.mandate m where m.agency_id in (select care.controlled_agencies())));
create policy tell_home on care.staff_home for insert to helhet_app
  with check (told_by = (select care.acting_account())
    and professional_id in (select m.professional_id from care.mandate m where m.agency_id in (select care.controlled_agencies())));
create policy correct_home on care.staff_home for update to helhet_app
  using (professional_id in (select m.professional_id from care.mandate m where m.agency_id in (select care.controlled_agencies())))
  with check (told_by = (select care.acting_account())
    and professional_id in (select m.professional_id from care.mandate m where m.agency_id in (select care.controlled_agencies())));

-- Which legal entity a unit belongs to decides whose log its officer checks: set by the owner of the database alone
-- (app/audit/README.md), never by an administrator, who could otherwise claim another's.
create policy entity_is_not_claimed on care.agency as restrictive for insert to helhet_app with check (legal_entity is null and organisation_number is null);
