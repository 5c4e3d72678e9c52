-- The cohort: the same rows for the same number of persons, always. Two hundred persons an area; an area has eight agencies
-- with ten professionals each, so everyone sits at some thirty tables. {persons} and {today} are filled in by cohort.ts.
-- Ids are hashes of names, so that cohort.ts can name the same rows without asking.

set session_replication_role = replica;
create function pg_temp.id(name text) returns uuid language sql immutable as $$ select md5('bench ' || name)::uuid $$;

create temp table areas as
  select a, pg_temp.id('agreement/' || a) as id from generate_series(1, ({persons} + 199) / 200) a;
create temp table agencies as
  select a.a, g, pg_temp.id('agency/' || a.a || '/' || g) as id,
         (array['municipality', 'specialist', 'labour-and-welfare', 'primary-care', 'housing', 'school', 'child-welfare', 'police'])[g] as kind,
         (array['municipal', 'specialist', 'other', 'other', 'municipal', 'municipal', 'municipal', 'other'])[g] as side,
         (array['social', 'health', 'labour', 'health', 'social', 'school', 'social', 'police'])[g] as sector
    from areas a, generate_series(1, 8) g;
create temp table staff as
  select g.a, g.g, p, g.id as agency_id, g.a || '/' || g.g || '/' || p as name from agencies g, generate_series(0, 9) p;
create temp table people as
  select n, (n - 1) / 200 + 1 as a, pg_temp.id('person/' || n) as id, pg_temp.id('plan/' || n) as plan_id, pg_temp.id('consent/' || n) as consent_id,
         pg_temp.id('topic/' || n) as topic_id, pg_temp.id('person-account/' || n) as account_id
    from generate_series(1, {persons}) n;
-- twelve seats at every table: agencies one to four send two, the others one
create temp table seats as
  select p.n, p.id as person_id, k, s.agency_id, s.g, s.name as staff
    from people p cross join generate_series(1, 12) k
    join staff s on s.a = p.a and s.g = (k - 1) % 8 + 1 and s.p = (p.n * 7 + k * 3) % 10;

insert into care.agreement (id, jurisdiction, name, valid_from) select id, 'no', 'Område ' || a, '2020-01-01' from areas;
insert into care.agency (id, jurisdiction, name, kind, side, sector, phone, valid_from)
  select id, 'no', 'Etat ' || g || ' i område ' || a, kind, side, sector, '+47 00 00 00 0' || g, '2020-01-01' from agencies;
insert into care.agreement_party (agreement_id, agency_id) select a.id, g.id from agencies g join areas a on a.a = g.a;
insert into care.professional (id, name, profession, phone)
  select pg_temp.id('professional/' || name), 'Fagperson ' || replace(name, '/', '-'), 'sosionom', '+47 00 00 00 00' from staff;
insert into care.account (id, name, professional_id) select pg_temp.id('account/' || name), 'Fagperson ' || replace(name, '/', '-'), pg_temp.id('professional/' || name) from staff;
insert into care.mandate (id, professional_id, agency_id, role, function_name, valid_from)
  select pg_temp.id('mandate/' || name), pg_temp.id('professional/' || name), agency_id, case when g <= 2 then 'coordinator' else 'team-member' end, 'oppfølging', '2020-01-01' from staff;
insert into care.session (id, token_hash, account_id, capacity, mandate_id, expires_at)
  select pg_temp.id('session/' || name), sha256(convert_to(encode(sha256(convert_to('bench token/' || name, 'UTF8')), 'hex'), 'UTF8')),
         pg_temp.id('account/' || name), 'professional', pg_temp.id('mandate/' || name), now() + interval '8 hours' from staff;

insert into care.person (id, jurisdiction, agreement_id, given_name, family_name, birth_on)
  select p.id, 'no', a.id, 'Person', 'Nummer ' || p.n, date '1960-01-01' + p.n % 14000 from people p join areas a on a.a = p.a;
