import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { openPlan } from "#plan/open-plan.ts";
import { as } from "#test/as.ts";

const { jonas, emma } = demo;
const planAs = (subject: string, person = jonas.personId) => as(subject, (scope) => openPlan(scope, person), person);

describe("an open plan", () => {
  it("opens whole to the person: own words first, earlier wordings kept, goals by life area", async () => {
    const plan = await planAs("jonas");
    expect(plan?.plan.kind).toBe("ip");
    expect(plan?.words.matters?.writtenHow).toBe("self");
    expect(plan?.words.matters?.earlier.length).toBeGreaterThan(0);
    expect(plan?.goals[0]?.lifeArea).toBe("housing");
    console.log(JSON.stringify(plan, null, 1).slice(0, 6000));
  });
});
void emma;
