import { readFileSync } from "node:fs";
import path from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../app/routes.ts";

/** One address of the house: its pattern, its file, and the files of the layouts around it. */
export interface Address {
  readonly pattern: string;
  readonly file: string;
  readonly within: readonly string[];
}

/** Every address of app/routes.ts, outermost first. */
export function listAddresses(entries: readonly RouteConfigEntry[] = routes as RouteConfigEntry[], base = "", within: readonly string[] = []): Address[] {
  return entries.flatMap((entry) => {
    const pattern = [base, entry.path].filter(Boolean).join("/");
    if (entry.children === undefined) return [{ pattern, file: entry.file, within }];
    return listAddresses(entry.children, pattern, [...within, entry.file]);
  });
}

/** Pages that no one is signed in to, and what each is allowed instead of an audit event of its own. */
const OPEN_PAGES = new Set([
  "shell/sign-in.page.tsx",
  "shell/sign-in-choose.page.tsx",
  "shell/sign-in-answer.route.ts",
  "shell/back-channel.route.ts",
  "shell/sign-out.page.tsx",
  // one's own clock and identity, and nothing else: what comes of it is recorded by the door (care.step_up)
  "shell/session-left.route.ts",
  "shell/step-up.page.tsx",
  "shell/language.page.tsx",
  // texts alone: nothing is looked up
  "shell/accessibility.page.tsx",
  "shell/not-found.page.tsx",
]);

/** What is wrong with an address, in words; empty is right. */
export function findRouteFaults({ pattern, file, within }: Address, source: string, events: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const isOfPerson = pattern.includes(":personId");
  if (OPEN_PAGES.has(file)) return faults;
  const handled = /export const handle = \{ audit: "([a-z-]+\.[a-z-]+)" \}/.exec(source)?.[1];
  if (handled === undefined) faults.push(`${file} names no audit event (export const handle = { audit: "…" })`);
  if (isOfPerson && !within.includes("person/person.layout.tsx")) faults.push(`${file} is about a person but not under the person layout`);
  for (const part of ["loader", "action"] as const) {
    const at = source.search(new RegExp(`export (const|async function|function) ${part}\\b`));
    if (at === -1) continue;
    const way = part === "loader" ? "Loader" : "Action";
    // a search is a form that only reads: its action goes the loader's way
    const allowed = isOfPerson ? [`person${way}(`] : [`page${way}(`, `public${way}(`, "pageLoader("];
    // a page that must look twice (what she sees, what they see) wraps one of these under a name of its own
    const named = [...source.matchAll(/const (\w+) = (\w+\()/g)].filter(([, , made]) => allowed.includes(made ?? "")).map(([, name]) => `${name}(`);
    const body = source.slice(at, at + 800);
    if (![...allowed, ...named].some((call) => body.includes(call))) faults.push(`the ${part} of ${file} does not go through ${allowed.join(" or ")}…)`);
  }
  for (const [, event] of source.matchAll(/(?:person|page|public)(?:Loader|Action)\(\s*"([^"]+)"/g)) {
    if (event !== undefined && !events.has(`event.${event}`)) faults.push(`${file}: the event ${event} has no words (event.${event})`);
  }
  return faults;
}

export function readSource(file: string): string {
  return readFileSync(path.join("app", file), "utf8");
}
