import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findFooting } from "#plan/footing.store.server.ts";
import { type Period, periodProblem } from "#plan/period.ts";
import { findPlanDates, listLeadCandidates, updatePlanRow } from "#plan/plan-row.store.server.ts";

/** Her frame around the content (period, review, who leads, "none" answers) is set by herself, a guardian or a coordinator. */
async function findFrame(scope: Scope, personId: string): Promise<{ planId: string; isActive: boolean } | undefined> {
  const footing = await findFooting(scope, personId);
  if (footing?.planId == null || !footing.mayWrite || !(footing.speaksForHer || footing.isCoordinator)) return undefined;
  return { planId: footing.planId, isActive: footing.planState === "active" };
}

async function change(scope: Scope, planId: string, version: number, columns: Parameters<typeof updatePlanRow>[3]): Promise<Outcome> {
  if (await updatePlanRow(scope, planId, version, columns)) return { ok: true };
  return { ok: false, problems: [{ code: "form.conflict" }], current: await findPlanDates(scope, planId) };
}

export async function agreePeriod(scope: Scope, { personId, version, ...period }: Period & { personId: string; version: number }): Promise<Outcome> {
  const frame = await findFrame(scope, personId);
  if (frame === undefined) return refuse("plan.not-yours-to-frame");
  const problem = periodProblem(period, frame.isActive);
  if (problem !== undefined) return refuse(problem.code, problem.field);
  return change(scope, frame.planId, version, { period_from: period.periodFrom, period_to: period.periodTo, next_review_on: period.nextReviewOn });
}

/** Which of the municipality and the specialist service (the region) answers for the plan as a whole. */
export async function nameLead(
  scope: Scope,
  { personId, leadAgencyId, version }: { personId: string; leadAgencyId: string; version: number },
): Promise<Outcome> {
  const frame = await findFrame(scope, personId);
  if (frame === undefined) return refuse("plan.not-yours-to-frame");
  const candidates = await listLeadCandidates(scope, personId);
  if (!candidates.some((agency) => agency.id === leadAgencyId)) return refuse("plan.lead-takes-no-part", "leadAgencyId");
  return change(scope, frame.planId, version, { lead_agency_id: leadAgencyId });
}

/** Answers one of the two questions that may be answered by "none", but not left open. */
export async function answerNone(
  scope: Scope,
  { personId, question, isNone, version }: { personId: string; question: "measures-by-others" | "cooperation"; isNone: boolean; version: number },
): Promise<Outcome> {
  const frame = await findFrame(scope, personId);
  if (frame === undefined) return refuse("plan.not-yours-to-frame");
  return change(scope, frame.planId, version, question === "cooperation" ? { needs_no_other_cooperation: isNone } : { has_no_measures_by_others: isNone });
}
