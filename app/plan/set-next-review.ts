import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { NextReview } from "#plan/plan-review.ts";
import { findReviewer, updateNextReview } from "#plan/plan-review.store.server.ts";

/** Sets when the plan is gone through again: ahead of us, and within the plan's period. The person's to set, or her coordinator's. */
export async function setNextReview(scope: Scope, { personId, nextReviewOn, version }: NextReview & { readonly personId: string }): Promise<Outcome> {
  const plan = await openPlan(scope, personId);
  const { mayWrite, mayDecide, today } = await findReviewer(scope, personId);
  if (plan === undefined || !mayWrite || !mayDecide) return refuse("follow-up.not-yours");
  if (nextReviewOn < today) return refuse("follow-up.review-has-passed", "nextReviewOn");
  const { periodTo } = plan.plan;
  if (periodTo !== null && nextReviewOn > periodTo) return refuse("follow-up.review-after-period", "nextReviewOn");
  return (await updateNextReview(scope, plan.plan.id, version, nextReviewOn)) ? { ok: true } : refuse("form.conflict");
}
