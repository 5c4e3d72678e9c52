import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export type NeedWaiting = Awaited<ReturnType<typeof listNeedsWaiting>>[number];

/** Needs of the area that nobody has settled, as far as they are open to the asker: those that have waited longest first. */
export async function listNeedsWaiting(scope: Scope, agreementId: string) {
  return queryAs(scope)
    .selectFrom("referral as r")
    .select([
      "r.id as referralId",
      "r.person_name as name",
      "r.state",
      "r.target_on as targetOn",
      sql<number>`care.today() - (r.raised_at at time zone 'Europe/Oslo')::date`.as("days"),
      sql<boolean>`coalesce(r.target_on < care.today(), false)`.as("isLate"),
    ])
    .where("r.agreement_id", "=", agreementId)
    .where("r.state", "in", ["raised", "received", "assessed"])
    .orderBy("r.raised_at")
    .execute();
}

export type HandOverOffered = Awaited<ReturnType<typeof listHandOversOffered>>[number];

/** Coordinator roles that have been offered and not answered, about the persons open to the asker. */
export async function listHandOversOffered(scope: Scope, agreementId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .innerJoin("professional as w", "w.id", "c.professional_id")
    .select([
      "c.id as termId",
      "c.person_id as personId",
      sql<string>`p.given_name || ' ' || p.family_name`.as("name"),
      "c.side",
      "w.name as toName",
      "c.answer_by as answerBy",
      sql<boolean>`coalesce(c.answer_by < care.today(), false)`.as("isLate"),
    ])
    .where("p.agreement_id", "=", agreementId)
    .where("c.state", "=", "offered")
    .orderBy("c.offered_at")
    .execute();
}

/** Those in the team's care whom the asker sees at all: to choose whom a decision is about. */
export async function listInCare(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("enrolment as e")
    .innerJoin("person as p", "p.id", "e.person_id")
    .select(["e.person_id as personId", sql<string>`p.given_name || ' ' || p.family_name`.as("name"), "e.level", "e.ends_on as endsOn"])
    .where("e.team_id", "=", teamId)
    .where("e.ended_on", "is", null)
    .where((eb) =>
      eb.or([
        eb("e.person_id", "in", sql<string>`(select b.person_id from care.board_areas() b)`),
        eb("e.person_id", "in", sql<string>`(select care.coordinated_people())`),
      ]),
    )
    .orderBy("p.given_name")
    .orderBy("p.family_name")
    .execute();
}
