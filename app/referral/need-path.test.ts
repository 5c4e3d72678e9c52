import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowOf, type Hop, type NeedOnItsWay, pathOf } from "#referral/need-path.ts";

const at = (day: number, hour = 10) => new Date(Date.UTC(2026, 2, 20 + day, hour));
const need = (differing: Partial<NeedOnItsWay> = {}): NeedOnItsWay => ({
  referralId: "n",
  state: "received",
  raisedAt: at(0),
  heldByAgencyId: "unit",
  overAt: null,
  ...differing,
});
const hop = (fromAgencyId: string, toAgencyId: string, offered: number, state: Hop["state"], answered?: number): Hop => ({
  referralId: "n",
  fromAgencyId,
  toAgencyId,
  state,
  offeredAt: at(offered),
  answeredAt: answered === undefined ? null : at(answered),
  answerBy: null,
});

describe("the path of a need", () => {
  it("says who had it, how long, and every try to pass it on", () => {
    const hops = [
      hop("unit", "dps", 2, "declined", 6),
      hop("unit", "rus", 7, "accepted", 9),
      hop("rus", "bolig", 12, "taken-back", 20),
      hop("rus", "bolig", 20, "accepted", 24),
    ];
    const path = pathOf(need({ state: "handed-over", heldByAgencyId: "bolig" }), hops, "2026-04-20");
    expect(path.stays).toEqual([
      { agencyId: "unit", from: 0, to: 9 },
      { agencyId: "rus", from: 9, to: 24 },
      { agencyId: "bolig", from: 24, to: 31 },
    ]);
    expect(path.throws).toHaveLength(4);
    expect(path.days).toBe(24);
  });

  it("counts days as people do: through the night to summer time, and where the person lives", () => {
    // 28 March 2026, 23:30 UTC is the 29th in Oslo, the day the clock goes forward
    const path = pathOf(need({ raisedAt: new Date("2026-03-28T23:30:00Z") }), [], "2026-03-30");
    expect(path.days).toBe(1);
  });

  it("knows an answer that is late from the day after its last day", () => {
    const waiting = [{ ...hop("unit", "dps", 2, "offered"), answerBy: "2026-03-25" }];
    expect(pathOf(need(), waiting, "2026-03-25").throws[0]?.isLate).toBe(false);
    expect(pathOf(need(), waiting, "2026-03-26").throws[0]?.isLate).toBe(true);
    const answered = [{ ...hop("unit", "dps", 2, "declined", 9), answerBy: "2026-03-25" }];
    expect(pathOf(need(), answered, "2026-03-30").throws[0]?.isLate).toBe(false);
  });

  it("has somebody at every day, once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ to: fc.constantFrom("a", "b", "c"), wait: fc.nat(20), state: fc.constantFrom("accepted", "declined", "taken-back" as const) }), {
          maxLength: 12,
        }),
        (tries) => {
          let day = 0;
          let holder = "unit";
          const hops = tries.map(({ to, wait, state }) => {
            const made = hop(holder, to, day, state as Hop["state"], day + wait);
            day += wait + 1;
            if (state === "accepted") holder = to;
            return made;
          });
          const { stays } = pathOf(need({ heldByAgencyId: holder }), hops, "2027-12-31");
          expect(stays[0]?.from).toBe(0);
          for (const [index, stay] of stays.entries()) if (index > 0) expect(stay.from).toBe(stays[index - 1]?.to);
          expect(stays.at(-1)?.agencyId).toBe(holder);
        },
      ),
    );
  });

  it("adds up to a flow between agencies", () => {
    const path = pathOf(need(), [hop("unit", "dps", 2, "declined", 6), hop("unit", "dps", 8, "offered")], "2026-04-01");
    expect(flowOf([path, path])).toEqual([
      { fromAgencyId: "unit", toAgencyId: "dps", thrown: 4, accepted: 0, declined: 2, waiting: 2, takenBack: 0, late: 0, longest: 4 },
    ]);
  });
});
