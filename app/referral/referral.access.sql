-- A need opens to the coordinating unit of its area, to whoever raised it (status only: the assessment is another table),
-- to the person it is about, and to her coordinators once they have accepted. Who is only offered the role sees what the
-- unit wrote as the least to share, and not the need itself.
-- Updates name their columns: nobody rewrites what was raised, or moves a term to another person, professional or side.

grant select, insert on care.referral, care.coordinator_term, care.referral_assessment, care.referral_event to helhet_app;
grant update (state, person_id, held_by_agency, held_by_professional, target_on, target_basis, version) on care.referral to helhet_app;
grant update (state, answered_at, decline_reason, substitute_id, ended_at) on care.coordinator_term to helhet_app;

create policy read_unit_referral on care.referral for select to helhet_app using (agreement_id in (select care.agreements_as('coordinating-unit')));
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
  with check (state = 'raised' and version = 1 and held_by_professional is null
              and raised_by_account is not distinct from (select care.acting_account())
              and raised_by_agency is not distinct from (select care.acting_agency())
              and (person_id is null or person_id in (select care.whole_people()))
              and (select care.acting_capacity()) in ('public', 'person', 'circle', 'professional')
              and held_by_agency = care.receiving_agency(agreement_id));
create policy handle_referral on care.referral for update to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit')))
  with check (agreement_id in (select care.agreements_as('coordinating-unit'))
              and (person_id is null or person_id in (select p.id from care.person p where p.agreement_id = referral.agreement_id))
              and (state <> 'accepted' or 2 = (select count(distinct c.side) from care.coordinator_term c where c.person_id = referral.person_id and c.state = 'accepted')));
-- the second coordinator to accept settles the need; nothing else about it is hers to change
create policy settle_referral on care.referral for update to helhet_app
  using (state = 'assessed' and id in (select care.referrals_by_term('{accepted}')))
  with check (state = 'accepted'
              and exists (select 1 from care.coordinator_term c where c.referral_id = referral.id and c.person_id = referral.person_id
                             and c.professional_id = (select care.acting_professional()) and c.state = 'accepted')
              and 2 = (select count(distinct c.side) from care.coordinator_term c where c.person_id = referral.person_id and c.state = 'accepted'));

create policy read_assessment on care.referral_assessment for select to helhet_app
  using (referral_id in (select r.id from care.referral r
                          where r.agreement_id in (select care.agreements_as('coordinating-unit')) or r.person_id in (select care.whole_people()))
         or referral_id in (select care.referrals_by_term('{offered,accepted}')));
create policy assess_referral on care.referral_assessment for insert to helhet_app
  with check (assessed_by = (select care.acting_account())
              and referral_id in (select r.id from care.referral r where r.agreement_id in (select care.agreements_as('coordinating-unit'))));

create policy read_referral_event on care.referral_event for select to helhet_app
  using (referral_id in (select r.id from care.referral r));
-- in one's own name, and only what one may have done ('raised' is the need itself: no one adds it)
create policy add_referral_event on care.referral_event for insert to helhet_app
  with check (by_name = (select a.account_name from care.acting() a)
    and ((kind in ('received', 'assessed-needed', 'assessed-not-needed', 'coordinator-offered', 'offer-taken-back', 'accepted', 'declined-by-person')
          and referral_id in (select r.id from care.referral r where r.agreement_id in (select care.agreements_as('coordinating-unit'))))
      or (kind in ('coordinator-accepted', 'accepted') and referral_id in (select care.referrals_by_term('{accepted}')))
      or (kind = 'coordinator-declined' and referral_id in (select care.referrals_by_term('{declined}')))));

create policy read_term on care.coordinator_term for select to helhet_app
  using ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
         or person_id in (select o.person_id from care.open_areas() o)
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
