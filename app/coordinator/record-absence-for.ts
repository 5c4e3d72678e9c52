import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { insertAbsenceFor, isAwayThen, mayStandIn, updateAreaAbsenceEnded } from "#coordinator/absence.store.server.ts";
import type { AbsenceForForm } from "#coordinator/coordinator.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { listUnitAgreements } from "#coordinator/term.store.server.ts";
import { dayOf } from "#deadline/day.ts";

const record = (scope: Scope, action: "C" | "U", subjectId: string) =>
  recordAccess(scope, { event: "coordinator.absence-for", action, subject: "absence", subjectId });

/** The coordinating unit says that a coordinator is away, who could not say so herself, and whom to call meanwhile. */
export async function recordAbsenceFor(scope: Scope, absence: z.output<typeof AbsenceForForm>): Promise<Outcome> {
  const who = (await listReceivers(scope, await listUnitAgreements(scope))).find(({ mandateId }) => mandateId === absence.who);
  if (who === undefined) return refuse("coordinator.not-here");
  if (absence.toOn < dayOf(new Date())) return refuse("coordinator.absence-is-past", "toOn");
  if (absence.deputyId !== null && !(await mayStandIn(scope, who, absence.deputyId))) return refuse("coordinator.no-such-substitute", "deputyId");
  if (await isAwayThen(scope, who, absence)) return refuse("coordinator.away-already", "fromOn");
  await record(scope, "C", await insertAbsenceFor(scope, who, absence));
  return { ok: true };
}

/** She is back, or it came to nothing. */
export async function endAbsenceFor(scope: Scope, absenceId: string): Promise<Outcome> {
  if (!(await updateAreaAbsenceEnded(scope, absenceId))) return refuse("coordinator.absence-over");
  await record(scope, "U", absenceId);
  return { ok: true };
}
