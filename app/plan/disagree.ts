import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { insertDisagreement } from "#plan/contribution.store.server.ts";
import { findFooting } from "#plan/footing.store.server.ts";
import { COMMON } from "#plan/plan.ts";
import { findGoal } from "#plan/goal.store.server.ts";
import { findMeasure } from "#plan/measure.store.server.ts";

export type DisputedItem = "plan" | "goal" | "measure";

/** Whoever can see an item may say "I disagree" beside it. It stands where the item stands, and is never changed or taken away. */
export async function disagree(scope: Scope, said: { personId: string; item: DisputedItem; itemId: string; words: string }): Promise<Outcome> {
  const footing = await findFooting(scope, said.personId);
  if (footing === undefined || footing.planId === null) return refuse("plan.not-begun");
  if (footing.capacity === "preview" || footing.openAreas.length === 0) return refuse("plan.not-yours-to-write");
  const item =
    said.item === "plan" ? { lifeArea: COMMON, topicId: null } : await (said.item === "goal" ? findGoal : findMeasure)(scope, said.personId, said.itemId);
  if (item === undefined || (said.item === "plan" && said.itemId !== footing.planId)) return refuse("disagreement.has-no-item");
  await insertDisagreement(scope, { ...said, planId: footing.planId, lifeArea: item.lifeArea, topicId: item.topicId });
  return { ok: true };
}
