import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { holdFor, recordNeed } from "#referral/assess-need.ts";
import { findNeed, insertEvent, updateNeed } from "#referral/need.store.server.ts";
import { type Candidate, judgePair, type Side, sides } from "#referral/referral.ts";
import { endOffers, insertOffer, listCandidates } from "#referral/term.store.server.ts";

interface Offers {
  readonly referralId: string;
  readonly version: number;
  /** mandates; "" asks nobody for that chair now */
  readonly municipal: string;
  readonly specialist: string;
}

/** Offers the coordinator's role, one on each side (or the one that is missing). Two from the same side is refused. */
export async function offerCoordinators(scope: Scope, offers: Offers): Promise<Outcome> {
  const asked = sides.filter((side) => offers[side] !== "");
  const [first = "municipal"] = asked;
  const held = await holdFor(scope, offers, ({ chairs }) => ({ kind: "offer", side: first, chairs }));
  if (!held.ok) return held;
  const { need } = held;
  if (need.personId === null) return refuse("referral.not-registered");
  const candidates = await listCandidates(scope, need.agreementId);
  const chosen = (side: Side): Candidate | undefined => candidates.find(({ mandateId }) => mandateId === offers[side]);
  for (const side of asked) {
    if (chosen(side) === undefined) return refuse("referral.no-such-coordinator", side);
    if (need.chairs[side] !== "empty") return refuse("referral.chair-is-taken", side);
  }
  const judged = judgePair({ municipal: chosen("municipal"), specialist: chosen("specialist") });
  if (!judged.ok) return judged;

  const answerBy = await findDeadline(scope, { event: "coordinator.offered", agreementId: need.agreementId, from: new Date() });
  for (const side of asked) {
    const candidate = chosen(side);
    if (candidate === undefined) continue;
    const isOffered = await insertOffer(scope, { referralId: need.referralId, personId: need.personId, side, candidate, answerBy: answerBy?.dueOn ?? null });
    if (!isOffered) return refuse("referral.chair-is-taken", side);
    await insertEvent(scope, need.referralId, "coordinator-offered");
  }
  await updateNeed(scope, need, { holder: "self" });
  await recordNeed(scope, need, "referral.offer");
  return { ok: true };
}

/** Takes back an offer that nobody has answered, so that another can be asked. */
export async function takeBackOffer(scope: Scope, at: { referralId: string; personId: string | null; termId: string }): Promise<Outcome> {
  if ((await findNeed(scope, at.referralId))?.isUnit !== true) return refuse("referral.not-here");
  if ((await endOffers(scope, at)) === 0) return refuse("referral.already-answered");
  await insertEvent(scope, at.referralId, "offer-taken-back");
  await recordNeed(scope, at, "referral.offer");
  return { ok: true };
}
