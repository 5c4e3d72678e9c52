import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";

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
            isInForce("r").as("isInForce"),
          ])
          .select(["r.life_area as lifeArea", "r.name_nb as nameNb", "r.name_sv as nameSv", "r.name_en as nameEn", "r.source"])
          .whereRef("r.jurisdiction", "=", "p.jurisdiction")
          .where((where) => where.or([where("r.agreement_id", "is", null), where("r.agreement_id", "=", where.ref("p.agreement_id"))]))
          // and those that something was taken up by, also where they have ended
          .where((where) =>
            where.or([
              isInForce("r"),
              where.exists(where.selectFrom("transition as u").select("u.id").whereRef("u.rule_id", "=", "r.id").whereRef("u.person_id", "=", "p.id")),
            ]),
          )
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
