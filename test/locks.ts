import type { Database } from "#db/connect.ts";

/*
 * The rule of the locks a second time, in plain SQL over all sessions at once: no function of ours, no setting, no role.
 * What care.open_areas() and its sisters answer to each asker must be what stands here.
 */

/** What is open to a session, as pairs and ids; topics with whose they are. */
export interface Opened {
  readonly areas: readonly string[];
  readonly whole: readonly string[];
  readonly coordinated: readonly string[];
  readonly closed: readonly { readonly topic: string; readonly person: string }[];
}

const RULE = `
with day as (select (now() at time zone 'Europe/Oslo')::date as today),
live as (
  select s.id, s.capacity, s.account_id, s.preview_person_id, case when s.capacity = 'person' then a.person_id end as herself,
         m.professional_id, m.agency_id, m.function_name
    from day, care.session s left join care.account a on a.id = s.account_id left join care.mandate m on m.id = s.mandate_id
   where s.ended_at is null and s.expires_at > now() and a.ended_at is null
     and (s.mandate_id is null or today between m.valid_from and coalesce(m.valid_to, 'infinity'))),
standing as (
  select c.id, c.person_id from day, care.consent c
   where c.withdrawn_at is null and c.replaced_at is null and today between c.valid_from and c.valid_to
     and exists (select from care.consent_giver g where g.consent_id = c.id)
     and 'yes' = all (select g.answer from care.consent_giver g where g.consent_id = c.id)),
-- whom she keeps out altogether: an agency, a professional, everyone who bears the name of a relation
shut as (
  select l.id as session, b.person_id as person
    from live l join care.professional w on w.id = l.professional_id join care.block b on b.lifted_at is null and b.covers = 'whole'
   where b.agency_id = l.agency_id or b.professional_id = l.professional_id
      or (b.against = 'relation' and b.relation_name ~ '[[:alpha:]]' and not exists (
            select from regexp_matches(lower(b.relation_name), '[[:alpha:]]+', 'g') word
             where word[1] not in (select own[1] from regexp_matches(lower(w.name), '[[:alpha:]]+', 'g') own)))),
-- a place in her circle counts: within its days, and confirmed where her address is protected
placed as (
  select l.id as session, k.* from day, live l join care.circle_member k on k.account_id = l.account_id join care.person p on p.id = k.person_id
   where l.capacity = 'circle' and today between k.valid_from and coalesce(k.valid_to, 'infinity')
     and (p.address_protection = 'none' or k.confirmed_at is not null)),
whole as (
  select l.id as session, l.herself as person from live l where l.herself is not null
  union
  select k.session, k.person_id
    from day, placed k join care.person p on p.id = k.person_id
    join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends'
   where k.legal_right = 'guardian'
     and today between r.valid_from and coalesce(r.valid_to, 'infinity') and p.birth_on + make_interval(years => r.age) > today),
opened as (
  select l.id as session, t.person_id as person, area
    from day, live l
    join care.participant t on t.professional_id = l.professional_id and t.agency_id = l.agency_id
    join standing c on c.person_id = t.person_id
    join care.consent_party y on y.consent_id = c.id and y.agency_id = l.agency_id
    cross join unnest(array_append(y.life_areas, 'common')) area
   where l.capacity in ('professional', 'preview') and (l.preview_person_id is null or l.preview_person_id = t.person_id)
     and t.accepted_at is not null and t.ended_at is null and today between t.valid_from and coalesce(t.valid_to, 'infinity')
     and y.withdrawn_at is null and y.life_areas <> '{}' and (y.covers_all_functions or l.function_name = any (y.functions))
     and (l.id, t.person_id) not in (select s.session, s.person from shut s)
     and not exists (select from care.consent_exclusion x where x.consent_id = c.id and x.topic_id is null
                        and (x.agency_id = l.agency_id or x.professional_id = l.professional_id))
  union
  select w.session, w.person, area
    from whole w join care.person p on p.id = w.person
    cross join lateral (select 'common' union select v.code from care.life_area v where v.jurisdiction = p.jurisdiction) areas (area)
  union
  select k.session, k.person_id, area
    from placed k cross join unnest(k.open_areas || k.mandate_areas || array['common']) area
   where k.open_areas || k.mandate_areas <> '{}'),
closed as (
  select l.id as session, x.topic_id as topic, c.person_id as person
    from live l cross join standing c join care.consent_exclusion x on x.consent_id = c.id and x.topic_id is not null
   where l.capacity in ('professional', 'preview') and coalesce(x.agency_id, l.agency_id) = l.agency_id
     and coalesce(x.professional_id, l.professional_id) = l.professional_id
  union
  -- a topic kept back beats the consent that opens it
  select l.id, b.topic_id, b.person_id
    from live l join care.block b on b.lifted_at is null and b.covers = 'topic'
   where (l.capacity in ('professional', 'preview') and (b.against = 'everyone' or b.agency_id = l.agency_id or b.professional_id = l.professional_id))
      or (l.capacity = 'circle' and (b.against = 'everyone'
            or (b.against = 'guardians' and exists (select from care.circle_member k where k.account_id = l.account_id and k.person_id = b.person_id and k.legal_right <> 'none'))
            or b.circle_member_id in (select k.id from care.circle_member k where k.account_id = l.account_id)))
  union
  select l.id, t.id, t.person_id from live l cross join care.topic t
   where l.capacity = 'circle' and not exists (select from whole w where w.session = l.id and w.person = t.person_id))
select s.id as session,
       array(select o.person || ' ' || o.area from opened o where o.session = s.id order by 1) as areas,
       array(select w.person::text from whole w where w.session = s.id order by 1) as whole,
       array(select distinct c.person_id::text from live l join care.coordinator_term c on c.professional_id = l.professional_id and c.agency_id = l.agency_id
              where l.id = s.id and l.capacity = 'professional' and c.state = 'accepted'
                and (l.id, c.person_id) not in (select x.session, x.person from shut x) order by 1) as coordinated,
       (select coalesce(json_agg(c order by c.topic), '[]') from closed c where c.session = s.id) as closed
  from care.session s`;

