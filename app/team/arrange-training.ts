import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { listAgenciesOfAgreement } from "#agency/agency.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { Attendance, Training } from "#team/training.ts";
import { findTeam, listCurrentMembers } from "#team/read-team.ts";
import { insertTraining, listTrainings, upsertAgencyAttended, upsertMembersAttended } from "#team/training.store.server.ts";

/** Joint training of a team of the asker's area: no secret to anyone who works there. */
export async function readTrainings(scope: Scope, teamId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined) return undefined;
  const holds = team.part === "leader" || team.part === "member";
  return {
    team,
    holds,
    trainings: await listTrainings(scope, teamId),
    members: holds ? await listCurrentMembers(scope, teamId) : [],
    agencies: holds ? await listAgenciesOfAgreement(scope, team.agreementId) : [],
  };
}

export async function arrangeTraining(scope: Scope, teamId: string, input: z.output<typeof Training>): Promise<Outcome> {
  if ((await readTrainings(scope, teamId))?.holds !== true) return refuse("team.not-a-member");
  const trainingId = await insertTraining(scope, teamId, input.topic, input.heldOn);
  await recordAccess(scope, { event: "team.arrange-training", action: "C", subject: "team_training", subjectId: trainingId });
  return { ok: true };
}

/** Who came, said again where it was wrong: members by name, others by agency and number. */
export async function noteAttendance(scope: Scope, teamId: string, input: z.output<typeof Attendance>): Promise<Outcome> {
  const found = await readTrainings(scope, teamId);
  const training = found?.trainings.find((each) => each.trainingId === input.trainingId);
  if (found?.holds !== true || training === undefined) return refuse("team.not-a-member");
  if (training.isComing) return refuse("training.not-yet");
  await upsertMembersAttended(
    scope,
    input.trainingId,
    found.members.map(({ professionalId, agencyId }) => ({ professionalId, agencyId, came: input.members.includes(`${professionalId} ${agencyId}`) })),
  );
  if (input.agencyId !== "") {
    if (!found.agencies.some((agency) => agency.id === input.agencyId)) return refuse("form.not-valid", "agencyId");
    await upsertAgencyAttended(scope, input.trainingId, input.agencyId, input.heads);
  }
  await recordAccess(scope, { event: "team.arrange-training", action: "U", subject: "team_training", subjectId: input.trainingId });
  return { ok: true };
}
