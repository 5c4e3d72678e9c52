-- The register row opens to whoever may open the person, and to the coordinating unit of her area (that she exists).
-- The card (how to reach her) opens to herself, her guardians and her coordinators alone.

grant select, insert, update on care.person, care.person_card, care.circle_member, care.topic to helhet_app;

create policy read_open_person on care.person for select to helhet_app
  using (id in (select o.person_id from care.open_areas() o) or id in (select care.coordinated_people()));
create policy read_register on care.person for select to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit')));
create policy register_person on care.person for insert to helhet_app
  with check (agreement_id in (select care.agreements_as('coordinating-unit')));
create policy correct_person on care.person for update to helhet_app
  using (id in (select care.coordinated_people()) or id in (select care.whole_people()))
  with check (id in (select care.coordinated_people()) or id in (select care.whole_people()));

create policy read_card on care.person_card for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy register_card on care.person_card for insert to helhet_app
  with check (person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy correct_card on care.person_card for update to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));

create policy read_circle on care.circle_member for select to helhet_app
  using (person_id in (select o.person_id from care.open_areas() o) or person_id in (select care.coordinated_people())
         or id in (select care.own_circle_places()));
create policy add_to_circle on care.circle_member for insert to helhet_app
  with check (person_id in (select care.whole_people())
              or (person_id in (select care.coordinated_people()) and cardinality(open_areas) = 0));
create policy change_circle on care.circle_member for update to helhet_app
  using (person_id in (select care.whole_people())) with check (person_id in (select care.whole_people()));

-- Topics are hers to name; her coordinator may write one down with her.
create policy read_topic on care.topic for select to helhet_app
  using (person_id in (select care.whole_people())
         or (person_id in (select o.person_id from care.open_areas() o) and id not in (select care.closed_topics()))
         or person_id in (select care.coordinated_people()));
create policy name_topic on care.topic for insert to helhet_app
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
