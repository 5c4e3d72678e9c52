import type { Measure, PlanRead, WordsKind } from "#plan/plan.ts";

/*
 * Does the plan hold what the law says it must? Which points the law has, their wording and their source are rows of
 * care.statutory_item; each names the rule here that judges it. A point whose rule is not known is never passed over.
 */

export interface StatutoryItem {
  readonly letter: string;
  readonly checkCode: string;
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly source: string;
  readonly validFrom: string;
}

/** What the plan itself does not hold, as the reader may see it. */
export interface AroundPlan {
  readonly hasConsent: boolean;
  /** agencies the consent opens at least one life area to */
  readonly coveredAgencies: readonly string[];
  readonly agencySides: Readonly<Record<string, "municipal" | "specialist" | "other">>;
  readonly nextMeetingAt: string | null;
}

/** Something that is not there yet: a text key, what fills it, and where it is mended (below /persons/:personId). */
export interface Missing {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly to: string;
}

export interface Checked {
  readonly code: string;
  readonly isMet: boolean;
  readonly missing: readonly Missing[];
}
export type StatutoryChecked = Checked & { readonly item: StatutoryItem };

type Judge = (plan: PlanRead, around: AroundPlan, today: string) => Missing[];

const missing = (code: string, to: string, values: Missing["values"] = {}): Missing => ({ code: `plan-check.missing.${code}`, to, values });
const unless = (isThere: boolean, ...point: Parameters<typeof missing>): Missing[] => (isThere ? [] : [missing(...point)]);
const measurePage = (measure: Measure) => `/plan/measures/${measure.id}`;
const agreeMeasure = "/plan/measures/new";

/** Measures still to be carried out; what has ended need not be made whole. */
function measuresAhead({ measures }: PlanRead): Measure[] {
  return measures.filter(({ status }) => status === "planned" || status === "ongoing" || status === "partly");
}

function wordsOf(plan: PlanRead, kind: WordsKind): Missing[] {
  return unless(plan.words[kind] !== undefined, `no-${kind}`, `/plan/words/${kind}`);
}

const someMeasure: Judge = (plan) => unless(plan.measures.length > 0, "no-measures", agreeMeasure);

const periodAndReview: Judge = ({ plan: { periodFrom, periodTo, nextReviewOn } }, _around, today) => [
  ...unless(periodFrom !== null && periodTo !== null, "no-period", "/plan#period"),
  ...unless(periodTo === null || periodTo >= today, "period-has-ended", "/plan#period"),
  ...reviewAhead(nextReviewOn, periodTo, today),
];

function reviewAhead(nextReviewOn: string | null, periodTo: string | null, today: string): Missing[] {
  if (nextReviewOn === null) return [missing("no-review", "/plan/follow-up#next-review")];
  if (nextReviewOn < today) return [missing("review-has-passed", "/plan/follow-up#next-review")];
  return unless(periodTo === null || nextReviewOn <= periodTo, "review-after-period", "/plan/follow-up#next-review");
}

const consent: Judge = ({ participants }, { hasConsent, coveredAgencies }) => {
  if (!hasConsent) return [missing("no-consent", "/consents")];
  const agencies = new Map(participants.map(({ agencyId, agencyName }) => [agencyId, agencyName]));
  return [...agencies].filter(([id]) => !coveredAgencies.includes(id)).map(([, agency]) => missing("agency-not-covered", "/consents", { agency }));
};

const contributions: Judge = (plan) => {
  const agencies = new Map(plan.participants.map(({ agencyId, agencyName }) => [agencyId, agencyName]));
  return [
    ...unless(
      plan.contributions.some(({ partyKind }) => partyKind === "person"),
      "no-own-contribution",
      "/plan/contributions#contributions",
      { name: plan.person.givenName },
    ),
    ...[...agencies]
      .filter(([id]) => !plan.contributions.some(({ agencyId }) => agencyId === id))
      .map(([, agency]) => missing("no-contribution", "/plan/contributions#contributions", { agency })),
  ];
};

/** SIP: what is needed is answered by measures, each goal by at least one. */
const measuresNeeded: Judge = (plan, around, today) => [
  ...wordsOf(plan, "needs"),
  ...someMeasure(plan, around, today),
  ...plan.goals
    .filter(({ id, status }) => (status === "ongoing" || status === "partly") && !plan.measures.some(({ goalId }) => goalId === id))
    .map(({ id, words }) => missing("goal-without-measure", `/plan/goals/${id}`, { words })),
];

const bothPrincipals: Judge = (plan, { agencySides }) => {
  const sides = new Set(plan.measures.map(({ agencyId }) => agencyId && agencySides[agencyId]));
  return [...unless(sides.has("municipal"), "nothing-by-municipality", agreeMeasure), ...unless(sides.has("specialist"), "nothing-by-region", agreeMeasure)];
};

const byOthers: Judge = ({ plan, measures }, { agencySides }) =>
  unless(
    plan.hasNoMeasuresByOthers || measures.some(({ agencyId }) => agencyId === null || agencySides[agencyId] === "other"),
    "others-not-answered",
    "/plan/contributions#others",
  );

