import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findFooting, isTopicOpen } from "#plan/footing.store.server.ts";
import { findGoal } from "#plan/goal.store.server.ts";
import { datesProblem, type MeasureWords, type Owner, ownerColumns } from "#plan/measure.ts";
import { insertMeasure, isAtTheTable } from "#plan/measure.store.server.ts";
import { updateNoneAnswer } from "#plan/plan-row.store.server.ts";

export interface MeasureAgreed extends MeasureWords {
  readonly personId: string;
  /** empty: that of its goal */
  readonly lifeArea: string;
  readonly topicId: string | null;
  readonly owner: Owner;
  readonly meetingId?: string;
}

/** A measure with one named owner and a date. Under a goal it takes over the goal's area and topic where it has none of its own. */
export async function agreeMeasure(scope: Scope, measure: MeasureAgreed): Promise<Outcome<{ measureId: string }>> {
  const { personId, goalId, owner } = measure;
  const footing = await findFooting(scope, personId);
  if (footing === undefined || footing.planId === null) return refuse("plan.not-begun");
  if (!footing.mayWrite) return refuse("plan.not-yours-to-write");
  const goal = goalId === null ? undefined : await findGoal(scope, personId, goalId);
  if (goalId !== null && goal?.planId !== footing.planId) return refuse("form.not-valid", "goalId");
  const lifeArea = measure.lifeArea === "" ? goal?.lifeArea : measure.lifeArea;
  const topicId = measure.topicId ?? goal?.topicId ?? null;
  if (lifeArea === undefined) return refuse("measure.has-no-area", "lifeArea");
  if (!footing.openAreas.includes(lifeArea)) return refuse("plan.area-is-closed", "lifeArea");
  if (!(await isTopicOpen(scope, personId, topicId))) return refuse("form.not-valid", "topicId");
  const dates = datesProblem(measure.startsOn, measure.dueOn);
  if (dates !== undefined) return refuse(dates, "dueOn");
  if (!(await isAtTheTable(scope, personId, owner))) return refuse("measure.owner-not-at-the-table", "owner");
  const measureId = await insertMeasure(scope, {
    ...measure,
    planId: footing.planId,
    lifeArea,
    topicId,
    owner: ownerColumns(owner),
    meetingId: measure.meetingId ?? null,
  });
  if (owner.kind === "outside") await updateNoneAnswer(scope, footing.planId, { has_no_measures_by_others: false });
  return { ok: true, measureId };
}
