import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { PLANTS } from "../../proof/interference/plants.ts";
import { actorCalled, type Ground, layGround, Trial } from "../../proof/interference/trial.ts";

/* A share of `npm run proof non-interference`: one professional under a narrow consent, at the pages that hide most. */

let ground: Ground;
let trial: Trial;
// those that only put something into an answer; one that changes the house needs worlds of its own
const plants = PLANTS.filter(({ sql }) => sql === undefined);
beforeAll(async () => {
  ground = await layGround();
  trial = await Trial.open(ground, actorCalled(demo.navConsultant.subject), plants);
}, 240_000);
afterAll(async () => {
  await trial.close();
  ground.remove();
});

const person = `/persons/${demo.jonas.personId}`;
const addresses = [
  "/",
  "/persons.data",
  "/needs.data",
  person,
  ...["plan.data", "plan.json", "meetings.data", "contacts.data", "circle.data"].map((page) => `${person}/${page}`),
];

describe("what one may not see", () => {
  it("is there in plenty", () => {
    expect(trial.sorted.hidden).toBeGreaterThan(2000);
    expect([...trial.sorted.gone.values()].flat().length).toBeGreaterThan(1500);
  });

  it.each(addresses)("makes no difference to a byte of %s", async (address) => {
    expect(await trial.compare(address)).toBeUndefined();
  });

  it.each(plants.map((plant) => [plant.name, plant] as const))("would be noticed by %s", async (_name, plant) => {
    expect(await trial.compare(`${person}/plan.json`, plant)).toBeDefined();
  });
});
