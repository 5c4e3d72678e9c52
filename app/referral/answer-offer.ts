import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { takeCoordinatorSeat } from "#consent/take-coordinator-seat.ts";
import { holdNeed, insertEvent, updateNeed } from "#referral/need.store.server.ts";
import { chairsOf, nextState } from "#referral/referral.ts";
import { holdOffer, isOwnTerm, listAccepted, listSubstitutes, updateAnswer } from "#referral/term.store.server.ts";

async function refuseAnswer(scope: Scope, termId: string) {
  return refuse((await isOwnTerm(scope, termId)) ? "referral.already-answered" : "referral.not-here");
}

/**
 * The coordinator says yes: the chair is hers, she takes a seat at the table, and when the other side has said yes too
 * the need is taken, and held by the coordinator in the municipality.
 */
export async function acceptOffer(
  scope: Scope,
  { termId, substituteId }: { termId: string; substituteId: string | null },
): Promise<Outcome<{ personId: string }>> {
  const offer = await holdOffer(scope, termId);
  if (offer === undefined) return refuseAnswer(scope, termId);
  const { personId, referralId } = offer;
  if (substituteId !== null && !(await listSubstitutes(scope)).some(({ professionalId }) => professionalId === substituteId))
    return refuse("referral.no-such-substitute", "substituteId");
  await updateAnswer(scope, termId, { state: "accepted", substituteId });
  await takeCoordinatorSeat(scope, personId);
  await recordAccess(scope, { event: "referral.accept", action: "U", personId, subject: "coordinator-term", subjectId: termId });
  if (referralId !== null) await settle(scope, referralId, personId);
  return { ok: true, personId };
}

/** Held fast before it is counted who has accepted: of two who accept at once, the later one sees both. */
async function settle(scope: Scope, referralId: string, personId: string): Promise<void> {
  await insertEvent(scope, referralId, "coordinator-accepted");
  const need = await holdNeed(scope, referralId);
  if (need === undefined) return;
  const accepted = await listAccepted(scope, personId);
  const judged = nextState(need.state, { kind: "answer", chairs: chairsOf(accepted) });
  if (!judged.ok || judged.to !== "accepted") return;
  const municipal = accepted.find(({ side }) => side === "municipal");
  await updateNeed(scope, need, { state: judged.to, target: null, ...(municipal === undefined ? {} : { holder: municipal }) });
  await insertEvent(scope, referralId, "accepted");
}

/** The coordinator says no, with a reason: the need stays with the unit, which sees the empty chair the same day. */
export async function declineOffer(scope: Scope, { termId, reason }: { termId: string; reason: string }): Promise<Outcome> {
  const offer = await holdOffer(scope, termId);
  if (offer === undefined) return refuseAnswer(scope, termId);
  await updateAnswer(scope, termId, { state: "declined", reason });
  if (offer.referralId !== null) await insertEvent(scope, offer.referralId, "coordinator-declined");
  await recordAccess(scope, { event: "referral.decline", action: "U", personId: offer.personId, subject: "coordinator-term", subjectId: termId });
  return { ok: true };
}