insert into care.account (id, name, person_id) select account_id, 'Person Nummer ' || n, id from people;
insert into care.topic (id, person_id, name) select topic_id, id, 'Det med broren' from people;
insert into care.circle_member (id, person_id, name, kinship, phone, valid_from)
  select pg_temp.id('circle/' || n), id, 'Søster til ' || n, 'sibling', '+47 00 00 00 00', '2020-01-01' from people;

insert into care.participant (id, person_id, professional_id, agency_id, role, task, invited_by, accepted_at, valid_from)
  select pg_temp.id('participant/' || n || '/' || k), person_id, pg_temp.id('professional/' || staff), agency_id, case when k <= 2 then 'coordinator' else 'team-member' end,
         'Følger opp det som er avtalt', pg_temp.id('person-account/' || n), now() - interval '90 days', date '{today}' - 90 from seats;
insert into care.consent (id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by, recorded_at)
  select consent_id, id, 'Samarbeid om planen', date '{today}' - 90, date '{today}' + 275, 'signed-in', '1', 'nb', account_id, now() - interval '90 days' from people;
insert into care.consent_giver (id, consent_id, person_id, capacity, answer, answered_at, recorded_by, form)
  select pg_temp.id('giver/' || n), consent_id, id, 'self', 'yes', now() - interval '90 days', account_id, 'signed-in' from people;
-- agency eight is given one life area; the topic is kept back from agency seven
insert into care.consent_party (id, consent_id, person_id, agency_id, covers_all_functions, functions, life_areas)
  select pg_temp.id('party/' || p.n || '/' || g.g), p.consent_id, p.id, g.id, g.g <> 3, case when g.g = 3 then array['oppfølging'] else '{}' end,
         case when g.g = 8 then array['housing'] else array['housing', 'economy', 'work', 'relations', 'health', 'care', 'activities'] end
    from people p join agencies g on g.a = p.a;
insert into care.consent_exclusion (id, consent_id, person_id, agency_id, topic_id)
  select pg_temp.id('exclusion/' || p.n), p.consent_id, p.id, g.id, p.topic_id from people p join agencies g on g.a = p.a and g.g = 7;
insert into care.coordinator_term (id, person_id, professional_id, agency_id, side, state, offered_by, answered_at)
  select pg_temp.id('term/' || n || '/' || k), person_id, pg_temp.id('professional/' || staff), agency_id, case k when 1 then 'municipal' else 'specialist' end,
         'accepted', pg_temp.id('person-account/' || n), now() - interval '91 days' from seats where k <= 2;

insert into care.plan (id, person_id, kind, state, begun_at, activated_at, period_from, period_to, next_review_on, lead_agency_id)
  select p.plan_id, p.id, 'ip', 'active', now() - interval '80 days', now() - interval '60 days', date '{today}' - 60, date '{today}' + 300, date '{today}' + 30, g.id
    from people p join agencies g on g.a = p.a and g.g = 1;
insert into care.own_words (id, person_id, plan_id, kind, words, written_how, written_by, written_by_name, written_at)
  select pg_temp.id('words/' || n || '/' || kind), id, plan_id, kind, 'Jeg vil ha et sted som er mitt, en jobb å gå til og noen å ringe når kveldene blir lange.',
         'self', account_id, 'Person Nummer ' || n, now() - interval '70 days' from people, unnest(array['matters', 'resources', 'needs']) kind;
insert into care.goal (id, person_id, plan_id, life_area, topic_id, words, horizon, written_how, written_by, written_by_name, written_at)
  select pg_temp.id('goal/' || n || '/' || g), id, plan_id, (array['housing', 'economy', 'work', 'health'])[g], case when g = 4 then topic_id end,
         'Mål ' || g || ': Jeg bor trygt og har oversikt over hverdagen min.', case when g % 2 = 0 then 'short' else 'long' end,
         'self', account_id, 'Person Nummer ' || n, now() - interval '69 days' + g * interval '1 minute' from people, generate_series(1, 4) g;
