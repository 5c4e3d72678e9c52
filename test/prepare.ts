import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openLite, openPostgres } from "#db/connect.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import type { TestProject } from "vitest/node";

/** Where tests copy their database from: a folder (embedded) or a template database (DATABASE_URL). */
export interface Template {
  readonly engine: "pglite" | "postgres";
  readonly place: string;
  readonly loginPassword: string;
  readonly today: string;
}

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

/** Once a run: a migrated database with the demo area, which each worker then copies. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const today = new Date().toISOString().slice(0, 10);
  const adminUrl = process.env["DATABASE_URL"];
  if (adminUrl === undefined || adminUrl === "") {
    const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-test-"));
    const place = path.join(folder, "template");
    const database = await openLite(place);
    await migrate(database);
    await seedDemo(database, today);
    await database.close();
    project.provide("template", { engine: "pglite", place, loginPassword: "", today });
    return async () => rmSync(folder, { recursive: true, force: true });
  }
  const name = `helhet_test_${process.pid}`;
  const admin = openPostgres(adminUrl, 1);
  await admin.runSql(`drop database if exists ${name}`);
  await admin.runSql(`create database ${name}`);
  const template = openPostgres(urlOf(adminUrl, name), 1);
  await migrate(template);
  await seedDemo(template, today);
  await template.close();
  const loginPassword = randomBytes(12).toString("hex");
  await admin.runSql(`do $$ begin if not exists (select 1 from pg_roles where rolname = 'helhet_test_login') then create role helhet_test_login login noinherit; end if; end $$;
    alter role helhet_test_login password '${loginPassword}'; grant helhet_app, helhet_door, helhet_post to helhet_test_login;`);
  project.provide("template", { engine: "postgres", place: name, loginPassword, today });
  return async () => {
    const copies = await admin.readRows<{ datname: string }>(`select datname from pg_database where datname like '${name}%'`);
    for (const { datname } of copies) await admin.runSql(`drop database if exists ${datname} with (force)`);
    await admin.close();
  };
}

/** The same server and login, another database. */
export function urlOf(adminUrl: string, database: string, login?: { user: string; password: string }): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (login !== undefined) {
    url.username = login.user;
    url.password = login.password;
  }
  return url.href;
}
