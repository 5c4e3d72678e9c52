import { cpSync } from "node:fs";
import { inject } from "vitest";
import { enterHouse } from "#access/house.server.ts";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { urlOf } from "#test/prepare.ts";

/*
 * Before each test file: this worker's own copy of the prepared database, opened once. Verbs are tested on the real engine.
 */
const TRUTH = Symbol.for("helhet.truth");
const held = globalThis as { [TRUTH]?: Database };

if (held[TRUTH] === undefined) {
  const template = inject("template");
  const worker = `${process.pid}_${process.env["VITEST_POOL_ID"] ?? "1"}_${Math.random().toString(36).slice(2, 8)}`;
  if (template.engine === "pglite") {
    const place = `${template.place}-${worker}`;
    cpSync(template.place, place, { recursive: true });
    const database = await openLite(place);
    held[TRUTH] = database;
    enterHouse(database);
  } else {
    const adminUrl = process.env["DATABASE_URL"] ?? "";
    const name = `${template.place}_${worker}`;
    const admin = openPostgres(adminUrl, 1);
    await admin.runSql(`create database ${name} template ${template.place}`);
    await admin.close();
    held[TRUTH] = openPostgres(urlOf(adminUrl, name), 1); // one connection: what a test begins, it also rolls back
    enterHouse(openPostgres(urlOf(adminUrl, name, { user: "helhet_test_login", password: template.loginPassword }), 4));
  }
}

/** The database with the rights of its owner: what really stands there, past every policy. For tests alone. */
export function truth(): Database {
  const database = held[TRUTH];
  if (database === undefined) throw new Error("test/house.ts has not run");
  return database;
}
