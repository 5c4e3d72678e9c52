import { describe, expect, it } from "vitest";
import { SIGNAL_NUMBER, type SignalKind } from "#contact/signal-kinds.ts";
import type { Around, SignalFacts } from "#contact/signal-facts.ts";
import { signalsOf } from "#contact/signal.ts";
import { AROUND, CLINIC, INGRID, LIV, on, plus, quiet, stay, TODAY, TOWN, tried } from "#test/signal-facts.ts";

/*
 * The table of norway.md 2.4: twelve signals × just before their limit, at it, after it, for one who was never contacted,
 * for the dead, and for one on leave from hospital.
 */

interface Case {
  readonly kind: SignalKind;
  /** facts and surroundings as they are so many days past the limit: -1 just before, 0 at it, 1 after */
  readonly at: (past: -1 | 0 | 1) => { facts: Partial<SignalFacts>; around?: Partial<Around>; today?: string };
  /** listed at -1, 0, 1 */
  readonly listed: readonly [before: boolean, at: boolean, after: boolean];
}

const ago = (days: number) => plus(TODAY, -days);
const unowned = (past: number) => plus(TODAY, 365 - past);

const CASES: readonly Case[] = [
  // agreed every 14 days: 21 days is the limit, and only longer than it is silence
  { kind: "silent", at: (past) => ({ facts: { lastTwoWay: { ...on(ago(21 + past)), kind: "visit" } } }), listed: [false, false, true] },
  {
    kind: "missed",
    at: (past) => ({
      facts: {
        unmet: Array.from({ length: 2 + past }, (_, index) => tried(ago(index), { outcome: "not-met", kind: "appointment", at: `${ago(index)}T15:00:00Z` })),
        lastTwoWay: { ...on(ago(30)), kind: "visit" },
        everyDays: 366,
      },
    }),
    listed: [false, true, true],
  },
  {
    kind: "no-answer",
    at: (past) => ({
      facts: {
        unmet: Array.from({ length: 3 + past }, (_, index) => tried(ago(index), { kind: index === 0 ? "message" : "phone", at: `${ago(index)}T15:00:00Z` })),
        lastTwoWay: { ...on(ago(30)), kind: "visit" },
        everyDays: 366,
      },
    }),
    listed: [false, true, true],
  },
  // away for 13, 14 and 15 days, both days counted, and nobody stands in
  {
    kind: "no-coordinator",
    at: (past) => ({ facts: {}, around: { absences: [{ professionalId: LIV, agencyId: TOWN, from: ago(3), to: plus(ago(3), 13 + past), deputyId: null }] } }),
    listed: [false, false, true],
  },
  {
    kind: "measure-overdue",
    at: (past) => ({ facts: { measures: [{ measureId: "m", dueOn: ago(past), lifeArea: "housing", topicId: null }] } }),
    listed: [false, false, true],
  },
  { kind: "review-overdue", at: (past) => ({ facts: { reviewOn: ago(past) } }), listed: [false, false, true] },
  {
    kind: "agency-silent",
    at: (past) => ({ facts: { table: [{ agencyId: CLINIC, agencyName: "DPS", activeOn: ago(90 + past) }] } }),
    listed: [false, true, true],
  },
  // a contact planned on the sixth, seventh and eighth day after it became known
  {
    kind: "stay-follow-up",
    at: (past) => ({
      facts: {
        stays: [stay({ admittedOn: ago(10), dischargedOn: TODAY, dischargeRegisteredAt: `${TODAY}T09:00:00Z` })],
        planned: [plus(TODAY, 7 + past)],
        lastTwoWay: { ...on(ago(1)), kind: "visit" },
      },
    }),
    listed: [false, false, true],
  },
  // thirty-one, thirty and twenty-nine days left: less than thirty is running out
  {
    kind: "decision-ending",
    at: (past) => ({ facts: { decisions: [{ decisionId: "d", agencyName: "Kommunen", endsOn: plus(TODAY, 30 - past), lifeArea: "housing" }] } }),
    listed: [false, false, true],
  },
  {
    kind: "consent-ending",
    at: (past) => ({ facts: { consent: { consentId: "c", endsOn: plus(TODAY, 30 - past), withdrawnOn: null, parties: [] } } }),
    listed: [false, true, true],
  },
  // turning eighteen opens a year ahead, and nobody owns it
  {
    kind: "transition",
    at: (past) => ({ facts: { birthOn: `${Number(unowned(past).slice(0, 4)) - 18}${unowned(past).slice(4)}` } }),
    listed: [false, true, true],
  },
  { kind: "wish", at: (past) => ({ facts: { wishes: past < 0 ? [] : [{ wishId: "w", kind: "more", saidOn: ago(past) }] } }), listed: [false, true, true] },
];

