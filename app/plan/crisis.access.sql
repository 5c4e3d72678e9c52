-- Her crisis plan: open to herself, to those she has chosen, and for some hours to whoever has broken the glass.
-- Every part asks the crisis plan's own row, so that what opens one opens the other, and nothing else does.

grant select on care.crisis_plan, care.crisis_words, care.crisis_contact, care.crisis_approval, care.crisis_reader to helhet_app;
grant insert (person_id, life_area, begun_by) on care.crisis_plan to helhet_app;
grant update (life_area, opens_to, in_emergency, version) on care.crisis_plan to helhet_app;
grant insert (person_id, crisis_plan_id, part, words, written_how, written_by, written_by_name) on care.crisis_words to helhet_app;
grant insert (person_id, crisis_plan_id, days, from_time, to_time, name, who, phone, written_how, written_by, written_by_name) on care.crisis_contact to helhet_app;
grant update (ended_at, ended_by_name) on care.crisis_contact to helhet_app;
grant insert (person_id, crisis_plan_id, content_version, how, witness_name, approved_by, approved_by_name) on care.crisis_approval to helhet_app;
grant insert (person_id, crisis_plan_id, agency_id, circle_member_id, chosen_by) on care.crisis_reader to helhet_app;
grant update (ended_at) on care.crisis_reader to helhet_app;

-- Chosen ones are chosen among those her consent has let in at all: taking that back takes this back.
create policy read_crisis_plan on care.crisis_plan for select to helhet_app
  using (person_id in (select care.whole_people())
    or (opens_to = 'area' and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o))
    or (opens_to = 'chosen' and (person_id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o)
        and id in (select r.crisis_plan_id from care.crisis_reader r))
    or (in_emergency and person_id in (select care.emergency_people())));
create policy begin_crisis_plan on care.crisis_plan for insert to helhet_app
  with check (begun_by = (select care.acting_account())
    and (person_id in (select care.whole_people())
      or (person_id in (select care.coordinated_people()) and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o))));
-- who reads it, and whether it opens in an emergency, is hers (or her guardian's) to say
create policy open_crisis_plan on care.crisis_plan for update to helhet_app
  using (person_id in (select care.whole_people())) with check (person_id in (select care.whole_people()));

-- one's own tick, where her consent has let one in at all (that somebody has a crisis plan is nobody else's to know); and for
-- her all of them
create policy read_crisis_reader on care.crisis_reader for select to helhet_app
  using (person_id in (select care.whole_people())
    or (ended_at is null and person_id in (select o.person_id from care.open_areas() o) and (circle_member_id in (select care.own_circle_places())
         or agency_id in (select coalesce(care.acting_agency(), (select a.agency_id from care.acting() a where a.capacity = 'preview'))))));
create policy choose_crisis_reader on care.crisis_reader for insert to helhet_app
  with check (chosen_by = (select care.acting_account()) and person_id in (select care.whole_people())
    and (agency_id is null or agency_id in (select t.agency_id from care.participant t where t.person_id = crisis_reader.person_id))
    and (circle_member_id is null or circle_member_id in (select m.id from care.circle_member m where m.person_id = crisis_reader.person_id)));
create policy unchoose_crisis_reader on care.crisis_reader for update to helhet_app
  using (person_id in (select care.whole_people())) with check (person_id in (select care.whole_people()) and ended_at is not null);

-- In an emergency what stands now, and none of what stood before.
create policy read_crisis_words on care.crisis_words for select to helhet_app
  using (crisis_plan_id in (select c.id from care.crisis_plan c)
    and (replaced_at is null or person_id not in (select care.emergency_people())));
create policy say_crisis_words on care.crisis_words for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_by_name = (select a.account_name from care.acting() a)
    and crisis_plan_id in (select c.id from care.crisis_plan c where c.person_id = crisis_words.person_id)
    and ((written_how = 'self' and person_id in (select care.whole_people()))
      or (written_how = 'dictated' and person_id in (select care.whole_people()) and (select care.acting_capacity()) = 'circle')
      or (written_how = 'dictated' and person_id in (select care.coordinated_people()) and person_id in (select care.writing_people())
          and not care.has_own_crisis_voice(crisis_plan_id, part))));

create policy read_crisis_contact on care.crisis_contact for select to helhet_app
  using (crisis_plan_id in (select c.id from care.crisis_plan c)
    and (ended_at is null or person_id not in (select care.emergency_people())));
create policy name_crisis_contact on care.crisis_contact for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_by_name = (select a.account_name from care.acting() a)
    and crisis_plan_id in (select c.id from care.crisis_plan c where c.person_id = crisis_contact.person_id)
    and ((written_how = 'self' and person_id in (select care.whole_people()))
      or (written_how = 'dictated' and person_id in (select care.coordinated_people()) and person_id in (select care.writing_people()))));
-- her own lines are hers to take away; what a coordinator wrote down, a coordinator may put right
create policy end_crisis_contact on care.crisis_contact for update to helhet_app
  using (ended_at is null and (person_id in (select care.whole_people())
    or (written_how = 'dictated' and person_id in (select care.coordinated_people()) and person_id in (select care.writing_people()))))
  with check (ended_at is not null and ended_by_name = (select a.account_name from care.acting() a));

create policy read_crisis_approval on care.crisis_approval for select to helhet_app
  using (crisis_plan_id in (select c.id from care.crisis_plan c));
-- a yes to what stands now, hers; aloud only where she has no sign-in of her own
create policy approve_crisis_plan on care.crisis_approval for insert to helhet_app
  with check (approved_by = (select care.acting_account()) and approved_by_name = (select a.account_name from care.acting() a)
    and crisis_plan_id in (select c.id from care.crisis_plan c where c.person_id = crisis_approval.person_id and c.content_version = crisis_approval.content_version)
    and case how when 'self' then person_id in (select care.whole_people()) and (select care.acting_capacity()) = 'person'
                 when 'guardian' then person_id in (select care.whole_people()) and (select care.acting_capacity()) = 'circle'
                 else person_id in (select care.coordinated_people()) and person_id in (select care.writing_people()) and not care.has_own_sign_in(person_id) end);

grant update (content_version) on care.crisis_plan to helhet_judge;
create policy judge_counts on care.crisis_plan for update to helhet_judge using (true) with check (true);
grant update (replaced_at) on care.crisis_words to helhet_judge;
create policy judge_replaces on care.crisis_words for update to helhet_judge using (true) with check (true);
