import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findAgreementOf, findAsk, insertAsk, listAsks, updateAsk } from "#coordinator/ask.store.server.ts";
import type { Side } from "#coordinator/gap.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";

/** The person, or her guardian, asks for another coordinator on one side. The coordinating unit answers, by the agreement's day. */
export async function askForAnother(scope: Scope, ask: { personId: string; side: Side; words: string }): Promise<Outcome> {
  const agreementId = await findAgreementOf(scope, ask.personId);
  if (agreementId === undefined) return refuse("coordinator.not-here");
  const promised = await findDeadline(scope, { event: "coordinator.asked-for-another", agreementId, from: new Date() });
  const askId = await insertAsk(scope, { ...ask, answerBy: promised?.dueOn ?? null, answerSource: promised?.source ?? null });
  if (askId === undefined) return refuse("coordinator.asked-already", "side");
  await record(scope, "coordinator.ask", "C", ask.personId, askId);
  return { ok: true };
}

/** She has changed her mind before anybody answered. */
export async function withdrawAsk(scope: Scope, { personId, askId }: { personId: string; askId: string }): Promise<Outcome> {
  if (!(await listAsks(scope, personId)).some((each) => each.askId === askId)) return refuse("coordinator.not-here");
  if (!(await updateAsk(scope, askId, { outcome: "withdrawn" }))) return refuse("coordinator.ask-is-answered");
  await record(scope, "coordinator.ask-withdrawn", "U", personId, askId);
  return { ok: true };
}

/** The coordinating unit answers in words she will read. "Another" begins nothing by itself: the role is then handed over. */
export async function answerAsk(scope: Scope, answer: { askId: string; outcome: "another" | "stays"; words: string }): Promise<Outcome> {
  const ask = await findAsk(scope, answer.askId);
  if (ask === undefined) return refuse("coordinator.not-here");
  if (!(await updateAsk(scope, answer.askId, answer))) return refuse("coordinator.ask-is-answered");
  await record(scope, "coordinator.ask-answered", "U", ask.personId, answer.askId);
  return { ok: true };
}

const record = (scope: Scope, event: string, action: "C" | "U", personId: string, subjectId: string) =>
  recordAccess(scope, { event, action, personId, subject: "coordinator-ask", subjectId });
