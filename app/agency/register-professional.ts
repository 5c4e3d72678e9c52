import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { ChangedProfessional, NewProfessional } from "#agency/agency.ts";
import { writeMandate } from "#agency/give-mandate.ts";
import { giveSignIn } from "#agency/give-sign-in.ts";
import {
  type AdministeredProfessional,
  findAdministeredProfessional,
  type HumanRow,
  insertProfessional,
  updateProfessional,
} from "#agency/professional.store.server.ts";
import { listAdministeredAgreements } from "#agency/agreement.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

function rowOf({ name, profession, phone, email }: Pick<z.output<typeof ChangedProfessional>, "name" | "profession" | "phone" | "email">): HumanRow {
  return { name, profession, phone: phone === "" ? null : phone, email: email === "" ? null : email };
}

/** Writes a new professional with her first mandate and her way to sign in, in one act: without a mandate she belongs nowhere. */
export async function registerProfessional(scope: Scope, input: z.output<typeof NewProfessional>): Promise<Outcome<{ professionalId: string }>> {
  if ((await listAdministeredAgreements(scope)).length === 0) return refuse("form.not-valid");
  const professionalId = await insertProfessional(scope, rowOf(input));
  const given = await writeMandate(scope, professionalId, input);
  if (!given.ok) return given;
  const signIn = await giveSignIn(scope, professionalId, input);
  if (!signIn.ok) return signIn;
  await recordAccess(scope, { event: "agency.register-professional", action: "C", subject: "professional", subjectId: professionalId });
  return { ok: true, professionalId };
}

/** Corrects how a professional is named and reached. */
export async function correctProfessional(
  scope: Scope,
  professionalId: string,
  input: z.output<typeof ChangedProfessional>,
): Promise<Outcome<object, AdministeredProfessional>> {
  const before = await findAdministeredProfessional(scope, professionalId);
  if (before === undefined) return refuse("form.not-valid");
  if (!(await updateProfessional(scope, professionalId, input.version, rowOf(input)))) return { ...refuse("form.conflict"), current: before };
  await recordAccess(scope, { event: "agency.correct-professional", action: "U", subject: "professional", subjectId: professionalId });
  return { ok: true };
}
