import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

const isMine = sql<boolean>`(b.professional_id, b.agency_id) = ((select care.acting_professional()), (select care.acting_agency()))`;

export async function insertAbsence(scope: Scope, absence: { fromOn: string; toOn: string; deputyId: string | null }): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("absence")
    .values({
      professional_id: sql<string>`care.acting_professional()`,
      agency_id: sql<string>`care.acting_agency()`,
      from_on: absence.fromOn,
      to_on: absence.toOn,
      deputy_id: absence.deputyId,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The asker's own absences that are not over. */
export async function listMyAbsences(scope: Scope) {
  return queryAs(scope)
    .selectFrom("absence as b")
    .leftJoin("professional as d", "d.id", "b.deputy_id")
    .select([
      "b.id as absenceId",
      "b.from_on as fromOn",
      "b.to_on as toOn",
      "b.deputy_id as deputyId",
      "d.name as deputyName",
      sql<boolean>`b.from_on <= care.today()`.as("isNow"),
    ])
    .where("b.ended_at", "is", null)
    .where("b.to_on", ">=", sql<string>`care.today()`)
    .where(isMine)
    .orderBy("b.from_on")
    .execute();
}

/** Another deputy, or none, for an absence of the asker's that is not over. */
export async function updateDeputy(scope: Scope, absenceId: string, deputyId: string | null): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("absence as b")
    .set({ deputy_id: deputyId })
    .where("b.id", "=", absenceId)
    .where("b.ended_at", "is", null)
    .where("b.to_on", ">=", sql<string>`care.today()`)
    .where(isMine)
    .returning("b.id")
    .executeTakeFirst();
  return done !== undefined;
}

/** Back again: the days that were stay as they were (they end yesterday); an absence that had not begun never was. */
export async function updateAbsenceEnded(scope: Scope, absenceId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("absence as b")
    .set({
      to_on: sql<string>`case when b.from_on < care.today() then care.today() - 1 else b.to_on end`,
      ended_at: sql<Date>`case when b.from_on < care.today() then null else now() end`,
    })
    .where("b.id", "=", absenceId)
    .where("b.ended_at", "is", null)
    .where("b.to_on", ">=", sql<string>`care.today()`)
    .where(isMine)
    .returning("b.id")
    .executeTakeFirst();
  return done !== undefined;
}

/** Absences, now or within two weeks, that the asker stands in for. Whose persons they are is not told here: no right widens. */
export async function listCoversOfMine(scope: Scope) {
  return queryAs(scope)
    .selectFrom("absence as b")
    .innerJoin("professional as w", "w.id", "b.professional_id")
    .select([
      "b.id as absenceId",
      "b.professional_id as professionalId",
      "w.name",
      "b.from_on as fromOn",
      "b.to_on as toOn",
      sql<boolean>`b.from_on <= care.today()`.as("isNow"),
    ])
    .where("b.ended_at", "is", null)
    .where("b.to_on", ">=", sql<string>`care.today()`)
    .where("b.from_on", "<=", sql<string>`care.today() + 14`)
    .where("b.deputy_id", "=", sql<string>`(select care.acting_professional())`)
    .orderBy("b.from_on")
    .execute();
}

/** Of those the asker stands in for, the persons she may open herself: she takes part, under the person's own consent. */
export async function listCoveredPersons(scope: Scope): Promise<{ professionalId: string; personId: string; name: string }[]> {
  return queryAs(scope)
    .selectFrom("absence as b")
    .innerJoin("coordinator_term as c", (join) => join.onRef("c.professional_id", "=", "b.professional_id").onRef("c.agency_id", "=", "b.agency_id"))
    .innerJoin("person as p", "p.id", "c.person_id")
    .select(["b.professional_id as professionalId", "p.id as personId", sql<string>`p.given_name || ' ' || p.family_name`.as("name")])
    .distinct()
    .where("b.ended_at", "is", null)
    .where("b.to_on", ">=", sql<string>`care.today()`)
    .where("b.from_on", "<=", sql<string>`care.today() + 14`)
    .where("b.deputy_id", "=", sql<string>`(select care.acting_professional())`)
    .where("c.state", "=", "accepted")
    .orderBy("name")
    .execute();
}
