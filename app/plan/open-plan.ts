import type { Scope } from "#access/scope.server.ts";
import type { Disagreement, Goal, Measure, OwnWords, PlanRead, Wording, WordsKind } from "#plan/plan.ts";
import { findPlanRows, type PlanRows } from "#plan/plan.store.server.ts";

/**
 * The live plan of a person as the reader may see it, in one statement.
 * @returns undefined where there is no live plan, or none that is open to the reader.
 */
export async function openPlan(scope: Scope, personId: string): Promise<PlanRead | undefined> {
  const rows = await findPlanRows(scope, personId);
  return rows && toPlanRead(rows);
}

function toPlanRead({ plan, person, words, goals, reviews, ratings, measures, disagreements, ...rest }: PlanRows): PlanRead {
  const saidAbout = (item: string, id: string): Disagreement[] =>
    disagreements
      .filter((each) => each.item === item && each.itemId === id)
      .map(({ id: saidId, words: against, saidByName, saidAt }) => ({ id: saidId, words: against, saidByName, saidAt }));
  const position = new Map(rest.lifeAreas.map((area) => [area.code, area.position]));
  const readGoals: Goal[] = goals.map((goal) => {
    const review = reviews.find((each) => each.goalId === goal.id);
    return {
      ...goal,
      status: review?.status ?? "ongoing",
      statusReason: review?.reason ?? null,
      reviewedAt: review?.reviewedAt ?? null,
      reviewedByName: review?.reviewedByName ?? null,
      ratings: ratings.filter((each) => each.goalId === goal.id).map(({ rating, said, ratedAt }) => ({ rating, said, ratedAt })),
      disagreements: saidAbout("goal", goal.id),
    };
  });
  const openGoals = new Set(goals.map((goal) => goal.id));
  return {
    ...rest,
    plan,
    person,
    words: latestFirst(words),
    goals: readGoals.toSorted((one, other) => (position.get(one.lifeArea) ?? 0) - (position.get(other.lifeArea) ?? 0)),
    measures: measures.map((measure): Measure => ({
      ...measure,
      goalId: measure.goalId !== null && openGoals.has(measure.goalId) ? measure.goalId : null,
      disagreements: saidAbout("measure", measure.id),
    })),
    disagreements: saidAbout("plan", plan.id),
  };
}

/** The rows come newest first: of each kind the first stands, the others are earlier wordings. */
function latestFirst(rows: readonly (Wording & { readonly kind: WordsKind })[]): PlanRead["words"] {
  const words: Partial<Record<WordsKind, OwnWords>> = {};
  for (const { kind, ...wording } of rows) {
    const standing = words[kind];
    words[kind] = standing === undefined ? { ...wording, earlier: [] } : { ...standing, earlier: [...standing.earlier, wording] };
  }
  return words;
}
