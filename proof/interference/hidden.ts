import type { Database } from "#db/connect.ts";
import { type Actor, type Dump, factsOf } from "#test/e2e/oracle-facts.ts";
import { knowsName } from "#test/e2e/oracle-log.ts";
import type { Fact, Moment } from "../../oracle/event.ts";
import { Facts } from "../../oracle/event.ts";
import { judgeOf, RULES } from "../../oracle/judge.ts";
import { momentOf, type Table, tablesOf } from "../matrix/ground.ts";

/** A link from one table to another that the database holds. */
export interface Link {
  readonly from: string;
  readonly columns: readonly string[];
  readonly to: string;
  readonly named: readonly string[];
}

/** Everything that has happened, as the oracle reads it, and how the tables hang together. */
export interface Told {
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
  readonly rows: ReadonlyMap<string, readonly Fact[]>;
  readonly at: Moment;
}

export async function readTold(database: Database): Promise<Told> {
  const tables = (await tablesOf(database)).filter(({ columns }) => columns.length > 0);
  const links = await database.readRows<Link>(`
    select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
           (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k (num, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
           (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality k (num, n) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as named
      from pg_constraint c where c.contype = 'f' and c.connamespace = 'care'::regnamespace`);
  const rows = new Map<string, Fact[]>();
  for (const { name } of tables) {
    const found = await database.readRows<{ fact: Fact }>(`select to_jsonb(t) as fact from care.${name} t`);
    rows.set(
      name,
      found.map(({ fact }) => fact),
    );
  }
  const plain = (name: string) => name.replace(/^care\./, "");
  return { tables, links: links.map((link) => ({ ...link, from: plain(link.from), to: plain(link.to) })), rows, at: await momentOf(database) };
}

/*
 * Not tried here: a plan's version counts every edit, also of what an asker may not see, and is printed for all who open the
 * plan (product.md §3, "each agency and the person confirm a version"). The worlds leave it as it is.
 */

/** What opens and closes, and who is signed in: not what is hidden, but what hides it. It stays as it is wherever anything of hers is open. */
const LOCKS = new Set(
  "account identity session participant consent consent_giver consent_party consent_exclusion block enrolment release place_release guardian_decision appointed_yes circle_member crisis_plan crisis_reader coordinator_term log_exception emergency_opening".split(
    " ",
  ),
);

/**
 * Told as numbers and days past the policies on purpose, so what is counted there stays as many as it is:
 * to the team and to those who answer for its capacity, how many each of its members coordinates (care.team_caseload,
 * care.batons_held); to the area's unit and to whoever has a need before her, the path it has gone between agencies
 * (care.handover_paths); to her and whoever speaks for her, that her log has been checked (care.log_checks).
 */
function tellsInNumbers(role: unknown, mayOpen: (table: string, fact: Fact) => unknown, facts: Facts): (table: string, fact: Fact) => boolean {
  const isOpenNeed = (id: string) => {
    const need = facts.one("referral", id);
    return need !== undefined && mayOpen("referral", need) !== undefined;
  };
  const isHers = (person: Fact[string] | undefined) => role === undefined && mayOpen("person_card", { person_id: person ?? null }) !== undefined;
  return (table, fact) =>
    (table === "coordinator_term" && fact["state"] === "accepted") ||
    (table === "enrolment" && fact["ended_on"] === null) ||
    (table === "referral_handover" && (role === "coordinating-unit" || isOpenNeed(String(fact["referral_id"])))) ||
    (table === "log_case" && ["justified", "reported"].includes(String(fact["state"])) && isHers(fact["person_id"]));
}

export const nameOf = (fact: Fact, columns: readonly string[]): string => columns.map((column) => JSON.stringify(fact[column] ?? null)).join(" ");

export interface Sorted {
  /** no rule opens it, and nothing open says that it is there: in another world it is not */
  readonly gone: ReadonlyMap<string, readonly Fact[]>;
  /** no rule opens it, but something that is open names it: it stays, with other words */
  readonly named: ReadonlyMap<string, readonly Fact[]>;
  /** persons whose whereabouts are closed to the actor */
  readonly placeless: readonly string[];
  readonly hidden: number;
  /** one more of a closed row, under another number: closed as well, and of no day that is told by itself */
  mayBeAdded(table: string, fact: Fact): boolean;
}

/**
 * Told to everyone at her table by itself: the last day each agency there did anything, and neither who nor what
 * (care.table_activity; product.md §2.7, a broken contact is a dated fact). So the row that day rests on stays.
 */
