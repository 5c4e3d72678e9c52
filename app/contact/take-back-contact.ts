import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { updateContactTakenBack } from "#contact/contact.store.server.ts";

/** What was recorded by mistake counts nowhere from now on. By whoever wrote it; twice is once. */
export async function takeBackContact(scope: Scope, input: { personId: string; contactId: string }): Promise<Outcome> {
  return (await updateContactTakenBack(scope, input)) ? { ok: true } : refuse("contact.not-yours-to-take-back");
}
