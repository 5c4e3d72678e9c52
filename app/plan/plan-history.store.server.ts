import { type RawBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { PlanChange, Row } from "#plan/plan-history.ts";

/** Whom a kept row named: the owner of a measure, or the lead of the plan. */
const namedIn = (row: RawBuilder<Row | null>) => sql<string | null>`coalesce(
  (select x.name from care.professional x where x.id = (${row} ->> 'professional_id')::uuid),
  (select x.name from care.circle_member x where x.id = (${row} ->> 'circle_member_id')::uuid),
  (select x.name from care.agency x where x.id = (${row} ->> 'lead_agency_id')::uuid),
  case when (${row} ->> 'is_hers')::boolean then (select x.given_name || ' ' || x.family_name from care.person x where x.id = h.person_id) end,
  ${row} ->> 'outside_name')`;

/** The goal or measure a review or a disagreement is about, where that is open to the reader. */
const aboutWhat = sql<string | null>`coalesce(
  (select g.words from care.goal g where g.id = coalesce(h.after ->> 'goal_id', h.after ->> 'item_id')::uuid and h.item in ('goal_review', 'disagreement')),
  (select m.what from care.measure m where m.id = (h.after ->> 'item_id')::uuid and h.item = 'disagreement'))`;

const before = sql<Row | null>`h.before`;
const after = sql<Row>`h.after`;

/** The plan whose history is told: the live one, otherwise the last that ended. */
export async function findPlanTold(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("plan")
    .innerJoin("person", "person.id", "plan.person_id")
    .where("plan.person_id", "=", personId)
    .orderBy(sql`plan.state = 'ended'`)
    .orderBy("plan.begun_at", "desc")
    .limit(1)
    .select((eb) => [
      "plan.id",
      "plan.state",
      "plan.begun_at as begunAt",
      "plan.ended_at as endedAt",
      jsonArrayFrom(
        eb
          .selectFrom("life_area as l")
          .whereRef("l.jurisdiction", "=", "person.jurisdiction")
          .orderBy("l.position")
          .select(["l.code", "l.position", "l.name_nb as nameNb", "l.name_sv as nameSv", "l.name_en as nameEn"]),
      ).as("lifeAreas"),
    ])
    .executeTakeFirst();
}

const tellable = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("plan_change as h")
    .select([
      "h.id",
      "h.item",
      before.as("before"),
      after.as("after"),
      "h.by_name as byName",
      "h.by_agency as byAgency",
      "h.at",
      namedIn(before).as("ownerBefore"),
      namedIn(after).as("ownerAfter"),
      aboutWhat.as("about"),
    ]);

/**
 * Changes to a plan that are open to the reader, the newest first.
 * @param before the last change of the page before; one the reader cannot see gives an empty page.
 */
export async function listChanges(scope: Scope, planId: string, { before: last, limit }: { before: string | undefined; limit: number }): Promise<PlanChange[]> {
  return tellable(scope)
    .where("h.plan_id", "=", planId)
    .$if(last !== undefined, (query) => query.where(sql<boolean>`(h.at, h.id) < (select x.at, x.id from care.plan_change x where x.id = ${last}::uuid)`))
    .orderBy("h.at", "desc")
    .orderBy("h.id", "desc")
    .limit(limit)
    .execute();
}

/** The changes that cleared confirmations, where they are open to the reader. */
export async function listClearingChanges(scope: Scope, planId: string): Promise<(PlanChange & { readonly confirmationId: string })[]> {
  return tellable(scope)
    .innerJoin("confirmation as f", "f.cleared_by_change", "h.id")
    .where("f.plan_id", "=", planId)
    .select("f.id as confirmationId")
    .execute();
}
