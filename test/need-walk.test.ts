import { describe, expect, it } from "vitest";
import { openPublicSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { beside, type Engine } from "../proof/need/engine.ts";
import { mistakes } from "../proof/need/rules.ts";
import { byRules, walk } from "../proof/need/walk.ts";

/* The short walk; `npm run proof need` goes a hundred thousand steps. */
const engine: Engine = {
  run: async (subject, work) =>
    Scope.run({ sessionToken: await tokenOf(subject) }, (scope) =>
      scope.attempt(
        () => work(scope),
        (done) => !done.ok,
      ),
    ),
  raise: async (work) => Scope.run({ sessionToken: await openPublicSession() }, work),
  truth: truth(),
};

describe("a need on its way between agencies", () => {
  it("has somebody at every step, whoever does what at the same time", async () => {
    const walked = await walk(byRules(), { needs: 150, most: 60, seed: 7 });
    expect(walked.fault).toBeUndefined();
    expect(walked.steps).toBeGreaterThan(1000);
  });

  it.each(mistakes)("a world where %s is found out", async (mistake) => {
    expect((await walk(byRules(mistake), { needs: 1500, most: 100, seed: 7 })).fault).toBeDefined();
  });

  it("stands in the database as it stands in the rules, act for act", async () => {
    const walked = await walk(() => beside(engine), { needs: 8, most: 50, seed: 7 });
    expect(walked.fault).toBeUndefined();
    expect(walked.steps).toBeGreaterThan(100);
  });
});
