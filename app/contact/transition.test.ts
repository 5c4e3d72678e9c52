import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, comingTransitions, dayOfAge, openTransitions, type TakenUp, type TransitionRule } from "#contact/transition.ts";
import { truth } from "#test/house.ts";

const rule = (kind: string, more: Partial<TransitionRule> = {}): TransitionRule => ({
  ruleId: kind,
  kind,
  age: null,
  stayKind: null,
  opensDaysBefore: 90,
  standsDaysAfter: 60,
  lifeArea: "common",
  isInForce: true,
  ...more,
});
const sixteen = rule("age-16", { age: 16 });
const discharge = rule("discharge", { stayKind: "hospital", opensDaysBefore: 14, standsDaysAfter: 14, lifeArea: "health" });
const school = rule("school-change");
const someone = { birthOn: "2010-12-20", diedOn: null, stays: [], takenUp: [] as TakenUp[] };
const kinds = (found: readonly { kind: string }[]) => found.map(({ kind }) => kind);

describe("a birthday", () => {
  it("falls where the database says it does, 29 February among them", async () => {
    const births = ["2008-02-29", "2012-02-29", "2010-02-28", "2010-12-31", "2010-06-15", "2000-02-29"];
    for (const birth of births)
      for (const age of [12, 15, 16, 18]) {
        const [row] = await truth().readRows<{ day: string }>(`select ('${birth}'::date + make_interval(years => ${age}))::date::text as day`);
        expect(dayOfAge(birth, age), `${birth} ${age}`).toBe(row?.day);
      }
  });

  it.each([
    ["the day before it opens", "2026-09-20", []],
    ["the day it opens", "2026-09-21", ["age-16"]],
    ["the birthday itself", "2026-12-20", ["age-16"]],
    ["the last day it stands", "2027-02-18", ["age-16"]],
    ["the day after", "2027-02-19", []],
  ])("opens in time and stands a while: %s", (_, today, found) => {
    expect(kinds(openTransitions([sixteen], someone, today))).toEqual(found);
  });

  it("of someone who has died opens nothing", () => {
    expect(openTransitions([sixteen], { ...someone, diedOn: "2026-10-01" }, "2026-12-01")).toEqual([]);
  });

  it("is either open or still to come, never both, on every day before it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2008-01-01T12:00:00Z"), max: new Date("2012-12-31T12:00:00Z"), noInvalidDate: true }),
        fc.integer({ min: -60, max: 700 }),
        (birth, before) => {
          const birthOn = birth.toISOString().slice(0, 10);
          const today = addDays(dayOfAge(birthOn, 16), -before);
          const open = openTransitions([sixteen], { ...someone, birthOn }, today);
          const coming = comingTransitions([sixteen], { ...someone, birthOn }, today);
          expect(open.length + coming.length).toBe(1);
          expect(open.length === 1).toBe(before <= 90);
        },
      ),
    );
  });
});

describe("what was taken up", () => {
  const taken = (state: TakenUp["state"], onDay = "2026-12-20", ruleId = "age-16"): TakenUp => ({ transitionId: "t", ruleId, onDay, stayId: null, state });

  it("is not shown a second time as known, and stands until it is closed however late it gets", () => {
    expect(openTransitions([sixteen], { ...someone, takenUp: [taken("open")] }, "2026-12-01").map((each) => each.transitionId)).toEqual(["t"]);
    expect(openTransitions([sixteen], { ...someone, takenUp: [taken("open")] }, "2028-12-01")).toHaveLength(1);
  });
  it("is gone when done or not needed", () => {
    for (const state of ["done", "not-needed"] as const) expect(openTransitions([sixteen], { ...someone, takenUp: [taken(state)] }, "2026-12-01")).toEqual([]);
  });
  it("by hand opens by its own date", () => {
    const of = { ...someone, takenUp: [taken("open", "2027-08-18", "school-change")] };
    expect(openTransitions([school], of, "2027-05-01")).toEqual([]);
    expect(kinds(comingTransitions([school], of, "2027-05-01"))).toEqual(["school-change"]);
    expect(kinds(openTransitions([school], of, "2027-05-20"))).toEqual(["school-change"]);
  });
});

describe("a discharge", () => {
  const stay = { stayId: "s", kind: "hospital", dischargePlannedOn: "2026-12-01", dischargedOn: null };
  it("opens before the planned day and moves with it", () => {
    expect(openTransitions([discharge], { ...someone, stays: [stay] }, "2026-11-20")).toMatchObject([{ kind: "discharge", onDay: "2026-12-01", stayId: "s" }]);
    const takenUp: TakenUp[] = [{ transitionId: "t", ruleId: "discharge", onDay: "2026-12-01", stayId: "s", state: "open" }];
    const moved = { ...stay, dischargedOn: "2026-11-25" };
    expect(openTransitions([discharge], { ...someone, stays: [moved], takenUp }, "2026-11-26")).toMatchObject([{ transitionId: "t", onDay: "2026-11-25" }]);
  });
  it("of another kind of stay, or without a day, is none", () => {
    expect(openTransitions([discharge], { ...someone, stays: [{ ...stay, kind: "respite" }] }, "2026-11-20")).toEqual([]);
    expect(openTransitions([discharge], { ...someone, stays: [{ ...stay, dischargePlannedOn: null }] }, "2026-11-20")).toEqual([]);
  });
});
