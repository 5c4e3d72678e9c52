import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { PGlite } from "@electric-sql/pglite";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { lockFolder } from "#db/folder-lock.ts";
import type { Place } from "./backup.ts";
import { type Manifest, openVerified, readManifest, verifyBackup } from "./backup-file.ts";
import { describeContents, differing } from "./count-rows.ts";
import { startTool } from "./postgres-tool.ts";

/**
 * Restores a backup into an empty place and compares every table with the manifest. Every session in it is ended:
 * whoever was signed in when the backup was taken signs in anew.
 *
 * @throws Error where the place is not empty, the backup not whole, or a table not as it was.
 */
export async function restore(file: string, secret: string, to: Place): Promise<Manifest> {
  const { manifest } = await readManifest(file);
  if ((manifest.engine === "postgres") !== "url" in to)
    throw new Error(`This backup is of ${manifest.engine === "postgres" ? "PostgreSQL" : "the embedded database"}: it is restored into the same kind.`);
  if ("url" in to) await intoPostgres(file, secret, to.url);
  else await intoFolder(file, secret, to.folder);
  const database = await openPlace(to);
  try {
    const { rows } = await describeContents((text) => database.readRows(text));
    const faults = differing(manifest.rows, rows);
    if (faults.length > 0) throw new Error(`What was restored is not what was backed up:\n${faults.join("\n")}`);
    await database.runSql("update care.session set ended_at = now() where ended_at is null");
  } finally {
    await database.close();
  }
  return manifest;
}

export const openPlace = async (place: Place): Promise<Database> => ("url" in place ? openPostgres(place.url, 1) : openLite(place.folder));

async function intoPostgres(file: string, secret: string, url: string): Promise<void> {
  await verifyBackup(file, secret);
  const database = openPostgres(url, 1);
  try {
    const [found] = await database.readRows<{ n: number }>(
      "select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'",
    );
    if (found?.n !== 0) throw new Error("The database to restore into is not empty. Make a new one: nothing is ever restored over what is there.");
    await database.runSql(readFileSync("db/roles.sql", "utf8"));
  } finally {
    await database.close();
  }
  const tool = startTool("pg_restore", url, ["--exit-on-error", "--single-transaction", "--no-password"]);
  tool.from.resume();
  await Promise.all([openVerified(file, secret, tool.to).catch((error: unknown) => tool.ended().then(() => Promise.reject(error))), tool.ended()]);
}

async function intoFolder(file: string, secret: string, folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Choose a new folder: nothing is ever restored over what is there.`);
  const parts: Buffer[] = [];
  const gathering = new Writable({ write: (part: Buffer, _encoding, done) => (parts.push(part), done()) });
  await openVerified(file, secret, gathering);
  const release = lockFolder(folder);
  try {
    const lite = await PGlite.create({ dataDir: folder, loadDataDir: new Blob([Buffer.concat(parts)], { type: "application/x-gzip" }) });
    await lite.close();
  } finally {
    release();
  }
}
