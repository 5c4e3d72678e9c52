import { expect, it } from "vitest";
import type { Database } from "#db/connect.ts";
import { onFreshCopy } from "#test/house.ts";
import { tellFound } from "../proof/matrix/found.ts";
import { fillIn, momentOf, tablesOf } from "../proof/matrix/ground.ts";
import { hear, layWorld, look } from "../proof/matrix/hearing.ts";
import { unjudged } from "../proof/matrix/scope.ts";
import { tellWorld } from "../proof/matrix/world.ts";

/*
 * The fast share of `npm run proof matrix`: one generated world held against the oracle row by row, and every world that
 * has shown a mistake before.
 */
const onEmpty = <Result>(work: (owner: Database) => Promise<Result>): Promise<Result> =>
  onFreshCopy(async (owner) => {
    await fillIn(owner);
    return work(owner);
  });

it("each session is shown what the policy says, row by row", async () => {
  await onEmpty(async (owner) => {
    const tables = await tablesOf(owner);
    expect(await unjudged(owner, tables)).toEqual([]);
    const world = tellWorld(20_261_122, await momentOf(owner), { people: 24, plan: 1, contacts: 1, log: 4, sessions: 50 });
    await layWorld(owner, tables, world);
    const court = await hear(owner, tables, world);
    expect([...court.differences.values()]).toEqual([]);
    expect(court.decisions).toBeGreaterThanOrEqual(50_000);
  });
});

it("what was found before stays mended", async () => {
  await onEmpty(async (owner) => {
    const tables = await tablesOf(owner);
    const { world, looked } = tellFound(await momentOf(owner));
    await layWorld(owner, tables, world);
    const court = await hear(owner, tables, world);
    const seen = await look(owner, tables, world.sessions);
    const shown = looked.map(({ name, session, table, key }) => [name, seen.get(session)?.get(table)?.has(key) ?? false]);
    expect(shown).toEqual(looked.map(({ name, isOpen }) => [name, isOpen]));
    expect([...court.differences.values()]).toEqual([]);
  });
});
