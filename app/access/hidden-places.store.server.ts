import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** What stands where a name would tell where someone is. */
const HIDDEN = "•••";

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Everything a page is about to say of someone whose whereabouts are strictly confidential, for a reader who may not know
 * them: wherever a text names an agency, a team or an area, the name is gone. Done on what leaves the door, so that a page,
 * a paper or a file cannot forget it, and so that it holds for what people wrote in words of their own too.
 */
export async function hidePlaces<Data>(scope: Scope, data: Data): Promise<Data> {
  const { rows } = await sql<{ name: string }>`
    select a.name from care.agency a union select g.name from care.agreement g union select t.name from care.team t`.execute(queryAs(scope));
  const names = rows.map((row) => row.name).filter((name) => name.length >= 3);
  if (names.length === 0) return data;
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(escape).join("|"), "giu");
  return hide(data, pattern) as Data;
}

function hide(value: unknown, pattern: RegExp): unknown {
  if (typeof value === "string") return value.replace(pattern, HIDDEN);
  if (Array.isArray(value)) return value.map((each) => hide(each, pattern));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hide(each, pattern)]));
}
