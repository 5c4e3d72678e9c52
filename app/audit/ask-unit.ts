import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { AskUnitForm } from "#audit/log-question.ts";
import { insertQuestion, type LookToAsk } from "#audit/log-question.store.server.ts";

/** Asks the unit why one of its people looked. Those who answer for it are told that something waits, and no more. */
export async function askUnit(scope: Scope, personId: string, look: LookToAsk, { words }: z.output<typeof AskUnitForm>): Promise<Outcome> {
  return (await insertQuestion(scope, personId, look, words)) ? { ok: true } : refuse("audit.asked-already");
}
