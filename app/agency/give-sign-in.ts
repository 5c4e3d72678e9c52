import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { SignIn } from "#agency/agency.ts";
import { listAdministeredAgreements } from "#agency/agreement.store.server.ts";
import { findAdministeredProfessional } from "#agency/professional.store.server.ts";
import { insertSignIn, insertStaffAccount, isSignInTaken, updateSignIn } from "#agency/sign-in.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

/**
 * Sets how a professional signs in, or corrects it while nobody has used it. After her first sign-in it is closed to
 * administrators: otherwise one of them could sign in as her and see the people she helps.
 */
export async function giveSignIn(scope: Scope, professionalId: string, input: z.output<typeof SignIn>): Promise<Outcome> {
  const professional = await findAdministeredProfessional(scope, professionalId);
  const [agreement] = await listAdministeredAgreements(scope);
  if (professional === undefined || agreement === undefined) return refuse("form.not-valid");
  const signIn = { issuer: input.issuer, subject: input.subject };
  if (await isSignInTaken(scope, signIn, professional.accountId)) return refuse("agency.sign-in-taken", "subject");
  if (professional.accountId === null) {
    const language = agreement.jurisdiction === "se" ? "sv" : "nb";
    const accountId = await insertStaffAccount(scope, { professionalId, name: professional.name, language });
    await insertSignIn(scope, accountId, signIn);
  } else {
    if (professional.maySetSignIn !== true) return refuse("agency.sign-in-is-used");
    if (!(await updateSignIn(scope, professional.accountId, signIn))) await insertSignIn(scope, professional.accountId, signIn);
  }
  await recordAccess(scope, { event: "agency.give-sign-in", action: "U", subject: "professional", subjectId: professionalId });
  return { ok: true };
}
