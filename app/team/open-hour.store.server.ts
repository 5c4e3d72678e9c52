import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** The moments already taken, by whom ever. */
export async function listTaken(scope: Scope, teamId: string): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`select x as at from care.open_hours_taken(${teamId}::uuid) x`.execute(queryAs(scope));
  return rows.map((row) => new Date(row.at));
}

/** Coming bookings: one's own, and to the members all of them. */
export async function listBookings(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("open_hour_booking as b")
    .innerJoin("professional as p", "p.id", "b.professional_id")
    .innerJoin("agency as g", "g.id", "b.agency_id")
    .select([
      "b.id as bookingId",
      "b.starts_at as startsAt",
      "p.name",
      "p.profession",
      "g.name as agencyName",
      sql<boolean>`(b.professional_id, b.agency_id) is not distinct from ((select care.acting_professional()), (select care.acting_agency()))`.as("isMine"),
    ])
    .where("b.team_id", "=", teamId)
    .where("b.taken_back_at", "is", null)
    .where("b.starts_at", ">", sql<Date>`now() - interval '2 hours'`)
    .orderBy("b.starts_at")
    .execute();
}

/** @returns false where somebody else took the place a moment before. */
export async function insertBooking(scope: Scope, teamId: string, startsAt: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await queryAs(scope)
    .insertInto("open_hour_booking")
    .values({ team_id: teamId, starts_at: startsAt, professional_id: sql<string>`care.acting_professional()`, agency_id: sql<string>`care.acting_agency()` })
    .onConflict((conflict) => conflict.columns(["team_id", "starts_at"]).where("taken_back_at", "is", null).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateBookingTakenBack(scope: Scope, bookingId: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("open_hour_booking")
    .set({ taken_back_at: sql<Date>`now()` })
    .where("id", "=", bookingId)
    .where("taken_back_at", "is", null)
    .returning("id")
    .execute();
  return changed.length > 0;
}

export async function listConsultations(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("consultation as c")
    .innerJoin("agency as g", "g.id", "c.asked_by_agency")
    .select([
      "c.id as consultationId",
      "c.held_on as heldOn",
      "g.name as agencyName",
      "c.asked_as as askedAs",
      "c.question",
      "c.advice",
      "c.follow_up as followUp",
      "c.written_by_name as writtenByName",
    ])
    .where("c.team_id", "=", teamId)
    .orderBy("c.held_on", "desc")
    .orderBy("c.written_at", "desc")
    .limit(50)
    .execute();
}

interface ConsultationRow {
  readonly heldOn: string;
  readonly agencyId: string;
  readonly askedAs: string;
  readonly question: string;
  readonly advice: string;
  readonly followUp: string;
}

export async function insertConsultation(scope: Scope, teamId: string, row: ConsultationRow): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("consultation")
    .values({
      team_id: teamId,
      held_on: row.heldOn,
      asked_by_agency: row.agencyId,
      asked_as: row.askedAs,
      question: row.question,
      advice: row.advice,
      follow_up: row.followUp === "" ? null : row.followUp,
      written_by: sql<string>`care.acting_account()`,
      written_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Does a text hold both the given and the family name of somebody whom the asker may open? A name can't be told from a
 * word, but these names are known; of others nobody here knows anything, and nothing is told.
 */
export async function namesOneOfHers(scope: Scope, text: string): Promise<boolean> {
  const words = [
    ...new Set(
      text
        .toLocaleLowerCase("nb")
        .split(/[^\p{L}-]+/u)
        .filter((word) => word.length > 1),
    ),
  ];
  if (words.length < 2) return false;
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from care.person p
      where lower(split_part(p.given_name, ' ', 1)) = any(${words}::text[])
        and lower(regexp_replace(p.family_name, '^.*\\s', '')) = any(${words}::text[])) as "is"`.execute(queryAs(scope));
  return rows[0]?.is === true;
}
