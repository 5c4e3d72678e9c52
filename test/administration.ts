import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { MandateRole } from "#agency/agency.ts";
import { demo } from "#db/demo/actors.ts";
import { dayOf } from "#deadline/day.ts";

/* What the tests of the set-up try with: the two administrators, an agency, a mandate and a professional who are not there yet. */

export const admin = demo.administratorNo.subject;
export const foreignAdmin = demo.administratorSe.subject;
export const agencyId = demo.municipalCoordinatorNo.agencyId;
export const today = dayOf(new Date());

export const newAgency = {
  agreementId: demo.agreement.no,
  name: "Fjordby legevakt",
  kind: "primary-care",
  side: "municipal",
  sector: "health",
  phone: "000 11 222",
  validFrom: today,
  validTo: null,
} as const;
export const mandate = { agencyId, role: "coordinator" as MandateRole, functionName: "vernepleier", validFrom: today, validTo: null };
export const newProfessional = () => ({
  ...mandate,
  name: "Siri Testad",
  profession: "vernepleier",
  phone: "",
  email: "",
  issuer: "https://idp.example",
  subject: randomUUID(),
});

export async function refusalOf(work: Promise<{ ok: boolean; problems?: readonly { code: string }[] }>): Promise<string> {
  const done = await work;
  return done.ok ? "done" : (done.problems?.[0]?.code ?? "?");
}

/** The database says no, whatever a verb may let through. */
export const denied = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: "42501" });
