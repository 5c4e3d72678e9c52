import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { nextBaton, saidAbout } from "#coordinator/baton.ts";
import type { HandoverReason } from "#coordinator/coordinator.ts";
import { findHandover, insertHandover, updateHandover } from "#coordinator/handover.store.server.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { findBaton } from "#coordinator/term.store.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";

interface Offering {
  readonly termId: string;
  /** a mandate */
  readonly to: string;
  readonly reason: HandoverReason;
  readonly leavingId?: string;
}

/**
 * Offers a role to another coordinator of the same side. Nothing changes hands: who holds it answers for it until the
 * other has said yes. The holder offers it herself; the coordinating unit does where she cannot.
 */
export async function offerHandover(scope: Scope, { termId, to, reason, leavingId }: Offering): Promise<Outcome<{ handoverId: string }>> {
  const found = await findBaton(scope, { termId });
  if (found === undefined || !(found.isMine || found.isUnits)) return refuse("coordinator.not-here");
  const { personId, agreementId, side } = found;
  const receiver = (await listReceivers(scope, [agreementId])).find(({ mandateId }) => mandateId === to);
  if (receiver === undefined) return refuse("coordinator.no-mandate", "to");
  const judged = nextBaton(found.baton, { kind: "offer", termId, handoverId: "", to: receiver });
  if (!judged.ok) return judged;
  const handoverId = await insertHandover(scope, {
    termId,
    personId,
    side,
    from: found,
    to: receiver,
    reason,
    answerBy: await answerDay(scope, agreementId),
    leavingId: leavingId ?? null,
  });
  if (handoverId === undefined) return refuse("coordinator.already-offered");
  await recordAccess(scope, { event: "coordinator.offer", action: "C", personId, subject: "coordinator-handover", subjectId: handoverId });
  return { ok: true, handoverId };
}

/** By when the agreement wants an answer: its rule for hand-overs, else its rule for offers of the role. */
export async function answerDay(scope: Scope, agreementId: string): Promise<string | null> {
  const asked = { agreementId, from: new Date() };
  const deadline =
    (await findDeadline(scope, { event: "handover.offered", ...asked })) ?? (await findDeadline(scope, { event: "coordinator.offered", ...asked }));
  return deadline?.dueOn ?? null;
}

/** Takes back an offer that nobody has answered. One who comes too late is told what happened instead. */
export async function takeBackHandover(scope: Scope, handoverId: string): Promise<Outcome> {
  const handover = await findHandover(scope, handoverId);
  if (handover === undefined || handover.isToMe) return refuse("coordinator.not-here");
  const judged = nextBaton({ terms: [], handovers: [handover] }, { kind: "take-back", handoverId });
  if (!judged.ok) return judged;
  if (!(await updateHandover(scope, handoverId, { state: "taken-back" }))) return refuseLate(scope, handoverId);
  await recordAccess(scope, {
    event: "coordinator.take-back",
    action: "U",
    personId: handover.personId,
    subject: "coordinator-handover",
    subjectId: handoverId,
  });
  return { ok: true };
}

/** Someone else was first: says how it ended. Where it is still open it was not the asker's to change. */
export async function refuseLate(scope: Scope, handoverId: string): Promise<Extract<Outcome, { ok: false }>> {
  const now = await findHandover(scope, handoverId);
  return refuse(now === undefined || now.state === "offered" ? "coordinator.not-here" : saidAbout(now.state));
}
