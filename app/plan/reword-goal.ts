import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findFooting } from "#plan/footing.store.server.ts";
import { howToWrite, type WhoseWords } from "#plan/plan.ts";
import { findGoal, type GoalStanding, updateGoalWords } from "#plan/goal.store.server.ts";

/** Only she (or a guardian, under his own name) rewords a goal. The earlier wording is kept by the history. */
export async function rewordGoal(
  scope: Scope,
  reworded: {
    personId: string;
    goalId: string;
    words: string;
    horizon: "short" | "long";
    version: number;
    whose?: WhoseWords;
  },
): Promise<Outcome<object, GoalStanding>> {
  const footing = await findFooting(scope, reworded.personId);
  const standing = await findGoal(scope, reworded.personId, reworded.goalId);
  if (footing === undefined || standing === undefined) return refuse("goal.not-found");
  if (!footing.speaksForHer) return refuse("words.only-hers");
  const how = howToWrite({ ...footing, hasOwnVoice: true }, reworded.whose) ?? "self";
  if (await updateGoalWords(scope, reworded.goalId, { ...reworded, how })) return { ok: true };
  return { ok: false, problems: [{ code: "form.conflict" }], current: standing };
}
