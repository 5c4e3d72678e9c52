import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

const isInForce = (column: string) =>
  sql<boolean>`${sql.ref(`${column}.valid_from`)} <= care.today() and (${sql.ref(`${column}.valid_to`)} is null or ${sql.ref(`${column}.valid_to`)} >= care.today())`;

/** The rules of her country, her stays, and the hand-overs that were taken up, in one statement. */
export async function getTransitionsPage(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => [
      sql<string>`care.today()`.as("today"),
      "p.birth_on as birthOn",
      "p.died_on as diedOn",
      sql<string[]>`array(select o.life_area from care.contact_areas() o where o.person_id = p.id)`.as("areas"),
      jsonArrayFrom(
        eb
          .selectFrom("transition_rule as r")
          .select([
            "r.id as ruleId",
            "r.kind",
            "r.age",
            "r.stay_kind as stayKind",
            "r.opens_days_before as opensDaysBefore",
            "r.stands_days_after as standsDaysAfter",
          ])
          .select(["r.life_area as lifeArea", "r.name_nb as nameNb", "r.name_sv as nameSv", "r.name_en as nameEn", "r.source"])
          .whereRef("r.jurisdiction", "=", "p.jurisdiction")
          .where(isInForce("r"))
          .orderBy("r.position"),
      ).as("rules"),
      jsonArrayFrom(
        eb
          .selectFrom("stay as s")
          .select(["s.id as stayId", "s.kind", "s.discharge_planned_on as dischargePlannedOn", "s.discharged_on as dischargedOn"])
          .whereRef("s.person_id", "=", "p.id")
          .where("s.taken_back_at", "is", null),
      ).as("stays"),
      jsonArrayFrom(
        eb
          .selectFrom("transition as t")
          .leftJoin("professional as f", "f.id", "t.owner_from_id")
          .leftJoin("professional as x", "x.id", "t.owner_to_id")
          .select([
            "t.id as transitionId",
            "t.rule_id as ruleId",
            "t.on_day as onDay",
            "t.stay_id as stayId",
            "t.state",
            "t.reason",
            "t.closed_by_name as closedByName",
          ])
          .select(["f.name as ownerFromName", "x.name as ownerToName"])
          .select([
            sql<number>`(select count(*)::int from care.transition_check k where k.rule_id = t.rule_id)`.as("steps"),
            sql<number>`(select count(*)::int from care.transition_step s where s.transition_id = t.id and s.taken_back_at is null)`.as("stepsDone"),
            sql<string | null>`(t.closed_at at time zone 'Europe/Oslo')::date`.as("closedOn"),
          ])
          .whereRef("t.person_id", "=", "p.id")
          .orderBy("t.on_day", "desc"),
      ).as("takenUp"),
    ])
    .where("p.id", "=", personId)
    .executeTakeFirstOrThrow();
}
export type TransitionsPage = Awaited<ReturnType<typeof getTransitionsPage>>;

