import type { Database } from "#db/connect.ts";
import type { PostgresServer } from "./postgres.ts";

export interface Counted {
  readonly statements: number;
  readonly roundTrips: number;
}

/**
 * What one request sends to the database, counted in the server's own log: a line is a round trip (the prepared ones go
 * out whole), and a line of several statements counts as several. The beginning of ours is a line and no round trip: it goes
 * out with the statement that follows, and is not waited for (db/connect.ts). Undefined where the log can't be read.
 */
export async function countStatements(server: PostgresServer, admin: Database, request: () => Promise<unknown>): Promise<Counted | undefined> {
  if (server.readLog() === undefined) return undefined;
  await admin.runSql("alter system set log_statement = 'all'");
  await admin.runSql("select pg_reload_conf()");
  try {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const from = server.readLog()?.length ?? 0;
    await request();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const lines = [...(server.readLog() ?? "").slice(from).matchAll(/ LOG: {2}(statement|execute [^:]*): (.*)/g)];
    const statements = lines.reduce(
      (sum, [, kind, text]) => sum + (kind === "statement" ? (text ?? "").split(";").filter((part) => part.trim() !== "").length : 1),
      0,
    );
    const sentAhead = lines.filter(([, , text]) => text?.startsWith("begin; select set_config(")).length;
    return { statements, roundTrips: lines.length - sentAhead };
  } finally {
    await admin.runSql("alter system reset log_statement");
    await admin.runSql("select pg_reload_conf()");
  }
}
