import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { namesPerson } from "#referral/handover.ts";
import { findHandoverToMe, insertHandover, updateHandoverAnswer, updateHandoverTakenBack } from "#referral/handover.store.server.ts";
import { recordNeed } from "#referral/assess-need.ts";
import { findNeed } from "#referral/need.store.server.ts";
import { findGivenOn } from "#referral/status.store.server.ts";

/*
 * "Not us, but them." Whoever has a need and will not take it names who shall; it stays with the one who named until that
 * one has said yes. Every try is a throw, and is counted.
 */

interface HandedOver {
  readonly referralId: string;
  readonly version: number;
  readonly toAgency: string;
  readonly reason: string;
  readonly leastToShare: string;
}

/** Which field a refusal of the database concerns. */
const FIELD: Readonly<Record<string, string>> = { "no-such-receiver": "toAgency", "holds-it-already": "toAgency" };

/** Offers a need on to a named agency. What is written for it must not say who it is about. */
export async function handOverNeed(scope: Scope, given: HandedOver): Promise<Outcome> {
  const need = await findNeed(scope, given.referralId);
  if (need === undefined || !(need.isUnit || need.isHolder)) return refuseGone(scope, given.referralId);
  for (const field of ["leastToShare", "reason"] as const) if (namesPerson(given[field], need.personName)) return refuse("handover.names-the-person", field);
  const answerBy = await findDeadline(scope, { event: "need.handed-over", agreementId: need.agreementId, from: new Date() });
  const truth = await insertHandover(scope, { ...given, answerBy });
  // hers a moment ago, when it was read; taken over while she waited for it
  if (truth === "not-here") return refuseGone(scope, given.referralId);
  if (truth !== "done") return refuse(`handover.${truth}`, FIELD[truth]);
  await recordNeed(scope, need, "referral.hand-over");
  return { ok: true };
}

/** Takes back an offer that nobody has answered: the need never left. */
export async function takeBackHandover(scope: Scope, referralId: string): Promise<Outcome> {
  const need = await findNeed(scope, referralId);
  if (need === undefined || !(need.isUnit || need.isHolder)) return refuseGone(scope, referralId);
  const truth = await updateHandoverTakenBack(scope, referralId);
  if (truth === "not-here") return refuseGone(scope, referralId);
  if (truth !== "done") return refuse(becameOf(truth));
  await recordNeed(scope, need, "referral.take-back-hand-over");
  return { ok: true };
}

/** The receiver's yes, or no with a reason. Of two who answer at once the later one is told what the first one said. */
export async function answerHandover(scope: Scope, answer: { handoverId: string; declineReason?: string }): Promise<Outcome<{ referralId: string }>> {
  const offer = await findHandoverToMe(scope, answer.handoverId);
  if (offer === undefined) return refuse("referral.not-here");
  const truth = await updateHandoverAnswer(scope, answer.handoverId, answer.declineReason ?? null);
  if (truth !== "done") return refuse(becameOf(truth));
  const event = answer.declineReason === undefined ? "referral.take-over" : "referral.decline-hand-over";
  await recordAccess(scope, { event, action: "U", personId: offer.personId ?? undefined, subject: "referral-handover", subjectId: offer.handoverId });
  return { ok: true, referralId: offer.referralId };
}

/** Reads an offer to the asker's agency; it stands in the person's log. */
export async function openHandover(scope: Scope, handoverId: string) {
  const offer = await findHandoverToMe(scope, handoverId);
  if (offer === undefined) return undefined;
  const { personId, referralId, ...shown } = offer;
  await recordAccess(scope, {
    event: "referral.hand-over-read",
    action: "R",
    personId: personId ?? undefined,
    subject: "referral-handover",
    subjectId: handoverId,
  });
  // the way to the need opens with the yes
  return { ...shown, referralId: shown.state === "accepted" ? referralId : null };
}

/** Not the asker's any more: whoever once had it is told that it has been taken over, everyone else that it is not here. */
async function refuseGone(scope: Scope, referralId: string) {
  return refuse((await findGivenOn(scope, referralId)) === undefined ? "referral.not-here" : "handover.was-accepted");
}

const becameOf = (truth: string) => (["accepted", "declined", "taken-back"].includes(truth) ? `handover.was-${truth}` : `handover.${truth}`);
