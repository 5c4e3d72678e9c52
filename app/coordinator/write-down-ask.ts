import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findAgreementOf, insertAskHeard, mayWriteDownAsk } from "#coordinator/ask.store.server.ts";
import type { HeardForm } from "#coordinator/coordinator.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";

/**
 * A person without an account asks for another coordinator, aloud or on paper, and her coordinator (or the coordinating
 * unit) writes it down. What she said is then read by the unit alone: whoever wrote it down does not find it again.
 */
export async function writeDownAsk(scope: Scope, { how, ...ask }: z.output<typeof HeardForm> & { personId: string }): Promise<Outcome> {
  const agreementId = await findAgreementOf(scope, ask.personId);
  if (agreementId === undefined || !(await mayWriteDownAsk(scope, ask.personId))) return refuse("coordinator.not-here");
  const promised = await findDeadline(scope, { event: "coordinator.asked-for-another", agreementId, from: new Date() });
  const askId = await insertAskHeard(scope, { ...ask, answerBy: promised?.dueOn ?? null, answerSource: promised?.source ?? null }, how);
  if (askId === undefined) return refuse("coordinator.heard-already", "side");
  await recordAccess(scope, { event: "coordinator.ask-heard", action: "C", personId: ask.personId, subject: "coordinator-ask", subjectId: askId });
  return { ok: true };
}
