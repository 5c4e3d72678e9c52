-- What was answered to a signal is read by those who may see what the signal told: an answer about a measure where the
-- measure is open, one about the consent by those to whom the consent is. The rest by whoever sees her contacts.
grant select, insert on care.signal_closing to helhet_app;
grant update (contact_every_days) on care.team to helhet_app;

create policy read_closing on care.signal_closing for select to helhet_app
  using (case
           when kind = 'consent-ending' then person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())
           when kind in ('measure-overdue', 'review-overdue', 'agency-silent') then
             ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) or (life_area = 'common' and person_id in (select care.coordinated_people())))
             and (topic_id is null or topic_id not in (select care.closed_topics()))
           else (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
         end);
create policy close_signal on care.signal_closing for insert to helhet_app
  with check (closed_by = (select care.acting_account()) and (select care.acting_capacity()) = 'professional'
              and closed_by_name = (select a.account_name from care.acting() a)
              and since <= care.today()
              and (topic_id is null or topic_id not in (select care.closed_topics()))
              and (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o));

-- Who coordinates someone on the board is told to the team whose board it is: it is she who is to act.
create policy read_term_at_board on care.coordinator_term for select to helhet_app
  using (state in ('accepted', 'ended') and person_id in (select b.person_id from care.board_areas() b));
