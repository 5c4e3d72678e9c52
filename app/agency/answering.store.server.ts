import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { answeringRoles } from "#agency/silent-agency.ts";

/** The agencies of the areas the asker coordinates or administers, with every mandate there by which somebody answers needs; none for anyone else. */
export async function listAnswering(scope: Scope) {
  return queryAs(scope)
    .selectFrom("agency as g")
    .select((eb) => [
      "g.id",
      "g.name",
      "g.valid_from as validFrom",
      "g.valid_to as validTo",
      sql<string>`care.today()`.as("today"),
      jsonArrayFrom(
        eb
          .selectFrom("mandate as m")
          .select(["m.id as mandateId", "m.agency_id as agencyId", "m.role", "m.valid_from as validFrom", "m.valid_to as validTo"])
          .whereRef("m.agency_id", "=", "g.id")
          .where("m.role", "in", [...answeringRoles]),
      ).as("mandates"),
    ])
    .where(
      sql<boolean>`g.id in (select p.agency_id from care.agreement_party p
        where p.agreement_id in (select care.agreements_as('coordinating-unit') union select care.agreements_as('administrator')))`,
    )
    .execute();
}

/** Whether the asker acts for a coordinating unit. */
export async function isOfUnit(scope: Scope): Promise<boolean> {
  const { is } = await queryAs(scope)
    .selectNoFrom(sql<boolean>`exists (select care.agreements_as('coordinating-unit'))`.as("is"))
    .executeTakeFirstOrThrow();
  return is;
}
