import { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { setStaffSignIn } from "#agency/sign-in.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

/** What an administrator does about someone's sign-ins: end those open, close the account with them, or open it again. */
export const StaffSignIn = z.strictObject({ how: z.enum(["end", "close", "open"]) });

/** Bites at the very next request of whoever it is about: the database asks at every statement whether the session lives. */
export async function endSignIns(scope: Scope, professionalId: string, { how }: z.output<typeof StaffSignIn>): Promise<Outcome> {
  if (!(await setStaffSignIn(scope, professionalId, how === "end" ? null : how === "close"))) return refuse("form.not-valid");
  await recordAccess(scope, {
    event: how === "end" ? "agency.end-sign-ins" : `agency.${how}-account`,
    action: "U",
    subject: "professional",
    subjectId: professionalId,
  });
  return { ok: true };
}
