import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { urlOf } from "#test/prepare.ts";

/** A running server of the built pages, with the demo area in a database of its own. */
export interface Served {
  readonly address: string;
  readonly child: ChildProcess;
  /** everything the process has printed */
  readonly printed: () => string;
  readonly folder: string;
  stop(): Promise<void>;
}

/**
 * Starts `node server.ts` on a free port and waits until it says that it is ready.
 * `arrange` may change the seeded database with its owner's rights before the server opens it; `seed` lays out another area than the demo's.
 */
export async function serve(env: Record<string, string> = {}, arrange?: (database: Database) => Promise<void>, seed: Seed = seedDemo): Promise<Served> {
  const folder = env["DATA_DIR"] ?? path.join(mkdtempSync(path.join(os.tmpdir(), "helhet-e2e-")), "db");
  const own = await ownDatabase(seed, arrange);
  if (Object.keys(own.env).length === 0 && (arrange !== undefined || seed !== seedDemo)) await arrangeLite(folder, seed, arrange);
  const { child, printed, address } = await start({ PORT: "0", DATA_DIR: folder, DEMO: "true", ...own.env, ...env });
  return {
    address,
    child,
    printed,
    folder,
    stop: async () => {
      await kill(child, "SIGINT"); // by hand: nobody is waited for
      await own.drop();
      if (env["DATA_DIR"] === undefined) rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** Starts a process and resolves with its address, or rejects with what it printed when it ends before that. */
export function start(env: Record<string, string>): Promise<{ child: ChildProcess; printed: () => string; address: string }> {
  const { DATABASE_URL: _admin, CI: _ci, NODE_ENV: _test, VITEST: _vitest, ...outer } = process.env;
  const child = spawn(process.execPath, ["server.ts"], { env: { ...outer, ...env } as NodeJS.ProcessEnv, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (address !== undefined) resolve({ child, printed: () => text, address });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
}

export function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

type Seed = (database: Database, today: string) => Promise<void>;

async function arrangeLite(folder: string, seed: Seed, arrange?: (database: Database) => Promise<void>): Promise<void> {
  const database = await openLite(folder);
  await migrate(database);
  await seed(database, today());
  await arrange?.(database);
  await database.close();
}

const today = () => new Date().toISOString().slice(0, 10);

/** On PostgreSQL: a database of this server's own, reached by a login that owns nothing. */
async function ownDatabase(seed: Seed, arrange?: (database: Database) => Promise<void>): Promise<{ env: Record<string, string>; drop: () => Promise<void> }> {
  const adminUrl = process.env["DATABASE_URL"];
  if (adminUrl === undefined || adminUrl === "") return { env: {}, drop: async () => {} };
  const name = `helhet_e2e_${process.pid}_${randomBytes(3).toString("hex")}`;
  const password = randomBytes(12).toString("hex");
  const admin = openPostgres(adminUrl, 1);
  await admin.runSql(`create database ${name}`);
  const owner = openPostgres(urlOf(adminUrl, name), 1);
  await migrate(owner);
  await seed(owner, today());
  await arrange?.(owner);
  await owner.runSql(`create role ${name} login noinherit password '${password}'; grant helhet_app, helhet_door, helhet_post to ${name};`);
  await owner.close();
  return {
    env: { DATABASE_URL: urlOf(adminUrl, name, { user: name, password }) },
    drop: async () => {
      await admin.runSql(`drop database if exists ${name} with (force)`);
      await admin.runSql(`drop role if exists ${name}`);
      await admin.close();
    },
  };
}
