import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { caseOutcomes } from "#audit/log-control.ts";

const CASE = [
  "c.id",
  "c.looker_name as lookerName",
  "c.began_at as beganAt",
  "c.ended_at as endedAt",
  "c.rows",
  "c.reasons",
  "c.state",
  "c.version",
  "c.controlled_at as controlledAt",
  "c.controlled_by_name as controlledBy",
] as const;

/**
 * Is the visit covered by a recorded decision? Then the check of it is recorded without her name: her log would tell a
 * guardian that there was something to check.
 */
const isKeptBack = sql<boolean>`exists (select from care.log_exception e where e.person_id = c.person_id and e.agency_id = c.agency_id
  and e.lifted_at is null and e.ends_on >= care.today() and c.ended_at >= e.covers_from)`;

/** May the asker check any log? Its agencies; empty for everyone else. */
export async function listControlled(scope: Scope) {
  return queryAs(scope)
    .selectFrom("agency as g")
    .select(["g.id", "g.name"])
    .where(sql<boolean>`g.id in (select care.controlled_agencies())`)
    .orderBy("g.name")
    .execute();
}

/** Cases of the asker's own agencies: open ones first (the oldest first), then the last that were looked into. */
export async function listCases(scope: Scope) {
  return queryAs(scope)
    .selectFrom("log_case as c")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .select([...CASE, "g.name as agencyName"])
    .orderBy(sql`case c.state when 'open' then 0 when 'asked' then 1 else 2 end`)
    .orderBy("c.began_at", "desc")
    .limit(200)
    .execute();
}

/** The last weeks' drawings, and how each went. */
export async function listRounds(scope: Scope) {
  return queryAs(scope)
    .selectFrom("log_round as r")
    .innerJoin("agency as g", "g.id", "r.agency_id")
    .select((eb) => [
      "r.id",
      "g.name as agencyName",
      "r.week_from as weekFrom",
      "r.visits",
      "r.flagged",
      "r.sampled",
      eb
        .selectFrom("log_case as c")
        .select(sql<number>`count(*)::int`.as("n"))
        .whereRef("c.round_id", "=", "r.id")
        .where("c.state", "=", "open")
        .as("open"),
    ])
    .orderBy("r.week_from", "desc")
    .orderBy("g.name")
    .limit(60)
    .execute();
}

/** One visit: who, whom, when, what was opened (never what stood there), and why it was taken out. */
export async function findCase(scope: Scope, caseId: string) {
  return queryAs(scope)
    .selectFrom("log_case as c")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .innerJoin("audit as first", "first.key", "c.audit_key")
    .select((eb) => [
      ...CASE,
      "g.name as agencyName",
      "c.person_id as personId",
      "c.words",
      isKeptBack.as("isKeptBack"),
      sql<string | null>`(select n.person_name from care.controlled_people() n where n.person_id = c.person_id)`.as("personName"),
      "first.actor_function as functionName",
      "first.decision_basis as basis",
      jsonArrayFrom(
        eb
          .selectFrom("audit as a")
          .select(["a.key", "a.at", "a.event"])
          .whereRef("a.session_id", "=", "first.session_id")
          .whereRef("a.person_id", "=", "c.person_id")
          .whereRef("a.at", ">=", "c.began_at")
          .whereRef("a.at", "<=", "c.ended_at")
          .orderBy("a.seq")
          .limit(200),
      ).as("opened"),
    ])
    .where("c.id", "=", caseId)
    .executeTakeFirst();
}

/** @returns false where another has written meanwhile */
export async function updateCase(
  scope: Scope,
  caseId: string,
  { outcome, words, version }: { outcome: (typeof caseOutcomes)[number]; words: string; version: number },
): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("log_case")
    .set({
      state: outcome,
      words,
      controlled_by: sql<string>`care.acting_account()`,
      controlled_by_name: sql<string>`(select a.account_name from care.acting() a)`,
      controlled_at: sql<Date>`clock_timestamp()`,
      version: version + 1,
    })
    .where("id", "=", caseId)
    .where("version", "=", version)
    .where(sql<boolean>`agency_id in (select care.controlled_agencies())`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
