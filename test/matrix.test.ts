import { expect, it } from "vitest";
import { onFreshCopy } from "#test/house.ts";
import { tellFound } from "../proof/matrix/found.ts";
import { fillIn, momentOf, tablesOf } from "../proof/matrix/ground.ts";
import { hear, layWorld } from "../proof/matrix/hearing.ts";
import type { Visible } from "../proof/matrix/read.ts";
import { unjudged } from "../proof/matrix/scope.ts";
import { tellWorld } from "../proof/matrix/world.ts";

/*
 * The fast share of `npm run proof matrix`: one generated world held against the oracle row by row, and every world that
 * has shown a mistake before; on one copy, since emptying it costs less than another.
 */
it("each session is shown what the policy says, row by row, and what was found before stays mended", async () => {
  await onFreshCopy(async (owner) => {
    await fillIn(owner);
    const tables = await tablesOf(owner);
    expect(await unjudged(owner, tables)).toEqual([]);
    const world = tellWorld(20_261_122, await momentOf(owner), { people: 24, plan: 1, contacts: 1, log: 4, sessions: 50 });
    await layWorld(owner, tables, world);
    const court = await hear(owner, tables, world);
    expect([...court.differences.values()]).toEqual([]);
    expect(court.decisions).toBeGreaterThanOrEqual(50_000);

    const found = tellFound(await momentOf(owner));
    await layWorld(owner, tables, found.world);
    const seen = new Map<string, Visible>();
    const again = await hear(owner, tables, found.world, seen);
    const shown = found.looked.map(({ name, session, table, key }) => [name, seen.get(session)?.get(table)?.has(key) ?? false]);
    expect(shown).toEqual(found.looked.map(({ name, isOpen }) => [name, isOpen]));
    expect([...again.differences.values()]).toEqual([]);
  });
});
