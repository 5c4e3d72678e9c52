import { cpSync, rmSync } from "node:fs";
import { inject } from "vitest";
import { enterHouse } from "#access/house.server.ts";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { urlOf } from "#test/prepare.ts";

/*
 * Before each test file: this worker's own copy of the prepared database, opened once. Verbs are tested on the real engine.
 */
const HOUSE = Symbol.for("helhet.test-house");
const held = globalThis as { [HOUSE]?: Copy };

interface Copy {
  /** what requests go through: on PostgreSQL a login that owns nothing */
  readonly served: Database;
  /** the owner's rights */
  readonly truth: Database;
  close(): Promise<void>;
}

async function openCopy(): Promise<Copy> {
  const template = inject("template");
  const name = `${template.place}_${process.pid}_${process.env["VITEST_POOL_ID"] ?? "1"}_${Math.random().toString(36).slice(2, 8)}`;
  if (template.engine === "pglite") {
    cpSync(template.place, name, { recursive: true });
    const database = await openLite(name);
    return {
      served: database,
      truth: database,
      close: async () => {
        await database.close();
        rmSync(name, { recursive: true, force: true });
      },
    };
  }
  const adminUrl = process.env["DATABASE_URL"] ?? "";
  const admin = openPostgres(adminUrl, 1);
  await admin.runSql(`create database ${name} template ${template.place}`);
  await admin.close();
  const owned = openPostgres(urlOf(adminUrl, name), 1); // one connection: what a test begins, it also rolls back
  const served = openPostgres(urlOf(adminUrl, name, { user: "helhet_test_login", password: template.loginPassword }), 4);
  return { served, truth: owned, close: async () => void (await Promise.all([served.close(), owned.close()])) };
}

const ours = (held[HOUSE] ??= await openCopy());
enterHouse(ours.served);

/** The database with the rights of its owner: what really stands there, past every policy. For tests alone. */
export function truth(): Database {
  return ours.truth;
}

/** Works on a copy that no other test has written to, and goes back to the worker's own. */
export async function onFreshCopy<Result>(work: (owner: Database) => Promise<Result>): Promise<Result> {
  const copy = await openCopy();
  enterHouse(copy.served);
  try {
    return await work(copy.truth);
  } finally {
    enterHouse(ours.served);
    await copy.close();
  }
}
