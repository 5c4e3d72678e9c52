import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";

export type EnrolmentShown = Awaited<ReturnType<typeof listEnrolments>>[number];

/** Her enrolments, the one that stands first, each with why its level came to be what it is. */
export async function listEnrolments(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("enrolment as e")
    .innerJoin("team as t", "t.id", "e.team_id")
    .select((eb) => [
      "e.id as enrolmentId",
      "e.team_id as teamId",
      "t.name as teamName",
      "e.level",
      "e.level_since as levelSince",
      "e.ends_on as endsOn",
      "e.enrolled_on as enrolledOn",
      "e.ended_on as endedOn",
      "e.outcome",
      "e.version",
      jsonArrayFrom(
        eb
          .selectFrom("level_change as c")
          .select([
            "c.id as changeId",
            "c.from_level as fromLevel",
            "c.to_level as toLevel",
            "c.reason",
            "c.ends_on as endsOn",
            "c.changed_by_name as byName",
            "c.changed_at as at",
          ])
          .whereRef("c.enrolment_id", "=", "e.id")
          .orderBy("c.changed_at", "desc"),
      ).as("changes"),
    ])
    .where("e.person_id", "=", personId)
    .orderBy("e.ended_on", (order) => order.desc().nullsFirst())
    .execute();
}

/** What enrolling takes: the teams of her area, the need it comes from, and whether there is one accepted coordinator from each side. */
export async function findEnrolling(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("team as t")
          .select(["t.id as teamId", "t.name"])
          .whereRef("t.agreement_id", "=", "p.agreement_id")
          .where(isInForce("t"))
          .orderBy("t.name"),
      ).as("teams"),
      sql<string[]>`array(select distinct c.side from care.coordinator_term c where c.person_id = p.id and c.state = 'accepted')`.as("sides"),
      eb
        .selectFrom("referral as r")
        .select("r.id")
        .whereRef("r.person_id", "=", "p.id")
        .where("r.state", "=", "accepted")
        .orderBy("r.raised_at", "desc")
        .limit(1)
        .as("referralId"),
      jsonArrayFrom(
        eb
          .selectFrom("referral as r")
          .innerJoin("referral_assessment as s", "s.referral_id", "r.id")
          .innerJoin("intake_criterion as k", (join) => join.on(sql<boolean>`k.id = any (s.criteria_met)`))
          .select(["k.id as criterionId", "k.name_nb as nameNb", "k.name_sv as nameSv", "k.name_en as nameEn"])
          .whereRef("r.person_id", "=", "p.id")
          .where("r.state", "=", "accepted")
          .orderBy("k.position"),
      ).as("criteria"),
      sql<string>`care.today()`.as("today"),
      // who may change it here is settled by the policies; this is what the page offers
      sql<boolean>`p.id in (select care.coordinated_people())`.as("isCoordinated"),
      sql<string[]>`array(select o.team_id::text from care.own_teams() o where o.part in ('leader', 'member'))`.as("ownTeams"),
    ])
    .where("p.id", "=", personId)
    .executeTakeFirst();
}
