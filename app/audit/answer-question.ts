import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { AnswerForm } from "#audit/log-question.ts";
import { updateQuestion } from "#audit/log-question.store.server.ts";

/** Answers for the unit, once. She is told that an answer is there. */
export async function answerQuestion(scope: Scope, id: string, { answer }: z.output<typeof AnswerForm>): Promise<Outcome> {
  if (!(await updateQuestion(scope, id, answer))) return refuse("audit.answered-already");
  await recordAccess(scope, { event: "log-question.answer", action: "U", subject: "log-question", subjectId: id });
  return { ok: true };
}
