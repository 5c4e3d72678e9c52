import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { listHandOversOffered, listInCare, listNeedsWaiting } from "#team/agenda.store.server.ts";
import { findTeam, listCurrentMembers } from "#team/read-team.ts";
import { missingSides, nextSlot } from "#team/team.ts";
import { insertDecision, listDecisionsOf, listUndone, updateDone } from "#team/team-decision.store.server.ts";
import type { DecisionDone, Presence, TeamDecision } from "#team/team-meeting.ts";
import { findMeetingToday, findTeamMeeting, listEarlierMeetings, openMeetingToday, updateClosed, upsertPresence } from "#team/team-meeting.store.server.ts";

/** The meeting of the fixed slot: what is on the agenda by itself, who is there, and what has been decided so far. */
export async function readTeamMeeting(scope: Scope, teamId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined || team.part === null) return undefined;
  const today = await findMeetingToday(scope, teamId);
  return {
    team,
    next: nextSlot(team, new Date()) ?? null,
    meeting: today ?? null,
    missing: missingSides(today?.present.map((each) => each.side) ?? []),
    members: await listCurrentMembers(scope, teamId),
    undone: await listUndone(scope, teamId, today?.meetingId),
    decisions: today === undefined ? [] : await listDecisionsOf(scope, today.meetingId),
    needs: await listNeedsWaiting(scope, team.agreementId),
    handOvers: await listHandOversOffered(scope, team.agreementId),
    inCare: await listInCare(scope, teamId),
    earlier: await listEarlierMeetings(scope, teamId),
  };
}

/** Today's meeting where it has begun, to agree something in it. */
export function readMeetingToday(scope: Scope, teamId: string) {
  return findMeetingToday(scope, teamId);
}

/** A meeting as it was held. */
export async function readHeldMeeting(scope: Scope, teamId: string, meetingId: string) {
  const [team, meeting] = [await findTeam(scope, teamId), await findTeamMeeting(scope, teamId, meetingId)];
  if (team === undefined || meeting === undefined) return undefined;
  return { team, meeting, missing: missingSides(meeting.present.map((each) => each.side)), decisions: await listDecisionsOf(scope, meetingId) };
}

/** Opens today's meeting, or corrects who is there while it lasts. */
export async function notePresence(scope: Scope, teamId: string, input: z.output<typeof Presence>): Promise<Outcome> {
  if (!(await holdsMeetings(scope, teamId))) return refuse("team.not-a-member");
  const meetingId = await openMeetingToday(scope, teamId);
  if ((await findMeetingToday(scope, teamId))?.closedAt !== null) return refuse("team.meeting-is-closed");
  const members = await listCurrentMembers(scope, teamId);
  await upsertPresence(
    scope,
    meetingId,
    members.map(({ professionalId, agencyId, side }) => ({
      professionalId,
      agencyId,
      side,
      isPresent: input.present.includes(`${professionalId} ${agencyId}`),
    })),
  );
  await recordAccess(scope, { event: "team.hold-meeting", action: "U", subject: "team_meeting", subjectId: meetingId });
  return { ok: true };
}

/** Writes down what was decided, by whom it is done and by when. Which sides were there is taken from who is noted as present. */
export async function decide(scope: Scope, teamId: string, input: z.output<typeof TeamDecision>): Promise<Outcome<{ decisionId: string }>> {
  if (!(await holdsMeetings(scope, teamId))) return refuse("team.not-a-member");
  const meeting = await findMeetingToday(scope, teamId);
  if (meeting === undefined) return refuse("team.meeting-is-not-open");
  if (meeting.closedAt !== null) return refuse("team.meeting-is-closed");
  const { personId, referralId } = input.about;
  const [professionalId = "", agencyId = ""] = input.who.split(" ");
  const isMember = (await listCurrentMembers(scope, teamId)).some((each) => each.professionalId === professionalId && each.agencyId === agencyId);
  if (!isMember) return refuse("form.not-valid", "who");
  if (input.dueOn < dayOf(new Date())) return refuse("team.due-in-the-past", "dueOn");
  if (!(await isOnTheTable(scope, teamId, personId, referralId))) return refuse("form.not-valid", "about");
  const decisionId = await insertDecision(scope, {
    meetingId: meeting.meetingId,
    teamId,
    words: input.words,
    professionalId,
    agencyId,
    dueOn: input.dueOn,
    personId,
    referralId,
  });
  await recordAccess(scope, { event: "team.decide", action: "C", personId: personId ?? undefined, subject: "team_decision", subjectId: decisionId });
  return { ok: true, decisionId };
}

/** A decision can be about someone in the team's care, or about a need, that the asker sees; whoever is hidden is not there. */
async function isOnTheTable(scope: Scope, teamId: string, personId: string | null, referralId: string | null): Promise<boolean> {
  if (personId !== null) return (await listInCare(scope, teamId)).some((each) => each.personId === personId);
  if (referralId === null) return true;
  const team = await findTeam(scope, teamId);
  return team !== undefined && (await listNeedsWaiting(scope, team.agreementId)).some((need) => need.referralId === referralId);
}

export async function closeTeamMeeting(scope: Scope, teamId: string): Promise<Outcome<{ meetingId: string }>> {
  const meeting = await findMeetingToday(scope, teamId);
  if (meeting === undefined) return refuse("team.meeting-is-not-open");
  if (!(await updateClosed(scope, meeting.meetingId))) return refuse("team.meeting-is-closed");
  await recordAccess(scope, { event: "team.close-meeting", action: "U", subject: "team_meeting", subjectId: meeting.meetingId });
  return { ok: true, meetingId: meeting.meetingId };
}

/** Done: said once, by the one it was given to or by the team. */
export async function settleDecision(scope: Scope, teamId: string, input: z.output<typeof DecisionDone>): Promise<Outcome> {
  const settled = await updateDone(scope, teamId, input.decisionId);
  if (settled === undefined) return refuse("team.decision-is-settled");
  await recordAccess(scope, {
    event: "team.settle-decision",
    action: "U",
    personId: settled.personId ?? undefined,
    subject: "team_decision",
    subjectId: input.decisionId,
  });
  return { ok: true };
}

async function holdsMeetings(scope: Scope, teamId: string): Promise<boolean> {
  const part = (await findTeam(scope, teamId))?.part ?? null;
  return part === "leader" || part === "member";
}
