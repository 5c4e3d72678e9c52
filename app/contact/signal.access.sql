-- What was answered to a signal is read by those who may see what the signal told: an answer about a measure where the
-- measure is open, one about the consent by those to whom the consent is. The rest by whoever sees her contacts.
grant select, insert on care.signal_closing to helhet_app;
grant update (contact_every_days) on care.team to helhet_app;

create policy read_closing on care.signal_closing for select to helhet_app
  using (case
           when kind = 'consent-ending' then person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())
           when kind in ('measure-overdue', 'review-overdue', 'agency-silent') then
             ((person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) or (kind <> 'measure-overdue' and life_area = 'common' and person_id in (select care.coordinated_people())))
             and (topic_id is null or topic_id not in (select care.closed_topics()))
           else (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
         end);
-- by one whom the signal itself is told to, now, for a year at most, and left to someone who works in her area
create policy close_signal on care.signal_closing for insert to helhet_app
  with check (closed_by = (select care.acting_account()) and (select care.acting_capacity()) = 'professional'
              and closed_by_name = (select a.account_name from care.acting() a)
              and since <= care.today() and closed_at = now()
              and (next_try_on is null or next_try_on between care.today() + 1 and care.today() + 366)
              and (topic_id is null or exists (select 1 from care.topic t where t.id = signal_closing.topic_id and t.person_id = signal_closing.person_id))
              and (topic_id is null or topic_id not in (select care.closed_topics()))
              and exists (select 1 from care.person p
                            join care.agreement_party y on y.agreement_id = p.agreement_id
                            join care.mandate m on m.agency_id = y.agency_id and m.professional_id = signal_closing.professional_id
                             and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
                           where p.id = signal_closing.person_id)
              and (case
                     when kind = 'consent-ending' then person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())
                     when kind in ('measure-overdue', 'review-overdue', 'agency-silent') then
                       (person_id, life_area) in (select o.person_id, o.life_area from care.open_areas() o) or (kind <> 'measure-overdue' and life_area = 'common' and person_id in (select care.coordinated_people()))
                     else (person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)
                   end));

-- Who coordinates someone on the board is told to the team whose board it is: it is she who is to act.
create policy read_term_at_board on care.coordinator_term for select to helhet_app
  using (state in ('accepted', 'ended') and person_id in (select b.person_id from care.board_areas() b));
