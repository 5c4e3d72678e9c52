import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import pino from "pino";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { readEnvironment } from "#env";
import { openPostOffice, type PostOffice } from "./jobs/post-office.ts";
import { believed, everywhere, type GuardSettings, isSafe, pagePolicy, unreadable } from "./http-guard.ts";
import { catchLast } from "./last-handler.ts";
import { Metrics, serveMetrics } from "./metrics.ts";
import { addressOf, RateLimit } from "./rate-limit.ts";
import { BODY_BYTES, noteAnswer, patternsOf, pseudonymOf } from "./request-log.ts";
import { SECURITY_TXT, securityText } from "./security-txt.ts";
import type * as entry from "./app/entry.server.tsx";

/** The built pages, with what entry.server.tsx hands to this process besides. */
type Built = ServerBuild & { readonly entry: { readonly module: typeof entry } };

/** Seconds after which it is worth asking again: more people than the hour allows, or a database that is away or busy. */
const AGAIN_AFTER: Readonly<Record<number, string>> = { 429: "600", 503: "5" };

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
  const guard: GuardSettings = { isProduction: env.isProduction, publicUrl: env.publicUrl, isBehindProxy: env.trustedProxy === "one" };
  house.openProviders(env);
  await house.openHouse(env, async (database) => (await import("#db/demo/seed.ts")).seedOnce(database, console.log), console.log);

  const metrics = new Metrics();
  const pattern = patternsOf((await loadBuild()).routes);
  const note = noteAnswer(log, metrics);
  const rates = new RateLimit();
  const app = new Hono<{ Bindings: HttpBindings; Variables: { pattern: string } }>();
  app.use(async (c, next) => {
    const begun = performance.now();
    c.set("pattern", pattern(c.req.path));
    await next();
    note(c.req.raw, c.get("pattern"), randomUUID(), c.res.status, performance.now() - begun);
  });
  app.get("/livez", (c) => c.text("alive"));
  app.get("/readyz", async (c) => {
    const { isReady, checks } = await house.checkReadiness();
    return c.json(checks, isReady ? 200 : 503);
  });
  app.get(SECURITY_TXT, (c) => {
    const text = securityText(env, new Date());
    return text === undefined ? c.notFound() : c.text(text);
  });
  app.use(async (c, next) => {
    if (!isSafe(c.req.raw, guard)) return c.text("This form did not come from this site. Go back, reload the page and try again.", 403);
    await next();
  });
  app.use(async (c, next) => {
    // the demo area signs in with one click, and its tests with hundreds
    if (!env.isDemo) {
      const { method, headers } = c.req.raw;
      const address = addressOf(headers, c.env.incoming.socket.remoteAddress, guard.isBehindProxy);
      const wait = rates.take({ method, route: c.get("pattern"), address, session: pseudonymOf(headers.get("Cookie")) }, Date.now());
      if (wait !== undefined) return c.text("That was tried too often. Wait a little, and try again.", 429, { "Retry-After": String(wait) });
    }
    await next();
  });
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (c) => c.text("This is more than one form can hold. Go back and send less at a time.", 413) }));
  if (!vite) {
    app.use("/assets/*", serveStatic({ root: "build/client", onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable") }));
    app.use("/favicon.svg", serveStatic({ root: "build/client" }));
  }
  const handle = vite ? undefined : createRequestHandler(await loadBuild(), "production");
  app.all("*", async (c) => {
    const nonce = randomBytes(16).toString("base64");
    const context = new RouterContextProvider();
    const current = vite ? (await loadBuild()).entry.module : house;
    context.set(current.nonceContext, nonce);
    context.set(current.contactContext, env.contact);
    context.set(current.doorSettingsContext, { isSecure: env.isProduction, isDemo: env.isDemo, sessionHours: env.sessionHours });
    const answer = await (handle ?? createRequestHandler(await loadBuild(), "development"))(believed(c.req.raw, guard), context);
    const answered = new Response(answer.body, answer);
    // what a page throws reaches its document without its headers
    const wait = AGAIN_AFTER[answer.status];
    if (wait !== undefined) answered.headers.set("Retry-After", wait);
    answered.headers.set("Cache-Control", "no-store");
    // a file to be saved brings a stricter one of its own
    if (!vite && !answered.headers.has("Content-Security-Policy")) answered.headers.set("Content-Security-Policy", pagePolicy(nonce, current.providerOrigins()));
    return answered;
  });

  const listen = getRequestListener(app.fetch);
  const headers = everywhere(env).filter(([name]) => vite === undefined || name !== "Content-Security-Policy");
  const server = createHttpServer((request, response) => {
    // set before anyone answers: a redirect, a file, an error and what the web framework refuses by itself carry them too
    for (const [name, value] of headers) response.setHeader(name, value);
    if (vite) vite.middlewares(request, response, () => void listen(request, response));
    else void listen(request, response);
  });
  server.on("clientError", (_error, socket) => void (socket.writable && socket.end(unreadable(env))));
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
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

  const stop = async (signal: string) => {
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), 10_000).unref();
    watched?.close();
    await answerWhatHasBegun(server);
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
  process.once("SIGTERM", () => void stop("SIGTERM"));
  process.once("SIGINT", () => void stop("SIGINT"));
}

/** Takes no new request, and waits for those that have begun: what was carried out is also answered. */
async function answerWhatHasBegun(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const patience = new Promise((resolve) => setTimeout(resolve, 6000).unref());
  await Promise.race([closed, patience]);
  clearInterval(idle);
}

await main().catch(fail);