/** One hand-over with its steps and those who may own it: whoever takes part, and the acting professional herself. */
export async function findTransition(scope: Scope, personId: string, transitionId: string) {
  return queryAs(scope)
    .selectFrom("transition as t")
    .innerJoin("transition_rule as r", "r.id", "t.rule_id")
    .leftJoin("stay as y", "y.id", "t.stay_id")
    .select([
      "t.id",
      "t.state",
      "t.reason",
      "t.version",
      "t.stay_id as stayId",
      "t.closed_by_name as closedByName",
      "t.closed_at as closedAt",
      "r.source",
      "r.kind",
    ])
    .select(["t.owner_from_id as ownerFromId", "t.owner_from_agency as ownerFromAgency", "t.owner_to_id as ownerToId", "t.owner_to_agency as ownerToAgency"])
    .select([
      "r.name_nb as nameNb",
      "r.name_sv as nameSv",
      "r.name_en as nameEn",
      sql<string>`coalesce(y.discharged_on, y.discharge_planned_on, t.on_day)`.as("onDay"),
    ])
    .select((eb) => [
      sql<string>`care.today()`.as("today"),
      jsonArrayFrom(
        eb
          .selectFrom("transition_check as k")
          .leftJoin("transition_step as s", (join) =>
            join.onRef("s.check_id", "=", "k.id").onRef("s.transition_id", "=", "t.id").on("s.taken_back_at", "is", null),
          )
          .select(["k.id as checkId", "k.side", "k.name_nb as nameNb", "k.name_sv as nameSv", "k.name_en as nameEn", "s.done_by_name as doneByName"])
          .select(sql<string | null>`(s.done_at at time zone 'Europe/Oslo')::date`.as("doneOn"))
          .whereRef("k.rule_id", "=", "t.rule_id")
          .orderBy("k.position"),
      ).as("steps"),
      jsonArrayFrom(
        eb
          .selectFrom("participant as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .innerJoin("agency as g", "g.id", "c.agency_id")
          .select(["w.id as professionalId", "w.name", "w.phone", "g.id as agencyId", "g.name as agencyName", "g.kind as agencyKind"])
          .whereRef("c.person_id", "=", "t.person_id")
          .where("c.ended_at", "is", null)
          .orderBy("w.name"),
      ).as("helpers"),
      jsonArrayFrom(
        eb
          .selectFrom("professional as w")
          .select(["w.id as professionalId", "w.name", "w.phone"])
          .where(({ or, eb: where }) => or([where("w.id", "=", eb.ref("t.owner_from_id")), where("w.id", "=", eb.ref("t.owner_to_id"))])),
      ).as("owners"),
    ])
    .where("t.id", "=", transitionId)
    .where("t.person_id", "=", personId)
    .executeTakeFirst();
}
export type Transition = NonNullable<Awaited<ReturnType<typeof findTransition>>>;

interface NewTransition {
  readonly personId: string;
  readonly ruleId: string;
  readonly lifeArea: string;
  readonly onDay: string;
  readonly stayId: string | null;
}

/** @returns undefined where it stands there already */
export async function insertTransition(scope: Scope, transition: NewTransition): Promise<string | undefined> {
  const inserted = await queryAs(scope)
    .insertInto("transition")
    .values({
      person_id: transition.personId,
      rule_id: transition.ruleId,
      life_area: transition.lifeArea,
      on_day: transition.onDay,
      stay_id: transition.stayId,
      opened_by: sql<string>`care.acting_account()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

interface Owner {
  readonly professionalId: string;
  readonly agencyId: string;
}
type Change =
  | { readonly owners: { readonly from: Owner | null; readonly to: Owner | null } }
  | { readonly onDay: string }
  | { readonly close: { readonly state: "done" | "not-needed"; readonly reason: string | null } }
  | { readonly reopen: true };

/** Writes one change where the row still is as it was shown, and open (or closed, to be opened again). */
export async function updateTransition(scope: Scope, at: { readonly id: string; readonly version: number }, change: Change): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("transition")
    .set(columnsOf(change))
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", at.id)
    .where("version", "=", at.version)
    .where("state", "reopen" in change ? "<>" : "=", "open")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

function columnsOf(change: Change) {
  if ("owners" in change) {
    const { from, to } = change.owners;
    return {
      owner_from_id: from?.professionalId ?? null,
      owner_from_agency: from?.agencyId ?? null,
      owner_to_id: to?.professionalId ?? null,
      owner_to_agency: to?.agencyId ?? null,
    };
  }
  if ("onDay" in change) return { on_day: change.onDay };
  if ("reopen" in change) return { state: "open" as const, reason: null, closed_at: null, closed_by_name: null };
  return { ...change.close, closed_at: sql<Date>`now()`, closed_by_name: sql<string>`(select account_name from care.acting())` };
}

/** Ticks a step; one that is ticked stays so. */
export async function insertStep(scope: Scope, step: { personId: string; transitionId: string; checkId: string }): Promise<void> {
  await sql`
    insert into care.transition_step (transition_id, person_id, life_area, check_id, done_by, done_by_name)
    select t.id, t.person_id, t.life_area, k.id, a.account_id, a.account_name
      from care.transition t join care.transition_check k on k.rule_id = t.rule_id cross join care.acting() a
     where t.id = ${step.transitionId}::uuid and t.person_id = ${step.personId}::uuid and k.id = ${step.checkId}::uuid and t.state = 'open'
    on conflict (transition_id, check_id) where taken_back_at is null do nothing`.execute(queryAs(scope));
}

export async function updateStepTakenBack(scope: Scope, step: { transitionId: string; checkId: string }): Promise<void> {
  await queryAs(scope)
    .updateTable("transition_step")
    .set({ taken_back_at: sql<Date>`now()` })
    .where("transition_id", "=", step.transitionId)
    .where("check_id", "=", step.checkId)
    .where("taken_back_at", "is", null)
    .execute();
}