const lead: Judge = ({ plan: { leadAgencyId } }, { agencySides }) => {
  if (leadAgencyId === null) return [missing("no-lead", "/plan#lead")];
  return unless(agencySides[leadAgencyId] === "municipal" || agencySides[leadAgencyId] === "specialist", "lead-is-no-principal", "/plan#lead");
};

const JUDGES: Readonly<Record<string, Judge>> = {
  "goals-resources-needs": (plan) => [
    ...unless(plan.goals.length > 0, "no-goals", "/plan/goals/new"),
    ...wordsOf(plan, "resources"),
    ...wordsOf(plan, "needs"),
  ],
  participants: (plan) => unless(plan.participants.length > 0, "no-participants", "/participants"),
  coordinator: (plan) => unless(plan.coordinators.length > 0, "no-coordinator", ""),
  contributions,
  "measures-owned": (plan, around, today) => [
    ...someMeasure(plan, around, today),
    ...measuresAhead(plan)
      .filter(({ ownerName }) => !ownerName)
      .map((each) => missing("measure-without-owner", measurePage(each), { what: each.what })),
    ...measuresAhead(plan)
      .filter(({ extent }) => extent === "")
      .map((each) => missing("measure-without-extent", measurePage(each), { what: each.what })),
  ],
  "measures-how": (plan, around, today) => [
    ...someMeasure(plan, around, today),
    ...measuresAhead(plan)
      .filter(({ how }) => how === "")
      .map((each) => missing("measure-without-how", measurePage(each), { what: each.what })),
  ],
  "period-and-review": periodAndReview,
  consent,
  "cooperation-answered": ({ plan, cooperation }) =>
    unless(plan.needsNoOtherCooperation || cooperation.length > 0, "cooperation-not-answered", "/plan/contributions#cooperation"),
  "measures-needed": measuresNeeded,
  "principal-answers": bothPrincipals,
  "others-measures-answered": byOthers,
  "overall-responsible": lead,
};

/** The law's own list, point by point, judged on what is open to the reader. */
export function checkStatutory(plan: PlanRead, items: readonly StatutoryItem[], around: AroundPlan, today: string): StatutoryChecked[] {
  return items.map((item) => {
    const judge = Object.hasOwn(JUDGES, item.checkCode) ? JUDGES[item.checkCode] : undefined;
    const found = judge === undefined ? [missing("unknown-check", "", { code: item.checkCode })] : judge(plan, around, today);
    return { item, code: item.checkCode, isMet: found.length === 0, missing: found };
  });
}

/** What makes a plan good to live by, beyond the law. Missing here hinders nothing. */
export function checkQuality(plan: PlanRead, around: AroundPlan, today: string): Checked[] {
  const ahead = measuresAhead(plan);
  const sides = new Set(plan.coordinators.map(({ side }) => side));
  const staff = new Set(plan.participants.map(({ professionalId }) => professionalId)).size;
  const points: Readonly<Record<string, Missing[]>> = {
    "own-words": wordsOf(plan, "matters"),
    "own-goal": unless(plan.goals.length > 0, "no-goals", "/plan/goals/new"),
    "whom-to-call": ahead
      .filter(({ ownerKind, ownerPhone }) => (ownerKind === "professional" || ownerKind === "circle") && !ownerPhone)
      .map((each) => missing("owner-without-phone", measurePage(each), { name: each.ownerName, what: each.what })),
    "both-sides": [
      ...unless(sides.has("municipal"), "no-municipal-coordinator", ""),
      ...unless(sides.has("specialist"), "no-specialist-coordinator", ""),
      ...plan.coordinators.filter(({ substituteName }) => substituteName === null).map(({ name }) => missing("no-substitute", "", { name })),
    ],
    "next-review": reviewAhead(plan.plan.nextReviewOn, plan.plan.periodTo, today),
    "meeting-planned": unless(around.nextMeetingAt !== null, "no-meeting", "/meetings/new"),
    "small-table": unless(staff <= MOST_STAFF, "many-staff", "/participants", { count: String(staff) }),
  };
  return Object.entries(points).map(([code, found]) => ({ code, isMet: found.length === 0, missing: found }));
}

/** Large groups alienate (seed 003); beyond this the check asks who needs to be there. */
const MOST_STAFF = 7;

/** What the house asks of an active plan where the law's list does not already: consent, a date to meet again, and that there is a list. */
export function besidesLaw(plan: PlanRead, items: readonly StatutoryItem[], around: AroundPlan, today: string): Missing[] {
  const asked = [
    ...unless(items.length > 0, "no-statute", ""),
    ...unless(around.hasConsent, "no-consent", "/consents"),
    ...reviewAhead(plan.plan.nextReviewOn, plan.plan.periodTo, today),
  ];
  const listed = checkStatutory(plan, items, around, today).flatMap((point) => point.missing.map(({ code }) => code));
  return asked.filter(({ code }) => !listed.includes(code));
}

/** Everything that stands between this plan and being active. */
export function hindrances(plan: PlanRead, items: readonly StatutoryItem[], around: AroundPlan, today: string): Missing[] {
  const points = checkStatutory(plan, items, around, today).flatMap((point) => point.missing);
  const once = new Map(points.map((point) => [JSON.stringify(point), point]));
  return [...once.values(), ...besidesLaw(plan, items, around, today)];
}
