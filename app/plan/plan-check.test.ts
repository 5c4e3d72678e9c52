import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUTORY_ITEMS } from "#db/demo/statutory-items.ts";
import { type AroundPlan, checkQuality, checkStatutory, hindrances, type StatutoryItem } from "#plan/plan-check.ts";
import type { Measure, PlanRead } from "#plan/plan.ts";
import { planReviewEn } from "#plan/plan-review.en.ts";

const TODAY = "2026-03-01";
const AGENCY = {
  municipal: "11111111-1111-4111-8111-111111111111",
  specialist: "22222222-2222-4222-8222-222222222222",
  club: "33333333-3333-4333-8333-333333333333",
};

const itemsOf = (kind: "ip" | "sip"): StatutoryItem[] =>
  STATUTORY_ITEMS.filter((each) => each.plan_kind === kind).map((each) => ({
    letter: each.letter,
    checkCode: each.check_code,
    nameNb: each.name_nb,
    nameSv: each.name_sv,
    nameEn: each.name_en,
    source: each.source,
    validFrom: each.valid_from,
  }));

const wording = { id: "w", words: "ord", writtenHow: "self", writtenByName: "Kari", writtenAt: "2026-01-01T10:00:00Z", earlier: [] } as const;
const placed = { lifeArea: "housing", topicId: null, topicName: null } as const;
const measureOf = (id: string, agencyId: string | null): Measure => ({
  ...placed,
  id,
  goalId: "g",
  what: `tiltak ${id}`,
  extent: "hver uke",
  how: "hjemme",
  ownerKind: agencyId === null ? "person" : "professional",
  ownerName: "Nina",
  ownerPhone: "000 11 222",
  professionalId: agencyId === null ? null : "p",
  circleMemberId: null,
  agencyId,
  agencyName: null,
  startsOn: "2026-01-01",
  dueOn: "2026-06-01",
  status: "ongoing",
  statusReason: null,
  statusAt: null,
  madeInMeeting: null,
  version: 1,
  disagreements: [],
});
const staff = (agencyId: string, agencyName: string, side: "municipal" | "specialist") =>
  ({
    professionalId: `p-${agencyId}`,
    name: "Nina",
    profession: "",
    phone: "1",
    agencyId,
    agencyName,
    agencySide: side,
    role: "team-member",
    task: null,
  }) as const;
const contributionOf = (partyKind: "agency" | "person", agencyId: string | null) =>
  ({
    ...placed,
    id: `c-${agencyId}`,
    partyKind,
    partyName: "",
    agencyId,
    circleMemberId: null,
    words: "ord",
    writtenAt: "",
    version: 1,
    isMine: false,
  }) as const;
const coordinatorOf = (side: "municipal" | "specialist") =>
  ({ professionalId: side, name: side, phone: "1", agencyId: AGENCY[side], agencyName: "", side, substituteName: "Per", substitutePhone: "1" }) as const;

const whole = (kind: "ip" | "sip"): PlanRead => ({
  today: TODAY,
  plan: {
    id: "plan",
    kind,
    state: "draft",
    contentVersion: 1,
    version: 1,
    begunAt: "",
    activatedAt: null,
    periodFrom: "2026-01-01",
    periodTo: "2026-12-31",
    nextReviewOn: "2026-06-01",
    leadAgencyId: AGENCY.municipal,
    leadAgencyName: "Kommunen",
    hasNoMeasuresByOthers: true,
    needsNoOtherCooperation: true,
  },
  person: { id: "person", name: "Kari Nordmann", givenName: "Kari", jurisdiction: kind === "ip" ? "no" : "se" },
  words: { matters: wording, resources: wording, needs: wording },
  goals: [
    {
      ...wording,
      ...placed,
      id: "g",
      horizon: "long",
      version: 1,
      status: "ongoing",
      statusReason: null,
      reviewedAt: null,
      reviewedByName: null,
      ratings: [],
      disagreements: [],
    },
  ],
  measures: [measureOf("m1", AGENCY.municipal), measureOf("m2", AGENCY.specialist)],
  contributions: [contributionOf("person", null), contributionOf("agency", AGENCY.municipal), contributionOf("agency", AGENCY.specialist)],
  cooperation: [],
  disagreements: [],
  confirmations: [],
  coordinators: [coordinatorOf("municipal"), coordinatorOf("specialist")],
  participants: [staff(AGENCY.municipal, "Kommunen", "municipal"), staff(AGENCY.specialist, "Sykehuset", "specialist")],
  lifeAreas: [],
  topics: [],
  openAreas: ["common"],
});
const around: AroundPlan = {
  hasConsent: true,
  coveredAgencies: [AGENCY.municipal, AGENCY.specialist],
  agencySides: { [AGENCY.municipal]: "municipal", [AGENCY.specialist]: "specialist", [AGENCY.club]: "other" },
  nextMeetingAt: "2026-04-01",
};

