import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findFollowedId, findNeed, type NeedRead } from "#referral/need.store.server.ts";
import type { NeedStatus } from "#referral/referral.ts";

/** The need that the receipt number opened, if one did. */
export async function followNeed(scope: Scope): Promise<NeedStatus | undefined> {
  const referralId = await findFollowedId(scope);
  const need = referralId === undefined ? undefined : await openNeed(scope, referralId);
  return need && statusOf(need);
}

/** Reads a need and leaves a line in the log: the person's own, once it is known who she is. */
export async function openNeed(scope: Scope, referralId: string): Promise<NeedRead | undefined> {
  const need = await findNeed(scope, referralId);
  if (need !== undefined)
    await recordAccess(scope, { event: "referral.read", action: "R", personId: need.personId ?? undefined, subject: "referral", subjectId: referralId });
  return need;
}

export function statusOf({ state, areaName, raisedAt, targetOn, targetBasis, isTargetPassed, heldByAgency, heldByPhone, events }: NeedRead): NeedStatus {
  return { state, areaName, raisedAt, targetOn, targetBasis, isTargetPassed, heldByAgency, heldByPhone, events: events.map(({ kind, at }) => ({ kind, at })) };
}
