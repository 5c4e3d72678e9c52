-- The register row opens to whoever may open the person, and to the coordinating unit of her area (that she exists).
-- The card (how to reach her) opens to herself, her guardians and her coordinators alone.
-- Updates name their columns: nobody moves a row to another person, changes a birthday (ages decide access),
-- ties an account to a circle place, or turns a neighbour into a guardian.

grant select, insert on care.person, care.topic to helhet_app;
-- who stands near her, and by what right; how to reach them and what is open to each: care.circle_details() alone
grant insert on care.circle_member to helhet_app;
grant select (id, person_id, name, kinship, legal_right, account_id, valid_from, valid_to, confirmed_at) on care.circle_member to helhet_app;
-- every column but the address: it is read through care.card_address() alone (functions/25_place.sql)
grant insert on care.person_card to helhet_app;
grant select (person_id, national_id, phone, language, interpreter, communication, version) on care.person_card to helhet_app;
grant update (given_name, family_name, address_protection, died_on, version) on care.person to helhet_app;
grant update (phone, address, language, interpreter, communication, version) on care.person_card to helhet_app;
grant update (name, kinship, phone, mandate_text, open_areas, valid_to) on care.circle_member to helhet_app;

create policy read_open_person on care.person for select to helhet_app
  using (id in (select o.person_id from care.open_areas() o) or id in (select care.coordinated_people()) or id in (select b.person_id from care.board_areas() b));
create policy read_register on care.person for select to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit')));
create policy register_person on care.person for insert to helhet_app
  with check (died_on is null and agreement_id in (select care.agreements_as('coordinating-unit')));
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
-- She names who stands near her; a right given by law is written down by her coordinator, who has seen the paper.
-- A place opens nothing until an account is tied to it, which is not done here.
create policy add_to_circle on care.circle_member for insert to helhet_app
  with check (account_id is null
              and ((person_id in (select care.whole_people()) and legal_right = 'none')
                or (person_id in (select care.coordinated_people()) and cardinality(open_areas) = 0)));
-- One guardian cannot end the other's place, nor can she her guardian's: such a right ends by law, through the coordinator.
create policy change_circle on care.circle_member for update to helhet_app
  using (person_id in (select care.whole_people()) and legal_right = 'none')
  with check (person_id in (select care.whole_people()) and legal_right = 'none');
create policy keep_circle_right on care.circle_member for update to helhet_app
  using (person_id in (select care.coordinated_people()) and cardinality(open_areas) = 0)
  with check (person_id in (select care.coordinated_people()) and cardinality(open_areas) = 0);

-- Topics are hers to name; her coordinator may write one down with her.
create policy read_topic on care.topic for select to helhet_app
  using (person_id in (select care.whole_people())
         or (person_id in (select o.person_id from care.open_areas() o) and id not in (select care.closed_topics()))
         or person_id in (select care.coordinated_people()));
create policy name_topic on care.topic for insert to helhet_app
  with check (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
