import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Period } from "#plan/period.ts";

/** @returns undefined where a live plan is there already, seen or unseen: one live plan for a person */
export async function insertPlan(scope: Scope, personId: string, kind: "ip" | "sip"): Promise<string | undefined> {
  const row = await queryAs(scope)
    .insertInto("plan")
    .values({ person_id: personId, kind })
    .onConflict((conflict) => conflict.column("person_id").where("state", "<>", sql.lit("ended")).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function findPlanDates(scope: Scope, planId: string): Promise<(Period & { leadAgencyId: string | null; version: number }) | undefined> {
  return queryAs(scope)
    .selectFrom("plan")
    .select(["period_from as periodFrom", "period_to as periodTo", "next_review_on as nextReviewOn", "lead_agency_id as leadAgencyId", "version"])
    .where("id", "=", planId)
    .executeTakeFirst();
}

interface PlanRowChange {
  readonly period_from?: string | null;
  readonly period_to?: string | null;
  readonly next_review_on?: string | null;
  readonly lead_agency_id?: string;
  readonly has_no_measures_by_others?: boolean;
  readonly needs_no_other_cooperation?: boolean;
}

/** @returns false where someone was faster */
export async function updatePlanRow(scope: Scope, planId: string, version: number, change: PlanRowChange): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("plan")
    .set({ ...change, version: version + 1 })
    .where("id", "=", planId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}

/** A need that is written down answers the question by itself: the "none" is taken back. */
export async function updateNoneAnswer(
  scope: Scope,
  planId: string,
  change: { has_no_measures_by_others: false } | { needs_no_other_cooperation: false },
): Promise<void> {
  const [column] = Object.keys(change) as ["has_no_measures_by_others" | "needs_no_other_cooperation"];
  await queryAs(scope).updateTable("plan").set(change).where("id", "=", planId).where(column, "=", true).execute();
}

/** Whether an agency takes part now: only such a one can lead. */
export async function listLeadCandidates(scope: Scope, personId: string): Promise<{ id: string; name: string; side: string }[]> {
  return queryAs(scope)
    .selectFrom("agency")
    .distinct()
    .select(["agency.id", "agency.name", "agency.side"])
    .innerJoin("participant", "participant.agency_id", "agency.id")
    .where("participant.person_id", "=", personId)
    .where("participant.accepted_at", "is not", null)
    .where("participant.ended_at", "is", null)
    .where("agency.side", "in", ["municipal", "specialist"])
    .orderBy("agency.name")
    .execute();
}
