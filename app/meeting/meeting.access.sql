-- Meetings belong to the shared table ('common'); an agenda question or a decision may belong to a life area or a topic.

grant insert, update on care.meeting to helhet_app;
-- every column but those that say where: they are read through care.meeting_places() alone (functions/25_place.sql)
grant select (id, person_id, plan_id, state, requested_at, requested_by, requested_by_name, wish, due_on, due_basis, due_source, starts_at, ends_at,
              chair, secretary, held_at, next_meeting_on, no_next_reason, cancelled_reason, version, many_staff_reason, calendar_uid) on care.meeting to helhet_app;
-- a seat may be taken away again while nobody has met: whoever was called by mistake is not noted as absent
grant select, insert, update, delete on care.meeting_seat to helhet_app;
grant select, insert on care.agenda_question, care.decision to helhet_app;

create policy read_meeting on care.meeting for select to helhet_app
  using ((person_id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o));
create policy request_meeting on care.meeting for insert to helhet_app
  with check (state = 'requested' and requested_by = (select care.acting_account())
              and (select care.acting_capacity()) <> 'preview'
              and (person_id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o));
-- what has been held or cancelled stands as it was written
create policy hold_meeting on care.meeting for update to helhet_app
  using (state in ('requested', 'called') and person_id in (select care.writing_people()))
  with check (person_id in (select care.writing_people()));

create policy read_seat on care.meeting_seat for select to helhet_app
  using ((person_id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o));
create policy lay_seat on care.meeting_seat for insert to helhet_app with check (person_id in (select care.writing_people()));
create policy answer_seat on care.meeting_seat for update to helhet_app
  using (meeting_id in (select m.id from care.meeting m where m.state = 'called')
         and (person_id in (select care.writing_people()) or circle_member_id in (select care.own_circle_places())))
  -- a relative answers for her own seat; who came, and who spoke for the person, is noted by those who keep the minutes
  with check (person_id in (select care.writing_people())
              or (circle_member_id in (select care.own_circle_places()) and attendance is null and not spoke_for_person));
create policy take_seat_away on care.meeting_seat for delete to helhet_app
  using (person_id in (select care.writing_people()) and attendance is null
         -- what is taken away meets no check of a new row, where a session that only reads is refused
         and (select care.session_may_write())
         and meeting_id in (select m.id from care.meeting m where m.state = 'called'));

-- A topic is named only by whom it is open to: the topic's own policy answers that (a closed one is not found).
create policy read_question on care.agenda_question for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy ask_question on care.agenda_question for insert to helhet_app
  with check (asked_by = (select care.acting_account()) and (select care.acting_capacity()) <> 'preview'
              and (not is_hers or person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()))
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or (topic_id not in (select care.closed_topics())
                   and (topic_id, person_id) in (select t.id, t.person_id from care.topic t))));

create policy read_decision on care.decision for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
         and (topic_id is null or topic_id not in (select care.closed_topics())));
create policy record_decision on care.decision for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and person_id in (select care.writing_people())
              and (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o)
              and (topic_id is null or (topic_id not in (select care.closed_topics())
                   and (topic_id, person_id) in (select t.id, t.person_id from care.topic t))));
