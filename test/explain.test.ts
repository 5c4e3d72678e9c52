import { CompiledQuery } from "kysely";
import { expect, it } from "vitest";
import { closeHouse, enterHouse, theDatabase } from "#access/house.server.ts";
import { beginAs, endWith, openLite } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { openPlan } from "#plan/open-plan.ts";
import { Scope } from "#access/scope.server.ts";
import { loadCohort, readWhole } from "../bench/cohort.ts";

/** What grows with the persons; looked up by index, or the page slows down as they become more. */
const GROWING = [
  "plan",
  "person",
  "own_words",
  "goal",
  "goal_review",
  "own_rating",
  "measure",
  "contribution",
  "confirmation",
  "coordinator_term",
  "participant",
  "topic",
  "circle_member",
  "audit",
];

it("one person's plan is found by index, however many persons there are", async () => {
  const usual = theDatabase();
  const database = await openLite(undefined);
  try {
    await migrate(database);
    await loadCohort(database, 400);
    await database.runSql(`
      insert into care.audit (request_id, capacity, actor_name, purpose_of_use, event, action, outcome, person_id, row_hash)
        select gen_random_uuid(), 'person', '', 'PATRQT', 'plan.read', 'R', 'done', p.id, '' from care.person p, generate_series(1, 10);
      analyze`);
    enterHouse(database);
    const { token: sessionToken, personId } = readWhole(7, 0);
    const plan = await Scope.run({ sessionToken, personId }, (scope) => openPlan(scope, personId));
    expect([plan?.goals.length, plan?.measures.length, plan?.participants.length]).toEqual([4, 7, 12]);
    // the statement as it was prepared, with the values it was given
    const [prepared] = await database.readRows<{ name: string; types: string[] }>(
      "select name, parameter_types::text[] as types from pg_prepared_statements where statement like '%\"own_words\"%'",
    );
    const values = (prepared?.types ?? []).map((type) => (type === "uuid" ? `'${personId}'` : "'accepted'")).join(", ");
    const lines = await database.kysely.connection().execute(async (connection) => {
      await beginAs(connection, { role: "helhet_app", sessionToken, personId });
      const read = await connection.executeQuery<Record<string, string>>(CompiledQuery.raw(`explain execute ${prepared?.name}(${values})`));
      const log = await connection.executeQuery<Record<string, string>>(
        CompiledQuery.raw(`explain select x.row_hash from care.audit x where x.person_id = '${personId}' order by x.seq desc limit 1`),
      );
      await endWith(connection, "rollback");
      return [...read.rows, ...log.rows].flatMap((row) => Object.values(row));
    });
    expect(lines.length).toBeGreaterThan(100);
    const scanned = lines.flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? []).filter((table) => GROWING.includes(table));
    // the register of a coordinating unit is the one reading that goes over persons, and it is not run for others
    expect(scanned.filter((table) => table !== "person")).toEqual([]);
  } finally {
    await closeHouse();
    enterHouse(usual);
  }
}, 60_000);
