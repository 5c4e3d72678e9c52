import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { CompiledQuery } from "kysely";
import { enterHouse } from "#access/house.server.ts";
import { Scope } from "#access/scope.server.ts";
import { sessionCookie } from "#access/asker.server.ts";
import { readBoard } from "#contact/read-board.ts";
import { readSignalFacts } from "#contact/signal-facts.store.server.ts";
import { beginAs, type Database, endWith, openPostgres } from "#db/connect.ts";
import { seedReference } from "#db/demo/reference.ts";
import { cohortId } from "./cohort.ts";
import { emptyPostgres } from "./ground.ts";
import { type Options, spentBetween } from "./plan.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import { median } from "./report.ts";
import { startServer } from "./started.ts";

/** Rows on the board that is read, and persons in the database around it. Time is to follow the first and not the second. */
const GROUNDS = [
  { rows: 200, persons: 1000 },
  { rows: 200, persons: 10_000 },
  { rows: 200, persons: 100_000 },
  { rows: 2000, persons: 10_000 },
] as const;

interface Line {
  readonly rows: number;
  readonly persons: number;
  readonly statement: number;
  readonly board: number;
  readonly page: number;
  /** CPU of one page, which a busy machine lengthens less than its time: of our process, and of the database */
  readonly cpu: number | undefined;
  readonly databaseCpu: number | undefined;
  readonly rounds: string;
}

const token = createHash("sha256").update("bench token/1/2/0").digest("hex");
const teamId = cohortId("team/1");

/** Fills a migrated, empty database with people on boards: bench/board.sql, with the rights of the connection (a superuser). */
export async function loadBoards(database: Database, persons: number, rows: number): Promise<void> {
  await seedReference(database);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  const text = readFileSync(new URL("./board.sql", import.meta.url), "utf8");
  const filled = { persons, rows, contacts: 20, today };
  await database.runSql(Object.entries(filled).reduce((sql, [name, value]) => sql.replaceAll(`{${name}}`, String(value)), text));
}

/** The board of a team: its statement, with the rules, and as the page over HTTP; with the plan of its statement. */
export async function benchBoard(options: Options): Promise<void> {
  const server = await startPostgres(options.port);
  if (server === undefined) return void console.log("No PostgreSQL found (looked in /usr/lib/postgresql/*/bin, and DATABASE_URL is not set).");
  console.log(`PostgreSQL ${server.version}. Median of ${options.rounds * 3} readings, the first ones not counted.\n`);
  const lines: Line[] = [];
  try {
    for (const { rows, persons } of GROUNDS) {
      const ground = await emptyPostgres(server);
      try {
        await loadBoards(ground.admin, persons, rows);
        await ground.admin.runSql("vacuum analyze");
        lines.push({ rows, persons, ...(await measure(ground.admin, ground.ours, options, rows, server)) });
        if (persons === 100_000) await printPlan(ground.bare);
      } finally {
        await ground.remove();
      }
    }
  } finally {
    await server.stop();
  }
  print(lines);
}

