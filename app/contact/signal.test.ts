import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorOf } from "#contact/signal-actor.ts";
import type { ClosingFact, SignalFacts } from "#contact/signal-facts.ts";
import type { Signal } from "#contact/signal-kinds.ts";
import { isEscalated, signalsOf } from "#contact/signal.ts";
import { dayOf, daysBetween } from "#deadline/day.ts";
import { AROUND, INGRID, LIV, OLA, on, plus, quiet, stay, TODAY, TOWN, tried } from "#test/signal-facts.ts";

const ago = (days: number) => plus(TODAY, -days);
const of = (facts: Partial<SignalFacts>, today = TODAY) => signalsOf(quiet(facts), AROUND, today);
const kinds = (facts: Partial<SignalFacts>, today = TODAY) => of(facts, today).map(({ kind }) => kind);
const answerTo = ({ kind, subject, since }: Pick<Signal, "kind" | "subject" | "since">, differing: Partial<ClosingFact> = {}): ClosingFact => ({
  kind,
  subject,
  since,
  reason: "plan-made",
  nextStep: "Ringe i kveld",
  nextTryOn: null,
  actsName: "Liv Myhre",
  closedOn: TODAY,
  ...differing,
});

describe("days where she lives", () => {
  it("a contact in either night of the clock change is on its own day", () => {
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    for (const [moment, day] of [
      ["2026-03-28T22:59:00Z", "2026-03-28"],
      ["2026-03-28T23:01:00Z", "2026-03-29"],
      ["2026-03-29T21:59:00Z", "2026-03-29"],
      ["2026-03-29T22:01:00Z", "2026-03-30"],
      ["2026-10-24T22:01:00Z", "2026-10-25"],
      ["2026-10-25T22:59:00Z", "2026-10-25"],
      ["2026-10-25T23:01:00Z", "2026-10-26"],
    ] as const) {
      const lastTwoWay = { at: moment, on: dayOf(new Date(moment)), kind: "visit" as const };
      expect(lastTwoWay.on).toBe(day);
      expect(kinds({ lastTwoWay }, plus(day, 21))).toEqual([]);
      expect(of({ lastTwoWay }, plus(day, 22))).toMatchObject([{ kind: "silent", since: plus(day, 22) }]);
    }
  });

  it("a discharge entered in the night of the clock change is to be followed up within the right day", () => {
    const out = stay({ admittedOn: "2026-03-20", dischargedOn: "2026-03-28", dischargeRegisteredAt: "2026-03-28T22:30:00Z" });
    const [signal] = of({ stays: [out], lastTwoWay: { ...on("2026-03-27"), kind: "visit" } }, "2026-03-28");
    // 23:30 on the 28th; twenty-four hours on it is 00:30 on the 30th, since the night had but twenty-three
    expect(signal).toMatchObject({ kind: "stay-follow-up", since: "2026-03-28", reason: { values: { by: "2026-03-30", last: "2026-04-04" } } });
  });

  it("29 February is a day like others, and a birthday on it comes every year", () => {
    expect(of({ lastTwoWay: { ...on("2028-02-29"), kind: "visit" } }, "2028-03-22")).toMatchObject([{ since: "2028-03-22", reason: { values: { days: 22 } } }]);
    expect(kinds({ lastTwoWay: { ...on("2028-02-08"), kind: "visit" } }, "2028-02-29")).toEqual([]);
    expect(kinds({ reviewOn: "2028-02-28", lastTwoWay: { ...on("2028-02-29"), kind: "visit" } }, "2028-02-29")).toEqual(["review-overdue"]);
    const turning = of({ birthOn: "2016-02-29", lastTwoWay: { ...on("2027-12-31"), kind: "visit" } }, "2028-01-01");
    expect(turning).toMatchObject([{ kind: "transition", subject: "turns-12:2028-02-29", since: "2027-12-31" }]);
    expect(of({ birthOn: "2012-02-29", lastTwoWay: { ...on("2030-02-20"), kind: "visit" } }, "2030-02-27")).toMatchObject([
      { subject: "turns-18:2030-02-28", since: "2030-02-14" },
    ]);
  });
});

