import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findAdministeredAgency } from "#agency/administered-agency.store.server.ts";
import type { NewMandate } from "#agency/agency.ts";
import { findAdministeredProfessional, insertMandate } from "#agency/professional.store.server.ts";
import { findOwnProfessional } from "#agency/own.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

type Mandate = z.output<typeof NewMandate>;

/** Gives a professional of the asker's area a role at an agency there. It opens nothing about any person. */
export async function giveMandate(scope: Scope, professionalId: string, input: Mandate): Promise<Outcome<{ mandateId: string }>> {
  if ((await findAdministeredProfessional(scope, professionalId)) === undefined) return refuse("form.not-valid");
  return writeMandate(scope, professionalId, input);
}

/** For a professional who was registered in the same act: she has no mandate that would make her visible as staff yet. */
export async function writeMandate(scope: Scope, professionalId: string, input: Mandate): Promise<Outcome<{ mandateId: string }>> {
  if ((await findOwnProfessional(scope)) === professionalId) return refuse("agency.mandate-is-your-own");
  if ((await findAdministeredAgency(scope, input.agencyId)) === undefined) return refuse("form.not-valid", "agencyId");
  const mandateId = await insertMandate(scope, {
    professional_id: professionalId,
    agency_id: input.agencyId,
    role: input.role,
    function_name: input.functionName,
    valid_from: input.validFrom,
    valid_to: input.validTo,
  });
  await recordAccess(scope, { event: "agency.give-mandate", action: "C", subject: "mandate", subjectId: mandateId });
  return { ok: true, mandateId };
}
