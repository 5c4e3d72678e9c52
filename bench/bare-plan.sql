-- The same plan as app/plan/open-plan.ts answers with, as one json text and with no access rule at all.
select json_build_object(
  'plan', json_build_object(
    'id', p.id, 'kind', p.kind, 'state', p.state, 'contentVersion', p.content_version, 'version', p.version, 'begunAt', p.begun_at,
    'activatedAt', p.activated_at, 'periodFrom', p.period_from, 'periodTo', p.period_to, 'nextReviewOn', p.next_review_on,
    'leadAgencyId', p.lead_agency_id, 'leadAgencyName', lead.name, 'hasNoMeasuresByOthers', p.has_no_measures_by_others,
    'needsNoOtherCooperation', p.needs_no_other_cooperation),
  'person', json_build_object('id', x.id, 'name', x.given_name || ' ' || x.family_name, 'givenName', x.given_name, 'jurisdiction', x.jurisdiction),
  'words', (select json_object_agg(w.kind, w.word) from (
     select distinct on (w.kind) w.kind, json_build_object('id', w.id, 'words', w.words, 'writtenHow', w.written_how, 'writtenByName', w.written_by_name,
            'writtenAt', w.written_at, 'earlier', (select coalesce(json_agg(row_to_json(e)), '[]') from (
              select o.id, o.words, o.written_how as "writtenHow", o.written_by_name as "writtenByName", o.written_at as "writtenAt"
                from care.own_words o where o.plan_id = p.id and o.kind = w.kind and o.written_at < w.written_at order by o.written_at desc) e)) as word
       from care.own_words w where w.plan_id = p.id order by w.kind, w.written_at desc) w),
  'goals', (select coalesce(json_agg(row_to_json(g)), '[]') from (
     select g.id, g.life_area as "lifeArea", g.topic_id as "topicId", t.name as "topicName", g.words, g.horizon, g.written_how as "writtenHow",
            g.written_by_name as "writtenByName", g.written_at as "writtenAt", g.version,
            coalesce(r.status, 'ongoing') as status, r.reason as "statusReason", r.reviewed_at as "reviewedAt", r.reviewed_by_name as "reviewedByName",
            (select coalesce(json_agg(row_to_json(o)), '[]') from (
               select o.rating, o.said, o.rated_at as "ratedAt" from care.own_rating o where o.goal_id = g.id order by o.rated_at) o) as ratings,
            (select coalesce(json_agg(row_to_json(d)), '[]') from (
               select d.id, d.words, d.said_by_name as "saidByName", d.said_at as "saidAt" from care.disagreement d
                where d.plan_id = p.id and d.item = 'goal' and d.item_id = g.id order by d.said_at) d) as disagreements
       from care.goal g
       left join care.topic t on t.id = g.topic_id
       left join care.life_area l on l.jurisdiction = x.jurisdiction and l.code = g.life_area
       left join lateral (select r.* from care.goal_review r where r.goal_id = g.id order by r.reviewed_at desc limit 1) r on true
      where g.plan_id = p.id order by l.position, g.written_at) g),
  'measures', (select coalesce(json_agg(row_to_json(m)), '[]') from (
     select m.id, m.goal_id as "goalId", m.life_area as "lifeArea", m.topic_id as "topicId", t.name as "topicName", m.what, m.extent, m.how,
            case when m.professional_id is not null then 'professional' when m.circle_member_id is not null then 'circle' when m.is_hers then 'person' else 'outside' end as "ownerKind",
            coalesce(w.name, c.name, m.outside_name, case when m.is_hers then x.given_name || ' ' || x.family_name else '' end) as "ownerName",
            coalesce(w.phone, c.phone) as "ownerPhone", m.professional_id as "professionalId", m.circle_member_id as "circleMemberId", m.agency_id as "agencyId",
            coalesce(a.name, m.outside_agency) as "agencyName", m.starts_on as "startsOn", m.due_on as "dueOn", m.status, m.status_reason as "statusReason",
            m.status_at as "statusAt", m.made_in_meeting as "madeInMeeting", m.version,
            (select coalesce(json_agg(row_to_json(d)), '[]') from (
               select d.id, d.words, d.said_by_name as "saidByName", d.said_at as "saidAt" from care.disagreement d
                where d.plan_id = p.id and d.item = 'measure' and d.item_id = m.id order by d.said_at) d) as disagreements
       from care.measure m
       left join care.topic t on t.id = m.topic_id
       left join care.professional w on w.id = m.professional_id
       left join care.agency a on a.id = m.agency_id
       left join care.circle_member c on c.id = m.circle_member_id
      where m.plan_id = p.id order by m.due_on, m.created_at) m),
  'contributions', (select coalesce(json_agg(row_to_json(k)), '[]') from (
     select k.id, case when k.agency_id is not null then 'agency' when k.is_hers then 'person' else 'circle' end as "partyKind",
            coalesce(a.name, c.name, case when k.is_hers then x.given_name || ' ' || x.family_name else '' end) as "partyName",
            k.agency_id as "agencyId", k.circle_member_id as "circleMemberId", k.life_area as "lifeArea", k.topic_id as "topicId", t.name as "topicName",
            k.words, k.written_at as "writtenAt", k.version, false as "isMine"
       from care.contribution k
       left join care.topic t on t.id = k.topic_id
       left join care.agency a on a.id = k.agency_id
       left join care.circle_member c on c.id = k.circle_member_id
      where k.plan_id = p.id order by k.is_hers desc, k.written_at) k),
  'cooperation', (select coalesce(json_agg(row_to_json(o)), '[]') from (
     select o.id, o.with_whom as "withWhom", o.about, o.life_area as "lifeArea", o.topic_id as "topicId", t.name as "topicName"
       from care.cooperation o left join care.topic t on t.id = o.topic_id where o.plan_id = p.id order by o.created_at) o),
  'disagreements', (select coalesce(json_agg(row_to_json(d)), '[]') from (
     select d.id, d.words, d.said_by_name as "saidByName", d.said_at as "saidAt" from care.disagreement d
      where d.plan_id = p.id and d.item = 'plan' and d.item_id = p.id order by d.said_at) d),
  'confirmations', (select coalesce(json_agg(row_to_json(f)), '[]') from (
     select distinct on (f.agency_id) f.id, f.agency_id as "agencyId", a.name as "agencyName", f.is_hers as "isHers", f.confirmed_by_name as "byName",
            f.content_version as "contentVersion", f.confirmed_at as "confirmedAt", f.cleared_at as "clearedAt"
       from care.confirmation f left join care.agency a on a.id = f.agency_id where f.plan_id = p.id order by f.agency_id, f.confirmed_at desc) f),
  'coordinators', (select coalesce(json_agg(row_to_json(t)), '[]') from (
     select t.professional_id as "professionalId", w.name, w.phone, t.agency_id as "agencyId", a.name as "agencyName", t.side,
            s.name as "substituteName", s.phone as "substitutePhone"
       from care.coordinator_term t
       join care.professional w on w.id = t.professional_id
       join care.agency a on a.id = t.agency_id
       left join care.professional s on s.id = t.substitute_id
      where t.person_id = x.id and t.state = 'accepted' order by t.side) t),
  'participants', (select coalesce(json_agg(row_to_json(s)), '[]') from (
     select s.professional_id as "professionalId", w.name, w.profession, w.phone, s.agency_id as "agencyId", a.name as "agencyName",
            a.side as "agencySide", s.role, s.task
       from care.participant s
       join care.professional w on w.id = s.professional_id
       join care.agency a on a.id = s.agency_id
      where s.person_id = x.id and s.accepted_at is not null and s.ended_at is null
        and s.valid_from <= care.today() and (s.valid_to is null or s.valid_to >= care.today())
      order by s.role, a.name, w.name) s),
  'lifeAreas', (select coalesce(json_agg(row_to_json(l)), '[]') from (
     select l.code, l.position, l.name_nb as "nameNb", l.name_sv as "nameSv", l.name_en as "nameEn" from care.life_area l
      where l.jurisdiction = x.jurisdiction and l.valid_from <= care.today() and (l.valid_to is null or l.valid_to >= care.today()) order by l.position) l),
  'topics', (select coalesce(json_agg(row_to_json(t)), '[]') from (
     select t.id, t.name from care.topic t where t.person_id = x.id order by t.name) t),
  'openAreas', array['common', 'housing', 'economy', 'work', 'relations', 'health', 'care', 'activities'],
  'today', care.today())::text as plan
  from care.plan p
  join care.person x on x.id = p.person_id
  left join care.agency lead on lead.id = p.lead_agency_id
 where p.person_id = $1 and p.state <> 'ended'
