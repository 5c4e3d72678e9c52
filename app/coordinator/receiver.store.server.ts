import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import type { Receiver } from "#coordinator/baton.ts";

export interface ReceiverShown extends Receiver {
  readonly mandateId: string;
  readonly name: string;
  readonly functionName: string;
  readonly agencyName: string;
  /** the asker herself, whom nobody hands anything over to by herself */
  readonly isMe: boolean;
}

/** Everyone whose agency lets her coordinate in an area, on whichever side. */
export async function listReceivers(scope: Scope, agreementIds: readonly string[]): Promise<ReceiverShown[]> {
  if (agreementIds.length === 0) return [];
  const rows = await queryAs(scope)
    .selectFrom("mandate as m")
    .innerJoin("professional as w", "w.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .select([
      "m.id as mandateId",
      "w.id as professionalId",
      "g.id as agencyId",
      "g.side",
      "w.name",
      "m.function_name as functionName",
      "g.name as agencyName",
      sql<boolean>`w.id is not distinct from (select care.acting_professional())`.as("isMe"),
    ])
    .where("m.role", "=", "coordinator")
    .where(isInForce("m"))
    .where((where) =>
      where.exists(
        where
          .selectFrom("agreement_party as t")
          .select("t.agency_id")
          .whereRef("t.agency_id", "=", "g.id")
          .where("t.agreement_id", "in", [...agreementIds]),
      ),
    )
    .orderBy("w.name")
    .execute();
  return rows.map((row) => ({ ...row, side: row.side as Receiver["side"], mayCoordinate: true }));
}

/** Who may stand in for the asker: colleagues, and coordinators of the same side nearby. */
export async function listStandIns(scope: Scope): Promise<{ professionalId: string; name: string; functionName: string; agencyName: string }[]> {
  return queryAs(scope)
    .selectFrom("mandate as m")
    .innerJoin("professional as w", "w.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .select(["w.id as professionalId", "w.name", sql<string>`min(m.function_name)`.as("functionName"), sql<string>`min(g.name)`.as("agencyName")])
    .where(isInForce("m"))
    .where(sql<boolean>`care.may_stand_in((select care.acting_professional()), (select care.acting_agency()), w.id)`)
    .groupBy(["w.id", "w.name"])
    .orderBy(sql`bool_or(g.id = (select care.acting_agency())) desc`)
    .orderBy("w.name")
    .execute();
}
