-- What she keeps from whom is hers alone to read: a guardian reads what he said himself, a coordinator what she wrote
-- down. Whoever is kept out never reads it, and no count of it.

grant select, insert on care.block to helhet_app;
grant update (lifted_at, lifted_by) on care.block to helhet_app;
grant select on care.representation_rule to helhet_app;

create policy read_representation_rule on care.representation_rule for select to helhet_app using ((select care.acting_capacity()) is not null);

create policy read_own_block on care.block for select to helhet_app
  using (((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people()))
      or (said_by = (select care.acting_account())
          and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))));
create policy keep_out on care.block for insert to helhet_app
  with check (said_by = (select care.acting_account()) and said_by_name = (select a.account_name from care.acting() a)
         and said_at = now() and lifted_at is null and care.may_block(person_id, against, said_as)
         and (topic_id is null or topic_id in (select t.id from care.topic t where t.person_id = block.person_id))
         and (circle_member_id is null or circle_member_id in (
               select m.id from care.circle_member m where m.person_id = block.person_id and m.legal_right = 'guardian')));
create policy let_in_again on care.block for update to helhet_app
  using (lifted_at is null
         and (((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people()))
           or (said_by = (select care.acting_account()) and said_as <> 'self'
               and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())))))
  with check (lifted_at is not null and lifted_by = (select care.acting_account()));

-- Her register row and what hangs on a need have no column by which db/migrate.ts could close them to whom she keeps out.
create policy kept_out on care.person as restrictive for all to helhet_app
  using (id not in (select care.closed_people())) with check (id not in (select care.closed_people()));
create policy kept_out on care.referral_assessment as restrictive for all to helhet_app
  using (referral_id not in (select care.closed_needs())) with check (referral_id not in (select care.closed_needs()));
create policy kept_out on care.referral_handover as restrictive for all to helhet_app
  using (referral_id not in (select care.closed_needs())) with check (referral_id not in (select care.closed_needs()));

-- Topics and items kept back, in every table that shows them: restrictive, so that nothing else opens them again.
create policy topic_kept_back on care.topic as restrictive for all to helhet_app using (id not in (select care.blocked_topics()));
create policy item_kept_back on care.own_words as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.goal as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.goal_review as restrictive for select to helhet_app using (goal_id not in (select care.closed_items()));
create policy item_kept_back on care.own_rating as restrictive for select to helhet_app using (goal_id not in (select care.closed_items()));
create policy item_kept_back on care.measure as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.contribution as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.cooperation as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.disagreement as restrictive for select to helhet_app using (item_id not in (select care.closed_items()));
create policy item_kept_back on care.plan_change as restrictive for select to helhet_app using (item_id not in (select care.closed_items()));
create policy item_kept_back on care.agenda_question as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.decision as restrictive for select to helhet_app
  using (id not in (select care.closed_items()) and (measure_id is null or measure_id not in (select care.closed_items())));
create policy item_kept_back on care.contact as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.official_decision as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.meeting as restrictive for select to helhet_app using (id not in (select care.closed_items()));
create policy item_kept_back on care.meeting_seat as restrictive for select to helhet_app using (meeting_id not in (select care.closed_items()));

create or replace trigger block_told after insert on care.block
  for each row when (new.covers = 'whole') execute function care.block_told();
revoke all on function care.is_kept_out(uuid, uuid), care.cannot_follow_since(uuid, uuid, uuid) from helhet_app;
create or replace trigger protection_raised after update of address_protection on care.person
  for each row when (new.address_protection <> 'none' and new.address_protection is distinct from old.address_protection)
  execute function care.protection_raised();
create or replace trigger block_is_of_hers before insert on care.block
  for each row when (new.item_id is not null) execute function care.block_is_of_hers();

-- the judge alone unsettles places (care.protection_raised); settling one again is the coordinator's, or hers
grant update (confirmed_at, confirmed_by) on care.circle_member to helhet_judge, helhet_app;
create policy judge_unsettles on care.circle_member for update to helhet_judge using (true) with check (confirmed_at is null);
create policy confirm_place on care.circle_member for update to helhet_app
  using (confirmed_at is null and (person_id in (select care.coordinated_people())
         or ((select care.acting_capacity()) = 'person' and person_id in (select care.whole_people()))))
  with check (confirmed_at is not null and confirmed_by = (select care.acting_account()));
