-- What others decide about her: a board or a court where guardians do not agree, a mandate, the yes of an appointed
-- guardian. Written by her coordinators; read by herself, by each guardian who represents her, and by them.
grant select on care.representation_ground to helhet_app;
create policy read_representation_ground on care.representation_ground for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle'));

grant select, insert on care.guardian_decision to helhet_app;
grant update (taken_back_at) on care.guardian_decision to helhet_app;
create policy read_guardian_decision on care.guardian_decision for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy record_guardian_decision on care.guardian_decision for insert to helhet_app
  with check (person_id in (select care.coordinated_people()) and recorded_by = (select care.acting_account())
         and recorded_by_name = (select a.account_name from care.acting() a) and recorded_at = now() and taken_back_at is null and decided_on <= care.today()
         and ground_id in (select g.id from care.representation_ground g
                            where g.jurisdiction = (select p.jurisdiction from care.person p where p.id = guardian_decision.person_id)
                              and g.valid_from <= decided_on and (g.valid_to is null or g.valid_to >= decided_on)));
create policy take_back_guardian_decision on care.guardian_decision for update to helhet_app
  using (taken_back_at is null and person_id in (select care.coordinated_people()))
  with check (taken_back_at is not null);

grant select, insert on care.appointed_yes to helhet_app;
grant update (answer, answered_by, answered_by_name, answered_at) on care.appointed_yes to helhet_app;
create policy read_appointed_yes on care.appointed_yes for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
-- only where the law lets her consent, and within the mandate
create policy record_appointed_yes on care.appointed_yes for insert to helhet_app
  with check (person_id in (select care.coordinated_people()) and recorded_by = (select care.acting_account())
         and recorded_by_name = (select a.account_name from care.acting() a) and recorded_at = now() and answer is null
         and rule_id in (select r.id from care.representation_rule r
                          where r.act = 'appointed-guardian-consents' and r.is_allowed and r.sector is null
                            and r.jurisdiction = (select p.jurisdiction from care.person p where p.id = appointed_yes.person_id)
                            and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today()))
         and exists (select from care.circle_member m
                      where m.id = appointed_yes.circle_member_id and m.person_id = appointed_yes.person_id and m.legal_right = 'appointed-guardian'
                        and appointed_yes.life_areas <@ (select d.mandate_areas from care.circle_details() d where d.member_id = m.id)
                        and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())));
-- the second person is another one than the first
create policy answer_appointed_yes on care.appointed_yes for update to helhet_app
  using (answer is null and recorded_by <> (select care.acting_account()) and person_id in (select care.coordinated_people()))
  with check (answer is not null and answered_by = (select care.acting_account()) and answered_by_name = (select a.account_name from care.acting() a) and answered_at = now());
