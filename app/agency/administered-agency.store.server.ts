import { type Kysely, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import type { Tables } from "#db/tables.ts";

/** The agencies whose set-up the asker minds: none, unless she is acting as an administrator. */
export function administeredAgencies(query: Kysely<Tables>) {
  return query
    .selectFrom("agreement_party as own")
    .select("own.agency_id")
    .where("own.agreement_id", "in", sql<string>`(select care.agreements_as('administrator'))`);
}

function selectAgencies(query: Kysely<Tables>) {
  return query
    .selectFrom("agency as g")
    .select([
      "g.id",
      "g.name",
      "g.kind",
      "g.side",
      "g.sector",
      "g.phone",
      "g.valid_from as validFrom",
      "g.valid_to as validTo",
      "g.version",
      (eb) => eb.selectFrom("mandate as m").select(eb.fn.countAll<number>().as("n")).whereRef("m.agency_id", "=", "g.id").where(isInForce("m")).as("mandates"),
    ])
    .where("g.id", "in", administeredAgencies(query))
    .orderBy("g.name");
}

export type AdministeredAgency = Awaited<ReturnType<typeof listAdministeredAgencies>>[number];

export async function listAdministeredAgencies(scope: Scope) {
  return selectAgencies(queryAs(scope)).execute();
}

export async function findAdministeredAgency(scope: Scope, agencyId: string) {
  return selectAgencies(queryAs(scope)).where("g.id", "=", agencyId).executeTakeFirst();
}

export interface AgencyRow {
  readonly name: string;
  readonly kind: Tables["agency"]["kind"];
  readonly side: Tables["agency"]["side"];
  readonly sector: Tables["agency"]["sector"];
  readonly phone: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** Writes an agency and makes it a party of the agreement, in one act: until then it would belong nowhere. */
export async function insertAgency(scope: Scope, agreement: { id: string; jurisdiction: string }, row: AgencyRow): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("agency")
    .values({ ...row, jurisdiction: agreement.jurisdiction })
    .returning("id")
    .executeTakeFirstOrThrow();
  await queryAs(scope).insertInto("agreement_party").values({ agreement_id: agreement.id, agency_id: id }).execute();
  return id;
}

/** @returns false where someone else has changed it since this version, or it is not the asker's to change. */
export async function updateAgency(scope: Scope, agencyId: string, version: number, row: AgencyRow): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("agency")
    .set({ ...row, version: version + 1 })
    .where("id", "=", agencyId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}
