import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { readPartly, readWhole } from "./cohort.ts";
import { type Ground, layEmbedded, layPostgres } from "./ground.ts";
import { faultOf, type Load, type Measured, requestFor } from "./load.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import { type Line, printTable } from "./report.ts";
import { type Started, startServer } from "./started.ts";
import { countStatements } from "./statements.ts";

export interface Options {
  readonly persons: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly port: number;
  readonly only: "postgres" | "pglite" | undefined;
}

/** What is measured, in the order it is run within a round: the bare server between ours, so that a slow minute hits both. */
const TARGETS = [
  { name: "bare json", what: "json", isOurs: false },
  { name: "ours json", what: "json", isOurs: true },
  { name: "ours page", what: "page", isOurs: true },
] as const;

const here = import.meta.dirname;
const runFile = promisify(execFile);

/** Opening one whole plan, over HTTP, access and log included. */
export async function benchPlan(options: Options): Promise<void> {
  if (options.only !== "pglite") {
    const server = await startPostgres(options.port);
    if (server === undefined)
      console.log("No PostgreSQL found (looked in /usr/lib/postgresql/*/bin, and DATABASE_URL is not set): the embedded database only.\n");
    else {
      try {
        await onGround(`PostgreSQL ${server.version}, durable commits`, await layPostgres(server, options.persons), options, [1, 8, 32], server);
      } finally {
        await server.stop();
      }
    }
  }
  if (options.only !== "postgres") {
    const persons = Math.min(options.persons, 200);
    await onGround("PGlite (embedded, one transaction at a time)", await layEmbedded(persons), { ...options, persons }, [1], undefined);
  }
}

async function onGround(title: string, ground: Ground, options: Options, connections: readonly number[], server: PostgresServer | undefined): Promise<void> {
  const running: Started[] = [];
  try {
    const ours = await startServer(["server.ts"], { ...ground.ours, PORT: String(options.port + 1), LOG_LEVEL: "warn" }, options.port + 1, "/readyz");
    running.push(ours);
    const bare = await startServer(
      [path.join(here, "bare-server.ts"), String(options.port + 2), ground.bare],
      { NODE_ENV: "production" },
      options.port + 2,
      "/readyz",
    );
    running.push(bare);
    const isSecure = ground.ours["NODE_ENV"] === "production";
    await checkAnswers(ours.port, bare.port, isSecure, options.persons);
    console.log(
      `${title}; ${options.persons} persons. ${options.rounds} rounds of ${options.seconds} s, median; every status checked, every fiftieth answer counted out.`,
    );
    const lines = await measure({ ours, bare }, isSecure, options, connections, server);
    printTable(lines);
    for (const [name, { memory }] of [
      ["ours", ours],
      ["bare", bare],
    ] as const)
      console.log(`Memory, ${name}: ${memory()?.now ?? "–"} MB, highest ${memory()?.highest ?? "–"} MB.`);
    if (server !== undefined && ground.admin !== undefined) {
      for (const { name, what, isOurs } of TARGETS) {
        const counted = await countStatements(server, ground.admin, () => readOnce(isOurs ? ours.port : bare.port, { what, isSecure }, readWhole(3, 0)));
        if (counted !== undefined) console.log(`To the database, ${name}: ${counted.statements} statements in ${counted.roundTrips} round trips.`);
      }
    }
    console.log("");
  } finally {
    for (const started of running) await started.stop();
    await ground.remove();
  }
}

