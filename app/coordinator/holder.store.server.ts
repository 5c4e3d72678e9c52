import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { dayOf, isAsker } from "#coordinator/role-columns.store.server.ts";

/** Her roles through time, on both sides: who, from when, until when. For those who may know who coordinates her. */
export async function listHolders(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("professional as w", "w.id", "c.professional_id")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .leftJoin("professional as s", "s.id", "c.substitute_id")
    .select([
      "c.id as termId",
      "c.side",
      "c.state",
      "w.name",
      "w.phone",
      "g.name as agencyName",
      "g.kind as agencyKind",
      "g.side as agencySide",
      "c.substitute_id as substituteId",
      "s.name as substituteName",
      "s.phone as substitutePhone",
      dayOf("c.answered_at").as("from"),
      sql<string | null>`(c.ended_at at time zone 'Europe/Oslo')::date`.as("to"),
      sql<boolean>`coalesce(${isAsker("c.professional_id", "c.agency_id")}, false)`.as("isMe"),
    ])
    .where("c.person_id", "=", personId)
    .where("c.state", "in", ["accepted", "ended"])
    .where("c.answered_at", "is not", null)
    .orderBy("c.side")
    .orderBy("c.answered_at", "desc")
    .execute();
}
type Holder = Awaited<ReturnType<typeof listHolders>>[number];
/** Without the agency where its name would tell where she lives. */
export type HolderShown = Omit<Holder, "agencyName"> & { readonly agencyName: string | null };