const kindsOf = ({ facts, around = {}, today = TODAY }: ReturnType<Case["at"]>, differing: Partial<SignalFacts> = {}) =>
  signalsOf(quiet({ ...facts, ...differing }), { ...AROUND, ...around }, today).map(({ kind }) => kind);

const onLeave = stay({ admittedOn: ago(40), registeredAt: `${ago(40)}T09:00:00Z`, leaveFrom: ago(1), leaveTo: plus(TODAY, 1) });

describe.each(CASES)("signal $kind", ({ kind, at, listed }) => {
  it("is one of the twelve", () => expect(SIGNAL_NUMBER[kind]).toBe(CASES.findIndex((each) => each.kind === kind) + 1));

  it.each([
    ["just before its limit", -1, listed[0]],
    ["at its limit", 0, listed[1]],
    ["after its limit", 1, listed[2]],
  ] as const)("%s", (_, past, isListed) => expect(kindsOf(at(past)).includes(kind)).toBe(isListed));

  it("stands for one who was never contacted, who is listed besides (peers §7.1); silence is then counted from the first day", () => {
    const kinds = kindsOf(at(1), { lastTwoWay: null, countedFrom: ago(60) });
    expect(kinds).toContain("never-contacted");
    expect(kinds.includes(kind)).toBe(kind !== "silent");
  });

  it("is not there for the dead", () => expect(kindsOf(at(1), { diedOn: ago(1) })).toEqual([]));

  it("stands for one on leave from hospital, who is listed besides", () => {
    const { facts } = at(1);
    const kinds = kindsOf(at(1), { stays: [onLeave, ...(facts.stays ?? [])] });
    expect(kinds).toContain("on-leave");
    expect(kinds).toContain(kind);
  });
});

it("with nothing to say, nothing is said", () => expect(signalsOf(quiet(), AROUND, TODAY)).toEqual([]));

describe("also listed", () => {
  const handed = (from: string, lastTwoWayOn: string | null = null): Partial<SignalFacts> => ({
    terms: [
      { ...quiet().terms[0]!, to: from },
      { ...quiet().terms[0]!, professionalId: INGRID, agencyId: CLINIC, name: "Ingrid Moe", from, lastTwoWayOn },
      { ...quiet().terms[1]! },
    ],
  });
  it.each([
    ["transferred yesterday", handed(ago(1)), true],
    ["six days ago", handed(ago(6)), true],
    ["seven days ago: silence has its own signal", handed(ago(7)), false],
    ["transferred, and met by her", handed(ago(3), ago(2)), false],
    ["the first coordinator follows nobody", { terms: quiet().terms.map((term) => ({ ...term, from: ago(1) })) }, false],
  ])("%s", (_, facts, isListed) => expect(kindsOf({ facts }).includes("transferred")).toBe(isListed));

  it("never contacted: from the very day she was taken on, by agreement too", () => {
    expect(kindsOf({ facts: { lastTwoWay: null, countedFrom: TODAY } })).toEqual(["never-contacted"]);
    expect(kindsOf({ facts: { lastTwoWay: null, countedFrom: plus(TODAY, 1) } })).toEqual([]);
  });

  it("on leave without an end: until someone says she is back", () => {
    const open = stay({ admittedOn: ago(40), leaveFrom: ago(9), leaveTo: null });
    expect(kindsOf({ facts: { stays: [open] } })).toEqual(["on-leave"]);
    expect(kindsOf({ facts: { stays: [{ ...open, dischargedOn: ago(1), dischargeRegisteredAt: `${ago(1)}T09:00:00Z` }] } })).not.toContain("on-leave");
  });
});

it("an agency's own name and the days stand in the reason; no score, no colour", () => {
  const [signal] = signalsOf(quiet({ table: [{ agencyId: CLINIC, agencyName: "DPS", activeOn: ago(100) }] }), AROUND, TODAY);
  expect(signal).toEqual({
    kind: "agency-silent",
    subject: CLINIC,
    since: ago(10),
    reason: { key: "signal.why.agency-silent", values: { agency: "DPS", on: ago(100) } },
    lifeArea: "common",
    topicId: null,
  });
});
