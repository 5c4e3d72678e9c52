import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { type Choice, findChoice, updateLanguage, upsertChoice } from "#notice/choice.store.server.ts";
import type { ChoiceForm } from "#notice/notice.ts";

/** How she wants to be told outside the house: at once, once a day, or not at all. What already left is not called back. */
export async function chooseDelivery(scope: Scope, input: z.output<typeof ChoiceForm>): Promise<Outcome<object, Choice>> {
  const { delivery, email, language, version } = input;
  if (!(await upsertChoice(scope, version, { delivery, email: email === "" ? null : email }))) {
    const current = await findChoice(scope);
    return { ...refuse("form.conflict"), ...(current === undefined ? {} : { current }) };
  }
  await updateLanguage(scope, language);
  return { ok: true };
}
