import { describe, expect, it } from "vitest";
import { readBoardOfOne } from "#contact/read-board-of-one.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";

const about = (subject: string, personId: string) => as(subject, (scope) => readBoardOfOne(scope, personId), personId);
const nothing = { reasons: [], decisions: [] };

describe("what stands about someone on the team's board", () => {
  it("is hers to read: why, and every decision with its name and days", async () => {
    const { reasons, decisions } = await about(demo.jonas.subject, demo.jonas.personId);
    expect(reasons).toMatchObject([{ reason: "intensive-short" }]);
    expect(decisions[0]).toMatchObject({ words: "Ringe Jonas før lunsj og spørre om torsdagen", name: "Liv Myhre", doneOn: null });
    expect(decisions[0]?.decidedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("is the same to her coordinators", async () => {
    const hers = await about(demo.jonas.subject, demo.jonas.personId);
    for (const { subject } of [demo.municipalCoordinatorNo, demo.specialistCoordinatorNo]) expect(await about(subject, demo.jonas.personId)).toEqual(hers);
  });

  it("is a child's guardian's to read", async () => {
    const found = await about(demo.emmaMother.subject, demo.emma.personId);
    expect(found).not.toEqual(nothing);
    expect(await about(demo.emmaFather.subject, demo.emma.personId)).toEqual(found);
  });

  it.each([
    demo.sister.subject,
    demo.gp.subject,
    demo.outsider.subject,
    demo.peerWorker.subject,
    demo.administratorNo.subject,
    demo.coordinatingUnitNo.subject,
    demo.emmaMother.subject,
    demo.specialistCoordinatorSe.subject,
  ])("shows no decision to %s", async (subject) => {
    expect((await about(subject, demo.jonas.personId)).decisions).toEqual([]);
  });

  it("and another person has nothing of it", async () => {
    expect(await about(demo.randi.subject, demo.jonas.personId)).toEqual(nothing);
  });
});
