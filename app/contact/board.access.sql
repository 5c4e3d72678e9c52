-- The board is the team's: its rows are those whose contacts the member may see, and what is written there is read by the
-- team under her consent, by her coordinators, and by herself and her guardians.
grant select, insert on care.board_reason, care.board_decision, care.board_day, care.board_presence, care.board_day_row, care.board_day_line to helhet_app;
grant update (until) on care.board_reason to helhet_app;
grant update (done_at, done_by, done_by_name) on care.board_decision to helhet_app;

-- in the areas open to the one who asks: what is of health is read by whom her health is open to
create policy read_board_reason on care.board_reason for select to helhet_app
  using ((person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
         and (person_id in (select b.person_id from care.board_areas() b) or person_id in (select care.coordinated_people())
           or person_id in (select care.whole_people())));
create policy set_board_reason on care.board_reason for insert to helhet_app
  with check (set_by = (select care.acting_account()) and until is null and since <= care.today()
              and (select care.acting_capacity()) = 'professional'
              and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
              and enrolment_id in (select e.id from care.enrolment e
                                    where e.ended_on is null and e.team_id in (select t.team_id from care.own_teams() t where t.part in ('leader', 'member'))));
create policy end_board_reason on care.board_reason for update to helhet_app
  using (until is null and (select care.acting_capacity()) = 'professional'
         and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
         and (person_id in (select b.person_id from care.board_areas() b) or person_id in (select care.coordinated_people())))
  with check (until is not null and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));

create policy read_board_decision on care.board_decision for select to helhet_app
  using (person_id in (select b.person_id from care.board_areas() b) or person_id in (select care.coordinated_people())
         or person_id in (select care.whole_people()));
-- about someone on the own team's board; done by someone in that team
create policy decide_at_board on care.board_decision for insert to helhet_app
  with check (decided_by = (select care.acting_account()) and decided_by_name = (select a.account_name from care.acting() a)
              and decided_on = care.today() and done_at is null
              and (person_id in (select b.person_id from care.board_areas() b) or person_id in (select care.coordinated_people()))
              and exists (select 1 from care.enrolment e join care.team_member m on m.team_id = e.team_id
                           where e.id = board_decision.enrolment_id and e.ended_on is null
                             and e.team_id in (select t.team_id from care.own_teams() t where t.part in ('leader', 'member'))
                             and m.professional_id = board_decision.professional_id and m.agency_id = board_decision.agency_id
                             and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())));
create policy do_board_decision on care.board_decision for update to helhet_app
  using (done_at is null and (person_id in (select b.person_id from care.board_areas() b) or person_id in (select care.coordinated_people())))
  with check (done_at is not null and done_by = (select care.acting_account()) and done_by_name = (select a.account_name from care.acting() a)
              and (person_id in (select b.person_id from care.board_areas() b) or person_id in (select care.coordinated_people())));

create policy read_board_day on care.board_day for select to helhet_app
  using (team_id in (select t.team_id from care.own_teams() t where t.part in ('leader', 'member')));
create policy close_board_day on care.board_day for insert to helhet_app
  with check (on_day = care.today() and closed_by = (select care.acting_account()) and closed_by_name = (select a.account_name from care.acting() a)
              -- the moment is the key to writing its rows: this transaction's and no other's
              and closed_at = now()
              and team_id in (select t.team_id from care.own_teams() t where t.part in ('leader', 'member')));
create policy read_board_presence on care.board_presence for select to helhet_app
  using (board_day_id in (select d.id from care.board_day d));
create policy note_board_presence on care.board_presence for insert to helhet_app
  with check (exists (select 1 from care.board_day d join care.team_member m on m.team_id = d.team_id
                       where d.id = board_presence.board_day_id and d.closed_at = now() and d.closed_by = (select care.acting_account())
                         and m.professional_id = board_presence.professional_id
                         and m.valid_from <= d.on_day and (m.valid_to is null or m.valid_to >= d.on_day)));

-- kept in the transaction that closes the day (closed_at is that transaction's own moment), and never added to afterwards
create policy read_board_row on care.board_day_row for select to helhet_app
  using (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')
         and (board_day_id in (select d.id from care.board_day d) or person_id in (select care.whole_people())));
create policy keep_board_row on care.board_day_row for insert to helhet_app
  with check (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')
              and (decision_id is null or exists (select 1 from care.board_decision b where b.id = board_day_row.decision_id and b.person_id = board_day_row.person_id))
              and board_day_id in (select d.id from care.board_day d where d.closed_at = now() and d.closed_by = (select care.acting_account())));
-- a line is read as what it tells of: see signal.access.sql
create policy read_board_line on care.board_day_line for select to helhet_app
  using (row_id in (select r.id from care.board_day_row r)
         and case
               when kind = 'consent-ending' then person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())
               when kind in ('measure-overdue', 'review-overdue', 'agency-silent') then
                 ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) or (kind <> 'measure-overdue' and life_area = 'common' and person_id in (select care.coordinated_people())))
                 and (topic_id is null or topic_id not in (select care.closed_topics()))
               else (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
             end);
-- kept is what the one who keeps it may read: no line of an area or a topic closed to her
create policy keep_board_line on care.board_day_line for insert to helhet_app
  with check (row_id in (select r.id from care.board_day_row r join care.board_day d on d.id = r.board_day_id where d.closed_at = now() and d.closed_by = (select care.acting_account()))
              and (topic_id is null or exists (select 1 from care.topic t where t.id = board_day_line.topic_id and t.person_id = board_day_line.person_id))
              and (topic_id is null or topic_id not in (select care.closed_topics()))
              and (case
                     when kind = 'consent-ending' then person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())
                     when kind in ('measure-overdue', 'review-overdue', 'agency-silent') then
                       (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) or (kind <> 'measure-overdue' and life_area = 'common' and person_id in (select care.coordinated_people()))
                     else (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
                   end));
