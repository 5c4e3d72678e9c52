import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayOf } from "#deadline/day.ts";
import { findAskable, findNextMeeting, insertMeeting, updateMeeting } from "#meeting/meeting.store.server.ts";
import { standForStep } from "#meeting/stand.ts";

export interface Closing {
  readonly personId: string;
  readonly meetingId: string;
  readonly version: number;
  readonly nextMeetingOn: string | null;
  readonly noNextReason: string;
}

/**
 * Ends the meeting: what was written stands. Refused before its day (a meeting that was brought forward gets its new
 * time first), and without the next date, or a reason why there is none. The next
 * date becomes a request with that day as its deadline, so that someone has to call it; unless one already waits.
 */
export async function closeMeeting(scope: Scope, closing: Closing, now: Date): Promise<Outcome> {
  const stand = await standForStep(scope, closing, "close");
  if (!stand.ok) return stand;
  const { startsAt } = stand.meeting;
  if (startsAt !== null && dayOf(startsAt) > dayOf(now)) return refuse("meeting.is-not-yet", undefined, { day: startsAt.getTime() });
  const { nextMeetingOn, noNextReason } = closing;
  if (nextMeetingOn === null && noNextReason.length < 3) return refuse("meeting.has-no-next-date", "nextMeetingOn");
  if (nextMeetingOn !== null && nextMeetingOn <= dayOf(now)) return refuse("meeting.next-is-in-the-past", "nextMeetingOn");
  const isWritten = await updateMeeting(scope, closing.meetingId, closing.version, {
    state: stand.next,
    nextMeetingOn,
    noNextReason: nextMeetingOn === null ? noNextReason : null,
  });
  if (!isWritten) return refuse("form.conflict");
  if (nextMeetingOn !== null && (await findNextMeeting(scope, closing.personId)) === undefined) {
    const askable = await findAskable(scope, closing.personId);
    const due = { dueOn: nextMeetingOn, basis: "meeting", source: "" };
    if (askable !== undefined) await insertMeeting(scope, { personId: closing.personId, planId: askable.planId, wish: "", due });
  }
  return { ok: true };
}
