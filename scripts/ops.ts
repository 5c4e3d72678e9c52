// The operator's commands (docs/operations.md): npm run ops -- backup | restore | replay | verify | drill | verify-log | doctor |
// export-person | export-agency
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { readEnvironment } from "#env";
import { textOf } from "../app/access/journal.server.ts";
import { anchorsOutside } from "../app/access/outside.server.ts";
import { backUp, type Place } from "./ops/backup.ts";
import { verifyBackup } from "./ops/backup-file.ts";
import { examine } from "./ops/doctor.ts";
import { exportAgency, exportPerson } from "./ops/export.ts";
import { replay } from "./ops/replay.ts";
import { openPlace, restore } from "./ops/restore.ts";
import { verifyLog } from "./ops/verify-log.ts";

const USAGE = `npm run ops -- <command>
  backup --out <file.helhet>          a whole, sealed copy (PostgreSQL goes on serving; the embedded database must be stopped)
  verify <file.helhet>                reads a backup from end to end
  restore <file.helhet> --to <place>  into an empty database (address or new folder), then replays JOURNAL_FILE
  replay [--to <place>]               takes back once more what was taken back after the backup
  drill                               backup, restore into a scratch place, compare, and how long it took
  verify-log                          every row and seal of the log, against ANCHOR_FILE, or what ANCHOR_URL answers
  doctor [--backups <folder>]         what is not as it should be, and what to do
  export-person --person <id> --by <name> --with <name> --out <folder>   all she may see about herself, on her order
  export-agency --agency <id> --by <name> --with <name> --out <folder>   what it has written, as its own people may read it
The database is DATABASE_OWNER_URL (or, without DATABASE_URL, the folder DATA_DIR). BACKUP_KEY seals and opens.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    to: { type: "string" },
    backups: { type: "string" },
    person: { type: "string" },
    agency: { type: "string" },
    by: { type: "string" },
    with: { type: "string" },
  },
});
const env = readEnvironment();
const say = (line: string) => console.log(line);

function needed<Value>(value: Value | undefined, sentence: string): Value {
  if (value === undefined) throw new Error(sentence);
  return value;
}
const key = () => needed(env.backupKey, "Set BACKUP_KEY (32 characters or more, kept apart from the backups).");
const placeOf = (said: string): Place => (/^postgres(?:ql)?:\/\//.test(said) ? { url: said } : { folder: said });
const source = (): Place =>
  env.databaseUrl === undefined && env.ownerUrl === undefined
    ? { folder: env.dataFolder }
    : { url: needed(env.ownerUrl, "Set DATABASE_OWNER_URL to a login that sees every row (superuser or BYPASSRLS).") };

async function runReplay(place: Place): Promise<void> {
  if (env.journalFile === undefined) {
    say("JOURNAL_FILE is not set: nothing was replayed. Where there is a journal, set it and run `npm run ops -- replay` BEFORE the start.");
    return;
  }
  const database = await openPlace(place);
  try {
    const done = await replay(database, await textOf(env.journalFile), await anchorsOutside(env, say), key());
    say(`Taken back once more: ${done.replayed - done.notThere}. About what is newer than the backup, so not there at all: ${done.notThere}.`);
    if (done.lostSeals !== undefined)
      say(`The log from seal ${done.lostSeals[0]} to ${done.lostSeals[1]} is newer than the backup and lost; verify-log tells of it from now on.`);
  } finally {
    await database.close();
  }
}

async function drill(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-drill-"));
  const from = source();
  const scratch = `helhet_drill_${process.pid}`;
  const admin = "url" in from ? openPostgres(from.url, 1) : undefined;
  try {
    const file = path.join(folder, "drill.helhet");
    const begun = Date.now();
    await backUp(from, file, key());
    const taken = Date.now();
    await admin?.runSql(`create database ${scratch}`);
    const to = "url" in from ? { url: Object.assign(new URL(from.url), { pathname: `/${scratch}` }).href } : { folder: path.join(folder, "restored") };
    const { rows } = await restore(file, key(), to);
    await runReplay(to);
    const total = Object.values(rows).reduce((sum, each) => sum + each, 0);
    say(`Drill: ${total} rows in ${Object.keys(rows).length} tables, all as they were. Backup ${taken - begun} ms, restore ${Date.now() - taken} ms.`);
  } finally {
    await admin?.runSql(`drop database if exists ${scratch} with (force)`);
    await admin?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function atSource(work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openPlace(source());
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const commands: Readonly<Record<string, () => Promise<void>>> = {
  backup: async () => {
    const { manifest, sha256 } = await backUp(source(), needed(values.out, "Say where to: --out <file.helhet>"), key());
    say(`Backed up ${Object.values(manifest.rows).reduce((sum, each) => sum + each, 0)} rows at ${manifest.takenAt}. SHA-256 ${sha256}`);
  },
  verify: async () => {
    const { takenAt, migration, rows } = await verifyBackup(needed(positionals[1], "Say which: verify <file.helhet>"), key());
    say(`Whole: taken ${takenAt}, schema ${migration}, ${Object.keys(rows).length} tables.`);
  },
  restore: async () => {
    const to = placeOf(needed(values.to, "Say where to: --to <address of an empty database, or a new folder>"));
    const { takenAt } = await restore(needed(positionals[1], "Say what: restore <file.helhet> --to <place>"), key(), to);
    say(`Restored as of ${takenAt}; every table compared; all sessions ended.`);
    await runReplay(to);
  },
  replay: () => runReplay(values.to === undefined ? source() : placeOf(values.to)),
  drill,
  "verify-log": async () => {
    const database = await openPlace(source());
    try {
      const kept = await textOf(env.anchorFile);
      const anchors = kept === "" ? (await anchorsOutside(env, say)).trim() : kept;
      const { rows, seals, lost, faults } = await verifyLog(database, anchors === "" ? undefined : anchors);
      for (const line of [...lost, ...faults.map((fault) => `FAULT: ${fault}`)]) say(line);
      say(`${rows} rows, ${seals} seals: ${faults.length === 0 ? "whole" : `${faults.length} faults`}.`);
      if (faults.length > 0) process.exitCode = 2;
    } finally {
      await database.close();
    }
  },
  "export-person": () =>
    atSource(async (database) => {
      const { rows, looks } = await exportPerson(database, values.person ?? "", values, needed(values.out, "Say where to: --out <new folder>"));
      say(`Taken out: ${rows} rows and ${looks} lines of the log. It stands in her log. Hand the folder over, and delete it here.`);
    }),
  "export-agency": () =>
    atSource(async (database) => {
      const { rows, people, readers } = await exportAgency(database, values.agency ?? "", values, needed(values.out, "Say where to: --out <new folder>"));
      say(`Taken out: ${rows} rows about ${people} people, as ${readers} of the agency may read them. It stands in the log of each.`);
    }),
  doctor: async () => {
    const database = env.databaseUrl === undefined ? await openLite(env.dataFolder) : openPostgres(env.databaseUrl, 1);
    try {
      const findings = await examine(env, database, values.backups);
      for (const { check, isWell, advice } of findings) say(isWell ? `well  ${check}` : `ILL   ${check}\n      ${advice}`);
      if (!findings.every(({ isWell }) => isWell)) process.exitCode = 2;
    } finally {
      await database.close();
    }
  },
};

const command = commands[positionals[0] ?? ""];
try {
  if (command === undefined) throw new Error(USAGE);
  await command();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
