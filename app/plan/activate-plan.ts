import { type Outcome, type Problem, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { hindrances } from "#plan/plan-check.ts";
import { findCheckRows } from "#plan/plan-check.store.server.ts";
import { updatePlanActivated } from "#plan/plan-review.store.server.ts";

/**
 * Makes a plan the one that is lived by. Refused with every point that is missing until the law's minimum holds on the
 * day, consent is in force (the database asks that too) and there is a date to go through it again.
 */
export async function activatePlan(scope: Scope, { personId, version }: { readonly personId: string; readonly version: number }): Promise<Outcome> {
  const plan = await openPlan(scope, personId);
  const check = plan && (await findCheckRows(scope, plan.plan.id));
  if (plan === undefined || check === undefined || !check.mayDecide) return refuse("plan-check.not-yours");
  if (plan.plan.state !== "draft") return refuse("plan-check.already-active");
  const found = hindrances(plan, check.items, check.around, check.today);
  if (found.length > 0) return { ok: false, problems: found.map(({ code, values }): Problem => ({ code, values })) };
  return (await updatePlanActivated(scope, plan.plan.id, version)) ? { ok: true } : refuse("form.conflict");
}
