import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pino from "pino";
import { enterHouse } from "#access/house.server.ts";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { readEnvironment } from "#env";
import { emptyPostgres } from "../../bench/ground.ts";
import type { PostgresServer } from "../../bench/postgres.ts";
import { Metrics } from "../../metrics.ts";
import { type Built, webApp, webServer } from "../../web-app.ts";

/*
 * The real product in this process: the built pages behind the same guards as in server.ts, on a database of its own with
 * the demo area in it. DEMO=true is how the product itself lifts the limits on how often (rate-limit.ts), so that what
 * is measured is the pages and not the queue before them.
 */
export interface Ground {
  readonly engine: string;
  /** the owner's rights: what really stands there */
  readonly truth: Database;
  /** how a server process of its own reaches the same database; undefined on the embedded one */
  readonly env: Record<string, string> | undefined;
  /** a whole request, without the network */
  ask(request: Request): Promise<Response>;
  /** the same app on a socket of its own. @returns its port */
  listen(): Promise<number>;
  close(): Promise<void>;
}

const today = () => new Date().toISOString().slice(0, 10);

export async function layGround(server: PostgresServer | undefined): Promise<Ground> {
  return server === undefined ? onLite() : onServer(server);
}

async function onServer(server: PostgresServer): Promise<Ground> {
  const laid = await emptyPostgres(server);
  await seedDemo(laid.admin, today());
  const env: Record<string, string> = { ...laid.ours, NODE_ENV: "test", DEMO: "true", POST_OFFICE: "closed", LOG_LEVEL: "warn" };
  const served = openPostgres(env["DATABASE_URL"] ?? "");
  return open(`PostgreSQL ${server.version}`, served, laid.admin, env, async () => {
    await served.close();
    await laid.remove();
  });
}

async function onLite(): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-hostile-"));
  const database = await openLite(path.join(folder, "db"));
  await migrate(database);
  await seedDemo(database, today());
  return open("the embedded database", database, database, undefined, async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** What the built pages hand to their process; one import, so that they meet one database. */
export const loadBuild = async (): Promise<Built> => (await import(/* @vite-ignore */ pathToFileURL("build/server/index.js").href)) as Built;

async function open(engine: string, served: Database, truth: Database, env: Record<string, string> | undefined, close: () => Promise<void>): Promise<Ground> {
  enterHouse(served);
  const settings = readEnvironment({ NODE_ENV: "test", DEMO: "true", POST_OFFICE: "closed" });
  const house = (await loadBuild()).entry.module;
  house.openProviders(settings);
  const app = await webApp({ env: settings, log: pino({ level: "silent" }), metrics: new Metrics(), house, loadBuild, isCompiled: true });
  const http = webServer(app, settings);
  return {
    engine,
    truth,
    env,
    ask: async (request) => app.fetch(request, {}),
    listen: async () => {
      if (!http.listening) await once(http.listen(0, "127.0.0.1"), "listening");
      return (http.address() as AddressInfo).port;
    },
    close: async () => {
      http.closeAllConnections();
      http.close();
      await close();
    },
  };
}