describe("the rules", () => {
  it("1: each relation by what it has agreed, and the default only where nothing is", () => {
    const rhythm = { rhythmId: "r", professionalName: "Liv", everyDays: 7, agreedOn: "2026-01-01", lastTwoWayOn: ago(11) };
    expect(of({ rhythms: [rhythm] })).toMatchObject([
      { kind: "silent", subject: "r", since: TODAY, reason: { key: "signal.why.silent", values: { days: 11, every: 7 } } },
    ]);
    expect(kinds({ rhythms: [{ ...rhythm, lastTwoWayOn: ago(10) }], lastTwoWay: { ...on(ago(40)), kind: "visit" } })).toEqual([]);
    expect(of({ rhythms: [{ ...rhythm, lastTwoWayOn: null, agreedOn: ago(30) }] })).toMatchObject([
      { since: ago(19), reason: { key: "signal.why.silent-never" } },
    ]);
  });

  it("2: one appointment missed at each of two agencies counts, one of each with a contact between does not", () => {
    const miss = (day: string, agencyId: string) => tried(day, { outcome: "not-met", kind: "appointment", agencyId });
    const lastTwoWay = { ...on(ago(9)), kind: "visit" as const };
    expect(of({ unmet: [miss(ago(1), "a"), miss(ago(4), "b")], lastTwoWay })).toMatchObject([{ kind: "missed", since: ago(1) }]);
    expect(kinds({ unmet: [miss(ago(1), "a"), miss(ago(12), "b")], lastTwoWay })).toEqual([]);
    // the same agency twice running, though another has met her in between
    expect(of({ unmet: [miss(ago(1), "a"), miss(ago(12), "a")], lastTwoWay })).toMatchObject([{ kind: "missed", since: ago(1) }]);
  });

  it("3: three calls are one kind; that she called herself ends the row", () => {
    const lastTwoWay = { ...on(ago(20)), kind: "visit" as const };
    const calls = [1, 2, 3].map((days) => tried(ago(days)));
    expect(kinds({ unmet: calls, lastTwoWay })).toEqual([]);
    expect(of({ unmet: [tried(TODAY, { kind: "visit", outcome: "not-met" }), ...calls], lastTwoWay })).toMatchObject([
      { kind: "no-answer", since: TODAY, reason: { values: { count: 4, kinds: 2 } } },
    ]);
    expect(
      kinds({ unmet: [tried(TODAY, { kind: "visit" }), tried(ago(1)), tried(ago(2), { direction: "from-person" }), ...calls.slice(2)], lastTwoWay }),
    ).toEqual([]);
  });

  it("4: an empty chair is a signal on the same day", () => {
    const [liv, ingrid] = quiet().terms;
    expect(of({ terms: [liv!, { ...ingrid!, to: TODAY }] })).toMatchObject([{ kind: "no-coordinator", subject: "specialist", since: TODAY }]);
  });

  it("8: an admission is followed up by a contact after it; a planned one that went by without is none", () => {
    const stays = [stay({ admittedOn: ago(3), registeredAt: `${ago(2)}T08:00:00Z` })];
    const before = { ...on(ago(3)), kind: "visit" as const };
    expect(of({ stays, lastTwoWay: before })).toMatchObject([{ kind: "stay-follow-up", since: ago(2), lifeArea: "health" }]);
    expect(kinds({ stays, lastTwoWay: { ...on(ago(1)), kind: "visit" } })).toEqual([]);
    expect(kinds({ stays, lastTwoWay: before, planned: [plus(TODAY, 5)] })).toEqual([]);
    expect(kinds({ stays, lastTwoWay: before, planned: [ago(1)] })).toEqual(["stay-follow-up"]);
  });

  it("10: taken back is said at once, whole or from one agency; ended stays said", () => {
    const consent = { consentId: "c", endsOn: plus(TODAY, 100), withdrawnOn: null, parties: [] };
    expect(kinds({ consent })).toEqual([]);
    expect(of({ consent: { ...consent, withdrawnOn: TODAY } })).toMatchObject([{ since: TODAY, reason: { key: "signal.why.consent-withdrawn" } }]);
    expect(of({ consent: { ...consent, parties: [{ partyId: "p", agencyName: "NAV", withdrawnOn: ago(2) }] } })).toMatchObject([
      { subject: "p", since: ago(2) },
    ]);
    expect(of({ consent: { ...consent, endsOn: ago(5) } })).toMatchObject([{ since: ago(35), reason: { key: "signal.why.consent-ended" } }]);
  });

  it("11: owned by two it is quiet until it is near", () => {
    const takenUp = [{ transitionId: "t", ruleId: "18", onDay: plus(TODAY, 40), stayId: null, state: "open" as const, ownerFromId: LIV, ownerToId: INGRID }];
    expect(kinds({ takenUp })).toEqual([]);
    expect(of({ takenUp: [{ ...takenUp[0]!, ownerToId: null }] })).toMatchObject([{ reason: { key: "signal.why.transition-unowned" } }]);
    expect(of({ takenUp: [{ ...takenUp[0]!, onDay: plus(TODAY, 14) }] })).toMatchObject([{ since: TODAY, reason: { key: "signal.why.transition-near" } }]);
  });
});

