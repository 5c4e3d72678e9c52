import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm } from "#access/form.ts";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { openPlan } from "#plan/open-plan.ts";
import { GOAL_STATUSES, GoalReviewed, Rated } from "#plan/plan-review.ts";
import { insertOwnRating } from "#plan/plan-review.store.server.ts";
import { rateGoal } from "#plan/rate-goal.ts";
import { reportMeasure } from "#plan/report-measure.ts";
import { reviewGoal } from "#plan/review-goal.ts";
import { setNextReview } from "#plan/set-next-review.ts";
import { as } from "#test/as.ts";

const { jonas, emma, navConsultant: nav, housing, sister } = demo;
const { personId } = jonas;
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

async function whole<Result>(work: (plan: NonNullable<Awaited<ReturnType<typeof openPlan>>>) => Result): Promise<Result> {
  const plan = await as("jonas", (scope) => openPlan(scope, personId), personId);
  if (plan === undefined) throw new Error("no plan");
  return work(plan);
}
const goalIn = (area: string) => whole(({ goals }) => goals.find(({ lifeArea }) => lifeArea === area)?.id ?? "");

describe("how a goal stands", () => {
  it("needs a reason unless it is ongoing or reached", () => {
    for (const status of GOAL_STATUSES) {
      const isPlain = status === "ongoing" || status === "reached";
      expect(readForm(GoalReviewed, formOf({ status, reason: "" })).ok).toBe(isPlain);
      expect(readForm(GoalReviewed, formOf({ status, reason: "Fordi det ble for mye." })).ok).toBe(true);
    }
    expect(readForm(GoalReviewed, formOf({ status: "partly", reason: "ja" }))).toMatchObject({
      problems: [{ field: "reason", code: "follow-up.reason-needed" }],
    });
  });

  it("is said by whoever at the table sees the goal", async () => {
    const goalId = await goalIn("work");
    for (const subject of ["jonas", nav.subject, demo.municipalCoordinatorNo.subject]) {
      const seen = await as(
        subject,
        async (scope) => {
          expect(await reviewGoal(scope, { personId, goalId, status: "given-up", reason: "Jonas vil noe annet nå." })).toEqual({ ok: true });
          return (await openPlan(scope, personId))?.goals.find(({ id }) => id === goalId);
        },
        personId,
      );
      expect(seen).toMatchObject({ status: "given-up", statusReason: "Jonas vil noe annet nå." });
    }
  });

  it("is not said by those who do not see it: not here, whether it is there or not", async () => {
    const goalId = await goalIn("health");
    const review = (scope: Scope) => reviewGoal(scope, { personId, goalId, status: "reached", reason: "" });
    expect(await as(nav.subject, review, personId)).toEqual({ ok: false, problems: [{ code: "follow-up.not-here" }] });
    for (const subject of [sister.subject, demo.outsider.subject, demo.administratorNo.subject]) {
      expect(await as(subject, review, personId)).toEqual({ ok: false, problems: [{ code: "follow-up.not-yours" }] });
    }
  });
});

