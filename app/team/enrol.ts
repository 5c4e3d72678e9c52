import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { endOf, type EnrolmentEnd, type LevelChange, type NewEnrolment, whyNot } from "#team/enrolment.ts";
import { insertEnrolment, insertLevelChange, updateEnded, updateLevel } from "#team/enrolment-change.store.server.ts";
import { findEnrolling, listEnrolments } from "#team/enrolment.store.server.ts";
import { missingSides } from "#team/team.ts";
import { listDecisionsAbout } from "#team/team-decision.store.server.ts";

type ForPerson<Schema extends z.ZodType> = z.output<Schema> & { readonly personId: string };

/** What stands, what has been, and what enrolling would take: for the page about it. */
export async function readEnrolment(scope: Scope, personId: string) {
  const [enrolments, around] = [await listEnrolments(scope, personId), await findEnrolling(scope, personId)];
  const standing = enrolments.find((enrolment) => enrolment.endedOn === null);
  const isCoordinated = around?.isCoordinated ?? false;
  return {
    standing,
    earlier: enrolments.filter((enrolment) => enrolment.endedOn !== null),
    teams: around?.teams ?? [],
    criteria: around?.criteria ?? [],
    missing: missingSides(around?.sides ?? []),
    today: around?.today ?? "",
    decisions: await listDecisionsAbout(scope, personId),
    mayEnrol: isCoordinated && standing === undefined,
    mayChange: standing !== undefined && (isCoordinated || (around?.ownTeams.includes(standing.teamId) ?? false)),
  };
}

/** Takes her into the team's care. Always one from each side, before anyone is enrolled. */
export async function enrol(scope: Scope, { personId, ...input }: ForPerson<typeof NewEnrolment>): Promise<Outcome> {
  const around = await findEnrolling(scope, personId);
  if (around === undefined || !around.isCoordinated) return refuse("enrolment.not-yours");
  if (!around.teams.some((team) => team.teamId === input.teamId)) return refuse("form.not-valid", "teamId");
  if (missingSides(around.sides).length > 0) return refuse("enrolment.one-from-each-side");
  const problem = whyNot(input, around.today);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const endsOn = endOf(input);
  const enrolmentId = await insertEnrolment(scope, {
    team_id: input.teamId,
    person_id: personId,
    referral_id: around.referralId,
    level: input.level,
    level_since: around.today,
    ends_on: endsOn,
    enrolled_on: around.today,
  });
  if (enrolmentId === undefined) return refuse("enrolment.is-enrolled");
  await insertLevelChange(scope, { enrolmentId, personId, fromLevel: null, toLevel: input.level, reason: input.reason, endsOn });
  await recordAccess(scope, { event: "team.enrol", action: "C", personId, subject: "enrolment", subjectId: enrolmentId });
  return { ok: true };
}

/** Another level, or another day it ends: with a reason that is kept. */
export async function changeLevel(scope: Scope, { personId, ...input }: ForPerson<typeof LevelChange>): Promise<Outcome> {
  const { standing, mayChange, today } = await readEnrolment(scope, personId);
  if (standing === undefined || !mayChange) return refuse("enrolment.not-yours");
  if (standing.version !== input.version) return conflict(standing);
  const problem = whyNot(input, today, standing);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const endsOn = endOf(input);
  if (!(await updateLevel(scope, standing.enrolmentId, input.version, input.level, endsOn))) return conflict(standing);
  await insertLevelChange(scope, {
    enrolmentId: standing.enrolmentId,
    personId,
    fromLevel: standing.level,
    toLevel: input.level,
    reason: input.reason,
    endsOn,
  });
  await recordAccess(scope, { event: "team.change-level", action: "U", personId, subject: "enrolment", subjectId: standing.enrolmentId });
  return { ok: true };
}

/** Ends it with what came of it, in words. */
export async function endEnrolment(scope: Scope, { personId, ...input }: ForPerson<typeof EnrolmentEnd>): Promise<Outcome> {
  const { standing, mayChange } = await readEnrolment(scope, personId);
  if (standing === undefined || !mayChange) return refuse("enrolment.not-yours");
  if (!(await updateEnded(scope, standing.enrolmentId, input.version, input.outcome))) return conflict(standing);
  await insertLevelChange(scope, { enrolmentId: standing.enrolmentId, personId, fromLevel: standing.level, toLevel: null, reason: input.words, endsOn: null });
  await recordAccess(scope, { event: "team.end-enrolment", action: "U", personId, subject: "enrolment", subjectId: standing.enrolmentId });
  return { ok: true };
}

function conflict(current: unknown): Outcome {
  return { ok: false, problems: [{ code: "form.conflict" }], current };
}
