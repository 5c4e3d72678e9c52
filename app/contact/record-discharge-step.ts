import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { momentTyped, type StepForm, stepProblem } from "#contact/discharge.ts";
import { findSteps, updateStep } from "#contact/discharge.store.server.ts";
import { findStay, findStaySight, type Stay } from "#contact/stay.store.server.ts";

/** When a step of a hospital stay was taken, or that it was not. What the law counts from it, the database does. */
export async function recordDischargeStep(
  scope: Scope,
  { personId, stayId, step, at, version }: z.output<typeof StepForm> & { personId: string; stayId: string },
): Promise<Outcome<object, Stay>> {
  const { mayWrite } = await findStaySight(scope, personId);
  const stay = await findStay(scope, personId, stayId);
  const steps = await findSteps(scope, stayId);
  if (!mayWrite || stay === undefined || steps === undefined) return refuse("stay.not-here");
  const moment = momentTyped(at);
  const problem = stepProblem({ ...stay, ...steps }, step, moment, new Date());
  if (problem !== undefined || moment === undefined) return { ok: false, problems: problem === undefined ? [] : [problem] };
  return (await updateStep(scope, { id: stayId, version }, step, moment)) ? { ok: true } : { ...refuse("form.conflict"), current: stay };
}
