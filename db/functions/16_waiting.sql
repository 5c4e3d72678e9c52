-- What waits for each account, counted for the day's reminder by the judge alone.

-- Herself and the guardians who may still represent her (as care.whole_people()).
create or replace function care.whole_accounts(of_person uuid) returns setof uuid
language sql stable as $$
  select a.id from care.account a where a.person_id = of_person and a.ended_at is null
  union
  select m.account_id
    from care.circle_member m
    join care.account a on a.id = m.account_id and a.ended_at is null
    join care.person p on p.id = m.person_id
    join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
                        and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
   where m.person_id = of_person and m.legal_right = 'guardian'
     and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
     and p.birth_on + make_interval(years => r.age) > care.today()
$$;

-- What waits for each account this day, as kinds and counts; of whom it is does not leave the function.
create or replace function care.what_waits(on_day date) returns table (account_id uuid, kind text, count int)
language sql stable as $$
  select x.account_id, x.kind, pg_catalog.count(*)::int from (
    select care.account_of(c.professional_id) as account_id, 'offer' as kind from care.coordinator_term c where c.state = 'offered'
    union all
    select care.account_of(h.to_professional_id), 'baton' from care.coordinator_handover h where h.state = 'offered'
    union all
    select a, 'need' from care.referral_handover h cross join lateral care.answering_accounts(h.to_agency_id) a where h.state = 'offered'
    union all
    select u, 'ask' from care.coordinator_ask k join care.person p on p.id = k.person_id cross join lateral care.unit_accounts(p.agreement_id) u where k.outcome is null
    union all
    select care.account_of_party(g.person_id, null, g.circle_member_id, g.capacity = 'self'), 'consent'
      from care.consent_giver g join care.consent c on c.id = g.consent_id
     where g.answer = 'asked' and c.withdrawn_at is null and c.replaced_at is null and c.valid_to >= on_day
    union all
    select s.account_id, 'seat' from (
      select care.account_of_party(s.person_id, s.professional_id, s.circle_member_id, s.is_hers) as account_id, s.person_id
        from care.meeting_seat s join care.meeting m on m.id = s.meeting_id
       where s.answer = 'none' and m.state = 'called' and (m.starts_at at time zone 'Europe/Oslo')::pg_catalog.date >= on_day) s
     where care.is_still_open_to(s.person_id, s.account_id)
    union all
    select i.account_id, 'measure' from (
      select care.account_of_party(i.person_id, i.professional_id, i.circle_member_id, i.is_hers) as account_id, i.person_id
        from care.measure i where i.status in ('planned', 'ongoing') and i.due_on <= on_day) i
     where care.is_still_open_to(i.person_id, i.account_id)
    union all
    select v.account_id, 'invitation' from (
      select care.account_of(t.professional_id) as account_id, t.person_id
        from care.participant t where t.accepted_at is null and t.ended_at is null and (t.valid_to is null or t.valid_to >= on_day)) v
     where care.is_still_open_to(v.person_id, v.account_id)
    union all
    select care.account_of(c.professional_id), 'review'
      from care.plan l join care.coordinator_term c on c.person_id = l.person_id and c.state = 'accepted' where l.state = 'active' and l.next_review_on <= on_day
    union all
    -- a plan that is to be confirmed: by her, and by each agency that has a measure in it
    select w, 'confirm' from care.plan l join care.person p on p.id = l.person_id and p.died_on is null cross join lateral care.whole_accounts(l.person_id) w
     where l.state = 'active' and not exists (select 1 from care.confirmation f where f.plan_id = l.id and f.is_hers and f.cleared_at is null)
    union all
    select care.account_of(o.professional_id), 'confirm' from (
      select distinct l.id, m.professional_id
        from care.plan l
        join care.person p on p.id = l.person_id and p.died_on is null
        join care.measure m on m.plan_id = l.id
       where l.state = 'active' and m.professional_id is not null
         and not exists (select 1 from care.confirmation f where f.plan_id = l.id and f.agency_id = m.agency_id and f.cleared_at is null)
         and m.life_area = any (care.consented_areas(l.person_id, m.professional_id, m.agency_id))
         and care.sits_at_table(l.person_id, m.professional_id, m.agency_id)
         and not exists (select 1 from care.standing_consents() f join care.consent_exclusion x on x.consent_id = f.consent_id and x.topic_id = m.topic_id
                          where f.person_id = l.person_id and (x.agency_id is null or x.agency_id = m.agency_id) and (x.professional_id is null or x.professional_id = m.professional_id))) o
    union all
    -- how her goals go, where she has not said so for three months
    select w, 'rate' from care.plan l join care.person p on p.id = l.person_id and p.died_on is null cross join lateral care.whole_accounts(l.person_id) w
     where l.state = 'active' and exists (
       select 1 from care.goal g
        where g.plan_id = l.id
          and coalesce((select r.status from care.goal_review r where r.goal_id = g.id order by r.reviewed_at desc limit 1), 'ongoing') in ('ongoing', 'partly')
          and not exists (select 1 from care.own_rating o where o.goal_id = g.id and o.rated_at > now() - interval '90 days'))
  ) x where x.account_id is not null group by x.account_id, x.kind
$$;
