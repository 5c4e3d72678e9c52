import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { CalendarEntry } from "#meeting/calendar.ts";
import { isMySeat } from "#meeting/seat-rules.server.ts";

/** The meetings the asker has a seat at, from a month ago on: when, and nothing about whom or where. */
export async function listMyCalendar(scope: Scope): Promise<CalendarEntry[]> {
  const rows = await queryAs(scope)
    .selectFrom("meeting as m")
    .select([
      "m.calendar_uid as uid",
      "m.version as revision",
      "m.starts_at as startsAt",
      "m.ends_at as endsAt",
      sql<boolean>`m.state = 'cancelled'`.as("isCancelled"),
    ])
    .where("m.state", "in", ["called", "held", "cancelled"])
    .where("m.starts_at", ">", sql<Date>`now() - interval '31 days'`)
    .where(({ exists, selectFrom }) => exists(selectFrom("meeting_seat as s").select("s.id").whereRef("s.meeting_id", "=", "m.id").where(isMySeat)))
    .orderBy("m.starts_at")
    .limit(500)
    .execute();
  return rows.flatMap((row) => (row.startsAt === null ? [] : [{ ...row, startsAt: row.startsAt }]));
}