async function measure(
  servers: { ours: Started; bare: Started },
  isSecure: boolean,
  options: Options,
  connections: readonly number[],
  database: PostgresServer | undefined,
): Promise<Line[]> {
  const rounds = new Map<string, Line>();
  const serverOf = (isOurs: boolean) => (isOurs ? servers.ours : servers.bare);
  for (const { what, isOurs } of TARGETS)
    await stretch({
      port: serverOf(isOurs).port,
      what,
      connections: connections.at(-1) === 1 ? 1 : 8,
      seconds: 2,
      persons: options.persons,
      seed: 1,
      isSecure,
    });
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const count of connections) {
      for (const { name, what, isOurs } of TARGETS) {
        const server = serverOf(isOurs);
        const [before, beforeDatabase] = [server.cpu(), database?.cpu()];
        const measured = await stretch({
          port: server.port,
          what,
          connections: count,
          seconds: options.seconds,
          persons: options.persons,
          seed: round * 100 + count,
          isSecure,
        });
        if (measured.faults.length > 0) throw new Error(`${name}, ${count} connections: ${measured.faults.slice(0, 5).join("; ")}`);
        const after = server.cpu();
        const cpu = before === undefined || after === undefined ? undefined : (after - before) / measured.requests;
        const databaseCpu = spentBetween(beforeDatabase, database?.cpu(), measured.requests);
        const line = rounds.get(`${name} ${count}`) ?? { name, connections: count, rounds: [] };
        line.rounds.push({ ...measured, cpu, databaseCpu });
        rounds.set(`${name} ${count}`, line);
      }
    }
  }
  return [...rounds.values()];
}

/** CPU of one reading, milliseconds, of processes that are there before and after. */
export function spentBetween(before: Map<number, number> | undefined, after: Map<number, number> | undefined, requests: number): number | undefined {
  if (before === undefined || after === undefined) return undefined;
  return [...after].reduce((sum, [pid, cpu]) => sum + cpu - (before.get(pid) ?? 0), 0) / requests;
}

/** One stretch of load, from a process of its own. */
async function stretch(load: Load): Promise<Measured> {
  const { stdout } = await runFile(process.execPath, [path.join(here, "load.ts"), JSON.stringify(load)], { timeout: load.seconds * 1000 + 30_000 });
  return JSON.parse(stdout) as Measured;
}

async function readOnce(
  port: number,
  how: Pick<Load, "what" | "isSecure">,
  reading: { personId: string; token: string },
): Promise<{ status: number; body: string }> {
  const request = await requestFor(how, reading);
  const [, address] = request.split(" ");
  const cookie = /Cookie: (.*)\r\n/.exec(request)?.[1] ?? "";
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers: { cookie, "accept-language": "nb" }, redirect: "manual" });
  return { status: answer.status, body: await answer.text() };
}

/** Before anything is timed: both servers say the same, and the locks hold where they should. @throws Error with what differs. */
async function checkAnswers(ours: number, bare: number, isSecure: boolean, persons: number): Promise<void> {
  const json = { what: "json", isSecure } as const;
  for (const person of [1, 2, Math.ceil(persons / 2), persons]) {
    const reading = readWhole(person, person);
    const [mine, plain] = [await readOnce(ours, json, reading), await readOnce(bare, json, reading)];
    const fault = faultOf("json", mine.status, mine.body) ?? faultOf("json", plain.status, plain.body);
    if (fault !== undefined) throw new Error(`plan of person ${person}: ${fault}`);
    if (inOrder(JSON.parse(mine.body)) !== inOrder(JSON.parse(plain.body))) throw new Error(`plan of person ${person}: ours and the bare server's differ`);
    for (const partly of readPartly(person)) {
      const answer = await readOnce(ours, json, partly);
      const read = answer.status === 200 ? (JSON.parse(answer.body) as { goals: unknown[]; measures: unknown[] }) : { goals: [], measures: [] };
      if (answer.status !== partly.status || read.goals.length !== partly.goals || read.measures.length !== partly.measures) {
        throw new Error(`the locks do not hold for person ${person}: ${answer.status}, ${read.goals.length} goals, ${read.measures.length} measures`);
      }
    }
  }
}

/** Keys sorted and moments to the millisecond, so that two ways of writing the same plan are one text. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === "openAreas" && Array.isArray(part)) return part.toSorted();
    if (typeof part === "string" && /^\d{4}-\d\d-\d\dT/.test(part)) return new Date(part).toISOString();
    return typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part;
  });
}
