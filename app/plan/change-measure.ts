import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { type Footing, findFooting } from "#plan/footing.store.server.ts";
import { findGoal } from "#plan/goal.store.server.ts";
import { datesProblem, type MeasureWords, type Owner, ownerColumns } from "#plan/measure.ts";
import { findMeasure, isAtTheTable, type MeasureStanding, updateMeasure } from "#plan/measure.store.server.ts";
import { updateNoneAnswer } from "#plan/plan-row.store.server.ts";

export interface MeasureChanged extends MeasureWords {
  readonly personId: string;
  readonly measureId: string;
  readonly owner: Owner;
  readonly version: number;
}

/** Whether the asker may change this measure: whoever writes in the plan, and a relative the one he has taken on himself. */
function mayChangeMeasure(footing: Pick<Footing, "mayWrite" | "circleMemberId">, measure: { readonly circleMemberId: string | null }): boolean {
  return footing.mayWrite || (footing.circleMemberId !== null && footing.circleMemberId === measure.circleMemberId);
}

export async function changeMeasure(scope: Scope, changed: MeasureChanged): Promise<Outcome<object, MeasureStanding>> {
  const { personId, measureId, owner } = changed;
  const footing = await findFooting(scope, personId);
  const standing = await findMeasure(scope, personId, measureId);
  if (footing === undefined || standing === undefined) return refuse("measure.not-found");
  if (!mayChangeMeasure(footing, standing)) return refuse("plan.not-yours-to-write");
  if (!footing.mayWrite && !(owner.kind === "circle" && owner.circleMemberId === footing.circleMemberId)) return refuse("measure.stays-yours", "owner");
  const goalId = await goalKept(scope, changed, standing);
  if (goalId === undefined) return refuse("form.not-valid", "goalId");
  const dates = datesProblem(changed.startsOn, changed.dueOn);
  if (dates !== undefined) return refuse(dates, "dueOn");
  const isSameOwner = owner.kind === "professional" && owner.professionalId === standing.professionalId && owner.agencyId === standing.agencyId;
  if (!isSameOwner && !(await isAtTheTable(scope, personId, owner))) return refuse("measure.owner-not-at-the-table", "owner");
  if (!(await updateMeasure(scope, measureId, { ...changed, goalId, owner: ownerColumns(owner) }))) {
    return { ok: false, problems: [{ code: "form.conflict" }], current: standing };
  }
  if (owner.kind === "outside" && footing.mayWrite) await updateNoneAnswer(scope, standing.planId, { has_no_measures_by_others: false });
  return { ok: true };
}

/** Whoever can't see the goal sees "no goal" and sends that back: it must not loosen the measure from it. Undefined: no such goal. */
async function goalKept(scope: Scope, { personId, goalId }: MeasureChanged, standing: MeasureStanding): Promise<string | null | undefined> {
  if (goalId === standing.goalId) return goalId;
  if (goalId !== null) return (await findGoal(scope, personId, goalId))?.planId === standing.planId ? goalId : undefined;
  const isOpen = standing.goalId !== null && (await findGoal(scope, personId, standing.goalId)) !== undefined;
  return isOpen ? null : standing.goalId;
}
