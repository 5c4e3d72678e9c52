import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findFooting, isTopicOpen } from "#plan/footing.store.server.ts";
import { howToWrite, type WhoseWords } from "#plan/plan.ts";
import { insertGoal } from "#plan/goal.store.server.ts";

/** A goal in her words: by herself or a guardian, or written down by someone at the table and marked so. */
export async function setGoal(
  scope: Scope,
  goal: {
    personId: string;
    words: string;
    horizon: "short" | "long";
    lifeArea: string;
    topicId: string | null;
    whose?: WhoseWords;
  },
): Promise<Outcome<{ goalId: string }>> {
  const footing = await findFooting(scope, goal.personId);
  if (footing === undefined || footing.planId === null) return refuse("plan.not-begun");
  if (!footing.mayWrite) return refuse("plan.not-yours-to-write");
  if (!footing.openAreas.includes(goal.lifeArea)) return refuse("plan.area-is-closed", "lifeArea");
  if (!(await isTopicOpen(scope, goal.personId, goal.topicId))) return refuse("form.not-valid", "topicId");
  const goalId = await insertGoal(scope, { ...goal, planId: footing.planId, how: howToWrite({ ...footing, hasOwnVoice: false }, goal.whose) ?? "dictated" });
  return { ok: true, goalId };
}
