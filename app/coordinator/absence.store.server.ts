import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isAsker, personName } from "#coordinator/role-columns.store.server.ts";

const isMine = isAsker("b.professional_id", "b.agency_id");
/** An absence (as `b`) that lasts, or is to come. */
export const isNotOver = sql<boolean>`b.ended_at is null and b.to_on >= care.today()`;
/** One that is near enough to be told of. */
export const isSoon = sql<boolean>`b.from_on <= care.today() + 14`;
const isCoveredByMe = sql<boolean>`b.deputy_id = (select care.acting_professional())`;

const isInMyArea = sql<boolean>`b.agency_id in (select p.agency_id from care.agreement_party p where p.agreement_id in (select care.agreements_as('coordinating-unit')))`;

interface Worker {
  readonly professionalId: string;
  readonly agencyId: string;
}
interface Absence extends Days {
  readonly deputyId: string | null;
}
const self = { professionalId: sql<string>`care.acting_professional()`, agencyId: sql<string>`care.acting_agency()` };

interface Days {
  readonly fromOn: string;
  readonly toOn: string;
}

/** As the asker records it for herself. */
export const insertAbsence = (scope: Scope, absence: Absence) => insertFor(scope, self, absence);
/** As the asker records it for another; the policy lets the coordinating unit of an area her agency is in. */
export const insertAbsenceFor = (scope: Scope, who: Worker, absence: Absence) => insertFor(scope, who, absence);

async function insertFor(scope: Scope, who: Worker | typeof self, absence: Absence): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("absence")
    .values({
      professional_id: who.professionalId,
      agency_id: who.agencyId,
      from_on: absence.fromOn,
      to_on: absence.toOn,
      deputy_id: absence.deputyId,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function mayStandIn(scope: Scope, who: Worker, deputyId: string): Promise<boolean> {
  const { may } = await queryAs(scope)
    .selectNoFrom(sql<boolean>`care.may_stand_in(${who.professionalId}::uuid, ${who.agencyId}::uuid, ${deputyId}::uuid)`.as("may"))
    .executeTakeFirstOrThrow();
  return may;
}

/** Whether an absence of hers stands that shares a day with these. */
export async function isAwayThen(scope: Scope, who: Worker, days: Days): Promise<boolean> {
  const found = await queryAs(scope)
    .selectFrom("absence as b")
    .select("b.id")
    .where("b.professional_id", "=", who.professionalId)
    .where("b.agency_id", "=", who.agencyId)
    .where("b.ended_at", "is", null)
    .where("b.from_on", "<=", days.toOn)
    .where("b.to_on", ">=", days.fromOn)
    .executeTakeFirst();
  return found !== undefined;
}

/** For the coordinating unit: who is away, or will be, in its area. */
export async function listAreaAbsences(scope: Scope) {
  return queryAs(scope)
    .selectFrom("absence as b")
    .innerJoin("professional as w", "w.id", "b.professional_id")
    .leftJoin("professional as d", "d.id", "b.deputy_id")
    .select([
      "b.id as absenceId",
      "w.name",
      "b.from_on as fromOn",
      "b.to_on as toOn",
      "d.name as deputyName",
      sql<boolean>`b.from_on <= care.today()`.as("isNow"),
    ])
    .where(isNotOver)
    .where(isInMyArea)
    .orderBy("b.from_on")
    .orderBy("w.name")
    .execute();
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
    .where(isNotOver)
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
    .where(isNotOver)
    .where(isMine)
    .returning("b.id")
    .executeTakeFirst();
  return done !== undefined;
}

/** Back again: the days that were stay as they were (they end yesterday); an absence that had not begun never was. */
export const updateAbsenceEnded = (scope: Scope, absenceId: string) => updateEnded(scope, absenceId, isMine);
/** The same, by the coordinating unit for one in its area. */
export const updateAreaAbsenceEnded = (scope: Scope, absenceId: string) => updateEnded(scope, absenceId, isInMyArea);

async function updateEnded(scope: Scope, absenceId: string, isWhose: typeof isMine): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("absence as b")
    .set({
      to_on: sql<string>`case when b.from_on < care.today() then care.today() - 1 else b.to_on end`,
      ended_at: sql<Date>`case when b.from_on < care.today() then null else now() end`,
    })
    .where("b.id", "=", absenceId)
    .where(isNotOver)
    .where(isWhose)
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
    .where(isNotOver)
    .where(isSoon)
    .where(isCoveredByMe)
    .orderBy("b.from_on")
    .execute();
}

/** Of those the asker stands in for, the persons she may open herself: she takes part, under the person's own consent. */
export async function listCoveredPersons(scope: Scope): Promise<{ professionalId: string; personId: string; name: string }[]> {
  return queryAs(scope)
    .selectFrom("absence as b")
    .innerJoin("coordinator_term as c", (join) => join.onRef("c.professional_id", "=", "b.professional_id").onRef("c.agency_id", "=", "b.agency_id"))
    .innerJoin("person as p", "p.id", "c.person_id")
    .select(["b.professional_id as professionalId", "p.id as personId", personName.as("name")])
    .distinct()
    .where(isNotOver)
    .where(isSoon)
    .where(isCoveredByMe)
    .where("c.state", "=", "accepted")
    .orderBy("name")
    .execute();
}
