import type { Scope } from "#access/scope.server.ts";
import { listCases } from "#audit/log-case.store.server.ts";
import { listQuestionsToUnit } from "#audit/log-question.store.server.ts";

/** For My day: visits drawn that nobody has looked into, and questions to the asker's unit that wait for an answer. */
export async function countLogWork(scope: Scope): Promise<{ cases: number; questions: number }> {
  return {
    cases: (await listCases(scope)).filter(({ state }) => state === "open").length,
    questions: (await listQuestionsToUnit(scope)).filter(({ answer }) => answer === null).length,
  };
}
