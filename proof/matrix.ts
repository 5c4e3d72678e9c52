// Who sees what, row by row: generated worlds, every session in every capacity, every row of every table about persons, held
// against an oracle that was written from the policy in words (oracle/) and knows neither our code nor our SQL. Beside it
// rules that need no oracle, and mistakes planted in the policies, each of which must be caught (trust.md M1, §5 figures 1-2).
// `npm run proof matrix` (DATABASE_URL: an administrator's address; without it a server of its own.)
import type { Database } from "#db/connect.ts";
import { startPostgres } from "../bench/postgres.ts";
import type { Proof } from "../scripts/proof.ts";
import type { Difference } from "./matrix/compare.ts";
import { Dice } from "./matrix/dice.ts";
import { tellFound } from "./matrix/found.ts";
import { momentOf, onGround, tablesOf } from "./matrix/ground.ts";
import { hear, layWorld } from "./matrix/hearing.ts";
import { type Held, narrowing, sameness } from "./matrix/metamorphic.ts";
import { MUTANTS } from "./matrix/mutants.ts";
import { tryPower } from "./matrix/power.ts";
import { unjudged } from "./matrix/scope.ts";
import { type Size, tellWorld } from "./matrix/world.ts";
import { writesOfLookers } from "./matrix/writes.ts";

const WANTED = { postgres: Number(process.env["DECISIONS"] ?? 10_000_000), pglite: Number(process.env["DECISIONS_LITE"] ?? 1_000_000) };
const LARGE: Size = { people: 200, plan: 1, contacts: 1, log: 6, sessions: 200 };
const SMALL: Size = { people: 60, plan: 1, contacts: 1, log: 4, sessions: 250 };
const SEED = 20_261_122;
const PORT = 4890;

interface Part {
  readonly figure: string;
  readonly faults: readonly string[];
}

/** A proof of minutes says how far it has come. */
const say = (words: string): void => console.log(`  ${new Date().toISOString().slice(11, 19)} ${words}`);
const many = (n: number): string => n.toLocaleString("en");
const told = ({ table, kind, capacity, why, count, example }: Difference): string => `${kind} in ${table} as ${capacity} (${why}) × ${count}, e.g. ${example}`;

/** Worlds until there are enough decisions. */
async function decide(database: Database, wanted: number, size: Size): Promise<Part> {
  const began = performance.now();
  const tables = await tablesOf(database);
  const faults = (await unjudged(database, tables)).map((name) => `the oracle does not know ${name}`);
  let decisions = 0;
  let sessions = 0;
  let worlds = 0;
  let opened = 0;
  const by = new Map<string, Difference>();
  while (decisions < wanted) {
    const world = tellWorld(SEED + worlds, await momentOf(database), size);
    await layWorld(database, tables, world);
    const court = await hear(database, tables, world);
    decisions += court.decisions;
    sessions += world.sessions.length + 1;
    worlds += 1;
    for (const n of court.opened.values()) opened += n;
    for (const [key, difference] of court.differences) if (!by.has(key)) by.set(key, difference);
    say(`${database.engine}: world ${worlds}, ${many(decisions)} decisions, ${by.size} kinds of difference`);
  }
  const leaks = [...by.values()].filter(({ kind }) => kind === "leak");
  const refusals = [...by.values()].filter(({ kind }) => kind !== "leak");
  const seconds = (performance.now() - began) / 1000;
  return {
    figure: `${database.engine}: ${many(decisions)} decisions (${many(sessions)} sessions, ${worlds} worlds, ${many(opened)} rows open) in ${seconds.toFixed(0)} s: ${leaks.length} kinds of leak, ${refusals.length} kinds of wrong refusal`,
    faults: [...faults, ...[...leaks, ...refusals].map(told)],
  };
}

/** What needs no oracle, and who only looks. */
async function compareWorlds(database: Database): Promise<Part> {
  const tables = await tablesOf(database);
  const at = await momentOf(database);
  const size = { ...SMALL, people: 30, sessions: 100 };
  const world = tellWorld(SEED + 1000, at, size);
  say("rules between worlds");
  const held: Held[] = [
    ...(await narrowing(database, tables, world, new Dice(SEED))),
    ...(await sameness(database, tables, world, tellWorld(SEED + 1001, at, size), new Dice(SEED))),
  ];
  await layWorld(database, tables, world);
  const writes = await writesOfLookers(database, world);
  const broken = held.filter(({ faults }) => faults.length > 0);
  return {
    figure: `${held.length} metamorphic rules over ${many(held.reduce((sum, { comparisons }) => sum + comparisons, 0))} comparisons, ${broken.length} broken; ${many(writes.tried)} writes tried by who only looks, ${writes.faults.length} done`,
    faults: [...broken.map(({ rule, faults }) => `${rule}: ${faults.length} faults, e.g. ${faults[0]}`), ...writes.faults.slice(0, 3)],
  };
}

async function plantAll(database: Database): Promise<Part> {
  const tables = await tablesOf(database);
  const at = await momentOf(database);
  // first the smallest worlds, each of which shows one thing
  const worlds = [tellFound(at).world, ...[2000, 2001, 2002, 2003, 2004, 2005].map((n) => tellWorld(SEED + n, at, { ...SMALL, sessions: 110 }))];
  say("planted mistakes");
  const { caught, missed, lost } = await tryPower(database, tables, worlds, say);
  return { figure: `${caught.length} of ${MUTANTS.length} planted mistakes caught`, faults: [...missed.map((name) => `not caught: ${name}`), ...lost] };
}

export async function prove(): Promise<Proof> {
  const parts: Part[] = [];
  const server = await startPostgres(PORT);
  if (server === undefined) parts.push({ figure: "no PostgreSQL found", faults: ["DATABASE_URL, or its binaries, are needed"] });
  else {
    try {
      await onGround(server.adminUrl, async (database) => {
        parts.push(await decide(database, WANTED.postgres, LARGE), await compareWorlds(database), await plantAll(database));
      });
    } finally {
      await server.stop();
    }
  }
  parts.push(await onGround(undefined, (lite) => decide(lite, WANTED.pglite, SMALL)));
  const faults = parts.flatMap((part) => part.faults);
  if (faults.length > 0) console.log(faults.map((fault) => `  ${fault}`).join("\n"));
  return {
    figure: `${parts.map(({ figure }) => figure).join("; ")}${server === undefined ? "" : ` (PostgreSQL ${server.version})`}`,
    isProven: faults.length === 0,
  };
}
