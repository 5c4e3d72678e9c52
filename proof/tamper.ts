// Whoever owns the database edits, erases, cuts, reorders, forges and rebuilds the log, at random: all of it is found.
// And what is honestly written while it is being sealed is never taken for tampering. `npm run proof tamper`
// (DATABASE_URL: an administrator's address of a PostgreSQL server; without it a new one.)
import { enterHouse } from "#access/house.server.ts";
import { type Database, openLite } from "#db/connect.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { onOwnDatabase } from "../bench/own-database.ts";
import type { Proof } from "../scripts/proof.ts";
import { verifyLog } from "../scripts/ops/verify-log.ts";
import { ATTACKS } from "./tamper/attacks.ts";
import { writeWhileSealing } from "./tamper/at-once.ts";
import { tamper } from "./tamper/run.ts";
import { layLog } from "./tamper/world.ts";

const PORT = 4850;
const RUNS = { pglite: 1_000, postgres: 2_000 };
const SEED = 20_261_122;

export async function prove(): Promise<Proof> {
  const lite = await openLite(undefined);
  const parts = [await on(lite)];
  await lite.close();
  parts.push((await onOwnDatabase(PORT, 12, on)) ?? { figure: "no PostgreSQL found", isProven: false });
  return { figure: parts.map(({ figure }) => figure).join("; "), isProven: parts.every(({ isProven }) => isProven) };
}

async function on(database: Database): Promise<Proof> {
  await migrate(database);
  await seedDemo(database, new Date().toISOString().slice(0, 10));
  enterHouse(database);
  const log = await layLog(database, 12);
  const untouched = await verifyLog(database, log.anchors);
  const { planted, found, missed, kinds } = await tamper(database, log, RUNS[database.engine], SEED);
  const again = await verifyLog(database, log.anchors);
  const alarms = untouched.faults.length + again.faults.length;
  const race = database.engine === "postgres" ? await writeWhileSealing(database, 8, 250) : undefined;
  const isProven = missed.length === 0 && alarms === 0 && kinds.size === Object.keys(ATTACKS).length && (race === undefined || race.faults.length === 0);
  const said = race === undefined ? "" : `, ${race.rows} rows written by 8 at once under ${race.seals} seals: ${race.faults.length} false alarms`;
  return {
    figure: `${database.engine}: ${planted} attacks of ${kinds.size} kinds planted, ${found} found (${((100 * found) / planted).toFixed(2)} %), ${alarms} false alarms${said}${missed
      .slice(0, 5)
      .map((each) => ` [missed: ${each}]`)
      .join("")}`,
    isProven,
  };
}
