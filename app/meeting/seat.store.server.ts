import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Answer, Attendance, Duty } from "#meeting/meeting.ts";
import type { Guest } from "#meeting/guest.ts";
import { isMySeat } from "#meeting/seat-rules.server.ts";

/** Everyone who may be given a seat, and those who have one: the person, her circle, those who take part, outsiders. */
export async function listGuests(scope: Scope, personId: string, meetingId: string): Promise<Guest[]> {
  const { rows } = await sql<Guest>`
    select 0 as rank, 'person' as key, 'person' as kind, p.given_name || ' ' || p.family_name as name, null as detail, null as side, false as "isCoordinator", true as "isClose",
           null::uuid as "professionalId", null::uuid as "agencyId", null::uuid as "circleMemberId", s.id as "seatId", s.duty
      from care.person p left join care.meeting_seat s on s.meeting_id = ${meetingId}::uuid and s.is_hers
     where p.id = ${personId}::uuid
    union all
    select 1, 'circle.' || c.id, 'circle', c.name, c.kinship, null, false, c.legal_right <> 'none' or coalesce(d.is_let_in, false),
           null, null, c.id, s.id, s.duty
      from care.circle_member c
      left join care.circle_details() d on d.member_id = c.id
      left join care.meeting_seat s on s.meeting_id = ${meetingId}::uuid and s.circle_member_id = c.id
     where c.person_id = ${personId}::uuid
       and (s.id is not null or (c.valid_from <= care.today() and (c.valid_to is null or c.valid_to >= care.today())))
    union all
    select 2, 'participant.' || t.id, 'professional', x.name, x.profession || ', ' || g.name, g.side, t.role = 'coordinator', true, t.professional_id, t.agency_id, null, s.id, s.duty
      from care.participant t
      join care.professional x on x.id = t.professional_id
      join care.agency g on g.id = t.agency_id
      left join care.meeting_seat s on s.meeting_id = ${meetingId}::uuid and s.professional_id = t.professional_id and s.agency_id = t.agency_id
     where t.person_id = ${personId}::uuid and t.ended_at is null and (t.valid_to is null or t.valid_to >= care.today())
    union all
    select 3, 'seat.' || s.id, case when s.professional_id is null then 'outside' else 'professional' end, coalesce(x.name, s.outside_name, ''), g.name, g.side, false, true,
           s.professional_id, s.agency_id, null, s.id, s.duty
      from care.meeting_seat s
      left join care.professional x on x.id = s.professional_id
      left join care.agency g on g.id = s.agency_id
     where s.meeting_id = ${meetingId}::uuid and s.person_id = ${personId}::uuid and not s.is_hers and s.circle_member_id is null
       and not exists (select 1 from care.participant t where t.person_id = s.person_id and t.professional_id = s.professional_id
                          and t.agency_id = s.agency_id and t.ended_at is null and (t.valid_to is null or t.valid_to >= care.today()))
    order by rank, "isCoordinator" desc, detail nulls last, name`.execute(queryAs(scope));
  return rows;
}

interface NewSeat {
  readonly professionalId?: string | null;
  readonly agencyId?: string | null;
  readonly circleMemberId?: string | null;
  readonly isHers?: boolean;
  readonly outsideName?: string;
  readonly duty: Duty;
  readonly attendance?: Attendance;
}

export async function insertSeats(scope: Scope, at: { readonly personId: string; readonly meetingId: string }, seats: readonly NewSeat[]): Promise<void> {
  if (seats.length === 0) return;
  await queryAs(scope)
    .insertInto("meeting_seat")
    .values(
      seats.map((seat) => ({
        meeting_id: at.meetingId,
        person_id: at.personId,
        professional_id: seat.professionalId ?? null,
        agency_id: seat.agencyId ?? null,
        circle_member_id: seat.circleMemberId ?? null,
        is_hers: seat.isHers ?? false,
        outside_name: seat.outsideName ?? null,
        duty: seat.duty,
        attendance: seat.attendance ?? null,
      })),
    )
    .execute();
}

/**
 * Gives a seat another duty. An answer given to an invitation is asked anew where the seat is now a duty:
 * "no" without a reason was enough before and is not any more.
 */
export async function updateDuty(scope: Scope, seatId: string, duty: Duty): Promise<void> {
  await queryAs(scope)
    .updateTable("meeting_seat")
    .set((eb) => ({
      duty,
      answer: eb
        .case()
        .when("answer", "=", "no")
        .then("none" as const)
        .else(eb.ref("answer"))
        .end(),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", seatId)
    .execute();
}

/** A new time asks everyone again. */
export async function updateAllToUnanswered(scope: Scope, meetingId: string): Promise<void> {
  await queryAs(scope)
    .updateTable("meeting_seat")
    .set({ answer: "none", answer_reason: null, substitute_name: null, answered_at: null })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("meeting_id", "=", meetingId)
    .where("answer", "<>", "none")
    .execute();
}

export async function deleteSeats(scope: Scope, seatIds: readonly string[]): Promise<void> {
  if (seatIds.length === 0) return;
  await queryAs(scope).deleteFrom("meeting_seat").where("id", "in", seatIds).execute();
}

/** One seat before it is answered: whose it is, and whether the asker may answer for it. */
export interface SeatStanding {
  readonly id: string;
  readonly duty: Duty;
  readonly answer: Answer;
  readonly version: number;
  /** her own seat, or she is the coordinator who notes what someone has said */
  readonly mayAnswer: boolean;
}

export async function findSeat(scope: Scope, meetingId: string, seatId: string): Promise<SeatStanding | undefined> {
  return queryAs(scope)
    .selectFrom("meeting_seat as s")
    .where("s.id", "=", seatId)
    .where("s.meeting_id", "=", meetingId)
    .select([
      "s.id",
      "s.duty",
      "s.answer",
      "s.version",
      sql<boolean>`((select care.acting_capacity()) <> 'preview' and (${isMySeat} or s.person_id in (select care.coordinated_people())))`.as("mayAnswer"),
    ])
    .executeTakeFirst();
}

interface Answered {
  readonly answer: Answer;
  readonly reason: string;
  readonly substitute: string;
}

/** @returns false where the seat has been answered anew, or the meeting is no longer called, since the asker read it. */
export async function updateAnswer(scope: Scope, seatId: string, version: number, { answer, reason, substitute }: Answered): Promise<boolean> {
  const written = await queryAs(scope)
    .updateTable("meeting_seat")
    .set({
      answer,
      answer_reason: reason === "" ? null : reason,
      substitute_name: answer === "substitute" ? substitute : null,
      answered_at: sql<Date>`clock_timestamp()`,
    })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", seatId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

interface Came {
  readonly seatId: string;
  readonly attendance: Attendance | null;
  readonly spokeForPerson: boolean;
}

/** Who came, all at once. @returns how many seats were found. */
export async function updateAttendance(scope: Scope, meetingId: string, seats: readonly Came[]): Promise<number> {
  if (seats.length === 0) return 0;
  const { rows } = await sql`
    update care.meeting_seat s set attendance = came.attendance, spoke_for_person = came.spoke, version = s.version + 1
      from unnest(${seats.map((each) => each.seatId)}::uuid[], ${seats.map((each) => each.attendance)}::text[], ${seats.map((each) => each.spokeForPerson)}::boolean[])
           as came (id, attendance, spoke)
     where s.id = came.id and s.meeting_id = ${meetingId}::uuid returning s.id`.execute(queryAs(scope));
  return rows.length;
}
