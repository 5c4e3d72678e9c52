import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { findReviewer, insertConfirmation } from "#plan/plan-review.store.server.ts";

export interface ConfirmInput {
  readonly personId: string;
  /** the content version that was on the page */
  readonly contentVersion: number;
}

/**
 * Says yes to the plan as it stands: for the person where the asker is she or speaks for her, otherwise for the
 * asker's agency. A plan that has changed since it was shown is not confirmed unseen.
 */
export async function confirmPlan(scope: Scope, { personId, contentVersion }: ConfirmInput): Promise<Outcome> {
  const plan = await openPlan(scope, personId);
  const { speaksForHer, professionalId, mayWrite } = await findReviewer(scope, personId);
  if (plan === undefined || !mayWrite || (!speaksForHer && professionalId === null)) return refuse("confirm.not-yours");
  if (plan.plan.contentVersion !== contentVersion) return refuse("confirm.changed-meanwhile");
  const isNew = await insertConfirmation(scope, { id: plan.plan.id, personId, contentVersion }, speaksForHer);
  return isNew ? { ok: true } : refuse("confirm.already");
}
