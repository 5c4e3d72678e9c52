import type { Scope } from "#access/scope.server.ts";
import { chosenId } from "#consent/look-at.ts";
import { findGoal } from "#plan/goal.store.server.ts";

/** Where a measure stands that chooses no life area of its own: at its goal; nowhere yet without one. */
export async function placeOfGoal(scope: Scope, personId: string, form: FormData): Promise<{ lifeArea: string; topicId: string | null } | null> {
  const goalId = chosenId(form, "goalId");
  const goal = goalId === null ? undefined : await findGoal(scope, personId, goalId);
  return goal === undefined ? null : { lifeArea: goal.lifeArea, topicId: goal.topicId };
}
