import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export type ClockCount = Awaited<ReturnType<typeof countClocks>>[number];

/** How promises have been kept in the areas whose register the asker keeps, by event and rule: numbers, and nobody's name. */
export async function countClocks(scope: Scope) {
  return queryAs(scope)
    .selectFrom("clock as c")
    .leftJoin("deadline_rule as r", "r.id", "c.rule_id")
    .select([
      "c.event",
      "r.amount",
      "r.unit",
      "r.basis",
      "r.source",
      sql<number>`count(*) filter (where c.met_at < c.due_at)::int`.as("met"),
      sql<number>`count(*) filter (where c.met_at >= c.due_at or (c.met_at is null and c.paused_from is null and c.due_at <= now()))::int`.as("missed"),
      sql<number>`count(*) filter (where c.met_at is null and c.paused_from is null and c.due_at > now())::int`.as("running"),
      sql<number>`count(*) filter (where c.paused_from is not null)::int`.as("paused"),
    ])
    .where("c.stopped_at", "is", null)
    .where("c.agreement_id", "in", sql<string>`(select care.agreements_as('coordinating-unit'))`)
    .groupBy(["c.event", "r.id", "r.amount", "r.unit", "r.basis", "r.source"])
    .execute();
}

/** The last day a promise can be kept. */
const dueOn = sql<string>`((c.due_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date`.as("dueOn");

/** Promises neither met nor stopped, the most urgent first, no more of them than a page can hold. */
const running = (scope: Scope) =>
  queryAs(scope).selectFrom("clock as c").where("c.met_at", "is", null).where("c.stopped_at", "is", null).orderBy("c.due_at").limit(60);

/** The promises that run now, the most urgent first; of whom they are is not read. */
export async function listRunningClocks(scope: Scope) {
  return running(scope)
    .select([
      "c.id as clockId",
      "c.event",
      "c.subject",
      "c.subject_id as subjectId",
      "c.started_at as startedAt",
      dueOn,
      sql<boolean>`c.due_at <= now()`.as("isLate"),
      "c.paused_from as pausedFrom",
      "c.pause_reason as pauseReason",
      "c.version",
    ])
    .where("c.agreement_id", "in", sql<string>`(select care.agreements_as('coordinating-unit'))`)
    .where("c.event", "<>", "plan.activated")
    .execute();
}

/** Broken promises about people on the board of a team the asker leads, the oldest first: what "is now also yours" speaks of. */
export async function listClimbedClocks(scope: Scope) {
  return running(scope)
    .innerJoin("person as p", "p.id", "c.person_id")
    .select(["c.id as clockId", "c.event", sql<string>`p.given_name || ' ' || p.family_name`.as("name"), dueOn])
    .where("c.paused_from", "is", null)
    .where("c.due_at", "<=", sql<Date>`now()`)
    .execute();
}

/** @returns false where it has been met, stopped or changed since this version, or is not the asker's to pause. */
export async function updatePause(scope: Scope, clockId: string, version: number, reason: string | null): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("clock")
    .set(reason === null ? { paused_from: null, version: version + 1 } : { paused_from: sql<Date>`now()`, pause_reason: reason, version: version + 1 })
    .where("id", "=", clockId)
    .where("version", "=", version)
    .where("paused_from", reason === null ? "is not" : "is", null)
    .returning("id")
    .execute();
  return changed.length > 0;
}

/** Whether the asker acts for a coordinating unit, and whether she leads a team: whoever does neither has no such page. */
export async function mindsClocks(scope: Scope): Promise<{ keeps: boolean; leads: boolean }> {
  return queryAs(scope)
    .selectNoFrom([
      sql<boolean>`exists (select care.agreements_as('coordinating-unit'))`.as("keeps"),
      sql<boolean>`exists (select from care.own_teams() o where o.part = 'leader')`.as("leads"),
    ])
    .executeTakeFirstOrThrow();
}
