import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { GoalReviewed, MeasureReported, Rated, Reviewer } from "#plan/plan-review.ts";

const actingAccount = sql<string>`care.acting_account()`;
const actingName = sql<string>`(select account_name from care.acting())`;

/** As what the asker stands before this person's plan. */
export async function findReviewer(scope: Scope, personId: string): Promise<Reviewer> {
  return queryAs(scope)
    .selectNoFrom([
      sql<string | null>`care.acting_professional()`.as("professionalId"),
      sql<string[]>`array(select care.own_circle_places())`.as("circlePlaces"),
      sql<boolean>`${personId}::uuid in (select care.whole_people()) or ${personId}::uuid in (select care.coordinated_people())`.as("mayDecide"),
      sql<boolean>`${personId}::uuid in (select care.whole_people())`.as("speaksForHer"),
      sql<boolean>`${personId}::uuid in (select care.writing_people())`.as("mayWrite"),
      sql<string>`care.today()`.as("today"),
    ])
    .executeTakeFirstOrThrow();
}

/** @returns whether the plan stood at this version and was changed. */
async function changePlan(scope: Scope, planId: string, version: number, set: Record<string, unknown>): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("plan")
    .set({ ...set, version: version + 1 })
    .where("id", "=", planId)
    .where("version", "=", version)
    .where("state", "<>", "ended")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

export async function updatePlanActivated(scope: Scope, planId: string, version: number): Promise<boolean> {
  return changePlan(scope, planId, version, { state: "active", activated_at: sql`now()` });
}

export async function updatePlanEnded(scope: Scope, planId: string, version: number, reason: string): Promise<boolean> {
  return changePlan(scope, planId, version, { state: "ended", ended_at: sql`now()`, ended_reason: reason });
}

export async function updateNextReview(scope: Scope, planId: string, version: number, on: string): Promise<boolean> {
  return changePlan(scope, planId, version, { next_review_on: on });
}

/** Copies where the goal belongs from the goal itself; a goal that is not open to the asker is not there to be copied. */
export async function insertGoalReview(scope: Scope, goalId: string, { status, reason }: GoalReviewed): Promise<boolean> {
  const added = await queryAs(scope)
    .insertInto("goal_review")
    .columns(["person_id", "plan_id", "goal_id", "life_area", "topic_id", "status", "reason", "reviewed_by", "reviewed_by_name"])
    .expression((eb) =>
      eb
        .selectFrom("goal")
        .innerJoin("plan", "plan.id", "goal.plan_id")
        .where("goal.id", "=", goalId)
        .where("plan.state", "<>", "ended")
        .select([
          "goal.person_id",
          "goal.plan_id",
          "goal.id",
          "goal.life_area",
          "goal.topic_id",
          sql<GoalReviewed["status"]>`${status}::text`.as("status"),
          sql<string | null>`nullif(${reason}::text, '')`.as("reason"),
          actingAccount.as("reviewed_by"),
          actingName.as("reviewed_by_name"),
        ]),
    )
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertOwnRating(scope: Scope, goalId: string, { rating, said }: Rated): Promise<boolean> {
  const added = await queryAs(scope)
    .insertInto("own_rating")
    .columns(["person_id", "plan_id", "goal_id", "life_area", "topic_id", "rating", "said", "rated_by"])
    .expression((eb) =>
      eb
        .selectFrom("goal")
        .innerJoin("plan", "plan.id", "goal.plan_id")
        .where("goal.id", "=", goalId)
        .where("plan.state", "<>", "ended")
        .select([
          "goal.person_id",
          "goal.plan_id",
          "goal.id",
          "goal.life_area",
          "goal.topic_id",
          sql<number>`${rating}::numeric`.as("rating"),
          sql<string | null>`nullif(${said}::text, '')`.as("said"),
          actingAccount.as("rated_by"),
        ]),
    )
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns whether the measure stood at this version and was changed. */
export async function updateMeasureStatus(scope: Scope, measureId: string, { status, reason, version }: MeasureReported): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("measure")
    .set({ status, status_reason: reason === "" ? null : reason, status_at: sql`now()`, version: version + 1 })
    .where("id", "=", measureId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

/** Confirms the plan as it stands, for her or for the asker's agency. @returns false where that party's confirmation already stands. */
export async function insertConfirmation(
  scope: Scope,
  plan: { readonly id: string; readonly personId: string; readonly contentVersion: number },
  isHers: boolean,
): Promise<boolean> {
  const added = await queryAs(scope)
    .insertInto("confirmation")
    .values({
      person_id: plan.personId,
      plan_id: plan.id,
      content_version: plan.contentVersion,
      is_hers: isHers,
      agency_id: isHers ? null : sql<string>`care.acting_agency()`,
      confirmed_by: actingAccount,
      confirmed_by_name: actingName,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}
