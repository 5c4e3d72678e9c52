-- A need opens to the coordinating unit of its area, to whoever raised it (status only: the assessment is another table),
-- to the person it is about, and to coordinators it is offered to.

grant select, insert, update on care.referral, care.coordinator_term to helhet_app;
grant select, insert on care.referral_assessment, care.referral_event to helhet_app;

create policy read_unit_referral on care.referral for select to helhet_app using (agreement_id in (select care.agreements_as('coordinating-unit')));
create policy read_raised_referral on care.referral for select to helhet_app using (raised_by_account = (select care.acting_account()));
create policy read_receipt_referral on care.referral for select to helhet_app using (id = (select care.acting_referral()));
create policy read_own_referral on care.referral for select to helhet_app using (person_id in (select care.whole_people()));
create policy read_offered_referral on care.referral for select to helhet_app
  using (person_id in (select c.person_id from care.coordinator_term c
                        where c.professional_id = (select care.acting_professional()) and c.agency_id = (select care.acting_agency())
                          and c.state in ('offered', 'accepted')));
-- anyone may raise one, and only as who they are; it starts as raised, and is about nobody registered yet
create policy raise_referral on care.referral for insert to helhet_app
  with check (state = 'raised' and raised_by_account is not distinct from (select care.acting_account())
              and raised_by_agency is not distinct from (select care.acting_agency())
              and (person_id is null or person_id in (select care.whole_people()))
              and (select care.acting_capacity()) in ('public', 'person', 'circle', 'professional')
              and held_by_agency in (select m.agency_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                                      where p.agreement_id = referral.agreement_id and m.role = 'coordinating-unit'));
create policy handle_referral on care.referral for update to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit')))
  with check (agreement_id in (select care.agreements_as('coordinating-unit')));
create policy settle_offered_referral on care.referral for update to helhet_app
  using (person_id in (select c.person_id from care.coordinator_term c where c.professional_id = (select care.acting_professional())
                          and c.agency_id = (select care.acting_agency()) and c.state in ('offered', 'accepted')))
  with check (person_id in (select c.person_id from care.coordinator_term c where c.professional_id = (select care.acting_professional())
                          and c.agency_id = (select care.acting_agency()) and c.state in ('accepted', 'declined')));

create policy read_assessment on care.referral_assessment for select to helhet_app
  using (referral_id in (select r.id from care.referral r
                          where r.agreement_id in (select care.agreements_as('coordinating-unit'))
                             or r.person_id in (select care.whole_people())
                             or r.person_id in (select c.person_id from care.coordinator_term c
                                                 where c.professional_id = (select care.acting_professional()) and c.agency_id = (select care.acting_agency())
                                                   and c.state in ('offered', 'accepted'))));
create policy assess_referral on care.referral_assessment for insert to helhet_app
  with check (assessed_by = (select care.acting_account())
              and referral_id in (select r.id from care.referral r where r.agreement_id in (select care.agreements_as('coordinating-unit'))));

create policy read_referral_event on care.referral_event for select to helhet_app
  using (referral_id in (select r.id from care.referral r));
create policy add_referral_event on care.referral_event for insert to helhet_app
  with check (referral_id in (select r.id from care.referral r));

create policy read_term on care.coordinator_term for select to helhet_app
  using ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
         or person_id in (select o.person_id from care.open_areas() o)
         or person_id in (select care.coordinated_people())
         or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy offer_term on care.coordinator_term for insert to helhet_app
  with check (state = 'offered' and offered_by = (select care.acting_account())
              and person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit')))
              and side = (select g.side from care.agency g where g.id = coordinator_term.agency_id));
create policy answer_term on care.coordinator_term for update to helhet_app
  using (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
  with check (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()));
