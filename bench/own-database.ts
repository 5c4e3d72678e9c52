import { randomBytes } from "node:crypto";
import { type Database, openPostgres } from "#db/connect.ts";
import { startPostgres } from "./postgres.ts";

/**
 * Works on an empty database of its own, as its owner, on the server of DATABASE_URL or a new one; both are gone
 * afterwards. Undefined where this machine has no server.
 */
export async function onOwnDatabase<Outcome>(port: number, connections: number, work: (database: Database) => Promise<Outcome>): Promise<Outcome | undefined> {
  const server = await startPostgres(port);
  if (server === undefined) return undefined;
  const name = `helhet_own_${randomBytes(6).toString("hex")}`;
  const admin = openPostgres(server.adminUrl, 1);
  await admin.runSql(`create database ${name}`);
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  const database = openPostgres(url.href, connections);
  try {
    return await work(database);
  } finally {
    await database.close();
    await admin.runSql(`drop database if exists ${name} with (force)`);
    await admin.close();
    await server.stop();
  }
}
