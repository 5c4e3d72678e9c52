import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { queryAs, Scope } from "#access/scope.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { disorder, type Opened, readRule } from "#test/locks.ts";
import { onFreshCopy } from "#test/house.ts";

const tokenFor = (session: string) => createHash("sha256").update(session).digest("hex");

/** A session for everyone in every capacity, a preview of every seat, one that has ended and one whose time is up. */
const SESSIONS = `
insert into care.session (token_hash, expires_at, ended_at, account_id, capacity, mandate_id, preview_person_id)
  select sha256(gen_random_uuid()::text::bytea), now() + ends, ended, account_id, capacity, mandate_id, person_id
    from (
      select a.id, 'professional', m.id, null::uuid, interval '1 hour', null::timestamptz from care.account a join care.mandate m on m.professional_id = a.professional_id
      union all
      select a.id, 'person', null, null, ends, ended from care.account a, (values (interval '1 hour', null), (interval '-1 second', null), (interval '1 hour', now())) v (ends, ended)
       where a.person_id is not null
      union all
      select a.id, 'circle', null, null, interval '1 hour', null from care.account a where a.id in (select k.account_id from care.circle_member k)
      union all
      select (select min(a.id::text)::uuid from care.account a), 'preview', m.id, t.person_id, interval '1 hour', null
        from care.participant t join care.mandate m on m.professional_id = t.professional_id and m.agency_id = t.agency_id
    ) s (account_id, capacity, mandate_id, person_id, ends, ended)`;

async function openToAsker(session: string, personId: string | undefined) {
  return Scope.rehearse({ sessionToken: tokenFor(session), personId }, async (scope) => {
    const { rows } = await sql<{ areas: string[]; whole: string[]; coordinated: string[]; writing: string[]; closed: string[] }>`
      select array(select o.person_id || ' ' || o.life_area from care.open_areas() o order by 1) as areas,
             array(select w::text from care.whole_people() w order by 1) as whole,
             array(select distinct c::text from care.coordinated_people() c order by 1) as coordinated,
             array(select w::text from care.writing_people() w order by 1) as writing,
             array(select distinct c::text from care.closed_topics() c order by 1) as closed`.execute(queryAs(scope));
    return rows[0];
  });
}

async function compare(owner: Database): Promise<number> {
  const rule = await readRule(owner);
  const capacities = new Map(
    (await owner.readRows<{ id: string; capacity: string; only: string | null }>("select id, capacity, preview_person_id as only from care.session")).map(
      (row) => [row.id, row],
    ),
  );
  const shut = { areas: [], whole: [], coordinated: [], closed: [] } satisfies Opened;
  let opened = 0;
  for (const [session, whole] of [...rule, ["nobody", shut] as const]) {
    const { capacity, only } = capacities.get(session) ?? { capacity: "none", only: null };
    for (const personId of [undefined, demo.jonas.personId, demo.emma.personId, demo.outsider.professionalId]) {
      const about = only ?? personId;
      const areas = whole.areas.filter((pair) => about === undefined || pair.startsWith(about));
      const people = new Set(areas.map((pair) => pair.slice(0, 36)));
      const found = await openToAsker(session, personId);
      expect({ session, capacity, personId, areas: found?.areas, whole: found?.whole, coordinated: found?.coordinated }).toEqual({
        session,
        capacity,
        personId,
        areas,
        whole: whole.whole,
        coordinated: whole.coordinated,
      });
      expect(found?.writing).toEqual(capacity === "professional" ? [...people].toSorted() : capacity === "preview" ? [] : whole.whole);
      // of persons who are open the very same topics are closed; of others none need be (nothing of theirs is open), and none too many
      const closed = whole.closed.filter(({ person }) => about === undefined || person === about);
      const ofOpen = new Set(closed.filter(({ person }) => people.has(person)).map(({ topic }) => topic));
      expect(found?.closed.filter((topic) => ofOpen.has(topic)).toSorted()).toEqual([...ofOpen].toSorted());
      // (the page asked for narrows what opens, never what a block keeps back)
      const kept = whole.closed.filter(({ person }) => only == null || person === only);
      expect(kept.map(({ topic }) => topic)).toEqual(expect.arrayContaining(found?.closed ?? []));
      opened += areas.length;
    }
  }
  return opened;
}

it.each(["a", "b"])(
  "the locks answer to every asker what the rule says, in order and in disorder %s",
  async (salt) => {
    await onFreshCopy(async (owner) => {
      await owner.runSql(SESSIONS);
      for (const { id } of await owner.readRows<{ id: string }>("select id from care.session")) {
        await owner.runSql(`update care.session set token_hash = sha256('${tokenFor(id)}'::bytea) where id = '${id}'`);
      }
      const inOrder = salt === "a" ? await compare(owner) : Infinity;
      await owner.runSql(disorder(salt));
      const inDisorder = await compare(owner);
      expect(inDisorder).toBeGreaterThan(0);
      expect(inDisorder).toBeLessThan(inOrder);
    });
  },
  120_000,
);
