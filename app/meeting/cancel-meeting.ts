import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { updateMeeting } from "#meeting/meeting.store.server.ts";
import { standForStep } from "#meeting/stand.ts";

export interface Cancellation {
  readonly personId: string;
  readonly meetingId: string;
  readonly version: number;
  readonly reason: string;
}

/** Calls a meeting off, with a reason everyone at the table can read. The request and its clock stay in the list. */
export async function cancelMeeting(scope: Scope, cancellation: Cancellation): Promise<Outcome> {
  const stand = await standForStep(scope, cancellation, "cancel");
  if (!stand.ok) return stand;
  if (cancellation.reason.length < 3) return refuse("meeting.cancel-needs-a-reason", "cancelReason");
  const isWritten = await updateMeeting(scope, cancellation.meetingId, cancellation.version, { state: stand.next, cancelledReason: cancellation.reason });
  return isWritten ? { ok: true } : refuse("form.conflict");
}
