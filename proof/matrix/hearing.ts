import type { Database } from "#db/connect.ts";
import { Court } from "./compare.ts";
import type { Table } from "./ground.ts";
import { clear, load } from "./load.ts";
import { onConnection, Reader, type Visible } from "./read.ts";
import { tellLaw, type World } from "./world.ts";

/** Empties the database and puts a world in it. */
export async function layWorld(database: Database, tables: readonly Table[], world: World): Promise<void> {
  await clear(database, tables);
  await load(database, [...tellLaw(world.at), ...world.happenings]);
}

/** Every session of a world, and nobody, held against the oracle (`shown`: takes what each was shown); several readers at once where the engine has several connections. */
export async function hear(database: Database, tables: readonly Table[], world: World, shown?: Map<string, Visible>): Promise<Court> {
  const court = new Court(world, tables);
  const waiting: (string | undefined)[] = [undefined, ...world.sessions];
  const readers = database.engine === "postgres" ? 3 : 1;
  const hearing = async (): Promise<void> =>
    onConnection(database, async (run) => {
      const reader = new Reader(run, tables);
      await reader.prepare();
      while (waiting.length > 0) {
        const session = waiting.shift();
        const seen = await reader.read(session);
        court.hold(session, seen);
        if (session !== undefined) shown?.set(session, seen);
      }
      await reader.forget();
    });
  await Promise.all(Array.from({ length: readers }, hearing));
  return court;
}

/** What each session is shown, without asking whether it should be. */
export async function look(database: Database, tables: readonly Table[], sessions: readonly string[]): Promise<Map<string, Visible>> {
  return onConnection(database, async (run) => {
    const reader = new Reader(run, tables);
    await reader.prepare();
    const seen = new Map<string, Visible>();
    for (const session of sessions) seen.set(session, await reader.read(session));
    await reader.forget();
    return seen;
  });
}
