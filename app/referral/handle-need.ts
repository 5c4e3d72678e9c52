import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { registerPerson, type RegisterInput } from "#person/register-person.ts";
import { findNeed, type HeldNeed, holdNeed, insertAssessment, insertEvent, updateNeed } from "#referral/need.store.server.ts";
import { areBothTaken, type NeedEvent, nextState, type NeedState } from "#referral/referral.ts";
import { endOffers } from "#referral/term.store.server.ts";

/*
 * What the coordinating unit does with a need before the coordinators take it. Every verb holds the need, judges by the
 * state machine, and leaves behind an event, an audit row, and one agency that has it.
 */

interface AtNeed {
  readonly referralId: string;
  /** the version that was on the screen */
  readonly version: number;
}

/** @returns the need and where the event takes it, or why not. "Not here" and "not yours" are the same refusal. */
export async function holdFor(scope: Scope, at: AtNeed, eventOf: (need: HeldNeed) => NeedEvent): Promise<Outcome<{ need: HeldNeed; to: NeedState }>> {
  const need = await holdNeed(scope, at.referralId);
  if (need === undefined) return refuse("referral.not-here");
  const judged = nextState(need.state, eventOf(need));
  if (!judged.ok) return judged;
  if (need.version !== at.version) return refuse("referral.changed-meanwhile");
  return { ok: true, need, to: judged.to };
}

export async function recordNeed(scope: Scope, need: Pick<HeldNeed, "referralId" | "personId">, event: string): Promise<void> {
  await recordAccess(scope, { event, action: "U", personId: need.personId ?? undefined, subject: "referral", subjectId: need.referralId });
}

export async function receiveNeed(scope: Scope, at: AtNeed): Promise<Outcome> {
  const held = await holdFor(scope, at, () => ({ kind: "receive" }));
  if (!held.ok) return held;
  await updateNeed(scope, held.need, { state: held.to, holder: "self" });
  await insertEvent(scope, at.referralId, "received");
  await recordNeed(scope, held.need, "referral.receive");
  return { ok: true };
}

/** "Is coordination needed, and what is the least to share?" A no is kept with its reason and with who helps instead. */
export async function assessNeed(scope: Scope, at: AtNeed & ({ leastToShare: string } | { noReason: string; instead: string })): Promise<Outcome> {
  const isNeeded = "leastToShare" in at;
  const held = await holdFor(scope, at, () => ({ kind: "assess", isNeeded }));
  if (!held.ok) return held;
  await insertAssessment(scope, at.referralId, at);
  // the clock that matters from now on: when both coordinators are to be in place
  const target = isNeeded ? await findDeadline(scope, { event: "coordinator.offered", agreementId: held.need.agreementId, from: new Date() }) : undefined;
  await updateNeed(scope, held.need, { state: held.to, holder: "self", target: target ?? null });
  await insertEvent(scope, at.referralId, isNeeded ? "assessed-needed" : "assessed-not-needed");
  await recordNeed(scope, held.need, "referral.assess");
  return { ok: true };
}

/** Enters the person in the register, or finds her there; where she has both coordinators already, the need is theirs. */
export async function registerForNeed(scope: Scope, at: AtNeed, input: RegisterInput, takesSynthetic: boolean): Promise<Outcome<{ wasKnown: boolean }>> {
  const held = await holdFor(scope, at, () => ({ kind: "register" }));
  if (!held.ok) return held;
  if (held.need.personId !== null) return refuse("referral.already-registered");
  const done = await registerPerson(scope, { ...held.need, takesSynthetic }, input);
  if (!done.ok) return done;
  await updateNeed(scope, held.need, { personId: done.personId, holder: "self" });
  await recordNeed(scope, { ...held.need, personId: done.personId }, "referral.link");
  return { ok: true, wasKnown: done.wasKnown };
}

/** The person had her coordinators before this need came: it is given to them. */
export async function giveToHers(scope: Scope, at: AtNeed): Promise<Outcome> {
  const held = await holdFor(scope, at, ({ chairs }) => ({ kind: "answer", chairs }));
  if (!held.ok) return held;
  if (!areBothTaken(held.need.chairs)) return refuse("referral.chair-is-empty");
  await updateNeed(scope, held.need, { state: held.to, target: null });
  await insertEvent(scope, at.referralId, "accepted");
  await recordNeed(scope, held.need, "referral.settle");
  return { ok: true };
}

/** The person has said that she does not want this. Offers that nobody has answered end with it. */
export async function closeByPerson(scope: Scope, at: AtNeed): Promise<Outcome> {
  if ((await findNeed(scope, at.referralId))?.isUnit !== true) return refuse("referral.not-here");
  // offers before the need, in the order a coordinator who answers holds them: neither waits for the other
  await endOffers(scope, { referralId: at.referralId });
  const held = await holdFor(scope, at, () => ({ kind: "person-declines" }));
  if (!held.ok) return held;
  await updateNeed(scope, held.need, { state: held.to, target: null });
  await insertEvent(scope, at.referralId, "declined-by-person");
  await recordNeed(scope, held.need, "referral.close");
  return { ok: true };
}
