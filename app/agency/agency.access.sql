-- Organisations, people who help, and rules: no secret in themselves. Whoever has a live session may read them
-- (a public one sees only where a need can be raised); administrators write within the agreements of their own agency.

grant select on care.jurisdiction, care.agreement, care.life_area, care.statutory_item, care.age_rule, care.deadline_rule,
  care.agency, care.agreement_party, care.professional, care.mandate to helhet_app;
grant insert on care.life_area, care.statutory_item, care.deadline_rule, care.agency, care.agreement_party, care.professional, care.mandate to helhet_app;
-- Changed in place is only what carries no right and no history. A mandate is never moved to another agency, role or
-- human, and a rule never reworded: they end, and a new row begins.
grant update (name, valid_from, valid_to, version) on care.agreement to helhet_app;
grant update (name, kind, side, sector, phone, valid_from, valid_to, version) on care.agency to helhet_app;
grant update (name, profession, phone, email, version) on care.professional to helhet_app;
grant update (valid_to, version) on care.mandate to helhet_app;
grant update (position, name_nb, name_sv, name_en, valid_from, valid_to, version) on care.life_area to helhet_app;
grant update (valid_to, version) on care.statutory_item to helhet_app;
grant update (valid_to, version) on care.deadline_rule to helhet_app;

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
  using (agreement_id in (select care.agreements_as('administrator')) and basis in ('agreement', 'local'))
  with check (agreement_id in (select care.agreements_as('administrator')) and basis in ('agreement', 'local'));
-- a new agency belongs to no agreement yet: it opens nothing until it is made a party, by the next policy but one
create policy add_agency on care.agency for insert to helhet_app
  with check (jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator'))));
create policy set_up_agency on care.agency for update to helhet_app
  using (id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))))
  with check (id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator'))));
-- drawing another area's agency into one's own agreement would give power over its mandates
create policy add_party on care.agreement_party for insert to helhet_app with check (care.may_join(agency_id, agreement_id));
create policy add_professional on care.professional for insert to helhet_app
  with check (exists (select care.agreements_as('administrator')));
create policy set_up_professional on care.professional for update to helhet_app
  using (id in (select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                 where p.agreement_id in (select care.agreements_as('administrator'))))
  with check (id in (select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                 where p.agreement_id in (select care.agreements_as('administrator'))));
-- nobody gives herself a mandate, lengthens her own, or ends it (an area without an administrator could not be mended)
create policy give_mandate on care.mandate for insert to helhet_app
  with check (agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator')))
              and care.is_staff_here(professional_id) and professional_id is distinct from (select care.acting_professional()));
create policy end_mandate on care.mandate for update to helhet_app
  using (agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator')))
         and professional_id is distinct from (select care.acting_professional()))
  with check (agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('administrator')))
              and professional_id is distinct from (select care.acting_professional()));

-- Narrows app/access: an account is made for staff of one's own area only, and a way to sign in is set before it is used, never after.
create policy staff_account_is_of_own_area on care.account as restrictive for insert to helhet_app
  with check (professional_id is null or professional_id in (
    select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
     where p.agreement_id in (select care.agreements_as('administrator'))));
create policy sign_in_is_given_once on care.identity as restrictive for insert to helhet_app with check (care.may_give_sign_in(account_id));
-- the issuer is shown to the administrator, the subject (who someone is there) to nobody
grant select (issuer, account_id), update (issuer, subject) on care.identity to helhet_app;
create policy read_staff_sign_in on care.identity for select to helhet_app
  using (account_id in (select a.id from care.account a where a.professional_id is not null) and exists (select care.agreements_as('administrator')));
create policy correct_sign_in on care.identity for update to helhet_app
  using (care.may_give_sign_in(account_id)) with check (care.may_give_sign_in(account_id));
