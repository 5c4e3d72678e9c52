import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { CloseSignalForm } from "#contact/board.ts";
import { findClosing, insertClosing, listWhoMayAct } from "#contact/signal-closing.store.server.ts";
import { readSignalFacts } from "#contact/signal-facts.store.server.ts";
import { signalsOf } from "#contact/signal.ts";
import { dayOf, daysBetween } from "#deadline/day.ts";

const LONGEST = 366;

/**
 * Answers one occurrence of a signal: what came of it, the next step and who takes it; for "not now" the day agreed for the
 * next try. Only a signal that stands for the asker can be answered, and once.
 */
export async function closeSignal(scope: Scope, answer: z.output<typeof CloseSignalForm>, now = new Date()): Promise<Outcome> {
  const { personId, kind, subject, since, reason, words, nextTryOn, acts } = answer;
  const { around, today, persons } = await readSignalFacts(scope, { personId });
  const [person] = persons;
  if (person === undefined) return refuse("signal.not-here");
  const signal = signalsOf(person, around, today).find((each) => each.kind === kind && each.subject === subject && each.since === since);
  if (signal === undefined) return refuseAnswered(scope, answer);
  if (reason === "not-now" && nextTryOn === null) return refuse("signal.not-now-has-no-day", "nextTryOn");
  if (nextTryOn !== null && nextTryOn <= dayOf(now)) return refuse("signal.next-try-in-past", "nextTryOn");
  if (nextTryOn !== null && daysBetween(dayOf(now), nextTryOn) > LONGEST) return refuse("signal.next-try-too-far", "nextTryOn");
  if (reason === "not-right" && words === "") return refuse("signal.not-right-says-why", "words");
  if (!(await listWhoMayAct(scope, personId)).some(({ professionalId }) => professionalId === acts)) return refuse("signal.has-no-actor", "acts");
  if (!(await insertClosing(scope, { ...answer, signal }))) return refuseAnswered(scope, answer);
  await recordAccess(scope, { event: "signal.close", action: "C", personId });
  return { ok: true };
}

/** To whoever comes second: who answered, and what happens now. What does not stand at all only no longer holds. */
async function refuseAnswered(scope: Scope, occurrence: Parameters<typeof findClosing>[1]) {
  const closing = await findClosing(scope, occurrence);
  return closing === undefined ? refuse("signal.answered-already") : refuse("signal.answered-by", undefined, closing);
}
