import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { Rated } from "#plan/plan-review.ts";
import { findReviewer, insertOwnRating } from "#plan/plan-review.store.server.ts";

/** How she herself finds it, 1–9 with half points. Nobody who works with her answers this. */
export async function rateGoal(scope: Scope, { personId, goalId, ...rated }: Rated & { readonly personId: string; readonly goalId: string }): Promise<Outcome> {
  if (!(await findReviewer(scope, personId)).speaksForHer) return refuse("follow-up.only-hers");
  return (await insertOwnRating(scope, goalId, rated)) ? { ok: true } : refuse("follow-up.not-here");
}
