import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** The person of this number, where she is in the register of the asking unit; the card itself stays closed to the unit. */
export async function findInRegister(scope: Scope, digits: string): Promise<{ personId: string; givenName: string; familyName: string } | undefined> {
  return queryAs(scope)
    .selectFrom("person")
    .select(["id as personId", "given_name as givenName", "family_name as familyName"])
    .where("id", "=", sql<string>`(select care.find_in_register(${digits}::text))`)
    .executeTakeFirst();
}

export async function insertPerson(
  scope: Scope,
  person: {
    agreementId: string;
    jurisdiction: "no" | "se";
    givenName: string;
    familyName: string;
    birthOn: string;
    addressProtection: "none" | "confidential" | "strictly-confidential";
  },
): Promise<string> {
  const id = randomUUID();
  await queryAs(scope)
    .insertInto("person")
    .values({
      id,
      agreement_id: person.agreementId,
      jurisdiction: person.jurisdiction,
      given_name: person.givenName,
      family_name: person.familyName,
      birth_on: person.birthOn,
      address_protection: person.addressProtection,
    })
    .execute();
  return id;
}

/** @returns whether the card could be made: false where the number is taken. (No conflict target: that would need the right to read cards.) */
export async function insertCard(scope: Scope, card: { personId: string; nationalId: string; phone: string; language: string }): Promise<boolean> {
  const done = await queryAs(scope)
    .insertInto("person_card")
    .values({ person_id: card.personId, national_id: card.nationalId, phone: card.phone === "" ? null : card.phone, language: card.language })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0n) > 0;
}
