import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { insertBoardDay, insertBoardRows, insertPresence } from "#contact/board-day.store.server.ts";
import { readBoard } from "#contact/read-board.ts";

/**
 * The meeting is over: what stood on the board is kept, and who was there. Once a day: whoever presses second is told that
 * it is done. Each person can read in her log that she was talked about.
 */
export async function closeBoardDay(scope: Scope, teamId: string, present: readonly string[]): Promise<Outcome<{ wasClosed: boolean }>> {
  const board = await readBoard(scope, teamId);
  if (board === undefined) return refuse("board.not-here");
  const there = board.members.filter(({ professionalId }) => present.includes(professionalId)).map(({ professionalId }) => professionalId);
  if (there.length === 0) return refuse("board.nobody-present", "present");
  const dayId = await insertBoardDay(scope, teamId);
  if (dayId === undefined) return { ok: true, wasClosed: true };
  await insertPresence(scope, dayId, [...new Set(there)]);
  await insertBoardRows(scope, dayId, board.rows);
  // in one order, so that two boards closed at once never wait for each other
  for (const personId of board.rows.map((row) => row.personId).toSorted()) await recordAccess(scope, { event: "board.meeting", action: "R", personId });
  return { ok: true, wasClosed: false };
}
