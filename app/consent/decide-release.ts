import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { ON_CONSENT, problemOfRelease, type ReleaseChoice, TO_TABLE } from "#consent/release.ts";
import { findReleaseFooting, findSharing, insertRelease, updateLapsedEnded, updateReleaseEnded } from "#consent/release.store.server.ts";

type What = { readonly covers: "contacts" } | { readonly covers: "row"; readonly item: "contact" | "note"; readonly itemId: string };

/**
 * The agency decides to show another what it wrote itself: one row, or the dates and outcomes of its contacts with her,
 * those to come too. A consent taken back ends it for good; it is then decided again.
 */
export async function decideRelease(
  scope: Scope,
  { personId, of, ...choice }: ReleaseChoice & { readonly personId: string; readonly of: What },
): Promise<Outcome<{ releaseId: string | null }>> {
  const footing = await findReleaseFooting(scope, personId);
  if (footing === undefined) return refuse("release.not-yours");
  const problem = problemOfRelease(footing, choice);
  if (problem !== undefined) return refuse(problem, problem.includes("statute") || problem === "release.no-consent" ? "basis" : "to");
  await updateLapsedEnded(scope, personId);
  const releaseId = await insertRelease(scope, { personId, of, ...choice });
  if (releaseId !== undefined) await recordAccess(scope, { event: "release.decide", action: "C", personId, subject: "release", subjectId: releaseId });
  return { ok: true, releaseId: releaseId ?? null };
}

/** "Share the dates and outcomes of our contacts": with the table, on her consent. */
export const shareContacts = (scope: Scope, personId: string) =>
  decideRelease(scope, { personId, of: { covers: "contacts" }, to: TO_TABLE, basis: ON_CONSENT });

/** Taken back at once: the next request by the other agency finds nothing of it. */
export async function takeBackRelease(scope: Scope, { personId, releaseId }: { personId: string; releaseId: string }): Promise<Outcome> {
  if (!(await updateReleaseEnded(scope, personId, releaseId))) return refuse("release.has-ended");
  await recordAccess(scope, { event: "release.take-back", action: "U", personId, subject: "release", subjectId: releaseId });
  return { ok: true };
}

/** Whether our contacts are shared with the table, and whether somebody's are kept from us. */
export const readSharing = (scope: Scope, personId: string) => findSharing(scope, personId);

/** On what, and to whom, the acting agency can decide here. */
export const readReleaseFooting = (scope: Scope, personId: string) => findReleaseFooting(scope, personId);
