import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { nextBaton } from "#coordinator/baton.ts";
import type { Side } from "#coordinator/gap.ts";
import { answerDay, offerHandover } from "#coordinator/offer-handover.ts";
import { insertChairOffer, updateChairTakenBack } from "#coordinator/chair.store.server.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { findBaton } from "#coordinator/term.store.server.ts";

interface Chair {
  readonly personId: string;
  readonly side: Side;
  /** a mandate */
  readonly to: string;
}

/** The coordinating unit fills a gap: an empty chair is offered, a role whose holder is gone or away is handed over. */
export async function fillGap(scope: Scope, { termId, ...chair }: Chair & { termId: string | null }): Promise<Outcome> {
  if (termId === null) return offerChair(scope, chair);
  const done = await offerHandover(scope, { termId, to: chair.to, reason: "other" });
  return done.ok ? { ok: true } : done;
}

export async function offerChair(scope: Scope, { personId, side, to }: Chair): Promise<Outcome<{ termId: string }>> {
  const found = await findBaton(scope, { personId });
  if (found === undefined || !found.isUnits) return refuse("coordinator.not-here");
  const receiver = (await listReceivers(scope, [found.agreementId])).find(({ mandateId }) => mandateId === to);
  if (receiver === undefined) return refuse("coordinator.no-mandate", "to");
  const judged = nextBaton(found.baton, { kind: "offer-chair", side, termId: "", to: receiver });
  if (!judged.ok) return judged;
  const termId = await insertChairOffer(scope, { personId, side, to: receiver, answerBy: await answerDay(scope, found.agreementId) });
  if (termId === undefined) return refuse("coordinator.already-offered");
  await recordAccess(scope, { event: "coordinator.offer", action: "C", personId, subject: "coordinator-term", subjectId: termId });
  return { ok: true, termId };
}

/** Takes back the offer of an empty chair, so that another can be asked. */
export async function takeBackChair(scope: Scope, termId: string): Promise<Outcome> {
  const found = await findBaton(scope, { termId });
  if (found === undefined || !found.isUnits) return refuse("coordinator.not-here");
  const judged = nextBaton(found.baton, { kind: "take-back-chair", termId });
  if (!judged.ok) return judged;
  if (!(await updateChairTakenBack(scope, termId))) return refuse("coordinator.already-answered");
  await recordAccess(scope, { event: "coordinator.take-back", action: "U", personId: found.personId, subject: "coordinator-term", subjectId: termId });
  return { ok: true };
}
