import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { type DecideForm, lifeAreaOf, type ReasonForm, whoValue } from "#contact/board.ts";
import * as store from "#contact/board.store.server.ts";
import { dayOf, daysBetween } from "#deadline/day.ts";

/** A decision at the board is for the next days, not for the plan. */
const LONGEST = 60;

/** What the team agrees today about one on its board: what, who in the team, by when. */
export async function decideAtBoard(scope: Scope, { enrolmentId, words, who, dueOn }: z.output<typeof DecideForm>, now = new Date()): Promise<Outcome> {
  const row = await store.findRowPerson(scope, enrolmentId);
  if (row === undefined) return refuse("board.not-here");
  const today = dayOf(now);
  if (dueOn < today) return refuse("board.due-in-past", "dueOn");
  if (daysBetween(today, dueOn) > LONGEST) return refuse("board.due-too-far", "dueOn");
  const members = (await store.findBoardWriting(scope, row.teamId))?.members ?? [];
  const member = members.find(({ professionalId, agencyId }) => whoValue(professionalId, agencyId) === who);
  if (member === undefined) return refuse("board.has-nobody", "who");
  await store.insertDecision(scope, { personId: row.personId, enrolmentId, words, professionalId: member.professionalId, agencyId: member.agencyId, dueOn });
  await recordAccess(scope, { event: "board.decide", action: "C", personId: row.personId });
  return { ok: true };
}

/** Done by whoever says so; what somebody else has ticked meanwhile is not done twice. */
export async function markDone(scope: Scope, decisionId: string): Promise<Outcome> {
  const personId = await store.updateDecisionDone(scope, decisionId);
  if (personId === undefined) return refuse("board.done-already");
  await recordAccess(scope, { event: "board.done", action: "U", personId });
  return { ok: true };
}

/** Why she is on the board, by hand. What says something about health takes sight of her health. */
export async function setBoardReason(scope: Scope, { enrolmentId, reason, since }: z.output<typeof ReasonForm>, now = new Date()): Promise<Outcome> {
  const row = await store.findRowPerson(scope, enrolmentId);
  if (row === undefined) return refuse("board.not-here");
  if (since > dayOf(now)) return refuse("board.since-in-future", "since");
  const lifeArea = lifeAreaOf(reason);
  if (!(await store.isAreaOpen(scope, row.personId, lifeArea))) return refuse("board.reason-not-open", "reason");
  if (!(await store.insertReason(scope, { ...row, enrolmentId, reason, lifeArea, since }))) return refuse("board.reason-there", "reason");
  await recordAccess(scope, { event: "board.reason", action: "C", personId: row.personId });
  return { ok: true };
}

export async function endBoardReason(scope: Scope, reasonId: string): Promise<Outcome> {
  const personId = await store.updateReasonEnded(scope, reasonId);
  if (personId === undefined) return refuse("board.not-here");
  await recordAccess(scope, { event: "board.reason", action: "U", personId });
  return { ok: true };
}

/** How often there is to be contact where nothing is agreed: the leader's to set. */
export async function setTeamRhythm(scope: Scope, teamId: string, everyDays: number): Promise<Outcome> {
  const isLed = (await store.listLedTeams(scope)).some((team) => team.teamId === teamId);
  return isLed && (await store.updateTeamRhythm(scope, teamId, everyDays)) ? { ok: true } : refuse("board.not-here");
}
