import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** What happened and is to happen, as dates: coordinators, measures, meetings, the plan's own days. */
export async function getTimeline(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => [
      sql<string>`care.today()`.as("today"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .select([
            "c.id",
            "c.side",
            "w.name",
            sql<string>`(c.answered_at at time zone 'Europe/Oslo')::date`.as("from"),
            sql<string | null>`(c.ended_at at time zone 'Europe/Oslo')::date`.as("to"),
          ])
          .whereRef("c.person_id", "=", "p.id")
          .where("c.state", "in", ["accepted", "ended"])
          .where("c.answered_at", "is not", null)
          .orderBy("c.answered_at"),
      ).as("terms"),
      jsonArrayFrom(
        eb
          .selectFrom("measure as m")
          .leftJoin("professional as w", "w.id", "m.professional_id")
          .leftJoin("circle_member as k", "k.id", "m.circle_member_id")
          .select([
            "m.id",
            "m.what",
            "m.starts_on as from",
            "m.due_on as to",
            "m.status",
            "m.is_hers as isHers",
            sql<string | null>`coalesce(w.name, k.name, m.outside_name)`.as("ownerName"),
            sql<boolean>`m.status in ('planned', 'ongoing') and m.due_on < care.today()`.as("isOverdue"),
          ])
          .whereRef("m.person_id", "=", "p.id")
          .orderBy("m.starts_on")
          .orderBy("m.due_on"),
      ).as("measures"),
      jsonArrayFrom(
        eb
          .selectFrom("meeting as x")
          .select(["x.id", "x.state", sql<string>`(x.starts_at at time zone 'Europe/Oslo')::date`.as("on")])
          .whereRef("x.person_id", "=", "p.id")
          .where("x.state", "in", ["called", "held"])
          .where("x.starts_at", "is not", null)
          .orderBy("x.starts_at"),
      ).as("meetings"),
      jsonObjectFrom(
        eb
          .selectFrom("plan as l")
          .select([
            "l.id",
            "l.kind",
            "l.period_from as periodFrom",
            "l.period_to as periodTo",
            "l.next_review_on as nextReviewOn",
            sql<string | null>`(l.activated_at at time zone 'Europe/Oslo')::date`.as("activatedOn"),
          ])
          .whereRef("l.person_id", "=", "p.id")
          .where("l.state", "<>", "ended")
          .limit(1),
      ).as("plan"),
    ])
    .where("p.id", "=", personId)
    .executeTakeFirstOrThrow();
}
export type TimelineRows = Awaited<ReturnType<typeof getTimeline>>;
