import type { Scope } from "#access/scope.server.ts";
import { listReviewsAwaitingMe } from "#consent/emergency-review.store.server.ts";
import { getEmergencyStanding } from "#consent/emergency.store.server.ts";

/** May the asker break the glass at all (by the rule of her sector and her role)? */
export async function mayAskInEmergency(scope: Scope): Promise<boolean> {
  return (await getEmergencyStanding(scope)).mayAsk;
}

/** Openings that wait for the asker's review, with the day it is due. */
export async function findReviewsAwaitingMe(scope: Scope) {
  return listReviewsAwaitingMe(scope);
}
