import { describe, expect, it } from "vitest";
import { dayOf } from "#deadline/day.ts";
import { openDatabase } from "#test/baton-house.ts";
import { walk } from "#test/baton-model.ts";
import { MISTAKES, openRules } from "#test/baton-rules.ts";
import { onFreshCopy } from "#test/house.ts";

/* The short walk; `npm run proof baton` takes a hundred thousand steps, and some of them in the real database. */

describe("batons, in any order of what may happen to them", () => {
  it("are held by exactly one a side, or the gap is seen that day", async () => {
    const { steps, takenOver, gapsSeen, broke } = await walk(openRules(), { runs: 120, maxCommands: 200, seed: 20261122 });
    expect(broke).toBeUndefined();
    expect(steps).toBeGreaterThan(3000);
    // a walk where nothing changes hands and nobody is missed proves nothing
    expect(takenOver).toBeGreaterThan(30);
    expect(gapsSeen).toBeGreaterThan(300);
  });

  it("and so in the real database, by the verbs themselves", async () => {
    const { steps, broke } = await onFreshCopy((owner) =>
      walk(() => openDatabase(owner), { runs: 3, maxCommands: 120, seed: 20261122, isTimeless: true, today: dayOf(new Date()) }),
    );
    expect(broke).toBeUndefined();
    expect(steps).toBeGreaterThan(40);
  });

  it.each(Object.entries(MISTAKES))("and the walk would find that %s", async (_, rules) => {
    const { broke } = await walk(openRules(rules), { runs: 800, maxCommands: 60, seed: 20261122 });
    expect(broke).toBeDefined();
  });
});