describe("who is to act", () => {
  const away = (professionalId: string, agencyId: string, deputyId: string | null) => ({
    professionalId,
    agencyId,
    from: ago(1),
    to: plus(TODAY, 3),
    deputyId,
  });
  const clinic = quiet().terms[1]!.agencyId;
  it.each([
    ["the municipal coordinator", [], LIV, "municipal"],
    ["her deputy while she is away", [away(LIV, TOWN, OLA)], OLA, "deputy"],
    ["the specialist one where nobody stands in", [away(LIV, TOWN, null)], INGRID, "specialist"],
    ["the unit where both are away", [away(LIV, TOWN, null), away(INGRID, clinic, null)], null, "unit"],
  ] as const)("%s", (_, absences, professionalId, as) => {
    expect(actorOf(quiet(), { ...AROUND, absences }, TODAY)).toMatchObject({ professionalId, as });
  });
  it("the unit where there is nobody", () =>
    expect(actorOf(quiet({ terms: [] }), AROUND, TODAY)).toMatchObject({ professionalId: null, name: "Koordinerende enhet" }));
  it("nobody acts in a job she has left", () => {
    const mandates = AROUND.mandates.map((mandate) => (mandate.professionalId === LIV ? { ...mandate, to: ago(1) } : mandate));
    expect(actorOf(quiet(), { ...AROUND, mandates }, TODAY)).toMatchObject({ professionalId: INGRID });
  });
});

