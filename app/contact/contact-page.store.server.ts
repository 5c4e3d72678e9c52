import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

const SHOWN = 20;
const oslo = (column: string) => sql<string>`(${sql.ref(column)} at time zone 'Europe/Oslo')::date`;

/**
 * All that the page of contacts shows, in one statement: the latest contacts, agreed rhythms, who could have made a
 * contact, the seats continuity is reckoned from, stays, wishes and decisions. Only what the asker may see is among it.
 */
export async function getContactPage(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => [
      sql<string>`care.today()`.as("today"),
      "p.died_on as diedOn",
      sql<boolean>`exists (select 1 from care.contact_areas() o where o.person_id = p.id and o.life_area = 'common')`.as("isFollowed"),
      jsonArrayFrom(
        eb
          .selectFrom("contact as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .select(["c.id", "c.at", oslo("c.at").as("on"), "c.kind", "c.place", "c.direction", "c.outcome", "c.next_on as nextOn", "w.name"])
          .select(
            sql<boolean>`c.recorded_by is not distinct from (select care.acting_account()) and c.agency_id is not distinct from (select care.acting_agency())`.as(
              "isMine",
            ),
          )
          .whereRef("c.person_id", "=", "p.id")
          .where("c.taken_back_at", "is", null)
          .orderBy("c.at", "desc")
          .limit(SHOWN),
      ).as("contacts"),
      sql<string[]>`array(select distinct (c.at at time zone 'Europe/Oslo')::date::text from care.contact c
         where c.person_id = p.id and c.taken_back_at is null and c.outcome = 'met' and c.kind <> 'letter')`.as("twoWayDays"),
      jsonArrayFrom(
        eb
          .selectFrom("contact_rhythm as r")
          .innerJoin("professional as w", "w.id", "r.professional_id")
          .select(["r.id", "r.every_days as everyDays", "r.agreed_on as agreedOn", "r.professional_id as professionalId", "w.name"])
          .select(sql<boolean>`r.agency_id is not distinct from (select care.acting_agency())`.as("isOurs"))
          .whereRef("r.person_id", "=", "p.id")
          .where("r.ended_on", "is", null)
          .orderBy("r.every_days"),
      ).as("rhythms"),
      jsonArrayFrom(
        eb
          .selectFrom("mandate as m")
          .innerJoin("professional as w", "w.id", "m.professional_id")
          .select(["w.id as professionalId", "w.name", sql<boolean>`w.id = (select care.acting_professional())`.as("isMe")])
          .distinct()
          .where("m.agency_id", "=", sql<string>`(select care.acting_agency())`)
          .where("m.valid_from", "<=", sql<string>`care.today()`)
          .where(({ or, eb: where }) => or([where("m.valid_to", "is", null), where("m.valid_to", ">=", sql<string>`care.today()`)]))
          .where("m.role", "<>", "administrator")
          .orderBy("w.name"),
      ).as("colleagues"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as t")
          .innerJoin("professional as w", "w.id", "t.professional_id")
          .select([
            "t.professional_id as professionalId",
            "w.name",
            "t.side as place",
            sql<boolean>`true`.as("isCoordinator"),
            oslo("t.answered_at").as("from"),
          ])
          .select(sql<string | null>`(t.ended_at at time zone 'Europe/Oslo')::date`.as("to"))
          .whereRef("t.person_id", "=", "p.id")
          .where("t.state", "in", ["accepted", "ended"])
          .where("t.answered_at", "is not", null),
      ).as("terms"),
      jsonArrayFrom(
        eb
          .selectFrom("participant as t")
          .innerJoin("professional as w", "w.id", "t.professional_id")
          .select([
            "t.professional_id as professionalId",
            "w.name",
            "t.agency_id as place",
            sql<boolean>`false`.as("isCoordinator"),
            oslo("t.accepted_at").as("from"),
          ])
          .select(sql<string | null>`coalesce((t.ended_at at time zone 'Europe/Oslo')::date, t.valid_to)`.as("to"))
          .whereRef("t.person_id", "=", "p.id")
          .where("t.role", "=", "team-member")
          .where("t.accepted_at", "is not", null),
      ).as("seats"),
      jsonArrayFrom(
        eb
          .selectFrom("stay as s")
          .select(["s.id", "s.kind", "s.admitted_on as admittedOn", "s.leave_from as leaveFrom", "s.leave_to as leaveTo"])
          .select(["s.discharge_planned_on as dischargePlannedOn", "s.discharged_on as dischargedOn"])
          .whereRef("s.person_id", "=", "p.id")
          .where("s.taken_back_at", "is", null)
          .where(({ or, eb: where }) => or([where("s.discharged_on", "is", null), where("s.discharged_on", ">=", sql<string>`care.today() - 30`)]))
          .orderBy("s.admitted_on", "desc"),
      ).as("stays"),
      jsonArrayFrom(
        eb
          .selectFrom("wish as w")
          .leftJoin("agency as g", "g.id", "w.agency_id")
          .select(["w.id", "w.kind", "g.name as agencyName", "g.kind as agencyKind", oslo("w.said_at").as("on")])
          .whereRef("w.person_id", "=", "p.id")
          .where("w.taken_back_at", "is", null)
          .where("w.answered_at", "is", null)
          .orderBy("w.said_at"),
      ).as("wishes"),
      jsonArrayFrom(
        eb
          .selectFrom("official_decision as d")
          .select(["d.id", "d.what", "d.ends_on as endsOn"])
          .whereRef("d.person_id", "=", "p.id")
          .where("d.taken_back_at", "is", null)
          .where("d.settled_how", "is", null)
          .where("d.ends_on", "<", sql<string>`care.today() + 30`)
          .orderBy("d.ends_on"),
      ).as("decisions"),
    ])
    .where("p.id", "=", personId)
    .executeTakeFirstOrThrow();
}
export type ContactPage = Awaited<ReturnType<typeof getContactPage>>;
