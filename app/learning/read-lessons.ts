import type { Scope } from "#access/scope.server.ts";
import { dayOf } from "#deadline/day.ts";
import { inOrderOfTheMeeting, isToEvaluate } from "#learning/learning.ts";
import { findLog, listLogs, listOpenLogs } from "#learning/learning.store.server.ts";
import { readMeetingToday } from "#team/hold-team-meeting.ts";
import { findTeam, listCurrentMembers } from "#team/read-team.ts";

/** A team's learning log: what is on its way, and what was learned. Undefined for whoever is not in the team. */
export async function readLessons(scope: Scope, teamId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined || team.part === null) return undefined;
  const today = dayOf(new Date());
  const all = await listLogs(scope, teamId);
  return {
    team,
    today,
    holds: team.part !== "peer-worker",
    open: inOrderOfTheMeeting(all, today).map((log) => ({ ...log, isToEvaluate: isToEvaluate(log, today) })),
    learned: all.filter((log) => log.state === "agreed"),
  };
}

/** One log with what its next step takes. */
export async function readLesson(scope: Scope, teamId: string, logId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined || team.part === null) return undefined;
  const log = await findLog(scope, teamId, logId);
  if (log === undefined) return undefined;
  const holds = team.part !== "peer-worker";
  const meeting = await readMeetingToday(scope, teamId);
  return {
    team,
    log,
    holds,
    isMeetingOpen: meeting !== undefined && meeting.closedAt === null,
    members: holds ? await listCurrentMembers(scope, teamId) : [],
  };
}

/** The fourth part of the meeting's agenda: what has to be agreed, evaluated or understood. Empty for whoever does not write it. */
export async function listLessonsToTalkAbout(scope: Scope, teamId: string) {
  const today = dayOf(new Date());
  return inOrderOfTheMeeting(await listOpenLogs(scope, teamId), today).map((log) => ({ ...log, isToEvaluate: isToEvaluate(log, today) }));
}
export type LessonOnAgenda = Awaited<ReturnType<typeof listLessonsToTalkAbout>>[number];
