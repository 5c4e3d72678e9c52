import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { Measure } from "#plan/plan.ts";
import { mayReport, type MeasureReported } from "#plan/plan-review.ts";
import { findReviewer, updateMeasureStatus } from "#plan/plan-review.store.server.ts";

type ReportInput = MeasureReported & { readonly personId: string; readonly measureId: string };

/** Says how a measure goes: whoever has taken it on, a relative among them, the person, or her coordinator. */
export async function reportMeasure(scope: Scope, { personId, measureId, ...report }: ReportInput): Promise<Outcome<object, Measure>> {
  const measure = (await openPlan(scope, personId))?.measures.find(({ id }) => id === measureId);
  if (measure === undefined) return refuse("follow-up.not-here");
  const reviewer = await findReviewer(scope, personId);
  if (!mayReport(measure, reviewer)) return refuse("follow-up.not-your-measure");
  if (measure.version !== report.version || !(await updateMeasureStatus(scope, measureId, report))) return { ...refuse("form.conflict"), current: measure };
  return { ok: true };
}
