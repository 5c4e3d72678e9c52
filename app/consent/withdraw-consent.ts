import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findConsent, lockLiveConsent } from "#consent/consent.store.server.ts";
import { tellAccessEnded, updateAnswer, updatePartyWithdrawn, updateWithdrawn } from "#consent/giving.store.server.ts";

/**
 * Takes the consent back: from one agency, or altogether. It bites at the next request of anyone. Those who take part
 * are told only that their access ended; nobody's own records are touched. A guardian takes back his own yes, which is
 * enough to close everything, and leaves the other guardian's answer as it stands.
 */
export async function withdrawConsent(scope: Scope, { personId, partyId }: { personId: string; partyId: string | null }): Promise<Outcome> {
  const held = await lockLiveConsent(scope, personId);
  const consent = held && (await findConsent(scope, personId, held.consentId));
  if (consent === undefined) return refuse("consent.nothing-to-take-back");
  const { consentId } = consent;

  let agencyId: string | null = null;
  if (partyId !== null) {
    const ended = await updatePartyWithdrawn(scope, consentId, partyId);
    if (ended === undefined) return refuse("consent.nothing-to-take-back");
    agencyId = ended;
  } else {
    const own = consent.givers.find((giver) => giver.isMine && giver.circleMemberId !== null);
    if (own === undefined) await updateWithdrawn(scope, consentId);
    else if (own.answer === "no" || !(await updateAnswer(scope, own.giverId, { answer: "no", form: "signed-in", witness: null })))
      return refuse("consent.nothing-to-take-back");
  }
  await tellAccessEnded(scope, personId, agencyId);
  await recordAccess(scope, {
    event: "consent.withdraw",
    action: "U",
    personId,
    subject: partyId === null ? "consent" : "consent_party",
    subjectId: partyId ?? consentId,
  });
  return { ok: true };
}
