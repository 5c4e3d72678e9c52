import { type ExpressionBuilder, sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Tables } from "#db/tables.ts";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { maySeePlaces } from "#person/person.ts";
import { type Coordinator, hidePlaces, shareOut } from "#person/who-helps.ts";

const functionOf = (professional: string, agency: string) => sql<string>`coalesce(
  (select m.function_name from care.mandate m where m.professional_id = ${sql.ref(professional)} and m.agency_id = ${sql.ref(agency)} order by m.valid_from desc limit 1),
  ${sql.ref("w.profession")})`;

/**
 * Everything the first page shows, in one statement: coordinators, who helps with what, the next meeting, her own words.
 * What the asker has no open lock for is simply not among the rows.
 */
export async function getOverview(scope: Scope, here: PersonHere) {
  const db = queryAs(scope);
  const row = await db
    .selectFrom("person as p")
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .innerJoin("agency as g", "g.id", "c.agency_id")
          .leftJoin("professional as s", "s.id", "c.substitute_id")
          .select([
            "c.id as termId",
            "c.professional_id as professionalId",
            "c.state",
            "c.side",
            "w.name",
            "w.phone",
            "c.answered_at as since",
            "g.id as agencyId",
            "g.name as agencyName",
            "g.kind as agencyKind",
            "s.name as substituteName",
            "s.phone as substitutePhone",
            functionOf("c.professional_id", "c.agency_id").as("functionName"),
          ])
          .whereRef("c.person_id", "=", "p.id")
          .where("c.state", "in", ["accepted", "offered"])
          .orderBy("c.side")
          .orderBy("c.state"),
      ).as("coordinators"),
      jsonArrayFrom(
        eb
          .selectFrom("participant as t")
          .innerJoin("professional as w", "w.id", "t.professional_id")
          .innerJoin("agency as g", "g.id", "t.agency_id")
          .select([
            "t.id as participantId",
            "t.professional_id as professionalId",
            "t.role",
            "t.task",
            "t.accepted_at as since",
            "w.name",
            "w.phone",
            "g.id as agencyId",
            "g.name as agencyName",
            "g.kind as agencyKind",
            "g.side",
            functionOf("t.professional_id", "t.agency_id").as("functionName"),
            sql<boolean>`(t.professional_id, t.agency_id) is not distinct from ((select care.acting_professional()), (select care.acting_agency()))`.as("isMe"),
          ])
          .whereRef("t.person_id", "=", "p.id")
          .where("t.ended_at", "is", null)
          .where(({ or, eb: where }) => or([where("t.valid_to", "is", null), where("t.valid_to", ">=", sql<string>`care.today()`)])),
      ).as("participants"),
      jsonArrayFrom(
        eb
          .selectFrom("measure as m")
          .leftJoin("circle_member as k", "k.id", "m.circle_member_id")
          .select([
            "m.id as measureId",
            "m.what",
            "m.due_on as dueOn",
            "m.professional_id as professionalId",
            "m.agency_id as agencyId",
            "m.is_hers as isHers",
            sql<boolean>`m.due_on < care.today()`.as("isOverdue"),
            sql<string | null>`coalesce(k.name, m.outside_name)`.as("ownerName"),
          ])
          .whereRef("m.person_id", "=", "p.id")
          .where("m.status", "in", ["planned", "ongoing"])
          .orderBy("m.due_on"),
      ).as("measures"),
      jsonObjectFrom(
        eb
          .selectFrom("meeting as x")
          .select([
            "x.id as meetingId",
            "x.state",
            "x.starts_at as startsAt",
            sql<string | null>`(select w.place from care.meeting_places(x.person_id) w where w.meeting_id = x.id)`.as("place"),
            "x.due_on as dueOn",
          ])
          .whereRef("x.person_id", "=", "p.id")
          .where(({ or, and, eb: where }) =>
            or([and([where("x.state", "=", "called"), where(sql`coalesce(x.ends_at, x.starts_at)`, ">=", sql`now()`)]), where("x.state", "=", "requested")]),
          )
          .orderBy("x.starts_at", (order) => order.asc().nullsLast())
          .limit(1),
      ).as("nextMeeting"),
      jsonObjectFrom(
        eb
          .selectFrom("own_words as o")
          .innerJoin("plan as l", "l.id", "o.plan_id")
          .select(["o.words", "o.written_how as writtenHow", "o.written_by_name as writtenByName", "o.written_at as writtenAt"])
          .whereRef("o.person_id", "=", "p.id")
          .where("o.kind", "=", "matters")
          .where("l.state", "<>", "ended")
          .orderBy("o.written_at", "desc")
          .limit(1),
      ).as("matters"),
      jsonObjectFrom(
        eb
          .selectFrom("plan as l")
          .select(["l.state", "l.kind", "l.next_review_on as nextReviewOn"])
          .whereRef("l.person_id", "=", "p.id")
          .where("l.state", "<>", "ended")
          .limit(1),
      ).as("plan"),
      // the coordinator's next step before a consent: is one in force, or asked for and waiting?
      sql<boolean>`care.has_consent_in_force(p.id)`.as("hasConsent"),
      hasAnswer(eb, "asked").as("isConsentAsked"),
      hasAnswer(eb, "no").as("isConsentRefused"),
    ])
    .where("p.id", "=", here.personId)
    .executeTakeFirstOrThrow();
  const { participants, measures, nextMeeting, coordinators, ...rest } = row;
  // what someone helps with may belong to a part of life that is not open to a relative
  const isRelative = here.capacity === "circle" && !here.speaksForHer;
  const seated = hidePlaces(participants, here).map((each) => (isRelative ? { ...each, task: null } : each));
  return {
    ...rest,
    ...shareOut(seated, measures),
    participants: seated,
    coordinators: coordinatorsShown(coordinators as Coordinator[], here),
    nextMeeting,
  };
}
export type Overview = Awaited<ReturnType<typeof getOverview>>;

/** How to reach a coordinator is shown to whoever may open the person; where she works only where that tells nothing. */
function coordinatorsShown(coordinators: readonly Coordinator[], here: PersonHere): Coordinator[] {
  return maySeePlaces(here) ? [...coordinators] : coordinators.map((each) => ({ ...each, agencyName: null }));
}

/** Whether somebody has answered this to the consent that stands, or is still asked. */
function hasAnswer(eb: ExpressionBuilder<Tables & { p: Tables["person"] }, "p">, answer: "asked" | "no") {
  return eb
    .exists(
      eb
        .selectFrom("consent as c")
        .innerJoin("consent_giver as v", "v.consent_id", "c.id")
        .select("c.id")
        .whereRef("c.person_id", "=", "p.id")
        .where("c.withdrawn_at", "is", null)
        .where("c.replaced_at", "is", null)
        .where("v.answer", "=", answer),
    )
    .$castTo<boolean>();
}