interface Seen {
  readonly plan: PlanRead;
  readonly around: AroundPlan;
}
type Take = (seen: Seen) => Seen;
const inPlan =
  (change: (plan: PlanRead) => Partial<PlanRead>): Take =>
  (seen) => ({ ...seen, plan: { ...seen.plan, ...change(seen.plan) } });
const inRow = (row: Partial<PlanRead["plan"]>): Take => inPlan(({ plan }) => ({ plan: { ...plan, ...row } }));
const eachMeasure = (change: Partial<Measure>): Take => inPlan(({ measures }) => ({ measures: measures.map((each) => ({ ...each, ...change })) }));

/** For each letter, one thing taken away that the letter alone asks for. */
const TAKEN: Record<"ip" | "sip", Record<string, Take>> = {
  ip: {
    a: inPlan(({ words: { resources: _resources, ...words } }) => ({ words })),
    b: inPlan(() => ({ participants: [] })),
    c: inPlan(() => ({ coordinators: [] })),
    d: inPlan(({ contributions }) => ({ contributions: contributions.filter(({ partyKind }) => partyKind !== "person") })),
    e: eachMeasure({ extent: "" }),
    f: eachMeasure({ how: "" }),
    g: inRow({ periodTo: null }),
    h: (seen) => ({ ...seen, around: { ...seen.around, hasConsent: false, coveredAgencies: [] } }),
    i: inRow({ needsNoOtherCooperation: false }),
  },
  sip: {
    "1": inPlan(({ words: { needs: _needs, ...words } }) => ({ words })),
    "2": inPlan(({ measures }) => ({ measures: measures.map((each) => ({ ...each, agencyId: AGENCY.municipal })) })),
    "3": inRow({ hasNoMeasuresByOthers: false }),
    "4": inRow({ leadAgencyId: null }),
  },
};

const unmet = ({ plan, around: seen }: Seen, kind: "ip" | "sip") =>
  checkStatutory(plan, itemsOf(kind), seen, TODAY)
    .filter(({ isMet }) => !isMet)
    .map(({ item }) => item.letter);

describe.each(["ip", "sip"] as const)("what the law asks of a plan (%s)", (kind) => {
  it("is met by a whole plan, which nothing then hinders", () => {
    expect(unmet({ plan: whole(kind), around }, kind)).toEqual([]);
    expect(hindrances(whole(kind), itemsOf(kind), around, TODAY)).toEqual([]);
  });

  it("names exactly the letters whose contents are missing, whichever they are", () => {
    const letters = Object.keys(TAKEN[kind]);
    expect(letters).toEqual(itemsOf(kind).map(({ letter }) => letter));
    fc.assert(
      fc.property(fc.subarray(letters), (gone) => {
        const seen = gone.reduce<Seen>((so, letter) => TAKEN[kind][letter]?.(so) ?? so, { plan: whole(kind), around });
        expect(unmet(seen, kind)).toEqual(gone);
        expect(hindrances(seen.plan, itemsOf(kind), seen.around, TODAY).length >= gone.length).toBe(true);
      }),
    );
  });

  it("never lets a point pass that it cannot judge", () => {
    const [first] = itemsOf(kind);
    for (const checkCode of ["something-new", "toString", "__proto__"]) {
      const [point] = checkStatutory(whole(kind), [{ ...first!, checkCode }], around, TODAY);
      expect(point?.isMet).toBe(false);
      expect(point?.missing).toEqual([{ code: "plan-check.missing.unknown-check", values: { code: checkCode }, to: "" }]);
    }
  });

  it("is not met where no list of the law is in force, or no consent, or no date to meet again", () => {
    const codes = (plan: PlanRead, items: StatutoryItem[], seen: AroundPlan) => hindrances(plan, items, seen, TODAY).map(({ code }) => code);
    expect(codes(whole(kind), [], around)).toEqual(["plan-check.missing.no-statute"]);
    expect(codes(whole(kind), itemsOf(kind), { ...around, hasConsent: false })).toContain("plan-check.missing.no-consent");
    expect(codes(inRow({ nextReviewOn: null })({ plan: whole(kind), around }).plan, itemsOf(kind), around)).toEqual(["plan-check.missing.no-review"]);
    expect(codes(inRow({ nextReviewOn: "2026-02-28" })({ plan: whole(kind), around }).plan, itemsOf(kind), around)).toEqual([
      "plan-check.missing.review-has-passed",
    ]);
  });
});

