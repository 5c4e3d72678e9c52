import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { GoalReviewed } from "#plan/plan-review.ts";
import { findReviewer, insertGoalReview } from "#plan/plan-review.store.server.ts";

/** Says how a goal stands, and why where it was not simply reached. Anyone at the table who sees the goal may. */
export async function reviewGoal(
  scope: Scope,
  { personId, goalId, ...reviewed }: GoalReviewed & { readonly personId: string; readonly goalId: string },
): Promise<Outcome> {
  if (!(await findReviewer(scope, personId)).mayWrite) return refuse("follow-up.not-yours");
  return (await insertGoalReview(scope, goalId, reviewed)) ? { ok: true } : refuse("follow-up.not-here");
}
