-- Organisations, people who help, and rules: no secret in themselves. Whoever has a live session may read them
-- (a public one sees only where a need can be raised); administrators write within the agreements of their own agency.

grant select on care.jurisdiction, care.agreement, care.life_area, care.statutory_item, care.age_rule, care.deadline_rule,
  care.agency, care.agreement_party, care.professional, care.mandate to helhet_app;
grant insert, update on care.agreement, care.life_area, care.statutory_item, care.deadline_rule, care.agency, care.agreement_party,
  care.professional, care.mandate to helhet_app;

create policy read_jurisdiction on care.jurisdiction for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_agreement on care.agreement for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_life_area on care.life_area for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_statutory_item on care.statutory_item for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_age_rule on care.age_rule for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_deadline_rule on care.deadline_rule for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_agency on care.agency for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_agreement_party on care.agreement_party for select to helhet_app using ((select care.acting_capacity()) is not null);
create policy read_professional on care.professional for select to helhet_app
  using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));
create policy read_mandate on care.mandate for select to helhet_app
  using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));

create policy set_up_agreement on care.agreement for update to helhet_app
  using (id in (select care.agreements_as('administrator'))) with check (id in (select care.agreements_as('administrator')));
create policy add_life_area on care.life_area for insert to helhet_app
  with check (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy set_up_life_area on care.life_area for update to helhet_app
  using (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))))
  with check (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy add_statutory_item on care.statutory_item for insert to helhet_app
  with check (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy set_up_statutory_item on care.statutory_item for update to helhet_app
  using (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))))
  with check (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy add_deadline_rule on care.deadline_rule for insert to helhet_app
  with check (agreement_id in (select care.agreements_as('administrator')) and basis in ('agreement', 'local'));
create policy set_up_deadline_rule on care.deadline_rule for update to helhet_app
  using (agreement_id in (select care.agreements_as('administrator')))
  with check (agreement_id in (select care.agreements_as('administrator')) and basis in ('agreement', 'local'));
-- a new agency belongs to no agreement yet: it opens nothing until it is made a party, by the next policy
create policy add_agency on care.agency for insert to helhet_app
  with check (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy set_up_agency on care.agency for update to helhet_app
  using (id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))))
  with check (id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))));
create policy add_party on care.agreement_party for insert to helhet_app
  with check (agreement_id in (select care.agreements_as('administrator')));
create policy add_professional on care.professional for insert to helhet_app
  with check (exists (select care.agreements_as('administrator')));
create policy set_up_professional on care.professional for update to helhet_app
  using (id in (select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                 where p.agreement_id in (select care.agreements_as('administrator'))))
  with check (id in (select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                 where p.agreement_id in (select care.agreements_as('administrator'))));
create policy give_mandate on care.mandate for insert to helhet_app
  with check (agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))));
create policy end_mandate on care.mandate for update to helhet_app
  using (agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))))
  with check (agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))));
