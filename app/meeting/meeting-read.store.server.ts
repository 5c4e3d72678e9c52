import { type ExpressionBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "#db/tables.ts";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { CalendarEntry } from "#meeting/calendar.ts";
import { isMySeat, placesOf } from "#meeting/seat-rules.server.ts";

type FromMeeting = ExpressionBuilder<{ [Table in keyof Tables]: Tables[Table] } & { m: Tables["meeting"]; p: Tables["person"] }, "m" | "p">;

/** A whole meeting as the reader may see it: questions and decisions she may not see are not there. */
export type MeetingRead = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;
export type SeatRead = MeetingRead["seats"][number];
export type QuestionRead = MeetingRead["questions"][number];

export async function findMeeting(scope: Scope, personId: string, meetingId: string) {
  return queryAs(scope)
    .selectFrom("meeting as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .leftJoin(placesOf(personId).as("w"), "w.meeting_id", "m.id")
    .where("m.id", "=", meetingId)
    .where("m.person_id", "=", personId)
    .select((eb) => [
      "m.id",
      "m.state",
      "m.version",
      "m.requested_at as requestedAt",
      "m.requested_by_name as requestedByName",
      "m.wish",
      "m.due_on as dueOn",
      "m.due_basis as dueBasis",
      "m.due_source as dueSource",
      "m.starts_at as startsAt",
      "m.ends_at as endsAt",
      "w.place",
      "w.link",
      sql<boolean>`not care.sees_places(p.id)`.as("isPlaceKeptBack"),
      "m.chair",
      "m.secretary",
      "m.held_at as heldAt",
      "m.next_meeting_on as nextMeetingOn",
      "m.no_next_reason as noNextReason",
      "m.cancelled_reason as cancelledReason",
      "m.many_staff_reason as manyStaffReason",
      seats(eb).as("seats"),
      questions(eb).as("questions"),
      decisions(eb).as("decisions"),
      measures(eb).as("measures"),
    ])
    .executeTakeFirst();
}

const seats = (eb: FromMeeting) =>
  jsonArrayFrom(
    eb
      .selectFrom("meeting_seat as s")
      .leftJoin("professional as x", "x.id", "s.professional_id")
      .leftJoin("agency as g", "g.id", "s.agency_id")
      .leftJoin("circle_member as c", "c.id", "s.circle_member_id")
      .whereRef("s.meeting_id", "=", "m.id")
      .orderBy("s.is_hers", "desc")
      .orderBy(sql`s.circle_member_id is null`)
      .orderBy("s.duty")
      .orderBy("g.name", (order) => order.asc().nullsLast())
      .orderBy("x.name")
      .select([
        "s.id",
        "s.version",
        "s.duty",
        "s.answer",
        "s.answer_reason as answerReason",
        "s.substitute_name as substituteName",
        "s.attendance",
        "s.spoke_for_person as spokeForPerson",
        "s.is_hers as isHers",
        sql<
          "professional" | "circle" | "person" | "outside"
        >`case when s.is_hers then 'person' when s.professional_id is not null then 'professional' when s.circle_member_id is not null then 'circle' else 'outside' end`.as(
          "kind",
        ),
        sql<string>`case when s.is_hers then p.given_name || ' ' || p.family_name else coalesce(x.name, c.name, s.outside_name, '') end`.as("name"),
        sql<string | null>`coalesce(x.profession || ', ' || g.name, c.kinship)`.as("detail"),
        isMySeat.as("isMine"),
      ]),
  );

const questions = (eb: FromMeeting) =>
  jsonArrayFrom(
    eb
      .selectFrom("agenda_question as q")
      .leftJoin("life_area as l", (join) => join.onRef("l.code", "=", "q.life_area").onRef("l.jurisdiction", "=", "p.jurisdiction"))
      .leftJoin("topic as t", "t.id", "q.topic_id")
      .whereRef("q.meeting_id", "=", "m.id")
      .orderBy("q.is_hers", "desc")
      .orderBy("q.asked_at")
      .select([
        "q.id",
        "q.words",
        "q.is_hers as isHers",
        "q.asked_by_name as askedByName",
        "l.name_nb as nameNb",
        "l.name_sv as nameSv",
        "l.name_en as nameEn",
        "t.name as topicName",
      ]),
  );

const decisions = (eb: FromMeeting) =>
  jsonArrayFrom(
    eb
      .selectFrom("decision as d")
      .leftJoin("life_area as l", (join) => join.onRef("l.code", "=", "d.life_area").onRef("l.jurisdiction", "=", "p.jurisdiction"))
      .leftJoin("topic as t", "t.id", "d.topic_id")
      .whereRef("d.meeting_id", "=", "m.id")
      .orderBy("d.recorded_at")
      .select(["d.id", "d.words", "l.name_nb as nameNb", "l.name_sv as nameSv", "l.name_en as nameEn", "t.name as topicName", "d.measure_id as measureId"]),
  );

const measures = (eb: FromMeeting) =>
  jsonArrayFrom(
    eb
      .selectFrom("measure as i")
      .leftJoin("life_area as l", (join) => join.onRef("l.code", "=", "i.life_area").onRef("l.jurisdiction", "=", "p.jurisdiction"))
      .leftJoin("topic as t", "t.id", "i.topic_id")
      .leftJoin("professional as x", "x.id", "i.professional_id")
      .leftJoin("agency as g", "g.id", "i.agency_id")
      .leftJoin("circle_member as c", "c.id", "i.circle_member_id")
      .whereRef("i.made_in_meeting", "=", "m.id")
      .whereRef("i.person_id", "=", "m.person_id")
      .orderBy("i.created_at")
      .select([
        "i.id",
        "i.what",
        "i.due_on as dueOn",
        "l.name_nb as nameNb",
        "l.name_sv as nameSv",
        "l.name_en as nameEn",
        "t.name as topicName",
        sql<string>`case when i.is_hers then p.given_name || ' ' || p.family_name else coalesce(x.name, c.name, i.outside_name, '') end`.as("ownerName"),
        sql<string | null>`coalesce(g.name, i.outside_agency)`.as("ownerAgency"),
      ]),
  );

export async function findCalendarEntry(scope: Scope, personId: string, meetingId: string): Promise<CalendarEntry | undefined> {
  const row = await queryAs(scope)
    .selectFrom("meeting as m")
    .where("m.id", "=", meetingId)
    .where("m.person_id", "=", personId)
    .select([
      "m.calendar_uid as uid",
      "m.version as revision",
      "m.starts_at as startsAt",
      "m.ends_at as endsAt",
      sql<boolean>`m.state = 'cancelled'`.as("isCancelled"),
    ])
    .executeTakeFirst();
  return row === undefined || row.startsAt === null ? undefined : { ...row, startsAt: row.startsAt };
}
