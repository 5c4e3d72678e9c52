import { refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findStanding, type MeetingStanding } from "#meeting/meeting.store.server.ts";
import { type MeetingStep, refusalOf, stateAfter } from "#meeting/meeting.ts";

type Refusal = ReturnType<typeof refuse>;
type Stand<Good> = ({ readonly ok: true } & Good) | Refusal;

/** The meeting as it stands now, for someone who may write about this person. */
export async function standForWriting(scope: Scope, at: { personId: string; meetingId: string }): Promise<Stand<{ meeting: MeetingStanding }>> {
  const meeting = await findStanding(scope, at.personId, at.meetingId);
  return meeting === undefined || !meeting.mayWrite ? refuse("meeting.not-here") : { ok: true, meeting };
}

/** May this step be taken from here? Someone with an old page is told in words what has happened meanwhile. */
export async function standForStep(
  scope: Scope,
  at: { personId: string; meetingId: string },
  step: MeetingStep,
): Promise<Stand<{ meeting: MeetingStanding; next: "called" | "held" | "cancelled" }>> {
  const stand = await standForWriting(scope, at);
  if (!stand.ok) return stand;
  const next = stateAfter(stand.meeting.state, step);
  if (next === undefined || next === "requested") return refuse(refusalOf(stand.meeting.state));
  return { ...stand, next };
}