insert into care.goal_review (id, person_id, plan_id, goal_id, life_area, topic_id, status, reviewed_by, reviewed_by_name, reviewed_at)
  select pg_temp.id('review/' || n || '/' || g), id, plan_id, pg_temp.id('goal/' || n || '/' || g), (array['housing', 'economy', 'work', 'health'])[g],
         case when g = 4 then topic_id end, 'ongoing', account_id, 'Person Nummer ' || n, now() - interval '30 days' from people, generate_series(1, 4) g;
insert into care.own_rating (id, person_id, plan_id, goal_id, life_area, topic_id, rating, rated_by, rated_at)
  select pg_temp.id('rating/' || n || '/' || g || '/' || r), id, plan_id, pg_temp.id('goal/' || n || '/' || g), (array['housing', 'economy', 'work', 'health'])[g],
         case when g = 4 then topic_id end, 3 + r * 0.5, account_id, now() - interval '60 days' + r * interval '7 days' from people, generate_series(1, 4) g, generate_series(1, 2) r;
insert into care.measure (id, person_id, plan_id, goal_id, life_area, topic_id, what, extent, how, professional_id, agency_id, circle_member_id, starts_on, due_on, status, created_by, created_at)
  select pg_temp.id('measure/' || s.n || '/' || m), s.person_id, p.plan_id, pg_temp.id('goal/' || s.n || '/' || ((m - 1) % 4 + 1)),
         (array['housing', 'economy', 'work', 'health'])[(m - 1) % 4 + 1], case when m = 4 then p.topic_id end,
         'Tiltak ' || m || ': møtes og går gjennom det som er avtalt', 'En gang i uken', 'Hjemme eller på kontoret',
         case when m < 7 then pg_temp.id('professional/' || s.staff) end, case when m < 7 then s.agency_id end, case when m = 7 then pg_temp.id('circle/' || s.n) end,
         date '{today}' - 50, date '{today}' + 10 * m, 'ongoing', p.account_id, now() - interval '50 days' + m * interval '1 minute'
    from seats s join people p on p.n = s.n cross join generate_series(1, 7) m where s.k = m;
insert into care.contribution (id, person_id, plan_id, agency_id, words, written_by, written_at)
  select pg_temp.id('contribution/' || p.n || '/' || g.g), p.id, p.plan_id, g.id, 'Vi bidrar med oppfølging hver uke og tar imot henne når hun ringer.', p.account_id, now() - interval '65 days' + g.g * interval '1 minute'
    from people p join agencies g on g.a = p.a;
insert into care.confirmation (id, person_id, plan_id, is_hers, content_version, confirmed_by, confirmed_by_name, confirmed_at)
  select pg_temp.id('confirmation/' || n), id, plan_id, true, 1, account_id, 'Person Nummer ' || n, now() - interval '60 days' from people;
insert into care.meeting (id, person_id, plan_id, state, requested_by, requested_by_name, starts_at, ends_at, place, held_at, next_meeting_on)
  select pg_temp.id('meeting/' || n || '/' || m), id, plan_id, case when m < 4 then 'held' else 'called' end, account_id, 'Person Nummer ' || n,
         now() + (m * 30 - 105) * interval '1 day', now() + (m * 30 - 105) * interval '1 day' + interval '1 hour', 'Rådhuset',
         case when m < 4 then now() + (m * 30 - 105) * interval '1 day' end, case when m < 4 then date '{today}' + (m * 30 - 75) end from people, generate_series(1, 4) m;
insert into care.meeting_seat (id, meeting_id, person_id, professional_id, agency_id, duty, answer)
  select pg_temp.id('meeting-seat/' || n || '/' || m || '/' || k), pg_temp.id('meeting/' || n || '/' || m), person_id, pg_temp.id('professional/' || staff), agency_id, 'called', 'yes'
    from seats, generate_series(1, 4) m where k <= 6;

set session_replication_role = default;
drop table areas, agencies, staff, people, seats;
analyze;
