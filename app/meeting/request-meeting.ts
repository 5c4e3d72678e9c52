import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { findAskable, insertMeeting } from "#meeting/meeting.store.server.ts";

/**
 * Anyone at the table may ask for a meeting, the person first of all. A clock starts at once where the local agreement
 * (or a law) has set one; its due day, basis and source are written on the meeting, so that a later change of rule
 * does not move a promise already given.
 */
export async function requestMeeting(scope: Scope, input: { personId: string; wish: string }): Promise<Outcome<{ meetingId: string }>> {
  const askable = await findAskable(scope, input.personId);
  if (askable === undefined) return refuse("meeting.not-here");
  const due = await findDeadline(scope, { event: "meeting.requested", agreementId: askable.agreementId, from: askable.now });
  const meetingId = await insertMeeting(scope, { personId: input.personId, planId: askable.planId, wish: input.wish, due });
  return { ok: true, meetingId };
}
