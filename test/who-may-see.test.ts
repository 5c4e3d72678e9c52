import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { queryAs, Scope } from "#access/scope.server.ts";
import type { Database } from "#db/connect.ts";
import { disorder } from "#test/locks.ts";
import { onFreshCopy } from "#test/house.ts";

/*
 * "Who can see this", shown before saving, is what the database answers afterwards: for every writer, life area, topic and
 * kind of row the names listed are exactly those whose SELECT returns the row.
 */
const tokenFor = (session: string) => createHash("sha256").update(session).digest("hex");
const PERSONS = 8;
const WRITERS = 2;

interface Session {
  readonly id: string;
  readonly capacity: "professional" | "person" | "circle";
  readonly accountId: string;
  readonly key: string | null;
  readonly agencyId: string | null;
  readonly personId: string | null;
}

interface Case {
  readonly itemId: string;
  readonly personId: string;
  readonly kind: "joint" | "note" | "contact";
  readonly area: string;
  readonly topicId: string | null;
  readonly agencyId: string | null;
  readonly toTable: boolean;
  readonly toAgency: string | null;
  readonly byStatute: boolean;
}

async function signEveryoneIn(owner: Database): Promise<Session[]> {
  await owner.runSql(`
    insert into care.session (token_hash, expires_at, account_id, capacity, mandate_id)
      select sha256(gen_random_uuid()::text::bytea), now() + interval '1 hour', s.* from (
        select a.id, 'professional', m.id from care.account a join care.mandate m on m.professional_id = a.professional_id
        union all select a.id, 'person', null from care.account a where a.person_id is not null
        union all select a.id, 'circle', null from care.account a where a.id in (select k.account_id from care.circle_member k)) s`);
  const sessions = await owner.readRows<Session>(`
    select s.id, s.capacity, s.account_id as "accountId", m.agency_id as "agencyId", a.person_id as "personId",
           m.professional_id || '/' || m.agency_id || '/' || m.function_name as key
      from care.session s join care.account a on a.id = s.account_id left join care.mandate m on m.id = s.mandate_id`);
  for (const { id } of sessions) await owner.runSql(`update care.session set token_hash = sha256('${tokenFor(id)}'::bytea) where id = '${id}'`);
  return sessions;
}

/** One row of each kind in each life area and topic of some persons, each note and contact with a decision of its own. */
async function layOut(owner: Database): Promise<Case[]> {
  await owner.runSql(`
    set session_replication_role = replica;
    create table public.laid (item_id uuid primary key default gen_random_uuid(), person_id uuid, kind text, area text, topic_id uuid, agency_id uuid,
                              to_table boolean default false, to_agency uuid, by_statute boolean default false, nth int);
    create table public.chosen as
      select p.id as plan_id, p.person_id, row_number() over (order by (select count(*) from care.topic t where t.person_id = p.person_id) desc, p.id) as nth
        from care.plan p where p.state <> 'ended' order by nth limit ${PERSONS};
    create table public.places as
      select c.person_id, c.plan_id, a.area, t.id as topic_id from public.chosen c
       cross join (values ('common'), ('health'), ('housing')) a (area)
       cross join lateral (select null::uuid as id union all (select k.id from care.topic k where k.person_id = c.person_id order by k.id limit 2)) t;
    insert into public.laid (person_id, kind, area, topic_id) select person_id, 'joint', area, topic_id from public.places;
    insert into care.goal (id, person_id, plan_id, life_area, topic_id, words, horizon, written_how, written_by, written_by_name)
      select l.item_id, l.person_id, c.plan_id, l.area, l.topic_id, 'x', 'short', 'dictated', (select id from care.account limit 1), 'x'
        from public.laid l join public.chosen c on c.person_id = l.person_id where l.kind = 'joint';

    create table public.writing as
      select distinct c.person_id, t.agency_id, dense_rank() over (partition by c.person_id order by t.agency_id) as nth
        from public.chosen c join care.participant t on t.person_id = c.person_id and t.accepted_at is not null;
    delete from public.writing where nth > 3;
    insert into public.laid (person_id, kind, area, topic_id, agency_id, to_table, to_agency, by_statute)
      select p.person_id, 'note', p.area, p.topic_id, w.agency_id, r.how = 'table',
             case when r.how in ('consent', 'statute') then (select o.agency_id from public.writing o where o.person_id = w.person_id and o.agency_id <> w.agency_id limit 1) end,
             r.how = 'statute'
        from public.places p join public.writing w on w.person_id = p.person_id cross join (values ('own'), ('table'), ('consent'), ('statute')) r (how);
    delete from public.laid l where l.kind = 'note' and (l.by_statute and l.to_agency is null);
    insert into care.agency_note (id, person_id, plan_id, agency_id, kind, life_area, topic_id, words, written_by, written_by_name)
      select l.item_id, l.person_id, c.plan_id, l.agency_id, 'note', l.area, l.topic_id, 'xx', '00000000-0000-4000-8000-000000000000', 'x'
        from public.laid l join public.chosen c on c.person_id = l.person_id where l.kind = 'note';
    insert into care.release (person_id, agency_id, covers, item, item_id, to_agency_id, basis, consent_id, basis_id, decided_by, decided_by_name)
      select l.person_id, l.agency_id, 'row', 'note', l.item_id, l.to_agency, case when l.by_statute then 'statute' else 'consent' end,
             case when not l.by_statute then (select k.id from care.consent k where k.person_id = l.person_id order by k.recorded_at desc limit 1) end,
             case when l.by_statute then (select b.id from care.release_basis b limit 1) end, (select id from care.account limit 1), 'x'
        from public.laid l where l.kind = 'note' and (l.to_table or l.to_agency is not null);

    -- of the standing decisions: some taken back, some to one agency alone, some on a statute, some whose day is over
    update care.release set ended_at = now(), ended_by = decided_by, ended_by_name = 'x' where covers = 'contacts' and abs(hashtext(id::text)) % 6 = 0;
    update care.release set valid_to = current_date - 1 where covers = 'contacts' and abs(hashtext(id::text)) % 6 = 1;
    update care.release r set to_agency_id = (select w.agency_id from public.writing w where w.person_id = r.person_id and w.agency_id <> r.agency_id limit 1)
     where covers = 'contacts' and abs(hashtext(id::text)) % 6 in (2, 3);
    update care.release r set basis = 'statute', consent_id = null, basis_id = (select b.id from care.release_basis b limit 1)
     where covers = 'contacts' and to_agency_id is not null and abs(hashtext(id::text)) % 6 = 3;
    update care.release set decided_at = now() where covers = 'contacts' and abs(hashtext(id::text)) % 2 = 0;
    insert into public.laid (person_id, kind, area, agency_id) select person_id, 'contact', 'common', agency_id from public.writing;
    insert into care.contact (id, person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by)
      select l.item_id, l.person_id, now(), 'phone', 'none', 'to-person', 'met', (select id from care.professional limit 1), l.agency_id, '00000000-0000-4000-8000-000000000000'
        from public.laid l where l.kind = 'contact';
    set session_replication_role = origin;`);
  return owner.readRows<Case>(`
    select item_id as "itemId", person_id as "personId", kind, area, topic_id as "topicId", agency_id as "agencyId", to_table as "toTable",
           to_agency as "toAgency", by_statute as "byStatute" from public.laid`);
}

