import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { insertAbsence, listMyAbsences, updateAbsenceEnded, updateDeputy } from "#coordinator/absence.store.server.ts";
import { listStandIns } from "#coordinator/receiver.store.server.ts";
import { dayOf } from "#deadline/day.ts";

const isStandIn = async (scope: Scope, deputyId: string) => (await listStandIns(scope)).some(({ professionalId }) => professionalId === deputyId);
const record = (scope: Scope, event: string, action: "C" | "U", subjectId: string) => recordAccess(scope, { event, action, subject: "absence", subjectId });

/** "I am away, and call her meanwhile." Two absences on the same days are one: the one that stands is changed. */
export async function recordAbsence(scope: Scope, absence: { fromOn: string; toOn: string; deputyId: string | null }): Promise<Outcome> {
  if (absence.toOn < dayOf(new Date())) return refuse("coordinator.absence-is-past", "toOn");
  if (absence.deputyId !== null && !(await isStandIn(scope, absence.deputyId))) return refuse("coordinator.no-such-substitute", "deputyId");
  const standing = await listMyAbsences(scope);
  if (standing.some((each) => each.fromOn <= absence.toOn && absence.fromOn <= each.toOn)) return refuse("coordinator.away-already", "fromOn");
  await record(scope, "coordinator.absence", "C", await insertAbsence(scope, absence));
  return { ok: true };
}

export async function changeDeputy(scope: Scope, { absenceId, deputyId }: { absenceId: string; deputyId: string | null }): Promise<Outcome> {
  if (deputyId !== null && !(await isStandIn(scope, deputyId))) return refuse("coordinator.no-such-substitute", "deputyId");
  if (!(await updateDeputy(scope, absenceId, deputyId))) return refuse("coordinator.absence-over");
  await record(scope, "coordinator.absence", "U", absenceId);
  return { ok: true };
}

/** Back before the day, or it came to nothing. */
export async function endAbsence(scope: Scope, absenceId: string): Promise<Outcome> {
  if (!(await updateAbsenceEnded(scope, absenceId))) return refuse("coordinator.absence-over");
  await record(scope, "coordinator.absence", "U", absenceId);
  return { ok: true };
}
