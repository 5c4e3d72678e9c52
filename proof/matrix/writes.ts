import type { Database } from "#db/connect.ts";
import { Facts } from "../../oracle/event.ts";
import { askerOf } from "../../oracle/asker.ts";
import { onConnection } from "./read.ts";
import { tokenOf } from "./sessions.ts";
import { tellLaw, type World } from "./world.ts";

type Run = Parameters<Parameters<typeof onConnection>[1]>[0];

/** Whoever only looks (a preview, a receipt), or no longer lives, changes no row of any table. Answers how many were tried, and what changed. */
export async function writesOfLookers(database: Database, world: World): Promise<{ tried: number; faults: string[] }> {
  return onConnection(database, async (run) => {
    await run("begin");
    const written = await writesOn(run, world);
    await run("rollback");
    return written;
  });
}

export async function writesOn(run: Run, world: World): Promise<{ tried: number; faults: string[] }> {
  const facts = new Facts([...tellLaw(world.at), ...world.happenings]);
  const lookers = world.sessions.filter((session) => {
    const opened = facts.one("session", session) ?? {};
    return (
      askerOf(facts, opened, world.at) === undefined || opened["capacity"] === "preview" || opened["only_reads"] === true || opened["capacity"] === "receipt"
    );
  });
  const columns = await run<{ name: string; column: string }>(`
    select c.relname as name, min(a.attname::text) as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and has_column_privilege('helhet_app', c.oid, a.attnum, 'update')
       and has_column_privilege('helhet_app', c.oid, a.attnum, 'select') group by c.relname`);
  const faults: string[] = [];
  let tried = 0;
  for (const session of lookers.slice(0, 25)) {
    await run("savepoint looker");
    await run("set session_replication_role = replica");
    await run(
      `select set_config('role', 'helhet_app', false), set_config('helhet.session', '${tokenOf(session)}', false), set_config('helhet.person', '', false)`,
    );
    for (const { name, column } of columns) {
      tried += 1;
      await run("savepoint trial");
      try {
        const [changed] = await run<{ n: number }>(`with c as (update care.${name} set ${column} = ${column} returning 1) select count(*)::int as n from c`);
        if ((changed?.n ?? 0) > 0) faults.push(`session ${session} changed ${changed?.n} rows of ${name}`);
      } catch {
        // refused outright
      }
      await run("rollback to savepoint trial");
    }
    await run("rollback to savepoint looker");
  }
  return { tried, faults };
}
