-- What an agency adds beside the plan. Its own people at her table read it, whatever becomes of the consent; she herself
-- and her guardians do; another agency by a release (functions/22_release.sql). Never a relative. Its words never change.

grant select, insert on care.agency_note to helhet_app;
grant update (taken_back_at) on care.agency_note to helhet_app;

create policy read_note on care.agency_note for select to helhet_app
  -- her own first: whoever has just written one is not asked for all the others
  using ((written_by = (select care.acting_account()) and agency_id = (select care.acting_agency()))
         or id in (select care.open_notes())
         or (person_id in (select care.whole_people()) and (topic_id is null or topic_id not in (select care.closed_topics()))));
create policy write_note on care.agency_note for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_by_name = (select a.account_name from care.acting() a)
              and agency_id = (select care.acting_agency()) and (select care.acting_capacity()) = 'professional'
              and written_at = now() and taken_back_at is null
              and exists (select 1 from care.plan p where p.id = agency_note.plan_id and p.person_id = agency_note.person_id)
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or (topic_id not in (select care.closed_topics())
                   and (topic_id, person_id) in (select t.id, t.person_id from care.topic t))));
create policy take_back_note on care.agency_note for update to helhet_app
  using (taken_back_at is null and written_by = (select care.acting_account()) and agency_id = (select care.acting_agency()))
  with check (taken_back_at = now() and written_by = (select care.acting_account()) and agency_id = (select care.acting_agency()));
create policy item_kept_back on care.agency_note as restrictive for select to helhet_app using (id not in (select care.closed_items()));

-- An agency's own copy: taken by one to whom she is open now, read again by its people while they hold a seat at her table
-- (care.readable_copies), and by herself. Not by a guardian: it may hold what she keeps from him. What decides who else
-- may read it (consent, functions, topics) is not shown to anyone.
grant insert on care.agency_copy to helhet_app;
grant select (id, person_id, agency_id, version, content_version, language, life_areas, notes, contacts, taken_by, taken_by_professional, taken_by_name, taken_at, person_name)
  on care.agency_copy to helhet_app;
grant select, insert on care.agency_copy_file to helhet_app;

create policy read_copy on care.agency_copy for select to helhet_app
  using (id in (select care.readable_copies())
         -- the one being taken in this transaction: the set above does not know it yet
         or (taken_at = now() and taken_by = (select care.acting_account()) and agency_id = (select care.acting_agency()))
         or ((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people())));
create policy take_copy on care.agency_copy for insert to helhet_app
  with check (agency_id = (select care.acting_agency()) and (select care.acting_capacity()) = 'professional'
              and taken_by = (select care.acting_account()) and taken_by_professional = (select care.acting_professional())
              and taken_by_name = (select a.account_name from care.acting() a) and taken_at = now()
              and person_id in (select o.person_id from care.open_areas() o));
create policy read_copy_file on care.agency_copy_file for select to helhet_app
  using (copy_id in (select k.id from care.agency_copy k));
-- written in the transaction that takes the copy, and never afterwards
create policy keep_copy_file on care.agency_copy_file for insert to helhet_app
  with check ((copy_id, person_id) in (select k.id, k.person_id from care.agency_copy k where k.taken_at = now() and k.taken_by = (select care.acting_account())));

create or replace trigger copy_is_stamped before insert on care.agency_copy for each row execute function care.copy_is_stamped();
create or replace trigger copy_never_changes before update on care.agency_copy for each row execute function care.copy_never_changes();
create or replace trigger copy_file_never_changes before update on care.agency_copy_file for each row execute function care.copy_never_changes();
