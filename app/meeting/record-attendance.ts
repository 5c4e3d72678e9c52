import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { updateMeeting } from "#meeting/meeting.store.server.ts";
import { type Attendance, refusalOf } from "#meeting/meeting.ts";
import { insertSeats, updateAttendance } from "#meeting/seat.store.server.ts";
import { standForWriting } from "#meeting/stand.ts";

export interface AttendanceTaken {
  readonly personId: string;
  readonly meetingId: string;
  readonly version: number;
  readonly seats: readonly { readonly seatId: string; readonly attendance: Attendance | null; readonly spokeForPerson: boolean }[];
  /** came without being called or invited */
  readonly others: readonly string[];
}

/** Who came, how, who came late or left, and who spoke for the person. */
export async function recordAttendance(scope: Scope, taken: AttendanceTaken): Promise<Outcome> {
  const stand = await standForWriting(scope, taken);
  if (!stand.ok) return stand;
  if (stand.meeting.state !== "called") return refuse(refusalOf(stand.meeting.state));
  if (!(await updateMeeting(scope, taken.meetingId, taken.version, { state: "called" }))) return refuse("form.conflict");
  if ((await updateAttendance(scope, taken.meetingId, taken.seats)) !== taken.seats.length) return refuse("meeting.guest-is-gone");
  await insertSeats(
    scope,
    taken,
    taken.others.map((outsideName) => ({ outsideName, duty: "invited" as const, attendance: "present" as const })),
  );
  return { ok: true };
}
