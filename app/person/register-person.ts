import { z } from "zod";
import { maybeWords, words } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { readNationalId } from "#person/national-id.ts";
import { findInRegister, insertCard, insertPerson } from "#person/register.store.server.ts";

export const RegisterForm = z.strictObject({
  givenName: words(100),
  familyName: words(100),
  nationalId: words(20),
  phone: maybeWords(40),
  addressProtection: z.enum(["none", "confidential", "strictly-confidential"], "form.required"),
});
export type RegisterInput = z.output<typeof RegisterForm>;

export interface Register {
  readonly agreementId: string;
  readonly jurisdiction: "no" | "se";
  /** only where nobody is real: a test number in a real register would be a person who does not exist */
  readonly takesSynthetic: boolean;
}

/**
 * Enters a person in the coordinating unit's register, or finds her there by her national id. A number that is taken in
 * another area is refused in the same words as one that cannot be used: the register tells nothing of other registers.
 */
export async function registerPerson(scope: Scope, register: Register, input: RegisterInput): Promise<Outcome<{ personId: string; wasKnown: boolean }>> {
  const id = readNationalId(register.jurisdiction, input.nationalId);
  if (id === undefined || (id.isSynthetic && !register.takesSynthetic)) return refuse("person.number-not-valid", "nationalId");
  const known = await findInRegister(scope, id.digits);
  if (known !== undefined) {
    const isNamedSo = sameName(known.givenName, input.givenName) || sameName(known.familyName, input.familyName);
    if (!isNamedSo) return refuse("person.number-of-another", "nationalId");
    await recordAccess(scope, { event: "person.register", action: "R", personId: known.personId, subject: "person", subjectId: known.personId });
    return { ok: true, personId: known.personId, wasKnown: true };
  }
  const personId = await insertPerson(scope, { ...register, ...input, birthOn: id.birthOn });
  if (!(await insertCard(scope, { personId, nationalId: id.digits, phone: input.phone, language: register.jurisdiction === "no" ? "nb" : "sv" }))) {
    return refuse("person.number-not-usable", "nationalId");
  }
  await recordAccess(scope, { event: "person.register", action: "C", personId, subject: "person", subjectId: personId });
  return { ok: true, personId, wasKnown: false };
}

const sameName = (one: string, other: string) => one.trim().localeCompare(other.trim(), "nb", { sensitivity: "base" }) === 0;
