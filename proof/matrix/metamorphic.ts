import { createHash } from "node:crypto";
import type { Database } from "#db/connect.ts";
import type { Happening } from "../../oracle/event.ts";
import { RULES } from "../../oracle/judge.ts";
import type { Dice } from "./dice.ts";
import type { Table } from "./ground.ts";
import { layWorld, look } from "./hearing.ts";
import { load } from "./load.ts";
import { NARROWINGS } from "./narrowings.ts";
import { onConnection, Reader, type Visible } from "./read.ts";
import { tokenOf } from "./sessions.ts";
import type { World } from "./world.ts";

/*
 * Rules that need no oracle: what must hold between a world and the same world a little changed.
 */

export interface Held {
  readonly rule: string;
  readonly comparisons: number;
  readonly faults: readonly string[];
}

type Look = ReadonlyMap<string, Visible>;

/** Rows that the second look shows and the first did not. */
function added(before: Look, after: Look, isCounted: (table: string, key: string) => boolean): string[] {
  const more: string[] = [];
  for (const [session, seen] of after) {
    for (const [table, keys] of seen)
      for (const key of keys) if (!before.get(session)?.get(table)?.has(key) && isCounted(table, key)) more.push(`${table} ${key} to session ${session}`);
  }
  return more;
}

const about = (table: string): boolean => RULES[table] !== undefined;

/** Withdrawing, ending and blocking never add a row to what anyone sees. */
export async function narrowing(database: Database, tables: readonly Table[], world: World, dice: Dice): Promise<Held[]> {
  await layWorld(database, tables, world);
  const before = await look(database, tables, world.sessions);
  const held: Held[] = [];
  await onConnection(database, async (run) => {
    const reader = new Reader(run, tables);
    await reader.prepare();
    for (const { name, sql, exceptions = [] } of NARROWINGS) {
      await run("begin");
      await run("set local session_replication_role = replica");
      const marked = new Set((await run<{ id: string }>(sql)).map(({ id }) => id));
      const after = new Map<string, Visible>();
      for (const session of dice.some(world.sessions, 30)) after.set(session, await reader.read(session));
      await run("rollback");
      // the block she has just written is a row of its own
      const more = added(before, after, (table, key) => about(table) && !exceptions.includes(table) && !(table === "block" && marked.has(key)));
      held.push({ rule: `${name} adds nothing`, comparisons: after.size, faults: marked.size === 0 ? ["nothing was changed"] : more });
    }
    await reader.forget();
  });
  return held;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function renamedId(id: string): string {
  const hex = createHash("sha256").update(`renamed ${id}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Everything under other ids, in another order of ids. */
function renamed(happenings: readonly Happening[]): Happening[] {
  return happenings.map((each) => {
    const other = JSON.parse(JSON.stringify(each).replaceAll(UUID, renamedId)) as Happening;
    if (other.kind !== "recorded" || other.what !== "session") return other;
    const hash = createHash("sha256")
      .update(tokenOf(String(other.fact["id"])))
      .digest("hex");
    return { ...other, fact: { ...other.fact, token_hash: `\\x${hash}` } };
  });
}

function different(before: Look, after: Look, rename: (key: string) => string, isCounted: (table: string) => boolean): string[] {
  const faults: string[] = [];
  for (const [session, seen] of before) {
    const other = after.get(rename(session));
    for (const [table, keys] of seen) {
      if (!isCounted(table)) continue;
      const named = new Set([...keys].map((key) => key.replaceAll(UUID, rename)));
      const there = other?.get(table) ?? new Set<string>();
      for (const key of named) if (!there.has(key)) faults.push(`${table} ${key} no longer to session ${session}`);
      for (const key of there) if (!named.has(key)) faults.push(`${table} ${key} also to session ${session}`);
    }
  }
  return faults;
}

const same = (key: string): string => key;

/** Other ids, another order, another tenant beside: nothing changes. And on one person's page there is only less. */
export async function sameness(database: Database, tables: readonly Table[], world: World, other: World, dice: Dice): Promise<Held[]> {
  const { sessions } = world;
  await layWorld(database, tables, world);
  const before = await look(database, tables, sessions);
  const lone = await onePerson(database, tables, sessions.slice(0, 60), dice, world);
  const alone = await apart(database, tables, world, before);

  await load(database, other.happenings);
  const beside = await look(database, tables, sessions);
  // who is away is no secret to anyone who works here, whatever the area
  const besides = different(before, beside, same, (table) => about(table) && table !== "absence");

  await layWorld(database, tables, { ...world, happenings: renamed(world.happenings) });
  const underOther = different(before, await look(database, tables, sessions.map(renamedId)), renamedId, about);

  const recorded = world.happenings.filter(({ kind }) => kind === "recorded");
  const changed = world.happenings.filter(({ kind }) => kind === "changed");
  await layWorld(database, tables, { ...world, happenings: [...dice.shuffled(recorded), ...changed] });
  const shuffled = different(before, await look(database, tables, sessions), same, about);

  const held = (rule: string, faults: string[], comparisons = sessions.length): Held => ({ rule, comparisons, faults });
  return [
    held("another tenant's rows change nothing", besides),
    held("other ids change nothing", underOther),
    held("the order things were written in changes nothing", shuffled),
    held("on one person's page there is only less", lone, 60),
    held("a second capacity of the same human changes nothing", alone.faults, alone.comparisons),
  ];
}

async function onePerson(database: Database, tables: readonly Table[], sessions: readonly string[], dice: Dice, world: World): Promise<string[]> {
  const people = world.happenings.flatMap((each) => (each.kind === "recorded" && each.what === "person" ? [String(each.fact["id"])] : []));
  return onConnection(database, async (run) => {
    const reader = new Reader(run, tables);
    await reader.prepare();
    const faults: string[] = [];
    for (const session of sessions) {
      const whole = new Map([[session, await reader.read(session)]]);
      faults.push(...added(whole, new Map([[session, await reader.read(session, dice.pick(people))]]), about));
    }
    await reader.forget();
    return faults;
  });
}

/** Whoever is signed in as two sees in each what she sees when the other is not there: so never more together than each alone. */
async function apart(database: Database, tables: readonly Table[], world: World, before: Look): Promise<{ faults: string[]; comparisons: number }> {
  const accounts = new Map<string, string[]>();
  for (const each of world.happenings) {
    if (each.kind !== "recorded" || each.what !== "session" || typeof each.fact["account_id"] !== "string") continue;
    accounts.set(each.fact["account_id"], [...(accounts.get(each.fact["account_id"]) ?? []), String(each.fact["id"])]);
  }
  const several = [...accounts.values()].filter((sessions) => sessions.length > 1).slice(0, 30);
  return onConnection(database, async (run) => {
    const reader = new Reader(run, tables);
    await reader.prepare();
    const faults: string[] = [];
    for (const sessions of several) {
      for (const session of sessions) {
        await run("begin");
        await run(`set local session_replication_role = replica`);
        await run(
          `delete from care.session where id in (${sessions
            .filter((each) => each !== session)
            .map((each) => `'${each}'`)
            .join(", ")})`,
        );
        const alone = new Map([[session, await reader.read(session)]]);
        await run("rollback");
        faults.push(...different(new Map([[session, before.get(session) ?? new Map()]]), alone, same, (table) => about(table) && table !== "session"));
      }
    }
    await reader.forget();
    return { faults, comparisons: several.flat().length };
  });
}
