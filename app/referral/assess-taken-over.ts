import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordNeed } from "#referral/assess-need.ts";
import { isAssessedHere } from "#referral/handover.ts";
import { findNeed, holdNeed, insertEvent, updateNeed } from "#referral/need.store.server.ts";

/**
 * The agency that took a need over has assessed it, and helps. That meets its clock; one that will not help after all
 * hands the need on, and holds it until the next one has said yes.
 */
export async function assessTakenOver(scope: Scope, at: { readonly referralId: string; readonly version: number }): Promise<Outcome> {
  const need = await holdNeed(scope, at.referralId);
  const read = await findNeed(scope, at.referralId);
  if (need === undefined || read === undefined || !read.isHolder) return refuse("referral.not-here");
  if (need.joinedTo !== null) return refuse("handover.is-joined");
  if (need.state !== "handed-over") return refuse("referral.is-over");
  if (need.isOfferedOn) return refuse("handover.is-offered-on");
  if (isAssessedHere(read.events)) return refuse("handover.is-assessed-here");
  if (need.version !== at.version) return refuse("referral.changed-meanwhile");
  await updateNeed(scope, need, { state: need.state, holder: "self" });
  await insertEvent(scope, at.referralId, "holder-assessed");
  await recordNeed(scope, need, "referral.assess-taken-over");
  return { ok: true };
}
