import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { hasRoom } from "#db/room.ts";
import { isMigrated } from "#db/migrate.ts";
import type { Database } from "#db/connect.ts";
import type { Environment } from "#env";
import { refuseStrongLogin } from "../../app/access/house.server.ts";
import { journalOf, refuseBehindJournal } from "../../app/access/journal.server.ts";
import { clocksAgree, SKEW_SECONDS } from "../../app/access/machine.server.ts";
import { anchorsOutside, holdsJournal, refuseBehindAnchor } from "../../app/access/outside.server.ts";

/** One thing looked at: well, or what to do about it. */
export interface Finding {
  readonly check: string;
  readonly isWell: boolean;
  readonly advice: string;
}

const FREE_BYTES = 1_000_000_000;
const BACKUP_HOURS = 26; // once a day, and two hours for the copying

/** Looks at everything that has to hold in operation, with the login that serves. Reads no row about anyone. */
export async function examine(env: Environment, database: Database, backups: string | undefined): Promise<Finding[]> {
  const look = async (check: string, advice: string, work: () => Promise<boolean> | boolean): Promise<Finding> => {
    try {
      return { check, advice, isWell: await work() };
    } catch (error) {
      return { check, isWell: false, advice: error instanceof Error && error.message.length > 0 ? error.message : advice };
    }
  };
  const journal = journalOf(env);
  const findings = [
    await look("login without rights of its own", "Use a login made as the README shows.", async () => {
      if (database.engine === "postgres") await refuseStrongLogin(database);
      return true;
    }),
    await look("migrations", "Run `npm run migrate` with DATABASE_OWNER_URL set.", () => isMigrated(database)),
    await look("row-level security forced on every table", "Run `npm run migrate`: it is put back. Then find out who took it off.", async () => {
      const [row] = await database.readRows<{ n: number }>(
        "select count(*)::int as n from pg_class where relnamespace = to_regnamespace('care') and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)",
      );
      return row?.n === 0;
    }),
    await look("clocks", `The clocks of this machine and the database differ by more than ${SKEW_SECONDS} s: mend time synchronisation on both.`, () =>
      clocksAgree(database),
    ),
    await look(
      "log not behind its anchors",
      "Run `npm run ops -- verify-log`.",
      async () => (await refuseBehindAnchor(database, await anchorsOutside(env, () => {})), true),
    ),
    await look(
      "log anchored outside the database",
      "Set ANCHOR_FILE or ANCHOR_URL, on a machine other than the database's.",
      () => env.anchorFile !== undefined || env.anchorUrl !== undefined,
    ),
    await look(
      "revocation journal",
      "Set JOURNAL_FILE and BACKUP_KEY: without the journal a restored backup revives what was withdrawn after it.",
      () => journal !== undefined,
    ),
  ];
  if (journal !== undefined) {
    findings.push(
      await look("database not behind the journal", "Run `npm run ops -- replay`.", async () => (await refuseBehindJournal(database, journal), true)),
      await look("everything taken back is in the journal", "JOURNAL_FILE cannot be written: see that the folder is there, writable and not full.", () =>
        holdsJournal(database),
      ),
    );
  }
  for (const [name, folder] of placesOf(env, backups))
    findings.push(await look(`room where the ${name} lies`, `Less than 1 GB is left at ${folder}: make room or move it.`, () => hasRoom(folder, FREE_BYTES)));
  findings.push(
    await look(
      "a backup younger than a day",
      "Run `npm run ops -- backup --out <folder>/<name>.helhet` every night, and give doctor the folder: --backups <folder>.",
      () => backups !== undefined && newestBackup(backups) > Date.now() - BACKUP_HOURS * 3_600_000,
    ),
  );
  return findings;
}

function placesOf(env: Environment, backups: string | undefined): [string, string][] {
  return [
    ...(env.databaseUrl === undefined ? [["database", env.dataFolder] as [string, string]] : []),
    ...(env.anchorFile === undefined ? [] : [["anchor", env.anchorFile] as [string, string]]),
    ...(env.journalFile === undefined ? [] : [["journal", env.journalFile] as [string, string]]),
    ...(backups === undefined ? [] : [["backup", path.join(backups, "next")] as [string, string]]),
  ];
}

/** When the newest whole backup was written; one that is under way ends in .part. */
function newestBackup(folder: string): number {
  if (!existsSync(folder)) return 0;
  return Math.max(
    0,
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".helhet"))
      .map((name) => statSync(path.join(folder, name)).mtimeMs),
  );
}
