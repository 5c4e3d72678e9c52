import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import type { CardInput } from "#person/person.ts";

/** The card, with the national id masked already in the database: the whole of it leaves only by `findUnmaskedId`. */
export async function findCard(scope: Scope, here: PersonHere) {
  const card = await queryAs(scope)
    .selectFrom("person_card as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .select([
      "c.phone",
      "c.language",
      "c.interpreter",
      "c.communication",
      "c.version",
      "p.birth_on as bornOn",
      sql<string | null>`care.card_address(c.person_id)`.as("address"),
      sql<string>`left(c.national_id, case p.jurisdiction when 'no' then 6 else 8 end) || case p.jurisdiction when 'no' then ' •••••' else '-••••' end`.as(
        "maskedNationalId",
      ),
    ])
    .where("c.person_id", "=", here.personId)
    .executeTakeFirst();
  return card;
}

/**
 * The whole number, to be shown: only to someone who has proved who she is minutes ago, which the statement itself asks.
 * Call it under the audit event person.unmask alone.
 */
export async function findUnmaskedId(scope: Scope, personId: string): Promise<string | undefined> {
  const row = await queryAs(scope)
    .selectFrom("person_card")
    .select("national_id")
    .where("person_id", "=", personId)
    .where(sql<boolean>`care.has_stepped_up()`)
    .executeTakeFirst();
  return row?.national_id;
}

/** The number to compare or hash, never to show. */
export async function findNationalId(scope: Scope, personId: string): Promise<string | undefined> {
  const row = await queryAs(scope).selectFrom("person_card").select("national_id").where("person_id", "=", personId).executeTakeFirst();
  return row?.national_id;
}

/** @returns false where the card was changed by someone else since the form was shown. */
export async function updateCard(scope: Scope, personId: string, card: CardInput): Promise<boolean> {
  const { version, address, phone, language, interpreter, communication } = card;
  const changed = await queryAs(scope)
    .updateTable("person_card")
    .set({
      phone: phone || null,
      language,
      interpreter: interpreter || null,
      communication: communication || null,
      version: version + 1,
      ...(address === undefined ? {} : { address: address || null }),
    })
    .where("person_id", "=", personId)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst();
  return changed !== undefined;
}
