import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isUnits } from "#coordinator/role-columns.store.server.ts";

export async function insertLeaving(scope: Scope, lastDay: string): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("coordinator_leaving")
    .values({
      professional_id: sql<string>`care.acting_professional()`,
      agency_id: sql<string>`care.acting_agency()`,
      last_day: lastDay,
      begun_by: sql<string>`care.acting_account()`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The last day the asker has given, where she is leaving. */
export async function findMyLastDay(scope: Scope): Promise<string | undefined> {
  const row = await queryAs(scope)
    .selectFrom("coordinator_leaving")
    .select("last_day as lastDay")
    .where("professional_id", "=", sql<string>`(select care.acting_professional())`)
    .where("agency_id", "=", sql<string>`(select care.acting_agency())`)
    .where("last_day", ">=", sql<string>`care.today()`)
    .orderBy("begun_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.lastDay;
}

/**
 * For the coordinating unit: who is leaving, or works here no more, and holds roles still; how many wait for an answer,
 * how many nobody has been asked for. Numbers and the names of those who help.
 */
export async function listLeavers(scope: Scope) {
  return queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("professional as w", "w.id", "c.professional_id")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .innerJoin("person as p", "p.id", "c.person_id")
    .innerJoin(
      (eb) =>
        eb
          .selectFrom("coordinator_leaving as l")
          .select(["l.professional_id", "l.agency_id", (each) => each.fn.max("l.last_day").as("last_day")])
          .groupBy(["l.professional_id", "l.agency_id"])
          .as("l"),
      (join) => join.onRef("l.professional_id", "=", "c.professional_id").onRef("l.agency_id", "=", "c.agency_id"),
    )
    .leftJoin("coordinator_handover as h", (join) => join.onRef("h.term_id", "=", "c.id").on("h.state", "=", "offered"))
    .select([
      "w.id as professionalId",
      "w.name",
      "g.name as agencyName",
      "l.last_day as lastDay",
      sql<number>`count(*)::int`.as("held"),
      sql<number>`count(h.id)::int`.as("waiting"),
      sql<boolean>`l.last_day < care.today()`.as("isGone"),
      sql<string | null>`min(h.answer_by)`.as("answerBy"),
    ])
    .where("c.state", "=", "accepted")
    .where(isUnits)
    .groupBy(["w.id", "w.name", "g.name", "l.last_day"])
    .orderBy("l.last_day")
    .execute();
}
