-- Joint content: open when taking part and consent are both open for the row's life area, and its topic is not kept back.
-- Her own words are hers: nobody else can write over them, and words written down for her are marked so.

grant select, insert, update on care.plan, care.goal, care.measure, care.contribution to helhet_app;
grant select, insert on care.own_words, care.goal_review, care.own_rating, care.cooperation, care.disagreement, care.confirmation, care.plan_change to helhet_app;
revoke insert on care.plan_change from helhet_app;

-- the plan row has dates and states only; the coordinating unit's register is made of it
create policy read_plan on care.plan for select to helhet_app
  using (person_id in (select o.person_id from care.open_areas() o) or person_id in (select care.coordinated_people())
         or person_id in (select p.id from care.person p where p.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy begin_plan on care.plan for insert to helhet_app
  with check (state = 'draft' and person_id in (select care.writing_people()));
create policy change_plan on care.plan for update to helhet_app
  using (person_id in (select care.writing_people()))
  with check (person_id in (select care.writing_people()) and (state <> 'active' or care.has_consent_in_force(person_id)));

create policy read_words on care.own_words for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy say on care.own_words for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_how = 'self' and person_id in (select care.whole_people()));
create policy write_down on care.own_words for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_how = 'dictated' and person_id in (select care.writing_people())
              and person_id in (select care.coordinated_people()) and not care.has_own_voice(plan_id, kind));

create policy read_goal on care.goal for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy set_goal on care.goal for insert to helhet_app
  with check (written_by = (select care.acting_account())
              and ((written_how = 'self' and person_id in (select care.whole_people()))
                or (written_how = 'dictated' and person_id in (select care.writing_people())
                    and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o))));
create policy reword_goal on care.goal for update to helhet_app
  using (person_id in (select care.whole_people())) with check (person_id in (select care.whole_people()));

create policy read_measure on care.measure for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy agree_measure on care.measure for insert to helhet_app
  with check (created_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o));
create policy change_measure on care.measure for update to helhet_app
  using ((person_id in (select care.writing_people()) or circle_member_id in (select care.own_circle_places()))
         and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o))
  with check ((person_id in (select care.writing_people()) or circle_member_id in (select care.own_circle_places()))
         and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o));

create policy read_goal_review on care.goal_review for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy review_goal on care.goal_review for insert to helhet_app
  with check (reviewed_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o));

create policy read_rating on care.own_rating for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy rate on care.own_rating for insert to helhet_app
  with check (rated_by = (select care.acting_account()) and person_id in (select care.whole_people()));

create policy read_contribution on care.contribution for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy contribute on care.contribution for insert to helhet_app
  with check (written_by = (select care.acting_account())
              and (person_id in (select care.whole_people()) or circle_member_id in (select care.own_circle_places())
                or (person_id in (select care.writing_people()) and (agency_id = (select care.acting_agency()) or person_id in (select care.coordinated_people()))))
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o));
create policy change_contribution on care.contribution for update to helhet_app
  using (written_by = (select care.acting_account()) and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o))
  with check (written_by = (select care.acting_account()) and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o));

create policy read_cooperation on care.cooperation for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy ask_cooperation on care.cooperation for insert to helhet_app
  with check (created_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o));

create policy read_disagreement on care.disagreement for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy disagree on care.disagreement for insert to helhet_app
  with check (said_by = (select care.acting_account()) and (select care.acting_capacity()) <> 'preview'
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or topic_id not in (select care.closed_topics())));

create policy read_confirmation on care.confirmation for select to helhet_app
  using ((person_id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o));
create policy confirm on care.confirmation for insert to helhet_app
  with check (confirmed_by = (select care.acting_account())
              and ((is_hers and person_id in (select care.whole_people()))
                or (agency_id = (select care.acting_agency()) and person_id in (select care.writing_people()))));

-- Both wordings must be open: a goal moved out of a closed area brings no closed words with it; and an earlier wording
-- is as closed as the item is today, so that a topic set later shuts the history too.
create policy read_change on care.plan_change for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics()))
         and (before is null
              or ((person_id, coalesce(before ->> 'life_area', 'common')) in (select o.person_id, o.life_area from care.open_areas() o)
                  and (before ->> 'topic_id' is null or (before ->> 'topic_id')::uuid not in (select care.closed_topics()))))
         and (item <> 'goal' or item_id in (select g.id from care.goal g))
         and (item <> 'measure' or item_id in (select m.id from care.measure m))
         and (item <> 'contribution' or item_id in (select c.id from care.contribution c)));

-- the history trigger writes as the judge
create policy judge_counts on care.plan for update to helhet_judge using (true) with check (true);
create policy judge_clears on care.confirmation for update to helhet_judge using (true) with check (true);
create policy judge_keeps on care.plan_change for insert to helhet_judge with check (true);
grant update on care.plan, care.confirmation to helhet_judge;
grant insert on care.plan_change to helhet_judge;

create or replace trigger own_words_history after insert on care.own_words for each row execute function care.plan_content_changed();
create or replace trigger goal_history after insert or update on care.goal for each row execute function care.plan_content_changed();
create or replace trigger measure_history after insert or update on care.measure for each row execute function care.plan_content_changed();
create or replace trigger goal_review_history after insert on care.goal_review for each row execute function care.plan_content_changed();
create or replace trigger contribution_history after insert or update on care.contribution for each row execute function care.plan_content_changed();
create or replace trigger cooperation_history after insert on care.cooperation for each row execute function care.plan_content_changed();
create or replace trigger disagreement_history after insert on care.disagreement for each row execute function care.plan_content_changed();
create or replace trigger plan_history before update on care.plan for each row execute function care.plan_frame_changed();
