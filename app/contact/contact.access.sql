-- Contacts, rhythm and stays: who may see them is care.contact_areas() (functions/08_team.sql),
-- and whoever recorded a contact sees that one. (Not a stay: others go on writing in it after her access has ended.) Written by professionals alone, in their own name and agency; taken back, never erased.

grant select, insert on care.contact, care.contact_rhythm to helhet_app;
-- every column but where it is: that is read through care.stay_places() alone (functions/25_place.sql)
grant insert on care.stay to helhet_app;
grant select (id, person_id, life_area, kind, admitted_on, leave_from, leave_to, discharge_planned_on, discharged_on, registered_at, discharge_registered_at, recorded_by,
              taken_back_at, version, admitted_at, admission_notice_at, ready_at, call_sent_at) on care.stay to helhet_app;
grant update (taken_back_at) on care.contact to helhet_app;
grant update (ended_on) on care.contact_rhythm to helhet_app;
grant update (leave_from, leave_to, discharge_planned_on, discharged_on, discharge_registered_at, taken_back_at, version,
              admitted_at, admission_notice_at, ready_at, call_sent_at) on care.stay to helhet_app;

create policy read_contact on care.contact for select to helhet_app
  using (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')
         or (recorded_by = (select care.acting_account()) and agency_id = (select care.acting_agency())));
