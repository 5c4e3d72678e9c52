import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findFooting } from "#plan/footing.store.server.ts";
import { insertPlan } from "#plan/plan-row.store.server.ts";

/** Begins the one live plan: an individuell plan in Norway, a samordnad individuell plan in Sweden. Consent comes first. */
export async function beginPlan(scope: Scope, { personId }: { personId: string }): Promise<Outcome<{ planId: string }>> {
  const footing = await findFooting(scope, personId);
  if (footing === undefined || !(footing.speaksForHer || footing.isCoordinator)) return refuse("plan.not-yours-to-begin");
  if (footing.planId !== null) return refuse("plan.already-live");
  if (!footing.hasConsent) return refuse("plan.needs-consent");
  if (!footing.mayWrite) return refuse("plan.not-yours-to-begin");
  const planId = await insertPlan(scope, personId, footing.jurisdiction === "se" ? "sip" : "ip");
  return planId === undefined ? refuse("plan.already-live") : { ok: true, planId };
}
