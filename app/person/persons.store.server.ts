import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

/**
 * Persons open to the asker, in one statement: the plan's state, what she is to them, and what comes next. The
 * coordinating unit also gets its register (name, plan, coordinators, review), `isOpen` false: no content, no page.
 * A search matches words of the name, whatever their order or case.
 */
export async function listPersons(scope: Scope, search = "") {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
  let query = queryAs(scope)
    .selectFrom("person as p")
    .leftJoin("plan as l", (join) => join.onRef("l.person_id", "=", "p.id").on("l.state", "<>", "ended"))
    .select((eb) => [
      "p.id as personId",
      "p.given_name as givenName",
      "p.family_name as familyName",
      "p.jurisdiction",
      "l.kind as planKind",
      "l.state as planState",
      "l.next_review_on as nextReviewOn",
      sql<boolean>`(p.id in (select o.person_id from care.open_areas() o) or p.id in (select care.coordinated_people()))`.as("isOpen"),
      sql<boolean>`p.id in (select o.person_id from care.open_areas() o)`.as("isContentOpen"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .select(["c.side", "w.name", sql<boolean>`c.professional_id = (select care.acting_professional())`.as("isMe")])
          .whereRef("c.person_id", "=", "p.id")
          .where("c.state", "=", "accepted")
          .orderBy("c.side"),
      ).as("coordinators"),
      eb
        .selectFrom("participant as t")
        .select(sql<string>`coalesce(t.task, '')`.as("task"))
        .whereRef("t.person_id", "=", "p.id")
        .where("t.ended_at", "is", null)
        .where("t.professional_id", "=", sql<string>`(select care.acting_professional())`)
        .where("t.agency_id", "=", sql<string>`(select care.acting_agency())`)
        .limit(1)
        .as("myTask"),
      eb
        .selectFrom("meeting as x")
        .select((each) => each.fn.min("x.starts_at").as("at"))
        .whereRef("x.person_id", "=", "p.id")
        .where("x.state", "=", "called")
        .where("x.starts_at", ">", sql<Date>`now()`)
        .as("nextMeetingAt"),
      eb
        .selectFrom("measure as m")
        .select(sql<number>`count(*)::int`.as("count"))
        .whereRef("m.person_id", "=", "p.id")
        .where("m.status", "in", ["planned", "ongoing"])
        .where("m.due_on", "<", sql<string>`care.today()`)
        .where("m.professional_id", "=", sql<string>`(select care.acting_professional())`)
        .where("m.agency_id", "=", sql<string>`(select care.acting_agency())`)
        .as("myOverdue"),
    ])
    // whoever stands on a team's board alone is followed there: she has no page for the asker
    .where(
      sql<boolean>`(p.id in (select o.person_id from care.open_areas() o) or p.id in (select care.coordinated_people())
                    or p.agreement_id in (select care.agreements_as('coordinating-unit')))`,
    )
    .orderBy("p.family_name")
    .orderBy("p.given_name");
  for (const word of wanted) {
    query = query.where(sql<boolean>`strpos(lower(p.given_name || ' ' || p.family_name), ${word}) > 0`);
  }
  return query.execute();
}
export type PersonRow = Awaited<ReturnType<typeof listPersons>>[number];
