-- That a team exists, when it meets and who is in it is no secret. Who is enrolled is: it opens to her and her guardian,
-- to her coordinators and those at her table (not to a relative), to the team under her consent, and to the coordinating unit of the area (that, and no more).

grant select, insert on care.team, care.team_member, care.enrolment to helhet_app;
grant update (name, weekday, starts_at, lasts_minutes, place, hours_a_person, escalates_after_days, valid_to, version) on care.team to helhet_app;
grant update (valid_to, version) on care.team_member to helhet_app;
grant update (level, level_since, ends_on, ended_on, outcome, version) on care.enrolment to helhet_app;

create policy read_team on care.team for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));
create policy read_team_member on care.team_member for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));
create policy set_up_team on care.team for insert to helhet_app with check (agreement_id in (select care.agreements_as('administrator')));
create policy change_team on care.team for update to helhet_app
  using (agreement_id in (select care.agreements_as('administrator')) or id in (select o.team_id from care.own_teams() o where o.part = 'leader'))
  with check (agreement_id in (select care.agreements_as('administrator')) or id in (select o.team_id from care.own_teams() o where o.part = 'leader'));
-- An agency commits its own: someone with a mandate in it, at an agency of the agreement. Nobody commits herself, and
-- whoever is committed sees nothing before she has been welcomed (care.welcome_member(), functions/08_team.sql).
create policy judge_welcomes on care.team_member for update to helhet_judge using (true) with check (true);
grant update (welcomed_at, welcomed_by, version) on care.team_member to helhet_judge;
create policy commit_member on care.team_member for insert to helhet_app
  with check (welcomed_at is null and welcomed_by is null
              and team_id in (select t.id from care.team t where t.agreement_id in (select care.agreements_as('administrator')))
              and professional_id is distinct from (select care.acting_professional())
              and exists (select 1 from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id join care.team t on t.agreement_id = p.agreement_id
                           where t.id = team_member.team_id and m.professional_id = team_member.professional_id and m.agency_id = team_member.agency_id
                             and (m.valid_to is null or m.valid_to >= care.today())));
-- nor lengthens what she was once committed to
create policy end_member on care.team_member for update to helhet_app
  using (team_id in (select t.id from care.team t where t.agreement_id in (select care.agreements_as('administrator')))
         and professional_id is distinct from (select care.acting_professional()))
  with check (team_id in (select t.id from care.team t where t.agreement_id in (select care.agreements_as('administrator')))
              and professional_id is distinct from (select care.acting_professional()));

create policy read_enrolment on care.enrolment for select to helhet_app
  using (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')
         or team_id in (select t.id from care.team t where t.agreement_id in (select care.agreements_as('coordinating-unit'))));
-- always one from each side before anyone is enrolled
create policy enrol on care.enrolment for insert to helhet_app
  with check ((person_id in (select care.coordinated_people())
                or person_id in (select p.id from care.person p join care.team t on t.agreement_id = p.agreement_id
                                  where t.id = enrolment.team_id and p.agreement_id in (select care.agreements_as('coordinating-unit'))))
              and ended_on is null
              -- a team of her own area, a need of her own, and somebody alive
              and exists (select 1 from care.person p join care.team t on t.agreement_id = p.agreement_id
                           where p.id = enrolment.person_id and t.id = enrolment.team_id and p.died_on is null)
              and (referral_id is null or exists (select 1 from care.referral r where r.id = enrolment.referral_id and r.person_id = enrolment.person_id))
              and 2 = (select count(distinct c.side) from care.coordinator_term c where c.person_id = enrolment.person_id and c.state = 'accepted'));
-- by one who sees it: an update that looks at no column meets no policy for reading, and guidance must open nothing unseen
create policy change_enrolment on care.enrolment for update to helhet_app
  using (ended_on is null and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')
         and (person_id in (select care.coordinated_people()) or team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))))
  with check (person_id in (select care.coordinated_people()) or team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));

grant select, insert on care.level_change, care.team_meeting, care.team_meeting_presence, care.team_decision, care.open_hour_booking, care.consultation,
  care.team_training, care.training_attendance, care.team_duty to helhet_app;
