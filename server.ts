import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import pino from "pino";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { readEnvironment } from "#env";
import { openPostOffice, type PostOffice } from "./jobs/post-office.ts";
import type * as entry from "./app/entry.server.tsx";

/** The built pages, with what entry.server.tsx hands to this process besides. */
type Built = ServerBuild & { readonly entry: { readonly module: typeof entry } };

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
  await house.openHouse(env, async (database) => (await import("#db/demo/seed.ts")).seedOnce(database, console.log), console.log);

  const app = new Hono();
  app.get("/livez", (c) => c.text("alive"));
  app.get("/readyz", async (c) => {
    const { isReady, checks } = await house.checkReadiness();
    return c.json(checks, isReady ? 200 : 503);
  });
  app.use(async (c, next) => {
    if (!isSafe(c.req.raw)) return c.text("This form did not come from this site. Go back, reload the page and try again.", 403);
    await next();
    for (const [name, value] of securityHeaders) c.header(name, value);
    if (env.isProduction) c.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    if (!c.req.path.startsWith("/assets/")) c.header("Cache-Control", "no-store");
  });
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
    context.set(current.doorSettingsContext, { isSecure: env.isProduction, isDemo: env.isDemo, sessionHours: env.sessionHours });
    const answer = await (handle ?? createRequestHandler(await loadBuild(), "development"))(c.req.raw, context);
    const answered = new Response(answer.body, answer);
    if (!vite) answered.headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
    return answered;
  });

  const listen = getRequestListener(app.fetch);
  const server = createHttpServer((request, response) => {
    if (vite) vite.middlewares(request, response, () => void listen(request, response));
    else void listen(request, response);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.listen(env.port, env.host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
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
    server.close();
    server.closeIdleConnections();
    await opening;
    await office?.stop();
    await vite?.close();
    await house.closeHouse();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop("SIGTERM"));
  process.once("SIGINT", () => void stop("SIGINT"));
}

const securityHeaders = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
] as const;

/** Aksel positions some things by style attributes, hence style-src-attr; scripts and style elements stay on the nonce. */
function contentSecurityPolicy(nonce: string): string {
  return `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`;
}

/** A request that changes something must come from our own pages: the browser says so by Sec-Fetch-Site or Origin. */
function isSafe(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("Origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("Host");
}

await main().catch(fail);