/** The ids among all laid out that this session's SELECTs return. */
const idsSeen = (session: string) =>
  Scope.rehearse({ sessionToken: tokenFor(session) }, async (scope) => {
    const { rows } = await sql<{ id: string }>`
      select id from care.goal where words = 'x' union all select id from care.agency_note where words = 'xx'
      union all select id from care.contact where recorded_by = '00000000-0000-4000-8000-000000000000'`.execute(queryAs(scope));
    return new Set(rows.map(({ id }) => id));
  });

const listed = (session: string, each: Case) =>
  Scope.rehearse({ sessionToken: tokenFor(session), personId: each.personId }, async (scope) => {
    const { rows } = await sql<{ who: string }>`
      select case s.kind when 'person' then 'her' when 'professional' then s.professional_id || '/' || s.agency_id || '/' || s.function_name
                         else s.circle_member_id::text end as who
        from care.who_may_see(${each.personId}::uuid, ${each.kind}, ${each.area}, ${each.topicId}::uuid, ${each.toTable}, ${each.toAgency}::uuid, ${each.byStatute}) s`.execute(
      queryAs(scope),
    );
    return [...new Set(rows.map(({ who }) => who))].toSorted();
  });

it.each(["", "a"])(
  "the list shown is the set of those whose SELECT returns the row, in order and in disorder %s",
  async (salt) => {
    await onFreshCopy(async (owner) => {
      const sessions = await signEveryoneIn(owner);
      if (salt !== "") await owner.runSql(disorder(salt));
      const cases = await layOut(owner);
      const seen = new Map<string, Set<string>>();
      for (const { id } of sessions) seen.set(id, await idsSeen(id));
      const members = await owner.readRows<{ id: string; person: string; account: string }>(
        "select id, person_id as person, account_id as account from care.circle_member where account_id is not null",
      );
      const counts = { lists: 0, names: 0, refusedToList: 0 };
      for (const each of cases) {
        const sees = sessions.filter(({ id }) => seen.get(id)?.has(each.itemId));
        const expected = [
          "her",
          ...sees.flatMap(({ capacity, key, accountId }) =>
            capacity === "professional"
              ? [key ?? ""]
              : capacity === "circle"
                ? members.filter(({ person, account }) => person === each.personId && account === accountId).map(({ id }) => id)
                : [],
          ),
        ];
        // whoever may write it: of joint rows everyone who sees it, of an agency's own its people
        const writers = sees.filter(({ agencyId }) => each.kind === "joint" || agencyId === each.agencyId);
        for (const writer of writers.slice(0, WRITERS)) {
          const found = await listed(writer.id, each);
          // an agency whose own seat at the table has outlived her consent reads its notes and writes no more
          if (found.length === 0 && each.kind === "note") {
            counts.refusedToList += 1;
            continue;
          }
          expect({ ...each, found }).toEqual({ ...each, found: [...new Set(expected)].toSorted() });
          counts.lists += 1;
          counts.names += found.length;
        }
      }
      console.log(`who may see: ${cases.length} rows, ${counts.lists} lists, ${counts.names} names, ${counts.refusedToList} not listed`);
      expect(counts.lists).toBeGreaterThan(salt === "" ? 200 : 40);
      // one who may not write there is shown nobody
      const [first] = cases;
      const stranger = sessions.find(({ id, capacity }) => capacity === "professional" && first !== undefined && !seen.get(id)?.has(first.itemId));
      expect(first && stranger && (await listed(stranger.id, first))).toEqual([]);
    });
  },
  300_000,
);
