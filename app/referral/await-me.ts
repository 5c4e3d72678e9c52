import type { Scope } from "#access/scope.server.ts";
import { listHandoversToMe } from "#referral/handover.store.server.ts";
import { listMyNeedsAwaiting, listMyOffers } from "#referral/referral.store.server.ts";

/**
 * For My day: coordinator roles offered to the asker, needs her agency is asked to take over (it says no name), and, for
 * the coordinating unit, needs where the next move is its own.
 */
export async function findReferralsAwaitingMe(scope: Scope, { isUnit }: { readonly isUnit: boolean }) {
  const handovers = (await listHandoversToMe(scope)).map(({ handoverId, offeredAt, answerBy, isLate }) => ({ handoverId, offeredAt, answerBy, isLate }));
  return { offers: await listMyOffers(scope), handovers, needs: isUnit ? await listMyNeedsAwaiting(scope) : [] };
}