grant update (full_post_hours, open_weekday, open_starts_at, open_lasts_minutes, open_slot_minutes, open_place) on care.team to helhet_app;
grant update (closed_at, closed_by_name) on care.team_meeting to helhet_app;
grant update (is_present) on care.team_meeting_presence to helhet_app;
grant update (done_at, done_by_name) on care.team_decision to helhet_app;
grant update (taken_back_at) on care.open_hour_booking to helhet_app;
grant update (heads) on care.training_attendance to helhet_app;
grant update (taken_back_at) on care.team_duty to helhet_app;

-- Why a level was changed is said in words, so it opens as her contacts do: never to a relative, never to the register.
create policy read_level_change on care.level_change for select to helhet_app
  using (person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'));
-- in one's own name, and only what the enrolment now says
create policy tell_level_change on care.level_change for insert to helhet_app
  with check (changed_by = (select care.acting_account()) and changed_by_name = (select a.account_name from care.acting() a)
              and (select care.acting_capacity()) = 'professional' and changed_at = now()
              and exists (select 1 from care.enrolment e
                           where e.id = level_change.enrolment_id and e.person_id = level_change.person_id
                             and level_change.to_level is not distinct from case when e.ended_on is null then e.level end
                             and (e.person_id in (select care.coordinated_people())
                                  or e.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')))));

-- The team's meeting: the members' own, and to those who answer for the area that it was held and who came.
create policy read_team_meeting on care.team_meeting for select to helhet_app
  using (team_id in (select o.team_id from care.own_teams() o)
         or team_id in (select t.id from care.team t where t.agreement_id in (select care.agreements_as('coordinating-unit'))));
create policy open_team_meeting on care.team_meeting for insert to helhet_app
  with check (opened_by = (select care.acting_account()) and on_day = care.today() and closed_at is null
              and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
create policy close_team_meeting on care.team_meeting for update to helhet_app
  using (closed_at is null and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')))
  with check (closed_at is not null and closed_by_name = (select a.account_name from care.acting() a)
              and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
create policy read_team_presence on care.team_meeting_presence for select to helhet_app using (meeting_id in (select m.id from care.team_meeting m));
create policy note_team_presence on care.team_meeting_presence for insert to helhet_app
  with check (meeting_id in (select m.id from care.team_meeting m where m.closed_at is null and m.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')))
              and side = (select g.side from care.agency g where g.id = team_meeting_presence.agency_id)
              and exists (select 1 from care.team_member x join care.team_meeting m on m.team_id = x.team_id
                           where m.id = team_meeting_presence.meeting_id and x.professional_id = team_meeting_presence.professional_id
                             and x.agency_id = team_meeting_presence.agency_id
                             and x.valid_from <= m.on_day and (x.valid_to is null or x.valid_to >= m.on_day)));
create policy correct_team_presence on care.team_meeting_presence for update to helhet_app
  using (meeting_id in (select m.id from care.team_meeting m where m.closed_at is null and m.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))))
  with check (meeting_id in (select m.id from care.team_meeting m where m.closed_at is null));

-- What was decided about a person opens to her, her coordinators and the team her consent covers; about a need, to those
-- who see the need; about neither, to the team.
create policy read_team_decision on care.team_decision for select to helhet_app
  using ((person_id is null and referral_id is null and team_id in (select o.team_id from care.own_teams() o))
         or person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()) or person_id in (select b.person_id from care.board_areas() b)
         or (team_id in (select o.team_id from care.own_teams() o) and referral_id in (select r.id from care.referral r)));
-- the sides are those noted as present, whatever the form says
create policy decide_in_team on care.team_decision for insert to helhet_app
  with check (decided_by = (select care.acting_account()) and decided_by_name = (select a.account_name from care.acting() a) and done_at is null
              and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))
              and meeting_id in (select m.id from care.team_meeting m where m.closed_at is null)
              and sides = array(select distinct x.side from care.team_meeting_presence x where x.meeting_id = team_decision.meeting_id and x.is_present and x.side <> 'other' order by 1)
              and exists (select 1 from care.team_member x where x.team_id = team_decision.team_id and x.professional_id = team_decision.professional_id
                             and x.agency_id = team_decision.agency_id and x.valid_from <= care.today() and (x.valid_to is null or x.valid_to >= care.today()))
              and (person_id is null or person_id in (select care.coordinated_people())
                   or person_id in (select b.person_id from care.board_areas() b))
              and (referral_id is null or referral_id in (select r.id from care.referral r)));
-- (what concerns a person or a need, by one who may read that: an update without a condition meets no policy for reading)
create policy settle_team_decision on care.team_decision for update to helhet_app
  using (done_at is null
         and (person_id is null or person_id in (select care.coordinated_people()) or person_id in (select b.person_id from care.board_areas() b))
         and (referral_id is null or referral_id in (select r.id from care.referral r))
         and ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
                              or team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))))
  with check (done_at is not null and done_by_name = (select a.account_name from care.acting() a));

