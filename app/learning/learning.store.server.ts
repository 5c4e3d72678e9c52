import { type Updateable, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";
import type { KnownName, LogState } from "#learning/learning.ts";

const logs = (scope: Scope, teamId: string) =>
  queryAs(scope)
    .selectFrom("learning_log as l")
    .leftJoin("professional as w", "w.id", "l.trial_professional_id")
    .leftJoin("agency as g", "g.id", "l.trial_agency_id")
    .leftJoin("team_meeting as m", "m.id", "l.meeting_id")
    .leftJoin("team_decision as d", "d.id", "l.decision_id")
    .leftJoin("professional as r", "r.id", "d.professional_id")
    .select([
      "l.id as logId",
      "l.number",
      "l.kind",
      sql<LogState>`l.state`.as("state"),
      "l.happened_on as happenedOn",
      "l.what",
      "l.raised_by_name as raisedByName",
      "l.raised_at as raisedAt",
      "l.causes",
      "l.alternative",
      "w.name as trialName",
      "g.name as trialAgency",
      "l.evaluate_on as evaluateOn",
      "l.tried_by_name as triedByName",
      "l.tried_at as triedAt",
      "l.helped",
      "l.evaluation",
      "l.evaluated_by_name as evaluatedByName",
      "l.evaluated_at as evaluatedAt",
      "l.lesson",
      "m.on_day as agreedOn",
      "l.meeting_id as meetingId",
      "l.agreed_by_name as agreedByName",
      "l.agreed_at as agreedAt",
      "d.words as risesTo",
      "r.name as risesName",
      "d.due_on as risesOn",
      "d.done_at as risenAt",
      "l.corrected_by_name as correctedByName",
      "l.corrected_at as correctedAt",
      "l.version",
    ])
    .where("l.team_id", "=", teamId);

export type LogRow = NonNullable<Awaited<ReturnType<typeof findLog>>>;

export async function findLog(scope: Scope, teamId: string, logId: string) {
  return logs(scope, teamId).where("l.id", "=", logId).executeTakeFirst();
}

/** A team's logs as far as they are open to the asker, the latest first. */
export async function listLogs(scope: Scope, teamId: string) {
  return logs(scope, teamId).orderBy("l.number", "desc").limit(200).execute();
}

/** What the meeting of the team has to talk about: a line each. */
export async function listOpenLogs(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("learning_log as l")
    .select(["l.id as logId", "l.number", "l.kind", sql<LogState>`l.state`.as("state"), "l.evaluate_on as evaluateOn", "l.what"])
    .where("l.team_id", "=", teamId)
    .where("l.agreed_at", "is", null)
    .orderBy("l.number")
    .execute();
}

/** Everybody the asker knows of, by name: those whose page or board row is open to her, and those a need is about. */
export async function listKnownNames(scope: Scope): Promise<KnownName[]> {
  const people = await queryAs(scope).selectFrom("person").select(["given_name as given", "family_name as family"]).distinct().execute();
  const needs = await queryAs(scope).selectFrom("referral").select("person_name as name").distinct().execute();
  return [...people, ...needs.map(({ name }) => ({ given: name.split(" ")[0] ?? "", family: name.split(" ").slice(1).join(" ") }))];
}

interface RaisedRow {
  readonly kind: "event" | "success";
  readonly happenedOn: string;
  readonly what: string;
}

/** @returns undefined where a colleague took the same number a moment before. */
export async function insertLog(scope: Scope, teamId: string, row: RaisedRow): Promise<string | undefined> {
  const written = await queryAs(scope)
    .insertInto("learning_log")
    .values({
      team_id: teamId,
      number: sql<number>`(select coalesce(max(l.number), 0) + 1 from care.learning_log l where l.team_id = ${teamId}::uuid)`,
      kind: row.kind,
      happened_on: row.happenedOn,
      what: row.what,
      raised_by: sql<string>`care.acting_account()`,
      raised_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .onConflict((conflict) => conflict.columns(["team_id", "number"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return written?.id;
}

export type LogChange = Omit<Updateable<Tables["learning_log"]>, "version">;

/** @returns false where someone else has written since this version, or it is not the asker's to write. */
export async function updateLog(scope: Scope, logId: string, atVersion: number, row: LogChange): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("learning_log")
    .set({ ...row, version: atVersion + 1 })
    .where("id", "=", logId)
    .where("version", "=", atVersion)
    .returning("id")
    .execute();
  return changed.length > 0;
}
