import { createHmac, randomBytes } from "node:crypto";
import type { Logger } from "pino";
import { matchRoutes, type RouteObject, type ServerBuild } from "react-router";
import type { Metrics } from "./metrics.ts";

/** So much may one request carry. Forms here hold words, not files: the longest page of a plan is a tenth of it. */
export const BODY_BYTES = 1_000_000;

/** The pattern of an address ("/persons/:personId/plan"): what is logged and counted, never the address itself. */
export function patternsOf(routes: ServerBuild["routes"]): (pathname: string) => string {
  const children = new Map<string | undefined, RouteObject[]>();
  for (const { id, path, index, parentId } of Object.values(routes).filter((route) => route !== undefined)) {
    const route: RouteObject = index === true ? { id, index: true } : { id, ...(path === undefined ? {} : { path }) };
    children.set(parentId, [...(children.get(parentId) ?? []), route]);
  }
  const grow = (parent: string | undefined): RouteObject[] =>
    (children.get(parent) ?? []).map((route) => (route.index === true ? route : { ...route, children: grow(route.id) }));
  const tree = grow(undefined);
  return (pathname) => {
    if (pathname.startsWith("/assets/")) return "/assets/*";
    const page = pathname.replace(/\.data$/, "").replace(/^\/_(root)?$/, "/");
    const steps = matchRoutes(tree, page === "" ? "/" : page)?.flatMap(({ route }) => (route.path === undefined ? [] : [route.path]));
    return steps === undefined ? "(no such page)" : `/${steps.filter((step) => step !== "").join("/")}`;
  };
}

const OWN = new Set(["/livez", "/readyz", "/favicon.svg", "/.well-known/security.txt"]);
const SESSION = /(?:^|;\s*)(?:__Host-)?helhet=([^;]+)/;
// anew in every process: within one run the same browser can be followed, across runs or to a person it cannot
const pseudonymKey = randomBytes(32);

/** Sixteen letters that are the same for one session while this process runs, and lead nowhere. */
export function pseudonymOf(cookies: string | null): string | undefined {
  const session = SESSION.exec(cookies ?? "")?.[1];
  return session === undefined ? undefined : createHmac("sha256", pseudonymKey).update(session).digest("hex").slice(0, 16);
}

/** Notes one answer: no address, no query, no name, no e-mail, no text of an error. */
export function noteAnswer(log: Logger, metrics: Metrics, pattern: (pathname: string) => string) {
  return (request: Request, requestId: string, status: number, ms: number): void => {
    const { pathname } = new URL(request.url);
    const route = OWN.has(pathname) ? pathname : pattern(pathname);
    const method = /^(?:GET|HEAD|POST)$/.test(request.method) ? request.method : "other";
    metrics.count(route, method, status, ms);
    const line = { requestId, method, route, status, ms: Math.round(ms), session: pseudonymOf(request.headers.get("Cookie")) };
    if (status >= 500) log.error(line, "answered");
    else if (route !== "/assets/*" && route !== "/livez") log.info(line, "answered");
  };
}
