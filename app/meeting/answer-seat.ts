import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findStanding } from "#meeting/meeting.store.server.ts";
import { type Answer, faultOfAnswer, refusalOf } from "#meeting/meeting.ts";
import { findSeat, updateAnswer } from "#meeting/seat.store.server.ts";

export interface SeatAnswer {
  readonly personId: string;
  readonly meetingId: string;
  readonly seatId: string;
  readonly version: number;
  readonly answer: Exclude<Answer, "none">;
  readonly reason: string;
  readonly substitute: string;
}

/** Yes, no with a reason, from afar, or someone else instead. For one's own seat; the coordinator may note what others have said. */
export async function answerSeat(scope: Scope, given: SeatAnswer): Promise<Outcome<object, { answer: Answer } | undefined>> {
  const meeting = await findStanding(scope, given.personId, given.meetingId);
  if (meeting === undefined) return refuse("meeting.not-here");
  const seat = await findSeat(scope, given.meetingId, given.seatId);
  if (meeting.state !== "called") return refuse(refusalOf(meeting.state));
  // the seat was taken away meanwhile, or it was never the asker's: told alike
  if (seat === undefined || !seat.mayAnswer) return refuse("meeting.seat-is-gone");
  const fault = faultOfAnswer(seat.duty, given);
  if (fault !== undefined) return refuse(fault.code, fault.field);
  if (await updateAnswer(scope, given.seatId, given.version, given)) return { ok: true };
  return { ...refuse("form.conflict"), current: await findSeat(scope, given.meetingId, given.seatId) };
}
