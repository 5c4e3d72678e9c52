import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, Server as NetServer } from "node:net";
import { pathToFileURL } from "node:url";
import pino from "pino";
import { readEnvironment } from "#env";
import { openPostOffice, type PostOffice } from "./jobs/post-office.ts";
import { catchLast } from "./last-handler.ts";
import { Metrics, serveMetrics } from "./metrics.ts";
import { type Built, webApp, webServer } from "./web-app.ts";

/** The web process. `dev` compiles on the fly; otherwise build/ is served. Prints the address when it is ready. */
const isDevelopment = process.argv.includes("--dev");
const started = Date.now();

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const env = readEnvironment();
  const log = pino({ level: env.logLevel, base: null });
  const vite = isDevelopment ? await (await import("vite")).createServer({ server: { middlewareMode: true, hmr: false }, appType: "custom" }) : undefined;
  const loadBuild = async (): Promise<Built> =>
    (vite ? await vite.ssrLoadModule("virtual:react-router/server-build") : await import(pathToFileURL("build/server/index.js").href)) as Built;
  const house = (await loadBuild()).entry.module;
  house.openProviders(env);
  await house.openHouse(env, async (database) => (await import("#db/demo/seed.ts")).seedOnce(database, console.log), console.log);

  const metrics = new Metrics();
  const app = await webApp({ env, log, metrics, house, loadBuild, isCompiled: vite === undefined });
  const server = webServer(app, env, vite?.middlewares);
  server.listen(env.port, env.host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const watched = env.metricsPort === undefined ? undefined : await serveMetrics(metrics, house.measureHouse, env.metricsPort, env.metricsHost);
  console.log(`Helhet is ready after ${((Date.now() - started) / 1000).toFixed(1)} s: http://${env.host === "0.0.0.0" ? "localhost" : env.host}:${port}`);

  let office: PostOffice | undefined;
  const opening =
    env.postOffice === "here"
      ? openPostOffice(env, env.publicUrl ?? `http://localhost:${port}`, console.log).then(
          (opened) => void (office = opened),
          (error: unknown) => log.error({ error: error instanceof Error ? error.name : "error" }, "the post office did not open"),
        )
      : undefined;

  let isStopping = false;
  const stop = async (signal: string) => {
    // Ctrl-C reaches it twice: from the terminal, and from the script that started it
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), 10_000).unref();
    watched?.close();
    await answerWhatHasBegun(server, signal !== "SIGTERM");
    await opening;
    await office?.stop();
    await vite?.close();
    await house.closeHouse();
    process.exit();
  };
  catchLast(log, () => {
    process.exitCode = 1;
    void stop("fault");
  });
  process.on("SIGTERM", () => void stop("SIGTERM"));
  process.on("SIGINT", () => void stop("SIGINT"));
}

/** Milliseconds until the last kept connection has been used or given up: Node's own limit for an idle one, and a little. */
const KEPT_MS = 6500;
const STOP_MS = 9000;

/**
 * Takes no new connection, and answers on those there are until each has been told that it ends, or has been idle for
 * as long as it may be at any time: a form on its way on a connection that is closed for being idle is never answered.
 * Stopped by hand, or by a fault of its own, it waits for what has begun alone.
 */
async function answerWhatHasBegun(server: Server, isHurried: boolean): Promise<void> {
  const closed = once(server, "close");
  const closedWithin = (ms: number) => Promise.race([closed, new Promise((resolve) => setTimeout(resolve, ms).unref())]);
  server.prependListener("request", (_request, response) => void response.setHeader("Connection", "close"));
  // not the server's own close(), which ends the idle ones at once
  NetServer.prototype.close.call(server);
  if (!isHurried) await closedWithin(KEPT_MS);
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closedWithin(isHurried ? STOP_MS : STOP_MS - KEPT_MS);
  clearInterval(idle);
}

await main().catch(fail);
