import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";

/*
 * What every concept may ask about who helps. Reads only, so other concepts may import it (dependency rule
 * stores-are-private makes this one exception).
 */

/** The parties of a local agreement that exist today, by name. Open to every live session. */
export async function listAgenciesOfAgreement(scope: Scope, agreementId: string) {
  return queryAs(scope)
    .selectFrom("agency as g")
    .innerJoin("agreement_party as p", "p.agency_id", "g.id")
    .select(["g.id", "g.name", "g.kind", "g.side", "g.sector", "g.phone"])
    .where("p.agreement_id", "=", agreementId)
    .where(isInForce("g"))
    .orderBy("g.name")
    .execute();
}

/** Who works at these agencies today: one row a mandate, by agency and name. Empty for a session without an account. */
export async function listProfessionalsOf(scope: Scope, agencyIds: readonly string[]) {
  if (agencyIds.length === 0) return [];
  return queryAs(scope)
    .selectFrom("mandate as m")
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .select([
      "m.id as mandateId",
      "m.role",
      "m.function_name as functionName",
      "p.id as professionalId",
      "p.name",
      "p.profession",
      "p.phone",
      "p.email",
      "g.id as agencyId",
      "g.name as agencyName",
      "g.side",
    ])
    .where("m.agency_id", "in", [...agencyIds])
    .where(isInForce("m"))
    .orderBy("g.name")
    .orderBy("p.name")
    .execute();
}

/** The life areas in force today, in the order they are shown. */
export async function listLifeAreas(scope: Scope, jurisdiction: "no" | "se") {
  return queryAs(scope)
    .selectFrom("life_area as l")
    .select(["l.code", "l.name_nb", "l.name_sv", "l.name_en"])
    .where("l.jurisdiction", "=", jurisdiction)
    .where(isInForce("l"))
    .orderBy("l.position")
    .execute();
}
