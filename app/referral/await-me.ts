import type { Scope } from "#access/scope.server.ts";
import { listMyNeedsAwaiting, listMyOffers } from "#referral/referral.store.server.ts";

/** For My day: coordinator roles offered to the asker, and (for the coordinating unit) needs that nobody holds yet. */
export async function findReferralsAwaitingMe(scope: Scope, { isUnit }: { readonly isUnit: boolean }) {
  return { offers: await listMyOffers(scope), needs: isUnit ? await listMyNeedsAwaiting(scope) : [] };
}
