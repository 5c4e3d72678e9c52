-- When someone is away and who steps in is told to all who work here and to those she helps: it is no secret.
-- She records it herself; her leader or the coordinating unit where she cannot.

grant select, insert on care.absence to helhet_app;
grant update (to_on, deputy_id, ended_at) on care.absence to helhet_app;

create policy read_absence on care.absence for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));
create policy record_absence on care.absence for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and (deputy_id is null or care.may_stand_in(professional_id, agency_id, deputy_id))
              and ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
                or agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('coordinating-unit')))));
create policy change_absence on care.absence for update to helhet_app
  using (ended_at is null and ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
                or agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('coordinating-unit')))))
  with check ((ended_at is not null or deputy_id is null or care.may_stand_in(professional_id, agency_id, deputy_id))
         and ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
                or agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('coordinating-unit')))));

-- The roles themselves (care.coordinator_term) are read as app/referral says. An empty chair of someone already taken on is
-- offered anew by the coordinating unit; the holder names who stands in for her.
create policy offer_empty_chair on care.coordinator_term for insert to helhet_app
  with check (state = 'offered' and referral_id is null and offered_by = (select care.acting_account())
              and person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit')))
              and care.may_coordinate(person_id, side, professional_id, agency_id)
              and care.chair_is_empty(person_id, side));
create policy name_substitute on care.coordinator_term for update to helhet_app
  using (state = 'accepted' and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
  with check (state = 'accepted' and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()));
create or replace trigger term_steps before update on care.coordinator_term for each row execute function care.term_steps();
create or replace trigger handover_begins before insert on care.coordinator_handover for each row execute function care.handover_begins();

-- A hand-over is known to the two it is between, to the person and her coordinators, and to the coordinating unit. The row
-- says who, when and how it went: no name of hers, no word of her plan.
grant select, insert on care.coordinator_handover, care.coordinator_leaving, care.coordinator_ask to helhet_app;
grant update (state, answered_at, decline_reason) on care.coordinator_handover to helhet_app;
grant update (outcome, answer_words, answered_at, answered_by_name) on care.coordinator_ask to helhet_app;

create policy read_handover on care.coordinator_handover for select to helhet_app
  using ((from_professional_id = (select care.acting_professional()) and from_agency_id = (select care.acting_agency()))
         or (to_professional_id = (select care.acting_professional()) and to_agency_id = (select care.acting_agency()))
         or person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())
         or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
-- by its holder, or by the unit where she cannot; to one who may coordinate on that side
create policy offer_handover on care.coordinator_handover for insert to helhet_app
  with check (state = 'offered' and answered_at is null and new_term_id is null
              -- what went along is told by care.take_baton alone
              and cardinality(took_measures) = 0 and cardinality(took_seats) = 0 and left_measures = 0 and offered_by = (select care.acting_account())
              and (term_id, person_id, side, from_professional_id, from_agency_id) in (
                    select c.id, c.person_id, c.side, c.professional_id, c.agency_id from care.coordinator_term c where c.state = 'accepted')
              and ((from_professional_id = (select care.acting_professional()) and from_agency_id = (select care.acting_agency()))
                or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))))
              and (leaving_id is null or leaving_id in (
                    select l.id from care.coordinator_leaving l
                     where l.professional_id = coordinator_handover.from_professional_id and l.agency_id = coordinator_handover.from_agency_id))
              and care.may_coordinate(person_id, side, to_professional_id, to_agency_id));
-- yes is said through care.take_baton alone, since it moves more than this row
create policy decline_handover on care.coordinator_handover for update to helhet_app
  using (state = 'offered' and to_professional_id = (select care.acting_professional()) and to_agency_id = (select care.acting_agency()))
  with check (state = 'declined' and to_professional_id = (select care.acting_professional()) and to_agency_id = (select care.acting_agency()));
create policy take_back_handover on care.coordinator_handover for update to helhet_app
  using (state = 'offered' and ((from_professional_id = (select care.acting_professional()) and from_agency_id = (select care.acting_agency()))
                or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit')))))
  with check (state = 'taken-back' and ((from_professional_id = (select care.acting_professional()) and from_agency_id = (select care.acting_agency()))
                or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit')))));

-- That someone leaves is known to herself, to the units of the areas her agency is in, and to those she hands over to.
create policy read_leaving on care.coordinator_leaving for select to helhet_app
  using (id in (select care.leavings_told_to_me())
         or (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
         or agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy leave on care.coordinator_leaving for insert to helhet_app
  with check (begun_by = (select care.acting_account())
              and ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
                or agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('coordinating-unit')))));

-- What she says when she asks for another coordinator is read by herself, her guardian and the coordinating unit: not by
-- the one it is about, and by nobody else who helps her.
create policy read_ask on care.coordinator_ask for select to helhet_app
  using (person_id in (select care.whole_people())
         or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy ask_for_another on care.coordinator_ask for insert to helhet_app
  with check (asked_by = (select care.acting_account()) and asked_by_name = (select a.account_name from care.acting() a) and outcome is null and answer_words is null
              and ((said_how is null and person_id in (select care.whole_people()))
                -- said aloud or on paper by someone without an account; whoever writes it down does not read it again
                or (said_how is not null and care.may_write_down_ask(person_id))));
create policy answer_ask on care.coordinator_ask for update to helhet_app
  using (outcome is null and person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))))
  with check (outcome in ('another', 'stays') and answered_by_name = (select a.account_name from care.acting() a)
              and person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy withdraw_ask on care.coordinator_ask for update to helhet_app
  using (outcome is null and person_id in (select care.whole_people()))
  with check (outcome = 'withdrawn' and answer_words is null and person_id in (select care.whole_people()));

-- care.take_baton writes as the judge
create policy judge_hands_over on care.coordinator_handover for update to helhet_judge using (true) with check (true);
create policy judge_ends_term on care.coordinator_term for update to helhet_judge using (true) with check (true);
create policy judge_begins_term on care.coordinator_term for insert to helhet_judge with check (true);
create policy judge_ends_seat on care.participant for update to helhet_judge using (true) with check (true);
create policy judge_takes_seat on care.participant for insert to helhet_judge with check (true);
create policy judge_moves_measure on care.measure for update to helhet_judge using (true) with check (true);
create policy judge_moves_seat on care.meeting_seat for update to helhet_judge using (true) with check (true);
create policy judge_moves_need on care.referral for update to helhet_judge using (true) with check (true);
grant update on care.coordinator_handover, care.participant, care.measure, care.meeting_seat, care.referral to helhet_judge;
grant insert, update on care.coordinator_term to helhet_judge;
grant insert on care.participant to helhet_judge;
