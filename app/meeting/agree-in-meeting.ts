import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { refusalOf } from "#meeting/meeting.ts";
import { standForWriting } from "#meeting/stand.ts";
import { agreeMeasure, type MeasureAgreed } from "#plan/agree-measure.ts";

/** Minutes are measures: what is agreed at the table lands in the plan at once, marked with the meeting it was made in. */
export async function agreeInMeeting(scope: Scope, measure: MeasureAgreed & { readonly meetingId: string }): Promise<Outcome<{ measureId: string }>> {
  const stand = await standForWriting(scope, measure);
  if (!stand.ok) return stand;
  if (stand.meeting.state !== "called") return refuse(refusalOf(stand.meeting.state));
  return agreeMeasure(scope, measure);
}
