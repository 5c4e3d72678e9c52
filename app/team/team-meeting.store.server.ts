import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

const selectMeetings = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("team_meeting as m")
    .select((eb) => [
      "m.id as meetingId",
      "m.on_day as onDay",
      "m.closed_at as closedAt",
      "m.closed_by_name as closedByName",
      jsonArrayFrom(
        eb
          .selectFrom("team_meeting_presence as x")
          .innerJoin("professional as p", "p.id", "x.professional_id")
          .innerJoin("agency as g", "g.id", "x.agency_id")
          .select(["x.professional_id as professionalId", "x.agency_id as agencyId", "x.side", "p.name", "g.name as agencyName"])
          .whereRef("x.meeting_id", "=", "m.id")
          .where("x.is_present", "=", true)
          .orderBy("x.side")
          .orderBy("p.name"),
      ).as("present"),
    ]);

export async function findTeamMeeting(scope: Scope, teamId: string, meetingId: string) {
  return selectMeetings(scope).where("m.team_id", "=", teamId).where("m.id", "=", meetingId).executeTakeFirst();
}

/** The meeting that was opened today and is not closed, or was closed today. */
export async function findMeetingToday(scope: Scope, teamId: string) {
  return selectMeetings(scope)
    .where("m.team_id", "=", teamId)
    .where("m.on_day", "=", sql<string>`care.today()`)
    .executeTakeFirst();
}

/** Meetings that were held, the latest first. One that nobody closed is among them: it was not lost. */
export async function listEarlierMeetings(scope: Scope, teamId: string) {
  return selectMeetings(scope)
    .where("m.team_id", "=", teamId)
    .where("m.on_day", "<", sql<string>`care.today()`)
    .orderBy("m.on_day", "desc")
    .limit(12)
    .execute();
}

/** Opens today's meeting; where it is open already (a second click, a colleague), finds that one. */
export async function openMeetingToday(scope: Scope, teamId: string): Promise<string> {
  await queryAs(scope)
    .insertInto("team_meeting")
    .values({ team_id: teamId, on_day: sql<string>`care.today()`, opened_by: sql<string>`care.acting_account()` })
    .onConflict((conflict) => conflict.columns(["team_id", "on_day"]).doNothing())
    .execute();
  const found = await findMeetingToday(scope, teamId);
  if (found === undefined) throw new Error("a meeting that was opened is not there");
  return found.meetingId;
}

export interface PresenceRow {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly side: "municipal" | "specialist" | "other";
  readonly isPresent: boolean;
}

/** Notes who is there and who is not; said again, it is corrected. */
export async function upsertPresence(scope: Scope, meetingId: string, rows: readonly PresenceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await queryAs(scope)
    .insertInto("team_meeting_presence")
    .values(
      rows.map((row) => ({ meeting_id: meetingId, professional_id: row.professionalId, agency_id: row.agencyId, side: row.side, is_present: row.isPresent })),
    )
    .onConflict((conflict) =>
      conflict.columns(["meeting_id", "professional_id", "agency_id"]).doUpdateSet({ is_present: (eb) => eb.ref("excluded.is_present") }),
    )
    .execute();
}

/** @returns false where it was closed already. */
export async function updateClosed(scope: Scope, meetingId: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("team_meeting")
    .set({ closed_at: sql<Date>`now()`, closed_by_name: sql<string>`(select a.account_name from care.acting() a)` })
    .where("id", "=", meetingId)
    .where("closed_at", "is", null)
    .returning("id")
    .execute();
  return changed.length > 0;
}
