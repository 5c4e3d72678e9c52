-- A need opens to the coordinating unit of its area until another agency has said yes to taking it over, and then to that
-- agency; to whoever raised it (status only: the assessment is another table), to the person it is about, and to her
-- coordinators once they have accepted. Who is only offered the role, or the need, sees what was written as the least to
-- share, and not the need itself; who had it before sees its status alone (care.need_statuses()).
-- Updates name their columns: nobody rewrites what was raised, or moves a term to another person, professional or side.

grant select, insert on care.referral, care.coordinator_term, care.referral_assessment, care.referral_event to helhet_app;
grant update (state, person_id, held_by_agency, held_by_professional, target_on, target_basis, version) on care.referral to helhet_app;
grant update (state, answered_at, decline_reason, substitute_id, ended_at) on care.coordinator_term to helhet_app;

create policy read_unit_referral on care.referral for select to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit')) and not is_given_on);
create policy read_held_referral on care.referral for select to helhet_app
  using (is_given_on and held_by_agency = (select care.answering_agency()));
-- as the same agency, and never through a preview: one role does not widen another
create policy read_raised_referral on care.referral for select to helhet_app
  using (raised_by_account = (select care.acting_account()) and raised_by_agency is not distinct from (select care.acting_agency())
         and (select care.acting_capacity()) <> 'preview');
create policy read_receipt_referral on care.referral for select to helhet_app using (id = (select care.acting_referral()));
create policy read_own_referral on care.referral for select to helhet_app using (person_id in (select care.whole_people()));
create policy read_coordinated_referral on care.referral for select to helhet_app
  using (id in (select care.referrals_by_term('{accepted}')) or (state = 'accepted' and person_id in (select care.coordinated_people())));
-- anyone may raise one, and only as who they are; it starts as raised, with the unit of its area, about nobody registered
-- unless it is about oneself
create policy raise_referral on care.referral for insert to helhet_app
  with check (state = 'raised' and version = 1 and held_by_professional is null and not is_given_on and joined_to is null
              and raised_by_account is not distinct from (select care.acting_account())
              and raised_by_agency is not distinct from (select care.acting_agency())
              and (person_id is null or person_id in (select care.whole_people()))
              and (select care.acting_capacity()) in ('public', 'person', 'circle', 'professional')
              and held_by_agency = care.receiving_agency(agreement_id));