describe("single points", () => {
  it("names the agency that takes part without being covered by the consent", () => {
    const [h] = checkStatutory(
      whole("ip"),
      itemsOf("ip").filter(({ letter }) => letter === "h"),
      { ...around, coveredAgencies: [AGENCY.municipal] },
      TODAY,
    );
    expect(h?.missing).toEqual([{ code: "plan-check.missing.agency-not-covered", values: { agency: "Sykehuset" }, to: "/consents" }]);
  });

  it("leads to the very measure that lacks something, and asks nothing of one that has ended", () => {
    const plan = {
      ...whole("ip"),
      measures: [
        { ...measureOf("m1", AGENCY.municipal), how: "" },
        { ...measureOf("m2", null), how: "", status: "reached" as const },
      ],
    };
    const [f] = checkStatutory(
      plan,
      itemsOf("ip").filter(({ letter }) => letter === "f"),
      around,
      TODAY,
    );
    expect(f?.missing).toEqual([{ code: "plan-check.missing.measure-without-how", values: { what: "tiltak m1" }, to: "/plan/measures/m1" }]);
  });

  it("takes a measure of her own, or of a club, as the answer about others", () => {
    const open = inRow({ hasNoMeasuresByOthers: false })({ plan: whole("sip"), around }).plan;
    for (const agencyId of [null, AGENCY.club]) {
      expect(unmet({ plan: { ...open, measures: [...open.measures, measureOf("m3", agencyId)] }, around }, "sip")).toEqual([]);
    }
  });

  it("lets only the municipality or the region lead", () => {
    expect(unmet({ plan: inRow({ leadAgencyId: AGENCY.club })({ plan: whole("sip"), around }).plan, around }, "sip")).toEqual(["4"]);
  });

  it("keeps quality apart: a table of eight hinders nothing", () => {
    const plan = {
      ...whole("ip"),
      participants: Array.from({ length: 8 }, (_, index) => ({ ...staff(AGENCY.municipal, "Kommunen", "municipal"), professionalId: String(index) })),
      words: { resources: wording, needs: wording },
    };
    const poor = checkQuality(plan, { ...around, nextMeetingAt: null }, TODAY)
      .filter(({ isMet }) => !isMet)
      .map(({ code }) => code);
    expect(poor).toEqual(["own-words", "meeting-planned", "small-table"]);
    expect(hindrances({ ...plan, contributions: plan.contributions }, itemsOf("ip"), around, TODAY)).toEqual([]);
  });

  it("has words for everything it can say", () => {
    const empty: PlanRead = { ...whole("sip"), words: {}, goals: [], measures: [], contributions: [], coordinators: [], participants: [] };
    const points = [
      ...checkStatutory(empty, [...itemsOf("ip"), ...itemsOf("sip")], { ...around, hasConsent: false }, TODAY),
      ...checkQuality(empty, around, TODAY),
    ];
    for (const { code } of points.flatMap((each) => each.missing)) expect(planReviewEn).toHaveProperty([code]);
  });
});
