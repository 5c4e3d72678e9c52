import type { Scope } from "#access/scope.server.ts";
import { type Away, readWhomToCall } from "#coordinator/whom-to-call.store.server.ts";

/**
 * Whom to call about a person now, for her own first page, her plan and her page of coordinators: `changed` (a new name,
 * and from which day), `away` (who to call instead), `coming` (offered, not yet taken).
 */
export async function findWhomToCall(scope: Scope, personId: string) {
  return readWhomToCall(scope, personId);
}
export type WhomToCall = Awaited<ReturnType<typeof findWhomToCall>>;

/** Those who are away today, with who is called instead: one line a coordinator. */
export const awayNow = ({ away }: { readonly away: readonly Away[] }) => away.filter(({ isNow }) => isNow);
