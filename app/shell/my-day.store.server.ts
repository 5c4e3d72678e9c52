import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

const fullName = sql<string>`p.given_name || ' ' || p.family_name`;
const isMine = sql<boolean>`(
  (m.professional_id, m.agency_id) in (select a.professional_id, a.agency_id from care.acting() a)
  or m.circle_member_id in (select care.own_circle_places())
  or (m.is_hers and m.person_id in (select care.whole_people())))`;
/** Measures and reviews are shown this many days ahead. */
const AHEAD = 14;

/**
 * What waits for the asker in the plans that are open to her, in one statement: her measures, plans to confirm and to
 * review, and (for the person and her guardians) what to write and how the goals go.
 */
export async function findMyPlans(scope: Scope) {
  return queryAs(scope)
    .selectNoFrom((eb) => [
      sql<string>`care.today()`.as("today"),
      jsonArrayFrom(
        eb
          .selectFrom("measure as m")
          .innerJoin("person as p", "p.id", "m.person_id")
          .select(["m.person_id as personId", fullName.as("name"), "m.id as measureId", "m.what", "m.due_on as dueOn", "m.is_hers as isHers"])
          .where(isMine)
          .where("m.status", "in", ["planned", "ongoing"])
          .where("m.due_on", "<=", sql<string>`care.today() + ${AHEAD}::int`),
      ).as("measures"),
      jsonArrayFrom(
        eb
          .selectFrom("plan as l")
          .innerJoin("person as p", "p.id", "l.person_id")
          .select(["l.person_id as personId", fullName.as("name"), sql<boolean>`l.person_id in (select care.whole_people())`.as("isHers")])
          .where("l.state", "=", "active").where(sql<boolean>`(
            (l.person_id in (select care.whole_people()) and not exists (select 1 from care.confirmation c where c.plan_id = l.id and c.is_hers and c.cleared_at is null))
            or (l.person_id in (select care.writing_people())
                and exists (select 1 from care.measure m where m.plan_id = l.id and (m.professional_id, m.agency_id) in (select a.professional_id, a.agency_id from care.acting() a))
                and not exists (select 1 from care.confirmation c where c.plan_id = l.id and c.agency_id = (select care.acting_agency()) and c.cleared_at is null)))`),
      ).as("confirmations"),
      jsonArrayFrom(
        eb
          .selectFrom("plan as l")
          .innerJoin("person as p", "p.id", "l.person_id")
          .select(["l.person_id as personId", fullName.as("name"), "l.next_review_on as dueOn"])
          .where("l.state", "=", "active")
          .where("l.next_review_on", "<=", sql<string>`care.today() + ${AHEAD}::int`)
          .where(sql<boolean>`(l.person_id in (select care.coordinated_people()) or l.person_id in (select care.whole_people()))`),
      ).as("reviews"),
      // coordinated, but with neither a consent in force nor one that waits for its answers
      jsonArrayFrom(
        eb
          .selectFrom("person as p")
          .select(["p.id as personId", fullName.as("name")])
          .where(sql<boolean>`p.id in (select care.coordinated_people())`)
          .where(sql<boolean>`not care.has_consent_in_force(p.id)`)
          .where(
            sql<boolean>`not exists (select 1 from care.consent c join care.consent_giver g on g.consent_id = c.id where c.person_id = p.id and c.withdrawn_at is null and c.replaced_at is null and g.answer in ('asked', 'no'))`,
          ),
      ).as("toAsk"),
      jsonArrayFrom(
        eb
          .selectFrom("meeting as x")
          .innerJoin("person as p", "p.id", "x.person_id")
          .select(["x.person_id as personId", fullName.as("name"), "x.id as meetingId", "x.starts_at as startsAt"])
          .where("x.state", "=", "called")
          .where("x.starts_at", ">", sql<Date>`now()`)
          .where(sql<boolean>`x.person_id in (select care.whole_people())`)
          .where(sql<boolean>`not exists (select 1 from care.agenda_question q where q.meeting_id = x.id and q.is_hers)`),
      ).as("toWrite"),
      jsonArrayFrom(
        eb
          .selectFrom("goal as g")
          .innerJoin("plan as l", "l.id", "g.plan_id")
          .innerJoin("person as p", "p.id", "g.person_id")
          .select(["g.person_id as personId", fullName.as("name"), sql<number>`count(*)::int`.as("count")])
          .where("l.state", "=", "active")
          .where(sql<boolean>`g.person_id in (select care.whole_people())`)
          .where(
            sql<boolean>`coalesce((select r.status from care.goal_review r where r.goal_id = g.id order by r.reviewed_at desc limit 1), 'ongoing') in ('ongoing', 'partly')`,
          )
          .where(sql<boolean>`not exists (select 1 from care.own_rating o where o.goal_id = g.id and o.rated_at > now() - interval '90 days')`)
          .groupBy(["g.person_id", "p.given_name", "p.family_name"]),
      ).as("toRate"),
    ])
    .executeTakeFirstOrThrow();
}
export type MyPlans = Awaited<ReturnType<typeof findMyPlans>>;

/** What the acting professional is to do in her teams: duty from now to tomorrow night, and what was agreed at the board. */
export async function findMyTeamDay(scope: Scope) {
  return queryAs(scope)
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("team_duty as d")
          .select(["d.id as dutyId", "d.team_id as teamId", "d.starts_at as startsAt", "d.ends_at as endsAt"])
          .where("d.taken_back_at", "is", null)
          .where("d.ends_at", ">", sql<Date>`now()`)
          .where(sql<boolean>`(d.starts_at at time zone 'Europe/Oslo')::date <= care.today() + 1`)
          .where(sql<boolean>`(d.professional_id, d.agency_id) in (select a.professional_id, a.agency_id from care.acting() a)`)
          .orderBy("d.starts_at"),
      ).as("duties"),
      jsonArrayFrom(
        eb
          .selectFrom("board_decision as d")
          .innerJoin("enrolment as e", "e.id", "d.enrolment_id")
          .innerJoin("person as p", "p.id", "d.person_id")
          .select(["d.id as decisionId", "e.team_id as teamId", "e.id as enrolmentId", fullName.as("name"), "d.due_on as dueOn"])
          .where("d.done_at", "is", null)
          .where("e.ended_on", "is", null)
          .where("d.due_on", "<=", sql<string>`care.today() + ${AHEAD}::int`)
          .where(sql<boolean>`(d.professional_id, d.agency_id) in (select a.professional_id, a.agency_id from care.acting() a)`),
      ).as("agreed"),
    ])
    .executeTakeFirstOrThrow();
}
export type MyTeamDay = Awaited<ReturnType<typeof findMyTeamDay>>;
