import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { findHasOwnSignIn, insertCrisisApproval } from "#plan/crisis-writing.store.server.ts";
import { findCrisisPlan } from "#plan/crisis.store.server.ts";

/**
 * Her yes to what stands there now: hers, her guardian's in his name, or said aloud before a witness where she has no
 * sign-in of her own. A yes to what has been changed meanwhile is refused, so that nobody approves what she has not read.
 */
export async function approveCrisisPlan(
  scope: Scope,
  here: PersonHere,
  { contentVersion, witness }: { contentVersion: number; witness: string },
): Promise<Outcome> {
  const read = await findCrisisPlan(scope, here.personId);
  if (read === undefined) return refuse("crisis.not-begun");
  if (read.words.length === 0 && read.contacts.length === 0) return refuse("crisis.is-empty");
  if (read.contentVersion !== contentVersion) return refuse("crisis.changed-meanwhile");
  const how = here.isOwner ? "self" : here.speaksForHer ? "guardian" : "aloud";
  if (how === "aloud") {
    if (!here.isCoordinator || !here.mayWrite || (await findHasOwnSignIn(scope, here.personId))) return refuse("crisis.only-hers-to-approve");
    if (witness.length < 2) return refuse("crisis.has-no-witness", "witness");
  }
  await insertCrisisApproval(scope, { personId: here.personId, crisisPlanId: read.id, contentVersion, how, witness: how === "aloud" ? witness : null });
  return { ok: true };
}
