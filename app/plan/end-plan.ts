import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { Ending } from "#plan/plan-review.ts";
import { findReviewer, updatePlanEnded } from "#plan/plan-review.store.server.ts";

/** Ends a plan and says why. What was written stays, with its history; a new plan may be begun after it. */
export async function endPlan(scope: Scope, { personId, reason, version }: Ending & { readonly personId: string }): Promise<Outcome> {
  const plan = await openPlan(scope, personId);
  if (plan === undefined || !(await findReviewer(scope, personId)).mayDecide) return refuse("plan-check.not-yours");
  return (await updatePlanEnded(scope, plan.plan.id, version, reason)) ? { ok: true } : refuse("form.conflict");
}
