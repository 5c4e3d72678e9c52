import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { registerPerson, type RegisterInput } from "#person/register-person.ts";
import { judgeCriteria } from "#referral/criterion.ts";
import { listCriteriaInForce } from "#referral/criterion.store.server.ts";
import type { RefusalWay } from "#referral/handover.ts";
import { insertRefusal, updateHandoverTakenBack } from "#referral/handover.store.server.ts";
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
  if (need.joinedTo !== null) return refuse("handover.is-joined");
  if (!judged.ok) return judged;
  if (need.isOfferedOn) return refuse("handover.is-offered-on");
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

type Assessment = { readonly leastToShare: string; readonly criteria?: readonly string[] } | { readonly noReason: string; readonly instead: string };

/**
 * "Is coordination needed, and what is the least to share?" With a yes go the criteria of the target group that were met
 * ("none" where none was); a no is kept with its reason and with who helps instead.
 */
export async function assessNeed(scope: Scope, at: AtNeed & Assessment): Promise<Outcome> {
  const isNeeded = "leastToShare" in at;
  const held = await holdFor(scope, at, () => ({ kind: "assess", isNeeded }));
  if (!held.ok) return held;
  if (isNeeded) {
    const known = await listCriteriaInForce(scope, held.need.agreementId);
    const judged = judgeCriteria(
      known.map(({ id }) => id),
      at.criteria,
    );
    if (!judged.ok) return judged;
    await insertAssessment(scope, at.referralId, { leastToShare: at.leastToShare, criteriaMet: judged.met });
  } else await insertAssessment(scope, at.referralId, at);
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

/**
 * The person has said that she does not want this, and how she said it. That is her right and nobody's failure. Questions
 * that nobody has answered, to coordinators or to another agency, end with it.
 */
export async function closeByPerson(scope: Scope, at: AtNeed & { how: RefusalWay; words: string }): Promise<Outcome> {
  const seen = await findNeed(scope, at.referralId);
  if (seen === undefined || !(seen.isUnit || seen.isHolder)) return refuse("referral.not-here");
  if (seen.joinedTo !== null) return refuse("handover.is-joined");
  const possible = nextState(seen.state, { kind: "person-declines" });
  if (!possible.ok) return possible;
  // offers before the need, in the order a coordinator who answers holds them: neither waits for the other
  if (seen.isUnit) await endOffers(scope, { referralId: at.referralId });
  const taken = await updateHandoverTakenBack(scope, at.referralId);
  const need = await holdNeed(scope, at.referralId);
  // it was there a moment ago: the agency that was asked has said yes meanwhile
  if (need === undefined) return refuse("handover.was-accepted");
  const judged = nextState(need.state, { kind: "person-declines" });
  if (!judged.ok) return judged;
  // taking the question back has counted the need on by one
  if (need.version !== at.version + Number(taken === "done")) return refuse("referral.changed-meanwhile");
  await updateNeed(scope, need, { state: judged.to, target: null });
  await insertRefusal(scope, at.referralId, at);
  await insertEvent(scope, at.referralId, "declined-by-person");
  await recordNeed(scope, need, "referral.close");
  return { ok: true };
}
