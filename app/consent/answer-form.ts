import { z } from "zod";
import { maybeWords, readForm } from "#access/form.ts";
import type { Outcome } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { answerConsent } from "#consent/answer-consent.ts";
import { findLiveConsent } from "#consent/consent.store.server.ts";

const AnswerForm = z.strictObject({
  giverId: z.uuid(),
  answer: z.enum(["yes", "no"], "form.required"),
  form: z.enum(["paper", "oral"]).optional(),
  witness: maybeWords(200),
});

/** The answer form, on the page of consents and on the receipt alike. */
export async function answerFromForm(scope: Scope, personId: string, consentId: string | undefined, form: FormData): Promise<Outcome<{ said: string }>> {
  const read = readForm(AnswerForm, form);
  if (!read.ok) return read;
  const live = consentId ?? (await findLiveConsent(scope, personId))?.consentId ?? "";
  const done = await answerConsent(scope, { personId, consentId: live, ...read.input });
  return done.ok ? { ok: true, said: read.input.answer === "yes" ? "consent.said-yes" : "consent.said-no" } : done;
}
