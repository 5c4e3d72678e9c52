import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import type { Environment } from "#env";
import { believed, everywhere, type GuardSettings, isReadable, isSafe, pagePolicy, unreadable } from "./http-guard.ts";
import type { Metrics } from "./metrics.ts";
import { addressOf, RateLimit } from "./rate-limit.ts";
import { BODY_BYTES, noteAnswer, patternsOf, pseudonymOf } from "./request-log.ts";
import { SECURITY_TXT, securityText } from "./security-txt.ts";
import type * as entry from "./app/entry.server.tsx";

/** The built pages, with what entry.server.tsx hands to this process besides. */
export type Built = ServerBuild & { readonly entry: { readonly module: typeof entry } };

/** Seconds after which it is worth asking again: more people than the hour allows, or a database that is away or busy. */
const AGAIN_AFTER: Readonly<Record<number, string>> = { 429: "600", 503: "5" };

type Web = Hono<{ Bindings: HttpBindings; Variables: { pattern: string } }>;

export interface WebSettings {
  readonly env: Environment;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly house: typeof entry;
  /** the pages; while developing they change from one request to the next */
  readonly loadBuild: () => Promise<Built>;
  readonly isCompiled: boolean;
}

/** All that stands before the pages, and the pages. Takes a request and gives its answer: the network is webServer's. */
export async function webApp({ env, log, metrics, house, loadBuild, isCompiled }: WebSettings): Promise<Web> {
  const guard: GuardSettings = { isProduction: env.isProduction, publicUrl: env.publicUrl, isBehindProxy: env.trustedProxy === "one" };
  const pattern = patternsOf((await loadBuild()).routes);
  const note = noteAnswer(log, metrics);
  const rates = new RateLimit();
  const app: Web = new Hono();
  app.use(async (c, next) => {
    const begun = performance.now();
    c.set("pattern", pattern(new URL(c.req.raw.url).pathname));
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
    if (!isReadable(c.req.raw.url)) return c.text("This address cannot be read.", 400);
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
  if (isCompiled) {
    app.use("/assets/*", serveStatic({ root: "build/client", onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable") }));
    app.use("/favicon.svg", serveStatic({ root: "build/client" }));
  }
  const handle = isCompiled ? createRequestHandler(await loadBuild(), "production") : undefined;
  app.all("*", async (c) => {
    const nonce = randomBytes(16).toString("base64");
    const context = new RouterContextProvider();
    const current = isCompiled ? house : (await loadBuild()).entry.module;
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
    if (isCompiled && !answered.headers.has("Content-Security-Policy"))
      answered.headers.set("Content-Security-Policy", pagePolicy(nonce, current.providerOrigins()));
    return answered;
  });
  return app;
}

/** While developing, what compiles the pages answers for their files first. */
type Compiling = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The network's side: what every answer carries, how long anyone may take, and what is said to whom it cannot read. */
export function webServer(app: Web, env: Environment, compiling?: Compiling): Server {
  const listen = getRequestListener(app.fetch);
  const headers = everywhere(env).filter(([name]) => compiling === undefined || name !== "Content-Security-Policy");
  const server = createServer((request, response) => {
    // set before anyone answers: a redirect, a file, an error and what the web framework refuses by itself carry them too
    for (const [name, value] of headers) response.setHeader(name, value);
    if (compiling) compiling(request, response, () => void listen(request, response));
    else void listen(request, response);
  });
  server.on("clientError", (_error, socket) => void (socket.writable && socket.end(unreadable(env))));
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  return server;
}
