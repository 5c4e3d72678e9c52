import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { AgencyFields, ChangedAgency, NewAgency } from "#agency/agency.ts";
import { type AdministeredAgency, type AgencyRow, findAdministeredAgency, insertAgency, updateAgency } from "#agency/administered-agency.store.server.ts";
import { listAdministeredAgreements } from "#agency/agreement.store.server.ts";
import { listAdministeredMandates, updateMandatesOfClosedAgency } from "#agency/professional.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

function rowOf({ name, kind, side, sector, phone, validFrom, validTo }: z.output<typeof AgencyFields>): AgencyRow {
  return { name, kind, side, sector, phone: phone === "" ? null : phone, valid_from: validFrom, valid_to: validTo };
}

/** Writes a new agency as a party of one of the asker's agreements. It opens nothing about anyone. */
export async function addAgency(scope: Scope, input: z.output<typeof NewAgency>): Promise<Outcome<{ agencyId: string }>> {
  const agreement = (await listAdministeredAgreements(scope)).find((each) => each.id === input.agreementId);
  if (agreement === undefined) return refuse("form.not-valid", "agreementId");
  const agencyId = await insertAgency(scope, agreement, rowOf(input));
  await recordAccess(scope, { event: "agency.add", action: "C", subject: "agency", subjectId: agencyId });
  return { ok: true, agencyId };
}

/** Changes an agency. Where it is closed, the mandates that would outlast it end the same day. */
export async function changeAgency(scope: Scope, agencyId: string, input: z.output<typeof ChangedAgency>): Promise<Outcome<object, AdministeredAgency>> {
  const before = await findAdministeredAgency(scope, agencyId);
  if (before === undefined) return refuse("form.not-valid");
  if (!(await updateAgency(scope, agencyId, input.version, rowOf(input)))) return { ...refuse("form.conflict"), current: before };
  if (input.validTo !== null) {
    await updateMandatesOfClosedAgency(scope, agencyId, input.validTo);
    const left = (await listAdministeredMandates(scope)).filter(
      (each) => each.agencyId === agencyId && (each.validTo === null || (each.validTo > (input.validTo ?? "") && each.validTo >= each.validFrom)),
    );
    // the asker's own mandate is not hers to end, so her own agency is not hers to close
    if (left.length > 0) return refuse("agency.is-your-own", "validTo");
  }
  await recordAccess(scope, { event: "agency.change", action: "U", subject: "agency", subjectId: agencyId });
  return { ok: true };
}
