import { z } from "zod";
import { maybeWords, readForm } from "#access/form.ts";
import type { Outcome } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { answerConsent } from "#consent/answer-consent.ts";

const AnswerForm = z.strictObject({
  giverId: z.uuid(),
  answer: z.enum(["yes", "no"], "form.required"),
  form: z.enum(["paper", "oral"]).optional(),
  witness: maybeWords(200),
});

/** The answer form, which stands under the text it answers. */
export async function answerFromForm(scope: Scope, of: { personId: string; consentId: string }, form: FormData): Promise<Outcome<{ said: string }>> {
  const read = readForm(AnswerForm, form);
  if (!read.ok) return read;
  const done = await answerConsent(scope, { ...of, ...read.input });
  return done.ok ? { ok: true, said: read.input.answer === "yes" ? "consent.said-yes" : "consent.said-no" } : done;
}
