import type { Database } from "#db/connect.ts";
import { Court } from "./compare.ts";
import type { Table } from "./ground.ts";
import { layWorld } from "./hearing.ts";
import { MUTANTS } from "./mutants.ts";
import { plant } from "./plant.ts";
import { onConnection, Reader } from "./read.ts";
import type { World } from "./world.ts";
import { writesOn } from "./writes.ts";

/** Enough to see each mistake by: after each one planted, every policy that is read has to be planned anew. */
const TELLING = new Set([
  "person",
  "person_card",
  "own_words",
  "goal",
  "topic",
  "meeting",
  "contact",
  "board_reason",
  "board_decision",
  "board_day",
  "participant",
  "coordinator_term",
  "circle_detail",
  "consent",
  "referral",
  "block",
  "audit",
  "log_question",
  "agency_note",
  "notice",
]);

export interface Power {
  readonly caught: readonly string[];
  readonly missed: readonly string[];
  /** no longer found in the text of the database */
  readonly lost: readonly string[];
}

/** Each planted mistake in a transaction of its own, undone afterwards: caught when any session is shown otherwise than the oracle says. */
export async function tryPower(database: Database, all: readonly Table[], worlds: readonly World[], say: (words: string) => void): Promise<Power> {
  const tables = all.filter(({ name }) => TELLING.has(name));
  const caught = new Map<string, string>();
  const lost: string[] = [];
  for (const world of worlds) {
    await layWorld(database, all, world);
    await onConnection(database, async (run) => {
      const reader = new Reader(run, tables);
      await reader.prepare();
      for (const mutant of MUTANTS.filter(({ name }) => !caught.has(name) && !lost.some((each) => each.startsWith(`"${name}"`)))) {
        await run("begin");
        let found: Found | undefined;
        try {
          const fault = await plant(run, mutant);
          if (fault !== undefined) lost.push(fault);
          else
            found =
              mutant.isOfWriting === true ? ofWriting((await writesOn(run, world)).faults) : await firstDifference(new Court(world, tables), reader, world);
        } finally {
          await run("rollback");
        }
        if (found === undefined) continue;
        // the same session is shown what it should be when the mistake is gone, or it has shown nothing
        if (found.session !== undefined && !new Court(world, tables).hold(found.session, await reader.read(found.session)))
          lost.push(`"${mutant.name}": session ${found.session} differs without it`);
        else caught.set(mutant.name, found.what);
        say(`${mutant.name}: ${found.what}`);
      }
      await reader.forget();
    });
  }
  return {
    caught: [...caught].map(([name, found]) => `${name} (${found})`),
    missed: MUTANTS.map(({ name }) => name).filter((name) => !caught.has(name) && !lost.some((each) => each.startsWith(`"${name}"`))),
    lost,
  };
}

interface Found {
  readonly what: string;
  readonly session: string | undefined;
}
const ofWriting = ([what]: readonly string[]): Found | undefined => (what === undefined ? undefined : { what, session: undefined });

async function firstDifference(court: Court, reader: Reader, world: World): Promise<Found | undefined> {
  for (const session of world.sessions) {
    if (court.hold(session, await reader.read(session))) continue;
    for (const { table, kind } of court.differences.values()) return { what: `${kind} in ${table}`, session };
  }
  return undefined;
}
