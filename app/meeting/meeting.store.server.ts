import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Answer, Duty, MeetingState } from "#meeting/meeting.ts";
import { isMySeat, placesOf } from "#meeting/seat-rules.server.ts";

/** A meeting as one line. `place` and `link` are null also where a protected address keeps them back. */
export interface MeetingRow {
  readonly id: string;
  readonly state: MeetingState;
  readonly requestedAt: Date;
  readonly requestedByName: string;
  readonly wish: string;
  readonly dueOn: string | null;
  readonly dueBasis: string | null;
  readonly dueSource: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly chair: string | null;
  readonly heldAt: Date | null;
  readonly nextMeetingOn: string | null;
  readonly noNextReason: string | null;
  readonly cancelledReason: string | null;
  /** the reader's own seat, if she has one */
  readonly myAnswer: Answer | null;
  readonly myDuty: Duty | null;
}

function meetingRows(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("meeting as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .leftJoin(placesOf(personId).as("w"), "w.meeting_id", "m.id")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("meeting_seat as s")
          .whereRef("s.meeting_id", "=", "m.id")
          .where(isMySeat)
          .orderBy("s.is_hers")
          .limit(1)
          .select(["s.answer", "s.duty"])
          .as("mine"),
      (join) => join.onTrue(),
    )
    .where("m.person_id", "=", personId)
    .select([
      "m.id",
      "m.state",
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
      "m.chair",
      "m.held_at as heldAt",
      "m.next_meeting_on as nextMeetingOn",
      "m.no_next_reason as noNextReason",
      "m.cancelled_reason as cancelledReason",
      "mine.answer as myAnswer",
      "mine.duty as myDuty",
    ]);
}

/** Every meeting of hers that is open to the reader: the next first, then requests by their deadline, then what is past. */
export async function listMeetingRows(scope: Scope, personId: string): Promise<MeetingRow[]> {
  return meetingRows(scope, personId)
    .orderBy(sql`case m.state when 'called' then 0 when 'requested' then 1 when 'held' then 2 else 3 end`)
    .orderBy(sql`case when m.state in ('called', 'requested') then coalesce(m.starts_at, m.due_on::timestamptz) end asc nulls last`)
    .orderBy(sql`coalesce(m.held_at, m.starts_at, m.requested_at) desc`)
    .execute();
}

/** The meeting she meets next: the first that is called and not over, otherwise the request that is due first. */
export async function findNextMeeting(scope: Scope, personId: string): Promise<MeetingRow | undefined> {
  return meetingRows(scope, personId)
    .where((where) =>
      where.or([
        where("m.state", "=", "requested"),
        where.and([where("m.state", "=", "called"), where(sql`coalesce(m.ends_at, m.starts_at)`, ">", sql`now()`)]),
      ]),
    )
    .orderBy(sql`m.state = 'requested'`)
    .orderBy(sql`coalesce(m.starts_at, m.due_on::timestamptz) asc nulls last`)
    .orderBy("m.requested_at")
    .executeTakeFirst();
}

/** An invitation the reader has not answered, whichever person it is about: what My day asks. */
export interface SeatToAnswer {
  readonly personId: string;
  readonly personName: string;
  readonly meetingId: string;
  readonly startsAt: Date;
  readonly duty: Duty;
  /** asked in the person's name (herself, or a guardian for a child) */
  readonly isHers: boolean;
}

export async function listMySeatsToAnswer(scope: Scope): Promise<SeatToAnswer[]> {
  const rows = await queryAs(scope)
    .selectFrom("meeting_seat as s")
    .innerJoin("meeting as m", "m.id", "s.meeting_id")
    .innerJoin("person as p", "p.id", "m.person_id")
    .where(isMySeat)
    .where("s.answer", "=", "none")
    .where("m.state", "=", "called")
    .where("m.starts_at", ">", sql<Date>`now()`)
    .orderBy("m.starts_at")
    .select([
      "m.person_id as personId",
      sql<string>`p.given_name || ' ' || p.family_name`.as("personName"),
      "m.id as meetingId",
      "m.starts_at as startsAt",
      "s.duty",
      "s.is_hers as isHers",
    ])
    .execute();
  return rows.flatMap(({ startsAt, ...row }) => (startsAt === null ? [] : [{ ...row, startsAt }]));
}

/** What a verb needs to know of a meeting before it acts. Undefined: not here, or not open to the asker. */
export interface MeetingStanding {
  readonly id: string;
  readonly state: MeetingState;
  readonly version: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly nextMeetingOn: string | null;
  /** may write joint content about this person (a relative and a preview may not) */
  readonly mayWrite: boolean;
}

export async function findStanding(scope: Scope, personId: string, meetingId: string): Promise<MeetingStanding | undefined> {
  return queryAs(scope)
    .selectFrom("meeting as m")
    .where("m.id", "=", meetingId)
    .where("m.person_id", "=", personId)
    .select([
      "m.id",
      "m.state",
      "m.version",
      "m.starts_at as startsAt",
      "m.ends_at as endsAt",
      "m.next_meeting_on as nextMeetingOn",
      sql<boolean>`m.person_id in (select care.writing_people())`.as("mayWrite"),
    ])
    .executeTakeFirst();
}

/** Whom the clock of a request is counted for, and from when. Undefined where the asker may not ask for a meeting about her. */
export async function findAskable(scope: Scope, personId: string): Promise<{ agreementId: string; planId: string | null; now: Date } | undefined> {
  return queryAs(scope)
    .selectFrom("person as p")
    .leftJoin("plan as x", (join) => join.onRef("x.person_id", "=", "p.id").on("x.state", "<>", "ended"))
    .where("p.id", "=", personId)
    .where(sql<boolean>`(select care.acting_capacity()) <> 'preview' and (p.id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o)`)
    .select(["p.agreement_id as agreementId", "x.id as planId", sql<Date>`now()`.as("now")])
    .executeTakeFirst();
}

interface Request {
  readonly personId: string;
  readonly planId: string | null;
  readonly wish: string;
  readonly due: { readonly dueOn: string; readonly basis: string; readonly source: string } | undefined;
}

export async function insertMeeting(scope: Scope, { personId, planId, wish, due }: Request): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("meeting")
    .values({
      person_id: personId,
      plan_id: planId,
      wish,
      due_on: due?.dueOn ?? null,
      due_basis: due?.basis ?? null,
      due_source: due?.source ?? null,
      requested_by: sql`care.acting_account()`,
      requested_by_name: sql`(select account_name from care.acting())`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

interface Changes {
  readonly state: MeetingState;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly place?: string | null;
  readonly link?: string | null;
  readonly chair?: string | null;
  readonly secretary?: string | null;
  readonly manyStaffReason?: string | null;
  readonly nextMeetingOn?: string | null;
  readonly noNextReason?: string | null;
  readonly cancelledReason?: string;
}

/** @returns false where someone else has changed the meeting since the asker read it. */
export async function updateMeeting(scope: Scope, meetingId: string, version: number, changes: Changes): Promise<boolean> {
  const { state, startsAt, endsAt, place, link, chair, secretary, manyStaffReason, nextMeetingOn, noNextReason, cancelledReason } = changes;
  const written = await queryAs(scope)
    .updateTable("meeting")
    .set({
      state,
      starts_at: startsAt,
      ends_at: endsAt,
      place,
      link,
      chair,
      secretary,
      many_staff_reason: manyStaffReason,
      next_meeting_on: nextMeetingOn,
      no_next_reason: noNextReason,
      cancelled_reason: cancelledReason,
      ...(state === "held" ? { held_at: sql<Date>`clock_timestamp()` } : {}),
    })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", meetingId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}
