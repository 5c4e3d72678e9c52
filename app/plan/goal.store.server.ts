import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Wording } from "#plan/plan.ts";

/** A goal as it stands now: what a form is compared with. */
export interface GoalStanding {
  readonly id: string;
  readonly personId: string;
  readonly planId: string;
  readonly words: string;
  readonly horizon: "short" | "long";
  readonly lifeArea: string;
  readonly topicId: string | null;
  readonly writtenByName: string;
  readonly version: number;
}

export async function findGoal(scope: Scope, personId: string, goalId: string): Promise<GoalStanding | undefined> {
  return queryAs(scope)
    .selectFrom("goal")
    .innerJoin("plan", "plan.id", "goal.plan_id")
    .select([
      "goal.id",
      "goal.person_id as personId",
      "goal.plan_id as planId",
      "goal.words",
      "goal.horizon",
      "goal.life_area as lifeArea",
      "goal.topic_id as topicId",
      "goal.written_by_name as writtenByName",
      "goal.version",
    ])
    .where("goal.id", "=", goalId)
    .where("goal.person_id", "=", personId)
    .where("plan.state", "<>", "ended")
    .executeTakeFirst();
}

export async function insertGoal(
  scope: Scope,
  goal: {
    personId: string;
    planId: string;
    words: string;
    horizon: "short" | "long";
    lifeArea: string;
    topicId: string | null;
    how: "self" | "dictated";
  },
): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("goal")
    .values({
      person_id: goal.personId,
      plan_id: goal.planId,
      life_area: goal.lifeArea,
      topic_id: goal.topicId,
      words: goal.words,
      horizon: goal.horizon,
      written_how: goal.how,
      written_by: sql`care.acting_account()`,
      written_by_name: sql`(select account_name from care.acting())`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns false where someone was faster (or it is not hers to reword) */
export async function updateGoalWords(
  scope: Scope,
  goalId: string,
  reworded: { words: string; horizon: "short" | "long"; how: "self" | "dictated"; version: number },
): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("goal")
    .set({
      words: reworded.words,
      horizon: reworded.horizon,
      written_how: reworded.how,
      written_by: sql`care.acting_account()`,
      written_by_name: sql`(select account_name from care.acting())`,
      written_at: sql`clock_timestamp()`,
      version: reworded.version + 1,
    })
    .where("id", "=", goalId)
    .where("version", "=", reworded.version)
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}

/** Earlier wordings of a goal, the newest first, as the history kept them. */
export async function listEarlierGoalWordings(scope: Scope, goalId: string): Promise<Wording[]> {
  return queryAs(scope)
    .selectFrom("plan_change")
    .select([
      "id",
      sql<string>`before ->> 'words'`.as("words"),
      sql<"self" | "dictated">`before ->> 'written_how'`.as("writtenHow"),
      sql<string>`before ->> 'written_by_name'`.as("writtenByName"),
      sql<string>`before ->> 'written_at'`.as("writtenAt"),
    ])
    .where("item", "=", "goal")
    .where("item_id", "=", goalId)
    .where("change", "=", "changed")
    .where(sql<boolean>`before ->> 'words' is distinct from after ->> 'words'`)
    .orderBy("at", "desc")
    .execute();
}