-- (what care.guard_need() adds: no update of the unit's own hands a need over, or names a holder who has not said yes)
create policy handle_referral on care.referral for update to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit')) and not is_given_on)
  with check (agreement_id in (select care.agreements_as('coordinating-unit')) and not is_given_on
              and (person_id is null or person_id in (select p.id from care.person p where p.agreement_id = referral.agreement_id))
              and (state <> 'accepted' or 2 = (select count(distinct c.side) from care.coordinator_term c where c.person_id = referral.person_id and c.state = 'accepted')));
-- an agency that took a need over may end it for one reason alone: the person does not want it
create policy close_held_referral on care.referral for update to helhet_app
  using (is_given_on and state = 'handed-over' and held_by_agency = (select care.answering_agency()))
  with check (is_given_on and state in ('handed-over', 'declined-by-person') and held_by_agency = (select care.answering_agency()));
-- the second coordinator to accept settles the need; nothing else about it is hers to change
create policy settle_referral on care.referral for update to helhet_app
  using (state = 'assessed' and id in (select care.referrals_by_term('{accepted}')))
  with check (state = 'accepted'
              and exists (select 1 from care.coordinator_term c where c.referral_id = referral.id and c.person_id = referral.person_id
                             and c.professional_id = (select care.acting_professional()) and c.state = 'accepted')
              and 2 = (select count(distinct c.side) from care.coordinator_term c where c.person_id = referral.person_id and c.state = 'accepted'));

create policy read_assessment on care.referral_assessment for select to helhet_app
  using (referral_id in (select r.id from care.referral r
                          where (r.agreement_id in (select care.agreements_as('coordinating-unit')) and not r.is_given_on)
                             or r.person_id in (select care.whole_people()))
         or referral_id in (select care.referrals_by_term('{offered,accepted}')));
create policy assess_referral on care.referral_assessment for insert to helhet_app
  with check (assessed_by = (select care.acting_account())
              and referral_id in (select r.id from care.referral r where r.agreement_id in (select care.agreements_as('coordinating-unit')) and not r.is_given_on)
              -- only criteria of the agreement that the need was raised under
              and criteria_met <@ array(select c.id from care.intake_criterion c join care.referral r on r.agreement_id = c.agreement_id
                                         where r.id = referral_assessment.referral_id));

create policy read_referral_event on care.referral_event for select to helhet_app
  using (referral_id in (select r.id from care.referral r));
-- in one's own name, and only what one may have done ('raised' is the need itself: no one adds it)
create policy add_referral_event on care.referral_event for insert to helhet_app
  with check (by_name = (select a.account_name from care.acting() a)
    and ((kind in ('received', 'assessed-needed', 'assessed-not-needed', 'coordinator-offered', 'offer-taken-back', 'accepted', 'declined-by-person')
          and referral_id in (select r.id from care.referral r where r.agreement_id in (select care.agreements_as('coordinating-unit'))))
      or (kind in ('declined-by-person', 'holder-assessed')
          and referral_id in (select r.id from care.referral r where r.is_given_on and r.held_by_agency = (select care.answering_agency())))
      or (kind in ('coordinator-accepted', 'accepted') and referral_id in (select care.referrals_by_term('{accepted}')))
      or (kind = 'coordinator-declined' and referral_id in (select care.referrals_by_term('{declined}')))));

-- A hand-over is written by care.offer_handover() and its like, never by a request. It opens to the agency that wrote it
-- and to her; the agency it goes to reads it through care.handovers_to_me(), while the question is open.
grant select on care.referral_handover to helhet_app;
create policy read_own_handover on care.referral_handover for select to helhet_app
  using (from_agency_id = (select care.answering_agency())
         or referral_id in (select r.id from care.referral r where r.person_id in (select care.whole_people())));
grant insert, update on care.referral_handover to helhet_judge;
grant update on care.referral to helhet_judge;
grant insert on care.referral_event to helhet_judge;
create policy judge_offers_on on care.referral_handover for insert to helhet_judge with check (true);
create policy judge_answers_handover on care.referral_handover for update to helhet_judge using (true) with check (true);
create policy judge_hands_need_over on care.referral for update to helhet_judge using (true) with check (true);
create policy judge_tells_need on care.referral_event for insert to helhet_judge with check (true);
-- it asks nothing of its caller, and is called by the functions above alone
revoke all on function care.tell_need(uuid, text) from helhet_app;
create or replace trigger need_is_guarded before update on care.referral for each row execute function care.guard_need();
create or replace trigger need_changed after update on care.referral for each row when (new.joined_to is null) execute function care.need_changed();
create or replace trigger need_event_told after insert on care.referral_event for each row execute function care.need_event_told();

-- Her no: for those who have the need, and herself; never for whoever raised it.
grant select, insert on care.referral_refusal to helhet_app;
create policy read_refusal on care.referral_refusal for select to helhet_app
  using (referral_id in (select r.id from care.referral r
                          where (r.agreement_id in (select care.agreements_as('coordinating-unit')) and not r.is_given_on)
                             or (r.is_given_on and r.held_by_agency = (select care.answering_agency()))
                             or r.person_id in (select care.whole_people())));
create policy record_refusal on care.referral_refusal for insert to helhet_app
  with check (recorded_by = (select care.acting_account())
              and referral_id in (select r.id from care.referral r
                                   where (r.agreement_id in (select care.agreements_as('coordinating-unit')) and not r.is_given_on)
                                      or (r.is_given_on and r.held_by_agency = (select care.answering_agency()))));

-- Criteria are read by whoever raises or assesses, and set by the area's administrators; a wording is ended, never changed.
grant select, insert, update (valid_to, version) on care.intake_criterion to helhet_app;
create policy read_criterion on care.intake_criterion for select to helhet_app
  using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));
create policy add_criterion on care.intake_criterion for insert to helhet_app
  with check (agreement_id in (select care.agreements_as('administrator')));
create policy end_criterion on care.intake_criterion for update to helhet_app
  using (agreement_id in (select care.agreements_as('administrator'))) with check (agreement_id in (select care.agreements_as('administrator')));

-- Who said no, and why, is between the one who was asked, the unit that asked, her coordinators and herself: not for the
-- table, nor for a relative.
create policy read_term on care.coordinator_term for select to helhet_app
  using ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
         or (state <> 'declined' and person_id in (select o.person_id from care.open_areas() o))
         or person_id in (select care.whole_people())
         or person_id in (select care.coordinated_people())
         or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
-- to someone whose agency has given her the coordinator's mandate, in an agency of the area, on the side it stands
create policy offer_term on care.coordinator_term for insert to helhet_app
  with check (state = 'offered' and offered_by = (select care.acting_account())
              and referral_id in (select r.id from care.referral r
                                   where r.agreement_id in (select care.agreements_as('coordinating-unit'))
                                     and r.person_id = coordinator_term.person_id and r.state = 'assessed')
              and side = (select g.side from care.agency g where g.id = coordinator_term.agency_id)
              and agency_id in (select t.agency_id from care.agreement_party t where t.agreement_id in (select care.agreements_as('coordinating-unit')))
              and professional_id in (select m.professional_id from care.mandate m
                                       where m.agency_id = coordinator_term.agency_id and m.role = 'coordinator'
                                         and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())));
-- an offer is answered once: yes or no, by the one it was made to
create policy answer_term on care.coordinator_term for update to helhet_app
  using (state = 'offered' and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
  with check (state in ('accepted', 'declined') and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()));
create policy take_back_term on care.coordinator_term for update to helhet_app
  using (state = 'offered' and person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))))
  with check (state = 'ended' and person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
