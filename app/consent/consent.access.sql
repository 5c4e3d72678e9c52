-- That a consent exists, and what it holds, is a secret of its own: open to herself, her guardians and her coordinators.
-- Taking part is told to those who take part.

grant select, insert, update on care.participant, care.consent, care.consent_giver, care.consent_party to helhet_app;
grant select, insert on care.consent_exclusion to helhet_app;

create policy read_participant on care.participant for select to helhet_app
  using (person_id in (select o.person_id from care.open_areas() o) or person_id in (select care.coordinated_people())
         or (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency())));
create policy invite_participant on care.participant for insert to helhet_app
  with check (
    ((person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())) and accepted_at is null)
    or (role = 'coordinator' and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency())
        and person_id in (select care.coordinated_people())));
create policy answer_participant on care.participant for update to helhet_app
  using (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
  with check (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()));
create policy end_participant on care.participant for update to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));

create policy read_consent on care.consent for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy give_consent on care.consent for insert to helhet_app
  with check (recorded_by = (select care.acting_account())
    and ((person_id in (select care.whole_people()))
      or (person_id in (select care.coordinated_people()) and form in ('paper', 'oral'))));
create policy withdraw_consent on care.consent for update to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));

create policy read_giver on care.consent_giver for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy ask_giver on care.consent_giver for insert to helhet_app
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
-- a guardian answers for himself, never for the other; a coordinator records what was said on paper or before a witness
create policy answer_as_giver on care.consent_giver for update to helhet_app
  using ((circle_member_id is null and person_id in (select care.whole_people()) and (select care.acting_capacity()) = 'person')
         or circle_member_id in (select care.own_circle_places()) or person_id in (select care.coordinated_people()))
  with check ((circle_member_id is null and person_id in (select care.whole_people()) and (select care.acting_capacity()) = 'person')
         or circle_member_id in (select care.own_circle_places()) or person_id in (select care.coordinated_people()));

create policy read_party on care.consent_party for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy name_party on care.consent_party for insert to helhet_app
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy withdraw_party on care.consent_party for update to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));

create policy read_exclusion on care.consent_exclusion for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy name_exclusion on care.consent_exclusion for insert to helhet_app
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