const DAYS: Readonly<Record<string, string>> = { audit: "seq", contact: "at", measure: "status_at" };

function lastOfEach(facts: readonly Fact[], by: string): Set<Fact> {
  const last = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact[by] == null || fact["taken_back_at"] != null || (fact["outcome"] ?? "done") !== "done") continue;
    const whose = nameOf(fact, ["person_id", "agency_id"]);
    const known = last.get(whose)?.[by];
    if (known === undefined || known === null || fact[by] > known) last.set(whose, fact);
  }
  return new Set(last.values());
}

/** Sorts every row by what the independent account (oracle/) says of it to one actor. */
export function sortFor(told: Told, actor: Actor): Sorted {
  const { at, rows } = told;
  const facts = new Facts([...rows].flatMap(([what, all]) => all.map((fact) => ({ kind: "recorded", what, fact }) as const)));
  const dump: Dump = Object.fromEntries([...rows].map(([table, all]) => [table, [...all]]));
  const known = factsOf(dump, actor);
  const session: Fact = {
    id: "asked",
    account_id: String(known.accountId),
    mandate_id: actor.mandateId ?? null,
    capacity: actor.capacity,
    expires_at: "9999",
    seen_at: at.now,
    idle_minutes: null,
    ended_at: null,
  };
  const mayOpen = judgeOf(facts, session, at);
  const closed = new Map<string, Map<string, Fact>>();
  const openPersons = new Set<string>();
  for (const { name, key } of told.tables)
    for (const fact of rows.get(name) ?? []) {
      if (RULES[name] === undefined) continue;
      if (mayOpen(name, fact) === undefined) closed.set(name, (closed.get(name) ?? new Map<string, Fact>()).set(nameOf(fact, key), fact));
      else if (typeof (fact["person_id"] ?? fact["id"]) === "string") openPersons.add(String(name === "person" ? fact["id"] : fact["person_id"]));
    }
  // whoever may read her name and nothing else of her (oracle-log.ts) is shown it in every world
  const namedPersons = new Set((rows.get("person") ?? []).map(({ id }) => String(id)).filter((id) => knowsName(dump, known, id)));
  const isCounted = tellsInNumbers(known.role, mayOpen, facts);
  const isLock = (table: string, fact: Fact) => LOCKS.has(table) && (fact["person_id"] == null || openPersons.has(String(fact["person_id"])));
  const named = new Map<string, Fact[]>();
  const keep = (table: string, name: string, fact: Fact) => {
    closed.get(table)?.delete(name);
    if (table !== "person" || !namedPersons.has(String(fact["id"]))) named.set(table, [...(named.get(table) ?? []), fact]);
  };
  const days = new Set(Object.entries(DAYS).flatMap(([table, by]) => [...lastOfEach(rows.get(table) ?? [], by)]));
  for (const { name, key } of told.tables)
    for (const [, fact] of closed.get(name) ?? [])
      if (isLock(name, fact) || isCounted(name, fact) || (days.has(fact) && openPersons.has(String(fact["person_id"])))) keep(name, nameOf(fact, key), fact);
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const { from, columns, to, named: target } of told.links) {
      const waiting = closed.get(to);
      if (waiting === undefined || waiting.size === 0) continue;
      const fromKey = told.tables.find(({ name }) => name === from)?.key ?? [];
      const pointed = new Set((rows.get(from) ?? []).filter((fact) => !closed.get(from)?.has(nameOf(fact, fromKey))).map((fact) => nameOf(fact, columns)));
      for (const [name, fact] of waiting)
        if (pointed.has(nameOf(fact, target))) {
          keep(to, name, fact);
          isMoving = true;
        }
    }
  }
  const gone = new Map([...closed].map(([table, found]) => [table, [...found.values()]]));
  const placeless = (rows.get("person") ?? [])
    .filter((person) => person["address_protection"] !== "none" && mayOpen("protected_place", { person_id: person["id"] ?? null }) === undefined)
    .map((person) => String(person["id"]));
  const hidden = [...gone.values(), ...named.values()].reduce((sum, each) => sum + each.length, 0);
  const mayBeAdded = (table: string, fact: Fact) =>
    mayOpen(table, fact) === undefined &&
    !isCounted(table, fact) &&
    !(table === "audit" && actor.capacity === "professional" && openPersons.has(String(fact["person_id"])));
  return { gone, named, placeless, hidden, mayBeAdded };
}
