-- People on boards: {rows} to a team and area, {persons} in all. Each is enrolled under a consent to two agencies, has two
-- coordinators who sit at her table, a plan with a measure that is late for every fourth, and {contacts} contacts; every
-- tenth was never reached, every seventh said "not now", some are admitted. Ids are hashes of names, as in cohort.sql.

set session_replication_role = replica;
create function pg_temp.id(name text) returns uuid language sql immutable as $$ select md5('bench ' || name)::uuid $$;

create temp table areas as
  select a, pg_temp.id('agreement/' || a) as id, pg_temp.id('team/' || a) as team_id, pg_temp.id('agency/' || a || '/1') as town_id, pg_temp.id('agency/' || a || '/2') as clinic_id
    from generate_series(1, ({persons} + {rows} - 1) / {rows}) a;
create temp table staff as
  select a.a, g, p, a.id as agreement_id, a.team_id, case g when 1 then a.town_id else a.clinic_id end as agency_id, a.a || '/' || g || '/' || p as name,
         pg_temp.id('professional/' || a.a || '/' || g || '/' || p) as id, pg_temp.id('account/' || a.a || '/' || g || '/' || p) as account_id
    from areas a, generate_series(1, 2) g, generate_series(0, 6) p;
create temp table people as
  select n, (n - 1) / {rows} + 1 as a, pg_temp.id('person/' || n) as id, pg_temp.id('plan/' || n) as plan_id, pg_temp.id('consent/' || n) as consent_id,
         pg_temp.id('person-account/' || n) as account_id, pg_temp.id('enrolment/' || n) as enrolment_id
    from generate_series(1, {persons}) n;
create temp table sides as
  select p.n, p.a, p.id as person_id, p.plan_id, p.account_id, s.g, s.id as professional_id, s.account_id as staff_account_id, s.agency_id
    from people p join staff s on s.a = p.a and s.p = (p.n + s.g) % 7;
analyze areas; analyze staff; analyze people; analyze sides;

insert into care.agreement (id, jurisdiction, name, valid_from) select id, 'no', 'Område ' || a, '2020-01-01' from areas;
insert into care.agency (id, jurisdiction, name, kind, side, sector, valid_from)
  select town_id, 'no', 'Kommune ' || a, 'municipality', 'municipal', 'social', date '2020-01-01' from areas
  union all select clinic_id, 'no', 'DPS ' || a, 'specialist', 'specialist', 'health', date '2020-01-01' from areas;
insert into care.agreement_party (agreement_id, agency_id) select id, town_id from areas union all select id, clinic_id from areas;
insert into care.professional (id, name, profession) select id, 'Fagperson ' || replace(name, '/', '-'), 'sosionom' from staff;
insert into care.account (id, name, professional_id) select account_id, 'Fagperson ' || replace(name, '/', '-'), id from staff;
insert into care.mandate (id, professional_id, agency_id, role, function_name, valid_from)
  select pg_temp.id('mandate/' || name), id, agency_id, 'coordinator', 'oppfølging', '2020-01-01' from staff;
insert into care.session (id, token_hash, account_id, capacity, mandate_id, expires_at)
  select pg_temp.id('session/' || name), sha256(convert_to(encode(sha256(convert_to('bench token/' || name, 'UTF8')), 'hex'), 'UTF8')), account_id, 'professional',
         pg_temp.id('mandate/' || name), now() + interval '8 hours' from staff;
insert into care.team (id, agreement_id, name, weekday, starts_at, lasts_minutes, valid_from) select team_id, id, 'Team ' || a, 2, '09:00', 15, '2020-01-01' from areas;
insert into care.team_member (id, team_id, professional_id, agency_id, role, post_share, valid_from, welcomed_at)
  select pg_temp.id('member/' || name), team_id, id, agency_id, case when g = 2 and p = 0 then 'leader' else 'member' end, 0.4, '2020-01-01', now() from staff;

insert into care.person (id, jurisdiction, agreement_id, given_name, family_name, birth_on)
  select p.id, 'no', a.id, 'Person', 'Nummer ' || p.n, date '1960-01-01' + p.n % 14000 from people p join areas a on a.a = p.a;
insert into care.account (id, name, person_id) select account_id, 'Person Nummer ' || n, id from people;
insert into care.participant (id, person_id, professional_id, agency_id, role, invited_by, accepted_at, valid_from)
  select pg_temp.id('participant/' || n || '/' || g), person_id, professional_id, agency_id, 'coordinator', account_id, now() - interval '200 days', date '{today}' - 200 from sides;
insert into care.consent (id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by, recorded_at)
  select consent_id, id, 'Samarbeid', date '{today}' - 200, date '{today}' + n % 300 + 1, 'signed-in', '1', 'nb', account_id, now() - interval '200 days' from people;
insert into care.consent_giver (id, consent_id, person_id, capacity, answer, answered_at, recorded_by, form)
  select pg_temp.id('giver/' || n), consent_id, id, 'self', 'yes', now() - interval '200 days', account_id, 'signed-in' from people;
