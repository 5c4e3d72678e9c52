import { describe, expect, it } from "vitest";
import { type AbsenceFact, dayPlus, findGaps, type GapFacts, type MandateFact, type TermFact } from "#coordinator/gap.ts";

const TODAY = "2028-02-29";
const day = (days: number) => dayPlus(TODAY, days);
const [liv, ingrid, oda] = ["liv", "ingrid", "oda"];
const term = (side: TermFact["side"], professionalId: string, from = -100, to: number | null = null, substituteId: string | null = null): TermFact => ({
  side,
  professionalId,
  agencyId: "agency",
  from: day(from),
  to: to === null ? null : day(to),
  substituteId,
});
const mandate = (professionalId: string, to: number | null = null, role = "coordinator"): MandateFact => ({
  professionalId,
  agencyId: "agency",
  role,
  from: day(-900),
  to: to === null ? null : day(to),
});
const away = (professionalId: string, from: number, to: number, deputyId: string | null = null): AbsenceFact => ({
  professionalId,
  agencyId: "agency",
  from: day(from),
  to: day(to),
  deputyId,
});
const both = [term("municipal", liv), term("specialist", ingrid)];
const gapsOf = (terms: readonly TermFact[], more: Partial<GapFacts> = {}, isOver = false) =>
  findGaps({ persons: [{ personId: "p", terms, isOver }], mandates: [mandate(liv), mandate(ingrid), mandate(oda)], absences: [], ...more }, TODAY).map(
    ({ side, kind, since }) => `${side} ${kind} ${since}`,
  );

describe("a chair that nobody sits in", () => {
  it("is no gap where each side has its holder, nor for one nobody has taken on, nor when it is over", () => {
    expect(gapsOf(both)).toEqual([]);
    expect(gapsOf([])).toEqual([]);
    expect(gapsOf([term("municipal", liv, -100, -3), term("specialist", ingrid, -100, -3)], {}, true)).toEqual([]);
  });

  it("is one from the day its holder's term ended, or from the day the other side's began", () => {
    expect(gapsOf([term("municipal", liv, -100, 0), term("specialist", ingrid)])).toEqual([`municipal no-holder ${day(0)}`]);
    expect(gapsOf([term("municipal", oda, -300, -90), term("municipal", liv, -90, -2), term("specialist", ingrid)])).toEqual([
      `municipal no-holder ${day(-2)}`,
    ]);
    expect(gapsOf([term("specialist", ingrid, -5)])).toEqual([`municipal no-holder ${day(-5)}`]);
  });

  it("is one the day after the last day of the mandate, and not that day", () => {
    const ending = (to: number) => gapsOf(both, { mandates: [mandate(liv, to), mandate(ingrid)] });
    expect(ending(1)).toEqual([]);
    expect(ending(0)).toEqual([]);
    expect(ending(-1)).toEqual([`municipal mandate-ended ${day(0)}`]);
    expect(gapsOf(both, { mandates: [mandate(liv, null, "team-member"), mandate(ingrid)] })).toEqual([`municipal mandate-ended ${day(-100)}`]);
    expect(gapsOf(both, { mandates: [mandate(liv, -9), mandate(liv), mandate(ingrid)] })).toEqual([]);
  });
});

describe("a coordinator who is away", () => {
  const gone = (...absences: AbsenceFact[]) => gapsOf(both, { absences });

  it("is missed from the first day, where it is for more than fourteen and nobody stands in", () => {
    expect(gone(away(liv, 0, 13))).toEqual([]);
    expect(gone(away(liv, 0, 14))).toEqual([`municipal away ${day(0)}`]);
    expect(gone(away(liv, -14, 0))).toEqual([`municipal away ${day(-14)}`]);
    expect(gone(away(liv, -15, -1))).toEqual([]);
    expect(gone(away(liv, 1, 40))).toEqual([]);
  });

  it("cannot hide a long absence in two short ones", () => {
    expect(gone(away(liv, -10, -1), away(liv, 0, 9))).toEqual([`municipal away ${day(-10)}`]);
    expect(gone(away(liv, -10, -2), away(liv, 0, 9))).toEqual([]);
    expect(gone(away(liv, -10, 9), away(liv, 3, 4))).toEqual([`municipal away ${day(-10)}`]);
  });

  it("is not missed where someone stands in, named for it or with the role, who works here and is not away herself", () => {
    expect(gone(away(liv, -3, 30, oda))).toEqual([]);
    expect(gapsOf([term("municipal", liv, -100, null, oda), term("specialist", ingrid)], { absences: [away(liv, -3, 30)] })).toEqual([]);
    expect(gone(away(liv, -3, 30, oda), away(oda, -1, 2))).toEqual([`municipal away ${day(-3)}`]);
    expect(gapsOf(both, { absences: [away(liv, -3, 30, oda)], mandates: [mandate(liv), mandate(ingrid), mandate(oda, -1)] })).toEqual([
      `municipal away ${day(-3)}`,
    ]);
    expect(gapsOf(both, { absences: [away(liv, -3, 30, oda)], mandates: [mandate(liv), mandate(ingrid), mandate(oda, null, "administrator")] })).toHaveLength(
      1,
    );
  });
});
