import { describe, expect, it } from "vitest";
import { runsOut } from "#contact/official-decision.ts";
import { stayProblem, stayState } from "#contact/stay.ts";

const stay = { admittedOn: "2026-11-01", leaveFrom: null, leaveTo: null, dischargePlannedOn: null, dischargedOn: null };
const today = "2026-11-22";

describe("the days of a stay", () => {
  it.each([
    [{}, undefined],
    [{ admittedOn: "2026-11-23" }, "stay.admitted-in-future"],
    [{ dischargedOn: "2026-11-23" }, "stay.discharged-in-future"],
    [{ dischargedOn: "2026-10-31" }, "stay.discharged-before-admitted"],
    [{ dischargedOn: "2026-11-01" }, undefined],
    [{ dischargePlannedOn: "2026-10-31" }, "stay.planned-before-admitted"],
    [{ leaveFrom: "2026-10-31" }, "stay.leave-before-admitted"],
    [{ leaveFrom: "2026-11-20", leaveTo: "2026-11-19" }, "stay.leave-ends-before-it-starts"],
  ])("%o", (change, code) => expect(stayProblem({ ...stay, ...change }, today)?.code).toBe(code));

  it.each([
    ["there", {}],
    ["on-leave", { leaveFrom: "2026-11-22", leaveTo: "2026-11-22" }],
    ["on-leave", { leaveFrom: "2026-11-20" }],
    ["there", { leaveFrom: "2026-11-20", leaveTo: "2026-11-21" }],
    ["there", { leaveFrom: "2026-11-23" }],
    ["discharged", { leaveFrom: "2026-11-20", dischargedOn: "2026-11-22" }],
  ])("is %s where %o", (state, change) => expect(stayState({ ...stay, ...change }, today)).toBe(state));
});

it.each([
  ["2026-12-21", true],
  ["2026-12-22", false],
  ["2026-11-01", true],
])("a decision that ends on %s runs out: %s", (endsOn, expected) => expect(runsOut(endsOn, today)).toBe(expected));