insert into care.consent_party (id, consent_id, person_id, agency_id, covers_all_functions, life_areas)
  select pg_temp.id('party/' || s.n || '/' || s.g), p.consent_id, p.id, s.agency_id, true, array['housing', 'economy', 'work', 'relations', 'health', 'care'] from sides s join people p on p.n = s.n;
insert into care.coordinator_term (id, person_id, professional_id, agency_id, side, state, offered_by, offered_at, answered_at)
  select pg_temp.id('term/' || n || '/' || g), person_id, professional_id, agency_id, case g when 1 then 'municipal' else 'specialist' end, 'accepted', account_id,
         now() - interval '201 days', now() - interval '200 days' from sides;
insert into care.enrolment (id, team_id, person_id, level, level_since, enrolled_on)
  select p.enrolment_id, a.team_id, p.id, 'enrolled', date '{today}' - 190, date '{today}' - 190 from people p join areas a on a.a = p.a;
insert into care.plan (id, person_id, kind, state, begun_at, activated_at, period_from, period_to, next_review_on)
  select plan_id, id, 'ip', 'active', now() - interval '180 days', now() - interval '170 days', date '{today}' - 170, date '{today}' + 300, date '{today}' - 10 + n % 100 from people;
insert into care.measure (id, person_id, plan_id, life_area, what, professional_id, agency_id, starts_on, due_on, status, created_by, created_at)
  select pg_temp.id('measure/' || n || '/' || g || '/' || m), person_id, plan_id, 'housing', 'Tiltak', professional_id, agency_id, date '{today}' - 100, date '{today}' - 5 + n % 40 + m, 'ongoing', account_id, now()
    from sides, generate_series(1, 2) m;
insert into care.contact (id, person_id, at, kind, place, direction, outcome, professional_id, agency_id, next_on, recorded_by, recorded_at)
  select gen_random_uuid(), person_id, at, (array['visit', 'phone', 'appointment'])[c % 3 + 1], 'out', 'to-person',
         case when n % 10 = 0 then 'no-answer' when (n + c) % 4 = 0 then 'not-met' else 'met' end, professional_id, agency_id,
         case when c = 1 and n % 2 = 0 then date '{today}' + n % 20 end, staff_account_id, at
    from sides, generate_series(1, {contacts} / 2) c, lateral (select now() - c * interval '9 days' - (n % 40) * interval '23 hours' as at) t;
insert into care.release (id, person_id, agency_id, covers, basis, consent_id, decided_by, decided_by_name, decided_at)
  select pg_temp.id('release/' || s.n || '/' || s.g), s.person_id, s.agency_id, 'contacts', 'consent', p.consent_id, s.staff_account_id, 'Fagperson', now() - interval '199 days'
    from sides s join people p on p.n = s.n;
insert into care.contact_rhythm (id, person_id, professional_id, agency_id, every_days, agreed_on, recorded_by)
  select pg_temp.id('rhythm/' || n), person_id, professional_id, agency_id, 7 + n % 3 * 7, date '{today}' - 180, staff_account_id from sides where g = 1 and n % 3 <> 0;
insert into care.stay (id, person_id, life_area, kind, where_name, admitted_on, recorded_by, registered_at)
  select pg_temp.id('stay/' || n), id, 'health', 'hospital', 'Sykehuset', date '{today}' - 3, account_id, now() - interval '3 days' from people where n % 12 = 0;
insert into care.signal_closing (id, person_id, kind, since, reason, next_step, next_try_on, professional_id, closed_by, closed_by_name, closed_at)
  select pg_temp.id('closing/' || n), person_id, 'silent', date '{today}' - 40, 'not-now', 'Skriver et kort', date '{today}' + n % 20, professional_id, staff_account_id, 'Fagperson', now() - interval '9 days'
    from sides where g = 1 and n % 7 = 0;
insert into care.board_reason (id, person_id, enrolment_id, reason, life_area, since, set_by)
  select pg_temp.id('reason/' || n), id, enrolment_id, (array['intensive-short', 'hard-to-reach', 'new', 'crisis-prevention'])[n % 4 + 1], 'common', date '{today}' - 20, account_id from people;
insert into care.board_decision (id, person_id, enrolment_id, words, professional_id, agency_id, due_on, decided_on, decided_by, decided_by_name, done_at, done_by, done_by_name)
  select pg_temp.id('decision/' || s.n), s.person_id, p.enrolment_id, 'Ringe henne etter lunsj', s.professional_id, s.agency_id, date '{today}' - 1, date '{today}' - 1, s.staff_account_id, 'Fagperson',
         case when s.n % 5 <> 0 then now() end, case when s.n % 5 <> 0 then s.staff_account_id end, case when s.n % 5 <> 0 then 'Fagperson' end
    from sides s join people p on p.n = s.n where s.g = 1;
insert into care.audit (at, request_id, capacity, actor_name, agency_id, purpose_of_use, event, action, outcome, person_id, row_hash)
  select now() - c * interval '13 days' - (n % 90) * interval '1 day', gen_random_uuid(), 'professional', 'Fagperson', agency_id, 'COC', 'plan.read', 'R', 'done', person_id, '' from sides, generate_series(3, 1, -1) c;

set session_replication_role = default;
drop table areas, staff, people, sides;
analyze;
