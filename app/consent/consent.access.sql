-- That a consent exists, and what it holds, is a secret of its own: open to herself, her guardians and her coordinators.
-- Taking part is told to those who take part.

grant select, insert on care.participant, care.consent, care.consent_giver, care.consent_party, care.consent_exclusion to helhet_app;
-- What was agreed is never rewritten. It can be answered, replaced, taken back; a seat can be taken and left.
grant update (replaced_at, withdrawn_at, withdrawn_by) on care.consent to helhet_app;
grant update (answer, answered_at, recorded_by, recorded_by_name, form, witness) on care.consent_giver to helhet_app;
grant update (withdrawn_at) on care.consent_party to helhet_app;
grant update (accepted_at, ended_at) on care.participant to helhet_app;

create policy read_participant on care.participant for select to helhet_app
  using (person_id in (select o.person_id from care.open_areas() o) or person_id in (select care.coordinated_people())
         or (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency())));
create policy invite_participant on care.participant for insert to helhet_app
  with check (
    ((person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))
      and accepted_at is null and invited_by = (select care.acting_account()))
    or (role = 'coordinator' and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency())
        and person_id in (select care.coordinated_people())));
-- one who was invited answers and leaves for herself; nobody takes a seat for another, and one that has ended stays so
create policy answer_participant on care.participant for update to helhet_app
  using (ended_at is null and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
  with check (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()));
create policy end_participant on care.participant for update to helhet_app
  using (ended_at is null and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())))
  with check (ended_at is not null and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())));

-- Signed in only by herself or a guardian; a coordinator records what was given on paper or before a witness.
create policy read_consent on care.consent for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy give_consent on care.consent for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and recorded_at = now() and replaced_at is null and withdrawn_at is null
    and ((form = 'signed-in' and person_id in (select care.whole_people()))
      or (form in ('paper', 'oral') and person_id in (select care.coordinated_people()))));
-- a consent that has ended stays ended
create policy end_consent on care.consent for update to helhet_app
  using (withdrawn_at is null and replaced_at is null
         and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())))
  with check ((replaced_at is not null or (withdrawn_at is not null and withdrawn_by = (select care.acting_account())))
         and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())));

-- Who must answer, whom it opens to and what it keeps back are written in the transaction that records the consent
-- (recorded_at is that transaction's own moment) and never added to one that has been answered.
create policy read_giver on care.consent_giver for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy ask_giver on care.consent_giver for insert to helhet_app
  with check (
    (consent_id, person_id) in (select c.id, c.person_id from care.consent c where c.recorded_at = now() and c.recorded_by = (select care.acting_account()))
    and (circle_member_id is null or circle_member_id in (
          select m.id from care.circle_member m where m.person_id = consent_giver.person_id and m.legal_right = consent_giver.capacity))
    and ((answer = 'asked' and recorded_by is null and form is null)
      or (recorded_by = (select care.acting_account())
        and ((form in ('paper', 'oral') and person_id in (select care.coordinated_people()))
          or (form = 'signed-in' and person_id in (select care.whole_people())
            and ((circle_member_id is null and (select care.acting_capacity()) = 'person') or circle_member_id in (select care.own_circle_places())))))));
-- a guardian answers for himself, never for the other; a coordinator records what was said on paper or before a witness
create policy answer_as_giver on care.consent_giver for update to helhet_app
  using (consent_id in (select c.id from care.consent c where c.withdrawn_at is null and c.replaced_at is null)
    and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())))
  with check (answer in ('yes', 'no') and recorded_by = (select care.acting_account())
    and ((form in ('paper', 'oral') and person_id in (select care.coordinated_people()))
      or (form = 'signed-in' and person_id in (select care.whole_people())
        and ((circle_member_id is null and (select care.acting_capacity()) = 'person') or circle_member_id in (select care.own_circle_places())))));

create policy read_party on care.consent_party for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy name_party on care.consent_party for insert to helhet_app
  with check ((consent_id, person_id) in (
    select c.id, c.person_id from care.consent c where c.recorded_at = now() and c.recorded_by = (select care.acting_account())));
create policy withdraw_party on care.consent_party for update to helhet_app
  using (withdrawn_at is null and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())))
  with check (withdrawn_at is not null and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())));

create policy read_exclusion on care.consent_exclusion for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy name_exclusion on care.consent_exclusion for insert to helhet_app
  with check ((consent_id, person_id) in (
      select c.id, c.person_id from care.consent c where c.recorded_at = now() and c.recorded_by = (select care.acting_account()))
    and (topic_id is null or topic_id in (select t.id from care.topic t where t.person_id = consent_exclusion.person_id)));

drop trigger if exists consent_asks_everyone on care.consent;
create constraint trigger consent_asks_everyone after insert on care.consent
  deferrable initially deferred for each row execute function care.consent_asks_everyone();