describe("answers", () => {
  const silent = { lastTwoWay: { ...on(ago(30)), kind: "visit" as const } };

  it('"not now": she is left in peace until the agreed day, and what needs no contact with her still stands', () => {
    const [signal] = of(silent);
    const closings = [answerTo(signal!, { reason: "not-now", nextTryOn: plus(TODAY, 10), closedOn: ago(4) })];
    const missed = [tried(TODAY, { outcome: "not-met" }), tried(ago(1), { outcome: "not-met" })];
    expect(kinds({ ...silent, closings, unmet: missed, reviewOn: ago(3) })).toEqual(["review-overdue"]);
    expect(kinds({ ...silent, closings, lastTwoWay: null })).toEqual([]);
    expect(kinds({ ...silent, closings }, plus(TODAY, 9))).toEqual([]);
    expect(of({ ...silent, closings }, plus(TODAY, 10))).toMatchObject([{ kind: "silent", since: plus(TODAY, 10) }]);
  });

  it("once closed stays closed for that occurrence, whatever was tried meanwhile, and comes back for a new one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 22, max: 300 }), fc.integer({ min: 0, max: 40 }), (everyDays, days, later) => {
        const lastTwoWay = { ...on(ago(days)), kind: "visit" as const };
        const limit = Math.floor(everyDays * 1.5);
        const [signal] = of({ everyDays, lastTwoWay });
        if (days <= limit) {
          expect(signal).toBeUndefined();
          return;
        }
        expect(signal).toMatchObject({ kind: "silent", since: plus(lastTwoWay.on, limit + 1) });
        const closings = [answerTo(signal!)];
        const unmet = [tried(TODAY, { outcome: "not-met" })];
        const again = of({ everyDays, lastTwoWay, closings, unmet }, plus(TODAY, later));
        // the same occurrence never; where she is still silent a whole limit later it is a new one
        expect(again.some(({ since }) => since === signal!.since)).toBe(false);
        expect(again.map(({ since }) => since)).toEqual(later > limit ? [plus(TODAY, limit + 1)] : []);
        // met, and silent again: new at once
        const met = { ...on(TODAY), kind: "phone" as const };
        expect(kinds({ everyDays, lastTwoWay: met, closings }, plus(TODAY, limit + 1))).toEqual(["silent"]);
      }),
      { numRuns: 500 },
    );
  });

  it("a measure that was answered is quiet until its day is moved and passes again", () => {
    const measure = { measureId: "m", dueOn: ago(5), lifeArea: "work", topicId: null };
    const [signal] = of({ measures: [measure] });
    expect(signal).toMatchObject({ kind: "measure-overdue", since: ago(4), lifeArea: "work" });
    const closings = [answerTo(signal!)];
    expect(kinds({ measures: [measure, { ...measure, measureId: "other" }], closings })).toEqual(["measure-overdue"]);
    expect(kinds({ measures: [measure], closings })).toEqual([]);
    expect(kinds({ measures: [{ ...measure, dueOn: ago(1) }], closings })).toEqual(["measure-overdue"]);
  });

  it("peers §7.1: every living enrolled person silent longer than the limit is listed, whatever has been answered before", () => {
    const someDay = fc.integer({ min: 0, max: 400 }).map(ago);
    const closing = fc.record({
      kind: fc.constantFrom("silent", "never-contacted", "missed", "no-coordinator"),
      subject: fc.constant(""),
      since: someDay,
      reason: fc.constantFrom("contact-made" as const, "plan-made" as const, "not-now" as const, "mended" as const, "not-right" as const),
      nextStep: fc.constant("…"),
      nextTryOn: fc.option(fc.integer({ min: -200, max: 30 }).map((days) => plus(TODAY, days))),
      actsName: fc.constant("Liv"),
      closedOn: someDay,
    });
    fc.assert(
      fc.property(fc.option(someDay), someDay, fc.integer({ min: 1, max: 60 }), fc.array(closing, { maxLength: 12 }), (last, countedFrom, everyDays, drawn) => {
        const lastTwoWay = last === null ? null : { ...on(last), kind: "phone" as const };
        const limit = Math.floor(everyDays * 1.5);
        const isSilent = daysBetween(last ?? countedFrom, TODAY) > limit;
        // an answer is given to a signal that stands, on a day it stands, and looks ahead
        const closings = drawn.filter(({ since, closedOn, nextTryOn }) => closedOn >= since && (nextTryOn === null || nextTryOn > closedOn));
        const rests = closings.some(({ reason, nextTryOn }) => reason === "not-now" && nextTryOn !== null && nextTryOn > TODAY);
        const isAnswered = closings.some(({ closedOn, nextTryOn }) => (nextTryOn ?? plus(closedOn, limit + 1)) > TODAY);
        const listed = kinds({ lastTwoWay, countedFrom, everyDays, closings }).some((kind) => kind === "silent" || kind === "never-contacted");
        if (isSilent && !rests && !isAnswered) expect(listed).toBe(true);
        if (rests) expect(listed).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("stands unanswered for seven days: the leader's to know on the seventh", () => {
    expect(isEscalated({ since: ago(6) }, TODAY, 7)).toBe(false);
    expect(isEscalated({ since: ago(7) }, TODAY, 7)).toBe(true);
  });
});