/** By session id, from the tables as they stand. */
export async function readRule(owner: Database): Promise<Map<string, Opened>> {
  const rows = await owner.readRows<Opened & { session: string }>(RULE);
  return new Map(rows.map(({ session, ...opened }) => [session, opened]));
}

/** The demo area put out of order, each thing in its own way; two salts between them make every condition of the rule decide something. */
export const disorder = (salt: string) => `
set session_replication_role = replica;
create function pg_temp.every(row_id uuid, nth int, of_all int) returns boolean language sql as $$ select abs(hashtext(row_id::text || '${salt}')) % of_all = nth $$;
update care.participant set ended_at = now() where pg_temp.every(id, 0, 12);
update care.participant set accepted_at = null where pg_temp.every(id, 1, 12);
update care.participant set valid_to = current_date - 2 where pg_temp.every(id, 2, 12);
update care.participant set valid_from = current_date + 5 where pg_temp.every(id, 3, 12);
update care.consent set withdrawn_at = now() where pg_temp.every(id, 0, 8) and withdrawn_at is null;
update care.consent set replaced_at = now() where pg_temp.every(id, 1, 6) and replaced_at is null;
update care.consent set valid_from = current_date - 20, valid_to = current_date - 2 where pg_temp.every(id, 2, 8);
update care.consent_giver set answer = 'no' where pg_temp.every(id, 0, 12);
update care.consent_giver set answer = 'asked' where pg_temp.every(id, 1, 12);
delete from care.consent_giver where pg_temp.every(consent_id, 2, 12);
update care.consent_party set withdrawn_at = now() where pg_temp.every(id, 0, 6);
update care.consent_party set life_areas = '{}' where pg_temp.every(id, 1, 6);
update care.consent_party set covers_all_functions = false, functions = '{}' where pg_temp.every(id, 2, 7);
insert into care.consent_exclusion (consent_id, person_id, agency_id)
  select consent_id, person_id, agency_id from care.consent_party where pg_temp.every(id, 3, 12);
insert into care.consent_exclusion (consent_id, person_id, professional_id)
  select c.id, c.person_id, t.professional_id from care.consent c join care.participant t on t.person_id = c.person_id where pg_temp.every(t.id, 4, 6);
insert into care.consent_exclusion (consent_id, person_id, topic_id, agency_id, professional_id)
  select c.id, c.person_id, t.id, case when pg_temp.every(p.id, 0, 2) then p.agency_id end, case when pg_temp.every(p.id, 1, 2) then s.professional_id end
    from care.consent c join care.topic t on t.person_id = c.person_id join care.consent_party p on p.consent_id = c.id
    join care.participant s on s.person_id = c.person_id and s.agency_id = p.agency_id where pg_temp.every(s.id, 0, 2);
update care.circle_member set valid_to = current_date - 2 where pg_temp.every(id, 0, 7);
update care.circle_member set open_areas = '{housing,health}' where legal_right <> 'guardian' and pg_temp.every(id, 1, 2);
update care.person set birth_on = current_date - interval '17 years' where id in (select person_id from care.circle_member where legal_right = 'guardian');
update care.circle_member set legal_right = 'appointed-guardian', mandate_areas = '{economy,health}', open_areas = '{}' where legal_right = 'none' and pg_temp.every(id, 0, 3);
update care.person set address_protection = 'confidential' where pg_temp.every(id, 1, 3);
update care.circle_member set confirmed_at = null where pg_temp.every(id, 0, 2);
insert into care.block (person_id, against, agency_id, professional_id, relation_name, covers, said_as, said_by, said_by_name, lifted_at)
  select t.person_id, whom, case whom when 'agency' then t.agency_id end, case whom when 'professional' then t.professional_id end,
         case whom when 'relation' then ' ' || upper(w.name) || '.' end, 'whole', 'self', t.invited_by, 'x', case when pg_temp.every(t.id, 2, 4) then now() end
    from care.participant t join care.professional w on w.id = t.professional_id cross join unnest(array['agency', 'professional', 'relation']) whom
   where pg_temp.every(t.id, array_position(array['agency', 'professional', 'relation'], whom) + 3, 25) on conflict do nothing;
insert into care.topic (person_id, name) select k.person_id, 'tema ' || n from care.circle_member k, generate_series(1, 3) n where k.legal_right = 'guardian' on conflict do nothing;
insert into care.block (person_id, against, agency_id, professional_id, circle_member_id, covers, topic_id, said_as, said_by, said_by_name)
  select k.person_id, whom, case whom when 'agency' then s.agency_id end, case whom when 'professional' then s.professional_id end,
         case whom when 'guardian' then (select m.id from care.circle_member m where m.person_id = k.person_id limit 1) end, 'topic', k.id, 'self', s.invited_by, 'x'
    from care.topic k join care.participant s on s.person_id = k.person_id cross join unnest(array['agency', 'professional', 'guardian', 'guardians', 'everyone']) whom
   where pg_temp.every(k.id, array_position(array['agency', 'professional', 'guardian', 'guardians', 'everyone'], whom), 6)
     and (whom <> 'guardian' or exists (select from care.circle_member m where m.person_id = k.person_id)) on conflict do nothing;
update care.mandate set valid_to = current_date - 2 where pg_temp.every(id, 0, 11);
update care.account set ended_at = now() where pg_temp.every(id, 0, 17);
set session_replication_role = default;
drop function pg_temp.every;`;