-- The open hour is for every professional of the agreement, in her own name.
create policy read_open_hour_booking on care.open_hour_booking for select to helhet_app
  using ((professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
         or team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
create policy book_open_hour on care.open_hour_booking for insert to helhet_app
  with check (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()) and taken_back_at is null and starts_at > now()
              and team_id in (select t.id from care.team t join care.agreement_party p on p.agreement_id = t.agreement_id where p.agency_id = (select care.acting_agency())));
create policy take_back_open_hour on care.open_hour_booking for update to helhet_app
  using (taken_back_at is null and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))
  with check (taken_back_at is not null and professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()));
create policy read_consultation on care.consultation for select to helhet_app
  using (team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
create policy note_consultation on care.consultation for insert to helhet_app
  with check (written_by = (select care.acting_account()) and written_by_name = (select a.account_name from care.acting() a) and held_on <= care.today()
              and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))
              and asked_by_agency in (select p.agency_id from care.agreement_party p join care.team t on t.agreement_id = p.agreement_id where t.id = consultation.team_id));

-- Joint training is no secret within the agreement.
create policy read_training on care.team_training for select to helhet_app
  using (team_id in (select t.id from care.team t join care.agreement_party p on p.agreement_id = t.agreement_id where p.agency_id = (select care.acting_agency())));
create policy arrange_training on care.team_training for insert to helhet_app
  with check (arranged_by = (select care.acting_account()) and team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member')));
create policy read_attendance on care.training_attendance for select to helhet_app using (training_id in (select x.id from care.team_training x));
create policy note_attendance on care.training_attendance for insert to helhet_app
  with check (training_id in (select x.id from care.team_training x where x.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))));
create policy correct_attendance on care.training_attendance for update to helhet_app
  using (training_id in (select x.id from care.team_training x where x.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))))
  with check (training_id in (select x.id from care.team_training x where x.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))));

-- Who is on call is for everyone the agreement is for: its professionals, the persons of its area and those near them.
create policy read_duty on care.team_duty for select to helhet_app
  using (team_id in (select t.id from care.team t join care.agreement_party p on p.agreement_id = t.agreement_id where p.agency_id = (select care.acting_agency()))
         or team_id in (select t.id from care.team t where t.agreement_id in (select x.agreement_id from care.person x)));
-- a member for herself, the leader for any member
create policy record_duty on care.team_duty for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and taken_back_at is null
              and exists (select 1 from care.team_member x where x.team_id = team_duty.team_id and x.professional_id = team_duty.professional_id
                             and x.agency_id = team_duty.agency_id and x.valid_from <= care.today() and (x.valid_to is null or x.valid_to >= care.today()))
              and (team_id in (select o.team_id from care.own_teams() o where o.part = 'leader')
                   or (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency())
                       and team_id in (select o.team_id from care.own_teams() o))));
create policy take_back_duty on care.team_duty for update to helhet_app
  using (taken_back_at is null and (team_id in (select o.team_id from care.own_teams() o where o.part = 'leader')
         or (professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency()))))
  with check (taken_back_at is not null);
