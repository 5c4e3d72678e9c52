import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { loadCohort } from "./cohort.ts";
import { ending } from "./ending.ts";
import type { PostgresServer } from "./postgres.ts";

/** A database with the cohort in it: how ours reaches it, how the bare server does, and how it is taken away. */
export interface Ground {
  readonly ours: Record<string, string>;
  readonly bare: string;
  /** runs SQL as the administrator; undefined on the embedded database, which one process holds at a time */
  readonly admin: Database | undefined;
  remove(): Promise<void>;
}

/** What the bare server writes for each reading, in the place of our log. */
const BARE_LOG =
  "create table care_log (id uuid primary key, at timestamptz not null default now(), reader text not null, person_id uuid not null, event text not null)";

async function fill(database: Database, persons: number): Promise<void> {
  await migrate(database);
  await loadCohort(database, persons);
  await database.runSql(BARE_LOG);
}

/** A migrated database of its own on the server, and a login for ours as the README asks for: it inherits nothing and owns nothing. */
export async function emptyPostgres(server: PostgresServer): Promise<Ground & { readonly admin: Database }> {
  const name = `helhet_bench_${process.pid}`;
  const password = randomBytes(12).toString("hex");
  const over = openPostgres(server.adminUrl, 1);
  await over.runSql(`create database ${name}`);
  const adminUrl = addressOf(server.adminUrl, name);
  const admin = openPostgres(adminUrl, 1);
  const remove = ending(async () => {
    await admin.close();
    await over.runSql(`drop database if exists ${name} with (force)`);
    await over.runSql(`drop role if exists ${name}`);
    await over.close();
  });
  try {
    await migrate(admin);
    await admin.runSql(`create role ${name} login noinherit password '${password}'; grant helhet_app, helhet_door, helhet_post to ${name}`);
    const ours = { DATABASE_URL: addressOf(adminUrl, name, { name, password }), NODE_ENV: "production", DEMO: "false" };
    return { ours, bare: adminUrl, admin, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The same with the cohort in it. */
export async function layPostgres(server: PostgresServer, persons: number): Promise<Ground> {
  const ground = await emptyPostgres(server);
  try {
    await fill(ground.admin, persons);
    return ground;
  } catch (error) {
    await ground.remove();
    throw error;
  }
}

/** Two copies of one embedded database: two processes on one folder would lose each other's writes. */
export async function layEmbedded(persons: number): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-bench-lite-"));
  const remove = ending(async () => rmSync(folder, { recursive: true, force: true }));
  try {
    const [ours, bare] = [path.join(folder, "ours"), path.join(folder, "bare")];
    const database = await openLite(ours);
    await fill(database, persons);
    await database.close();
    cpSync(ours, bare, { recursive: true });
    return { ours: { DATA_DIR: ours, DEMO: "false" }, bare, admin: undefined, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function addressOf(url: string, database: string, login?: { name: string; password: string }): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (login !== undefined) [address.username, address.password] = [login.name, login.password];
  return address.href;
}
