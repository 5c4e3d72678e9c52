import { redirect } from "react-router";
import type { Scope } from "#access/scope.server.ts";
import { hasSteppedUp } from "#access/session.store.server.ts";

/*
 * Grave acts (unmasking, taking everything out, emergency access, withdrawing for someone) take a proof of who she is
 * that is minutes old. The database judges: the same question, care.has_stepped_up(), stands in the policy, function or
 * statement of the act; this only asks in time, so that nobody types in vain.
 */

/** For the loader (or the action, before it reads the form) of such an act: sends her to prove herself, and back to the page. */
export async function requireStepUp(scope: Scope, { url }: { readonly url: URL }): Promise<void> {
  if (await hasSteppedUp(scope)) return;
  throw redirect(`/step-up?back=${encodeURIComponent(url.pathname.replace(/\.data$/, ""))}`);
}
