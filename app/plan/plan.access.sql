-- Joint content: open when taking part and consent are both open for the row's life area, and its topic is not kept back.
-- Her own words are hers: nobody else can write over them, and words written down for her are marked so.

grant select, insert on care.goal, care.measure, care.contribution to helhet_app;
-- every column but why it ended: that is content, and the register is made of these rows. It is read in the plan's history.
grant insert on care.plan to helhet_app;
grant select (id, person_id, kind, state, begun_at, activated_at, period_from, period_to, next_review_on, lead_agency_id, has_no_measures_by_others,
              needs_no_other_cooperation, ended_at, content_version, version) on care.plan to helhet_app;
-- Column by column: whose it is, where it belongs (life area, topic), who made it and how often the content changed are
-- never rewritten by an asker.
grant update (state, activated_at, period_from, period_to, next_review_on, lead_agency_id, has_no_measures_by_others, needs_no_other_cooperation,
              ended_at, ended_reason, version) on care.plan to helhet_app;
grant update (words, horizon, written_how, written_by, written_by_name, written_at, version) on care.goal to helhet_app;
grant update (goal_id, what, extent, how, professional_id, agency_id, circle_member_id, is_hers, outside_name, outside_agency, starts_on, due_on,
              status, status_reason, status_at, version) on care.measure to helhet_app;
grant update (words, written_at, version) on care.contribution to helhet_app;
grant select, insert on care.own_words, care.goal_review, care.own_rating, care.cooperation, care.disagreement, care.confirmation, care.plan_change to helhet_app;
revoke insert on care.plan_change from helhet_app;

-- what is read of the plan row is dates and states only; the coordinating unit's register is made of it
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
-- a guardian may write down what the child says, so that the child's words stand as the child's
create policy write_down_as_guardian on care.own_words for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_how = 'dictated' and person_id in (select care.whole_people())
              and (select care.acting_capacity()) = 'circle');

create policy read_goal on care.goal for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy set_goal on care.goal for insert to helhet_app
  with check (written_by = (select care.acting_account())
              and ((written_how = 'self' and person_id in (select care.whole_people()))
                or (written_how = 'dictated' and person_id in (select care.writing_people())
                    and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
                    and (topic_id is null or topic_id not in (select care.closed_topics())))));
-- whoever rewords it signs it: her words (or her guardian's, under the guardian's name), never someone else's in her name
create policy reword_goal on care.goal for update to helhet_app
  using (person_id in (select care.whole_people()))
  with check (person_id in (select care.whole_people()) and written_by = (select care.acting_account())
              and (written_how = 'self' or (select care.acting_capacity()) = 'circle'));

create policy read_measure on care.measure for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy agree_measure on care.measure for insert to helhet_app
  with check (created_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy change_measure on care.measure for update to helhet_app
  using ((person_id in (select care.writing_people()) or circle_member_id in (select care.own_circle_places()))
         and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())))
  with check ((person_id in (select care.writing_people()) or circle_member_id in (select care.own_circle_places()))
         and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));

create policy read_goal_review on care.goal_review for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
-- a review stands where its goal stands, so that it can't be read more widely than the goal
create policy review_goal on care.goal_review for insert to helhet_app
  with check (reviewed_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and exists (select 1 from care.goal g where g.id = goal_review.goal_id and g.life_area = goal_review.life_area
                             and g.topic_id is not distinct from goal_review.topic_id));

create policy read_rating on care.own_rating for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy rate on care.own_rating for insert to helhet_app
  with check (rated_by = (select care.acting_account()) and person_id in (select care.whole_people())
              and exists (select 1 from care.goal g where g.id = own_rating.goal_id and g.life_area = own_rating.life_area
                             and g.topic_id is not distinct from own_rating.topic_id));

create policy read_contribution on care.contribution for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy contribute on care.contribution for insert to helhet_app
  with check (written_by = (select care.acting_account())
              and (person_id in (select care.whole_people()) or circle_member_id in (select care.own_circle_places())
                or (person_id in (select care.writing_people()) and (agency_id = (select care.acting_agency()) or person_id in (select care.coordinated_people()))))
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or topic_id not in (select care.closed_topics())));
-- a preview is held by the account of whoever looks, so the account alone would let it write
create policy change_contribution on care.contribution for update to helhet_app
  using (written_by = (select care.acting_account()) and (select care.acting_capacity()) <> 'preview'
         and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) and (topic_id is null or topic_id not in (select care.closed_topics())))
  with check (written_by = (select care.acting_account()) and (select care.acting_capacity()) <> 'preview'
         and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) and (topic_id is null or topic_id not in (select care.closed_topics())));

create policy read_cooperation on care.cooperation for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy ask_cooperation on care.cooperation for insert to helhet_app
  with check (created_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or topic_id not in (select care.closed_topics())));

create policy read_disagreement on care.disagreement for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
-- beside an item the one who disagrees can see, and where that item stands
create policy disagree on care.disagreement for insert to helhet_app
  with check (said_by = (select care.acting_account()) and (select care.acting_capacity()) <> 'preview'
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or topic_id not in (select care.closed_topics()))
              and (item = 'decision'
                or (item = 'plan' and item_id = plan_id and life_area = 'common')
                or (item = 'goal' and exists (select 1 from care.goal g where g.id = disagreement.item_id and g.plan_id = disagreement.plan_id
                      and g.life_area = disagreement.life_area and g.topic_id is not distinct from disagreement.topic_id))
                or (item = 'measure' and exists (select 1 from care.measure m where m.id = disagreement.item_id and m.plan_id = disagreement.plan_id
                      and m.life_area = disagreement.life_area and m.topic_id is not distinct from disagreement.topic_id))));

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

-- of the plan row itself only what the law asks a plan to say: its period, its review, who leads it, and the two "none" answers
create or replace trigger plan_begun after insert on care.plan for each row execute function care.plan_content_changed();
create or replace trigger plan_history after update on care.plan for each row
  when ((old.period_from, old.period_to, old.next_review_on, old.lead_agency_id, old.has_no_measures_by_others, old.needs_no_other_cooperation)
        is distinct from (new.period_from, new.period_to, new.next_review_on, new.lead_agency_id, new.has_no_measures_by_others, new.needs_no_other_cooperation))
  execute function care.plan_content_changed();
create or replace trigger own_words_history after insert on care.own_words for each row execute function care.plan_content_changed();
create or replace trigger goal_history after insert or update on care.goal for each row execute function care.plan_content_changed();
create or replace trigger measure_history after insert or update on care.measure for each row execute function care.plan_content_changed();
create or replace trigger goal_review_history after insert on care.goal_review for each row execute function care.plan_content_changed();
create or replace trigger contribution_history after insert or update on care.contribution for each row execute function care.plan_content_changed();
create or replace trigger cooperation_history after insert on care.cooperation for each row execute function care.plan_content_changed();
create or replace trigger disagreement_history after insert on care.disagreement for each row execute function care.plan_content_changed();
create or replace trigger plan_history before update on care.plan for each row execute function care.plan_frame_changed();