-- for oneself, or for a colleague who works there today; written down now (a contact "recorded" next year would hide silence)
create policy record_contact on care.contact for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and agency_id = (select care.acting_agency()) and taken_back_at is null and recorded_at = now()
              and exists (select 1 from care.mandate m where m.professional_id = contact.professional_id and m.agency_id = contact.agency_id
                             and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
              and (select care.acting_capacity()) = 'professional'
              and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'));
create policy take_back_contact on care.contact for update to helhet_app
  using (taken_back_at is null and recorded_by = (select care.acting_account()) and agency_id = (select care.acting_agency()))
  with check (taken_back_at is not null and recorded_by = (select care.acting_account()) and agency_id = (select care.acting_agency()));

create policy read_rhythm on care.contact_rhythm for select to helhet_app
  using (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'));
create policy agree_rhythm on care.contact_rhythm for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and agency_id = (select care.acting_agency()) and ended_on is null
              and exists (select 1 from care.mandate m where m.professional_id = contact_rhythm.professional_id and m.agency_id = contact_rhythm.agency_id
                             and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
              and (select care.acting_capacity()) = 'professional'
              and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'));
create policy end_rhythm on care.contact_rhythm for update to helhet_app
  using (ended_on is null and agency_id = (select care.acting_agency()) and (select care.acting_capacity()) = 'professional'
         and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'))
  with check (ended_on is not null and agency_id = (select care.acting_agency()));

create policy read_stay on care.stay for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy record_stay on care.stay for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and (select care.acting_capacity()) = 'professional' and taken_back_at is null
              and life_area = 'health'
              and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy change_stay on care.stay for update to helhet_app
  using (taken_back_at is null and (select care.acting_capacity()) = 'professional'
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o))
  with check ((select care.acting_capacity()) = 'professional' and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));

-- A death is recorded by her coordinators alone, whatever column somebody may otherwise correct (functions/09_contact.sql).
create or replace trigger death_is_for_coordinators before update of died_on on care.person
  for each row execute function care.death_is_for_coordinators();

-- What she wants otherwise is hers to say, in her own account or her guardian's; whoever sees her contacts may answer it, once.
grant select, insert on care.wish to helhet_app;
grant update (taken_back_at, answer, answered_by, answered_by_name, answered_at) on care.wish to helhet_app;
create policy read_wish on care.wish for select to helhet_app
  using (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'));
create policy say_wish on care.wish for insert to helhet_app
  with check (person_id in (select care.whole_people()) and said_by = (select care.acting_account()) and said_by_name = (select a.account_name from care.acting() a)
         and answer is null and taken_back_at is null);
create policy take_back_wish on care.wish for update to helhet_app
  using (person_id in (select care.whole_people()) and taken_back_at is null and answer is null)
  with check (person_id in (select care.whole_people()) and answer is null);
create policy answer_wish on care.wish for update to helhet_app
  using ((select care.acting_capacity()) = 'professional' and taken_back_at is null and answer is null
         and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'))
  with check ((select care.acting_capacity()) = 'professional' and taken_back_at is null and answered_by = (select care.acting_account())
         and answered_by_name = (select a.account_name from care.acting() a)
         and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'));

grant select, insert on care.official_decision to helhet_app;
grant update (settled_how, settled_at, taken_back_at) on care.official_decision to helhet_app;
create policy read_official_decision on care.official_decision for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy record_official_decision on care.official_decision for insert to helhet_app
  with check ((select care.acting_capacity()) = 'professional' and recorded_by = (select care.acting_account())
         and settled_how is null and taken_back_at is null
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy settle_official_decision on care.official_decision for update to helhet_app
  using ((select care.acting_capacity()) = 'professional' and taken_back_at is null and settled_how is null
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o))
  with check ((select care.acting_capacity()) = 'professional'
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));

-- The rules are no one's secret. Those that rest on law change by a reviewed row, not from a page; an agreement's own by its
-- administrators: added, and ended by a day, never rewritten (a new row begins).
grant select, insert on care.transition_rule, care.transition_check to helhet_app;
grant update (valid_to, version) on care.transition_rule to helhet_app;
create policy add_transition_rule on care.transition_rule for insert to helhet_app
  with check (basis = 'local' and (agreement_id, jurisdiction) in (select a.id, a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy end_transition_rule on care.transition_rule for update to helhet_app
  using (basis = 'local' and agreement_id in (select care.agreements_as('administrator')))
  with check (basis = 'local' and agreement_id in (select care.agreements_as('administrator')));
create policy add_transition_check on care.transition_check for insert to helhet_app
  with check (rule_id in (select r.id from care.transition_rule r where r.basis = 'local' and r.agreement_id in (select care.agreements_as('administrator'))));
create policy read_transition_rule on care.transition_rule for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));
create policy read_transition_check on care.transition_check for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));

-- A hand-over is seen by whoever sees her contacts, in the area its rule names: a discharge says something about health.
grant select, insert on care.transition, care.transition_step to helhet_app;
grant update (on_day, owner_from_id, owner_from_agency, owner_to_id, owner_to_agency, state, reason, closed_at, closed_by_name, version) on care.transition to helhet_app;
grant update (taken_back_at) on care.transition_step to helhet_app;
create policy read_transition on care.transition for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy open_transition on care.transition for insert to helhet_app
  with check ((select care.acting_capacity()) = 'professional' and opened_by = (select care.acting_account()) and state = 'open'
         -- by a rule of her own country and area
         and life_area = (select r.life_area from care.transition_rule r join care.person p on p.id = transition.person_id and p.jurisdiction = r.jurisdiction
                           where r.id = transition.rule_id and (r.agreement_id is null or r.agreement_id = p.agreement_id))
         -- a stay of hers: another's would be named here, and could not be taken up where it belongs
         and (stay_id is null or exists (select 1 from care.stay s where s.id = transition.stay_id and s.person_id = transition.person_id))
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy change_transition on care.transition for update to helhet_app
  using ((select care.acting_capacity()) = 'professional'
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o))
  with check ((select care.acting_capacity()) = 'professional'
         and (closed_by_name is null or closed_by_name = (select a.account_name from care.acting() a))
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy read_transition_step on care.transition_step for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy do_transition_step on care.transition_step for insert to helhet_app
  with check ((select care.acting_capacity()) = 'professional' and done_by = (select care.acting_account()) and taken_back_at is null
         and done_by_name = (select a.account_name from care.acting() a)
         and exists (select 1 from care.transition t join care.transition_check k on k.rule_id = t.rule_id and k.id = transition_step.check_id where t.id = transition_step.transition_id and t.person_id = transition_step.person_id
                        and t.life_area = transition_step.life_area and t.state = 'open')
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
create policy undo_transition_step on care.transition_step for update to helhet_app
  using ((select care.acting_capacity()) = 'professional' and taken_back_at is null
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o))
  with check (taken_back_at is not null
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));
