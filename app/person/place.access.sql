-- Places of a protected person (functions/25_place.sql). With whom one is shared is told to herself, to her coordinators
-- and to nobody else: not to a guardian, and not to the one it was shared with (she sees the place, not the list).
grant select, insert on care.place_release to helhet_app;
grant update (ended_at, ended_by) on care.place_release to helhet_app;

create policy read_place_release on care.place_release for select to helhet_app
  using (person_id in (select care.coordinated_people())
         or ((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people())));
create policy release_place on care.place_release for insert to helhet_app
  with check (ended_at is null and released_at = now() and released_by = (select care.acting_account()) and released_by_name = (select a.account_name from care.acting() a)
         and (person_id in (select care.coordinated_people()) or ((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people())))
         and (circle_member_id is null or circle_member_id in (select m.id from care.circle_member m where m.person_id = place_release.person_id)));
create policy end_place_release on care.place_release for update to helhet_app
  using (ended_at is null
         and (person_id in (select care.coordinated_people()) or ((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people()))))
  with check (ended_at is not null and ended_by = (select care.acting_account()));

create or replace trigger protection_falls before update of address_protection on care.person
  for each row when (care.protection_rank(new.address_protection) < care.protection_rank(old.address_protection))
  execute function care.protection_falls();
create or replace trigger place_unsettled before insert or update of account_id, legal_right on care.circle_member
  for each row execute function care.place_unsettled();

-- Birthdays are told by the post office's round (functions/26_birthday.sql), and whom she lets in is written by care.let_in().
grant insert on care.birthday_told to helhet_judge;
create policy judge_tells_birthday on care.birthday_told for insert to helhet_judge with check (true);
grant update (open_areas, let_in_answered_at) on care.circle_member to helhet_judge;
create policy judge_lets_in on care.circle_member for update to helhet_judge using (legal_right = 'guardian') with check (legal_right = 'guardian');
