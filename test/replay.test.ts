import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { writeJournal } from "#access/journal.server.ts";
import { theDatabase } from "#access/house.server.ts";
import type { Database } from "#db/connect.ts";
import { undisturbed } from "#test/as.ts";
import { replay } from "../scripts/ops/replay.ts";

const secret = "a key that opens nothing outside of this test";

/** Everything that can be taken back: how, and what shows that it is. */
const REVOKED: readonly (readonly [kind: string, set: string, where: string])[] = [
  ["consent", "withdrawn_at = now(), withdrawn_by = recorded_by", "withdrawn_at is null and replaced_at is null"],
  ["consent_party", "withdrawn_at = now()", "withdrawn_at is null"],
  ["consent_giver", "answer = 'no'", "answer = 'yes'"],
  ["participant", "ended_at = now()", "ended_at is null"],
  ["release", "ended_at = now(), ended_by = decided_by, ended_by_name = decided_by_name", "ended_at is null and decided_by is not null"],
  ["place_release", "ended_at = now(), ended_by = released_by", "ended_at is null and released_by is not null"],
  ["crisis_reader", "ended_at = now()", "ended_at is null"],
  ["emergency_opening", "ended_at = now()", "ended_at is null and opened_at is not null"],
  ["calendar_feed", "ended_at = now()", "ended_at is null"],
  ["coordinator_term", "state = 'ended', ended_at = now()", "state = 'accepted'"],
  ["account", "ended_at = now()", "ended_at is null and professional_id is not null"],
  ["mandate", "valid_to = care.today() - 1", "valid_to is null and valid_from < care.today()"],
  ["circle_member", "open_areas = '{}'", "cardinality(open_areas) > 0"],
  ["person", "address_protection = 'strictly-confidential'", "address_protection = 'none'"],
];
const BLOCK = `insert into care.block (person_id, against, relation_name, covers, reason, said_as, said_by, said_by_name)
  select a.person_id, 'relation', 'Somebody Once Near', 'whole', 'a reason nobody else reads', 'self', a.id, a.name from care.account a where a.person_id is not null limit 1`;

/** What the demo area has none of, as it stood in the backup already. */
const LAID = `
  update care.emergency_opening set ended_at = null where opened_at is not null;
  insert into care.place_release (id, person_id, professional_id, reason, released_by, released_by_name)
    select '5f0e0000-0000-4000-8000-000000000001', t.person_id, t.professional_id, 'kjører henne hjem', a.id, a.name
      from care.participant t join care.account a on a.person_id = t.person_id order by t.id limit 1;
  insert into care.crisis_reader (id, person_id, crisis_plan_id, agency_id, chosen_by)
    select '5f0e0000-0000-4000-8000-000000000002', c.person_id, c.id, (select min(g.id::text)::uuid from care.agency g), a.id
      from care.crisis_plan c join care.account a on a.person_id = c.person_id order by c.id limit 1;
  insert into care.calendar_feed (id, account_id, token_hash, capacity)
    select '5f0e0000-0000-4000-8000-000000000003', a.id, sha256('feed'), 'person' from care.account a where a.person_id is not null order by a.id limit 1`;

const first = (owner: Database, kind: string, where: string) =>
  owner.readRows<{ id: string }>(`select id from care.${kind} where ${where} order by id limit 1`).then(([row]) => row?.id);

it("takes back once more whatever kind of thing had been taken back, and a second time nothing", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-replay-"));
  const file = path.join(folder, "journal");
  const done = new Map<string, { id: string; after: unknown }>();
  const stateOf = async (owner: Database, kind: string, id: string, set: string) => {
    // a moment that was set is compared as whether it is there
    const names = [...set.matchAll(/(\w+) = (?!now|recorded_by|decided_by)/g)].map(([, name]) => `${name}::text`);
    const ends = [...set.matchAll(/(\w+) = now\(\)/g)].map(([, name]) => `(${name} is not null)::text`);
    return (await owner.readRows(`select ${[...names, ...ends].join(", ")} from care.${kind} where id = $1`, [id]))[0];
  };
  try {
    await undisturbed(async (owner) => {
      await owner.runSql(LAID);
      for (const [kind, set, where] of REVOKED) {
        const id = await first(owner, kind, where);
        if (id === undefined) throw new Error(`the demo area has no ${kind} to take back`);
        await owner.runSql(`update care.${kind} set ${set} where id = '${id}'`);
        done.set(kind, { id, after: await stateOf(owner, kind, id, set) });
      }
      await owner.runSql(BLOCK);
      expect(await writeJournal(theDatabase(), { file, secret })).toBeGreaterThan(REVOKED.length);
      expect(await writeJournal(theDatabase(), { file, secret })).toBe(0);
    });
    const journal = readFileSync(file, "utf8");
    expect(journal).not.toMatch(/Somebody|reason nobody/);
    await undisturbed(async (owner) => {
      await owner.runSql(LAID);
      const { replayed, notThere } = await replay(owner, journal, "", secret);
      expect(notThere).toBe(0);
      expect(replayed).toBeGreaterThan(REVOKED.length);
      for (const [kind, set] of REVOKED) {
        const { id, after } = done.get(kind) ?? { id: "", after: undefined };
        expect(await stateOf(owner, kind, id, set), kind).toEqual(after);
      }
      expect(await owner.readRows("select reason, said_by_name <> '?' as named from care.block where relation_name = 'Somebody Once Near'")).toEqual([
        { reason: null, named: true },
      ]);
      expect((await replay(owner, journal, "", secret)).replayed).toBe(0);
      await expect(
        replay(owner, journal.replace(/"kind":"mandate"/, '"kind":"account"').replaceAll(/"id":"[0-9a-f]{4}/g, '"id":"abcd'), "", secret),
      ).rejects.toThrow();
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