async function measure(
  admin: Database,
  ours: Record<string, string>,
  options: Options,
  rows: number,
  server: PostgresServer,
): Promise<Omit<Line, "rows" | "persons">> {
  enterHouse(admin);
  const readings = options.rounds * 3;
  const statement = await timed(readings, () => Scope.run({ sessionToken: token }, (scope) => readSignalFacts(scope, { teamId })));
  const board = await timed(readings, async () => {
    const read = await Scope.run({ sessionToken: token }, (scope) => readBoard(scope, teamId));
    if (read?.rows.length !== rows) throw new Error(`the board holds ${read?.rows.length ?? 0} rows, not ${rows}`);
  });
  const port = options.port + 1;
  const served = await startServer(["server.ts"], { ...ours, PORT: String(port), LOG_LEVEL: "warn" }, port, "/readyz");
  try {
    const cookie = (await sessionCookie(ours["NODE_ENV"] === "production").serialize(token)).split(";")[0] ?? "";
    const open = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/board/${teamId}`, { headers: { cookie, "accept-language": "nb" } });
      const body = await answer.text();
      const found = body.match(/<th role="rowheader"/g)?.length ?? 0;
      if (answer.status !== 200 || found !== rows) throw new Error(`the page answered ${answer.status} with ${found} rows, not ${rows}`);
    };
    await timed(4, open);
    const [before, databaseBefore] = [served.cpu(), server.cpu()];
    const page = await timed(readings, open, 0);
    const after = served.cpu();
    const cpu = before === undefined || after === undefined ? undefined : (after - before) / readings;
    const databaseCpu = spentBetween(databaseBefore, server.cpu(), readings);
    return {
      cpu,
      databaseCpu,
      statement: median(statement),
      board: median(board),
      page: median(page),
      rounds: `${Math.min(...page).toFixed(0)}–${Math.max(...page).toFixed(0)}`,
    };
  } finally {
    await served.stop();
  }
}

async function timed(count: number, work: () => Promise<unknown>, uncounted = 4): Promise<number[]> {
  const times: number[] = [];
  for (let round = -uncounted; round < count; round += 1) {
    const began = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - began);
  }
  return times;
}

/** The plan the server chose, in its own words, and what it read from front to back. */
async function printPlan(adminUrl: string): Promise<void> {
  const database = openPostgres(adminUrl, 1);
  try {
    const plan = await explainBoard(database);
    const read = plan
      .filter((line) => !line.includes("never executed"))
      .flatMap((line) => /(Seq Scan|Index Scan|Index Only Scan|Bitmap Index Scan)( using \w+)? on (\w+)/.exec(line)?.[0] ?? []);
    console.log(
      "Read by the board's statements with 100,000 persons around it (how often each way is taken; absence, meeting, transition, wish and official_decision are empty here):",
    );
    for (const [way, times] of [...Map.groupBy(read, (each) => each)].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${String(times.length).padStart(3)}  ${way}`);
    console.log(`${plan.length} lines of plan, of two statements.\n`);
  } finally {
    await database.close();
  }
}

/** The plans of the board's two statements for a member of the first team, as they were prepared, run once more. */
export async function explainBoard(database: Database, how = "analyze, timing off"): Promise<string[]> {
  enterHouse(database);
  const board = await Scope.run({ sessionToken: token }, (scope) => readBoard(scope, teamId));
  const enrolments = `'{${board?.rows.map(({ enrolmentId }) => enrolmentId).join(",") ?? ""}}'`;
  const prepared = await database.readRows<{ name: string; types: string[] }>(
    "select name, parameter_types::text[] as types from pg_prepared_statements where statement like '%with here as materialized%' or statement like '%care.board_reason%'",
  );
  if (prepared.length !== 2) throw new Error(`the board is read by two statements, and ${prepared.length} were found`);
  const plans: string[] = [];
  for (const statement of prepared) plans.push(...(await explainPrepared(database, statement, enrolments, how)));
  return plans;
}

async function explainPrepared(database: Database, { name, types }: { name: string; types: string[] }, enrolments: string, how: string): Promise<string[]> {
  const values = types.map((type) => (type === "uuid" ? `'${teamId}'` : type === "uuid[]" ? enrolments : "600")).join(", ");
  return database.kysely.connection().execute(async (connection) => {
    await beginAs(connection, { role: "helhet_app", sessionToken: token });
    const { rows } = await connection.executeQuery<Record<string, string>>(CompiledQuery.raw(`explain (${how}) execute "${name}"(${values})`));
    await endWith(connection, "rollback");
    return rows.flatMap((row) => Object.values(row));
  });
}

function print(lines: readonly Line[]): void {
  const first = lines[0];
  const heads = ["rows", "persons", "statement ms", "board ms", "page ms", "page min–max", "page CPU ms", "database CPU ms", "ratio to the first"];
  console.log(heads.join("  "));
  for (const line of lines) {
    const cells = [
      String(line.rows),
      String(line.persons),
      ...[line.statement, line.board, line.page].map((time) => time.toFixed(1)),
      line.rounds,
      ...[line.cpu, line.databaseCpu].map((time) => time?.toFixed(1) ?? "–"),
      first === undefined ? "" : (line.page / first.page).toFixed(2),
    ];
    console.log(cells.map((cell, column) => cell.padStart(heads[column]?.length ?? 0)).join("  "));
  }
}
