import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findOwnMembership, insertDuty, listComing, listNowFor, updateDutyTakenBack } from "#team/duty.store.server.ts";
import type { Duty, DutyTakenBack } from "#team/duty.ts";
import { findTeam, listCurrentMembers } from "#team/read-team.ts";

/** Who is on call now and later in a team of the asker's area, and whom she may put on call: herself, or as leader any member. */
export async function readDuty(scope: Scope, teamId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined) return undefined;
  const members = team.part === null ? [] : await listCurrentMembers(scope, teamId);
  const own = await findOwnMembership(scope, teamId);
  return {
    team,
    duties: await listComing(scope, teamId),
    mayRecord: team.part === "leader" ? members : members.filter((member) => member.memberId === own),
  };
}

/** Who is on call now, for everyone around a person. The caller has opened her page. */
export function findDutyNow(scope: Scope, personId: string) {
  return listNowFor(scope, personId);
}

export async function recordDuty(scope: Scope, teamId: string, input: z.output<typeof Duty>): Promise<Outcome> {
  const found = await readDuty(scope, teamId);
  const member = found?.mayRecord.find((each) => `${each.professionalId} ${each.agencyId}` === input.who);
  if (member === undefined) return refuse("team.not-a-member", "who");
  if (input.endsAt <= new Date()) return refuse("duty.is-over", "endsAt");
  const dutyId = await insertDuty(scope, {
    teamId,
    professionalId: member.professionalId,
    agencyId: member.agencyId,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    phone: input.phone,
  });
  if (dutyId === undefined) return refuse("duty.is-recorded");
  await recordAccess(scope, { event: "team.record-duty", action: "C", subject: "team_duty", subjectId: dutyId });
  return { ok: true };
}

export async function takeBackDuty(scope: Scope, teamId: string, input: z.output<typeof DutyTakenBack>): Promise<Outcome> {
  if (!(await updateDutyTakenBack(scope, teamId, input.dutyId))) return refuse("duty.is-taken-back");
  await recordAccess(scope, { event: "team.record-duty", action: "U", subject: "team_duty", subjectId: input.dutyId });
  return { ok: true };
}