describe("her own rating", () => {
  it("is 1 to 9 in half points, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -40, max: 140 }).map((tenths) => tenths / 10),
          fc.double({ noNaN: true }),
        ),
        (points) => {
          const isOne = points >= 1 && points <= 9 && Number.isInteger(points * 2);
          expect(readForm(Rated, formOf({ rating: String(points), said: "" })).ok).toBe(isOne);
        },
      ),
    );
    for (const rating of ["", "mye", "6,5", "NaN"]) expect(readForm(Rated, formOf({ rating, said: "" })).ok).toBe(false);
  });

  it("is hers, or a guardian's for a child", async () => {
    const goalId = await goalIn("health");
    const ratings = await as(
      "jonas",
      async (scope) => {
        expect(await rateGoal(scope, { personId, goalId, rating: 6.5, said: "" })).toEqual({ ok: true });
        return (await openPlan(scope, personId))?.goals.find(({ id }) => id === goalId)?.ratings;
      },
      personId,
    );
    expect(ratings?.at(-1)).toMatchObject({ rating: 6.5, said: null });
    const emmas = await as(demo.emmaFather.subject, (scope) => openPlan(scope, emma.personId), emma.personId);
    const hers = emmas?.goals[0]?.id ?? "";
    expect(
      await as(demo.emmaFather.subject, (scope) => rateGoal(scope, { personId: emma.personId, goalId: hers, rating: 4, said: "Bättre." }), emma.personId),
    ).toEqual({ ok: true });
  });

  it("is never given by a professional or a relative: refused by the verb, and by the database", async () => {
    const goalId = await goalIn("housing");
    for (const subject of [housing.subject, demo.municipalCoordinatorNo.subject, sister.subject]) {
      expect(await as(subject, (scope) => rateGoal(scope, { personId, goalId, rating: 9, said: "" }), personId)).toEqual({
        ok: false,
        problems: [{ code: "follow-up.only-hers" }],
      });
      await expect(as(subject, (scope) => insertOwnRating(scope, goalId, { rating: 9, said: "" }), personId)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

describe("how a measure goes", () => {
  const report = (subject: string, pick: (plan: Parameters<Parameters<typeof whole>[0]>[0]) => { id: string; version: number } | undefined) => async () => {
    const measure = await whole(pick);
    return as(
      subject,
      (scope) => reportMeasure(scope, { personId, measureId: measure?.id ?? "", version: measure?.version ?? 0, status: "partly", reason: "Halvveis." }),
      personId,
    );
  };
  const housings = report(housing.subject, ({ measures }) => measures.find(({ professionalId }) => professionalId === housing.professionalId));
  const sisters = ({ measures }: { measures: readonly { id: string; version: number; circleMemberId: string | null }[] }) =>
    measures.find(({ circleMemberId }) => circleMemberId === sister.circleMemberId);

  it("is said by its owner, a relative among them, by her, and by a coordinator", async () => {
    expect(await housings()).toEqual({ ok: true });
    for (const subject of [sister.subject, "jonas", demo.municipalCoordinatorNo.subject]) expect(await report(subject, sisters)()).toEqual({ ok: true });
  });

  it("is not said by another at the table, nor where it is closed", async () => {
    expect(await report(housing.subject, sisters)()).toEqual({ ok: false, problems: [{ code: "follow-up.not-your-measure" }] });
    expect(await report(nav.subject, sisters)()).toEqual({ ok: false, problems: [{ code: "follow-up.not-here" }] });
    expect(await report(demo.outsider.subject, sisters)()).toEqual({ ok: false, problems: [{ code: "follow-up.not-here" }] });
  });

  it("loses nobody's words where someone was faster", async () => {
    const measure = await whole(({ measures }) => measures[0]);
    const outcome = await as(
      "jonas",
      (scope) => reportMeasure(scope, { personId, measureId: measure?.id ?? "", version: 77, status: "reached", reason: "" }),
      personId,
    );
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "form.conflict" }], current: { id: measure?.id, status: measure?.status } });
  });
});

describe("the next review", () => {
  const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const set = (subject: string, nextReviewOn: string) => as(subject, (scope) => setNextReview(scope, { personId, nextReviewOn, version: 1 }), personId);
  it("lies ahead and within the plan's period", async () => {
    expect(await set("jonas", dayAfter(30))).toEqual({ ok: true });
    expect(await set("jonas", dayAfter(-3))).toMatchObject({ problems: [{ code: "follow-up.review-has-passed", field: "nextReviewOn" }] });
    expect(await set("jonas", dayAfter(4000))).toMatchObject({ problems: [{ code: "follow-up.review-after-period" }] });
  });
  it("is hers or her coordinator's to set", async () => {
    expect(await set(demo.specialistCoordinatorNo.subject, dayAfter(30))).toEqual({ ok: true });
    for (const subject of [nav.subject, sister.subject, demo.outsider.subject]) expect(await set(subject, dayAfter(30))).toMatchObject({ ok: false });
  });
});
