import { createHmac, randomBytes } from "node:crypto";
import type { Logger } from "pino";
import { TrieRouter } from "hono/router/trie-router";
import type { ServerBuild } from "react-router";
import { isReadable } from "./http-guard.ts";
import type { Metrics } from "./metrics.ts";

/** So much may one request carry. Forms here hold words, not files: the longest page of a plan is a tenth of it. */
export const BODY_BYTES = 1_000_000;

const NO_PAGE = "(no such page)";
const OWN = new Set(["/livez", "/readyz", "/favicon.svg", "/.well-known/security.txt"]);

/**
 * The pattern of an address ("/persons/:personId/plan"): what is logged and counted, never the address itself. The site map is
 * laid out once: asking the web framework again would rank all its routes anew at every request, a millisecond of it.
 */
export function patternsOf(routes: ServerBuild["routes"]): (pathname: string) => string {
  const patterns = new Set<string>();
  for (const route of Object.values(routes)) {
    if (route === undefined || (route.path === undefined && route.index !== true)) continue;
    const steps: string[] = [];
    for (let each: typeof route | undefined = route; each !== undefined; each = each.parentId === undefined ? undefined : routes[each.parentId])
      if (each.path !== undefined && each.path !== "") steps.unshift(each.path);
    patterns.add(`/${steps.join("/")}`);
  }
  const router = new TrieRouter<string>();
  for (const pattern of [...patterns].toSorted(wordsFirst)) router.add("GET", asMatched(pattern), pattern);
  return (pathname) => {
    if (OWN.has(pathname)) return pathname;
    if (!isReadable(`http://house${pathname}`)) return NO_PAGE;
    if (pathname.startsWith("/assets/")) return "/assets/*";
    const page = pathname
      .replace(/\.data$/, "")
      .replace(/^\/_(root)?$/, "/")
      .replace(/(?<=.)\/+$/, "");
    return router.match("GET", asMatched(page === "" ? "/" : page))[0][0]?.[0] ?? NO_PAGE;
  };
}

/** As the web framework reads an address: capitals and escapes are the same page, and so the same limit. */
const asMatched = (pathname: string) =>
  pathname
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("/", "%2F"))
    .join("/")
    .toLowerCase();

/** Where two patterns fit one address, the one that names the step goes before the one that takes any, as in the site map. */
function wordsFirst(one: string, other: string): number {
  const [steps, others] = [one.split("/"), other.split("/")];
  const at = steps.findIndex((step, index) => step !== others[index]);
  return at === -1 ? -1 : openness(steps[at]) - openness(others[at]);
}

const openness = (step = "") => (step.startsWith("*") ? 2 : step.startsWith(":") ? 1 : 0);

/** 400 unreadable or not ours · 403 from elsewhere · 404 not there or not hers · 413 too large · 422 not what was asked for · 429 too often */
const REFUSED = new Set([400, 403, 404, 413, 422, 429]);
const SESSION = /(?:^|;\s*)(?:__Host-)?helhet=([^;]+)/;
// anew in every process: within one run the same browser can be followed, across runs or to a person it cannot
const pseudonymKey = randomBytes(32);

/** Sixteen letters that are the same for one session while this process runs, and lead nowhere. */
export function pseudonymOf(cookies: string | null): string | undefined {
  const session = SESSION.exec(cookies ?? "")?.[1];
  return session === undefined ? undefined : createHmac("sha256", pseudonymKey).update(session).digest("hex").slice(0, 16);
}

/** Notes one answer to a pattern of address: no address, no query, no name, no e-mail, no text of an error. */
export function noteAnswer(log: Logger, metrics: Metrics) {
  return (request: Request, route: string, requestId: string, status: number, ms: number): void => {
    const method = /^(?:GET|HEAD|POST)$/.test(request.method) ? request.method : "other";
    metrics.count(route, method, status, ms);
    const line = { requestId, method, route, status, ms: Math.round(ms), session: pseudonymOf(request.headers.get("Cookie")) };
    if (status >= 500) log.error(line, "answered");
    // somebody tried past a control: a forged form, a field nobody asked for, too much, too often
    else if (REFUSED.has(status)) log.warn(line, "refused");
    else if (route !== "/assets/*" && route !== "/livez") log.info(line, "answered");
  };
}
