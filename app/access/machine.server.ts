import type { Database } from "#db/connect.ts";
import { holdsFolder } from "#db/folder-lock.ts";
import { hasRoom } from "#db/room.ts";
import type { Environment } from "#env";

/* What has to hold around the database, on the machine it is served from. */

export const SKEW_SECONDS = 5;
/** Below this nothing more is taken on: a disk that is full loses the anchor and the journal before it loses anything else. */
const FREE_BYTES = 200_000_000;

export interface Machine {
  /** the folder of the embedded database, or undefined on a server */
  readonly folder: string | undefined;
  /** the files that have to find room */
  readonly places: readonly string[];
}

export function machineOf(env: Environment): Machine {
  const folder = env.databaseUrl === undefined ? env.dataFolder : undefined;
  return { folder, places: [folder, env.anchorFile, env.journalFile].filter((place) => place !== undefined) };
}

/** Deadlines, sessions and tokens are judged by two clocks: those of the database and of this process. */
export async function clocksAgree(database: Database, now: () => number = Date.now): Promise<boolean> {
  const asked = now();
  const [row] = await database.readRows<{ at: number }>("select (extract(epoch from clock_timestamp()) * 1000)::float8 as at");
  const slack = now() - asked + SKEW_SECONDS * 1000;
  return row !== undefined && Math.abs(row.at - asked) <= slack;
}

export async function findsRoom({ places }: Machine, bytes = FREE_BYTES): Promise<boolean> {
  const found = await Promise.all(places.map((place) => hasRoom(place, bytes)));
  return found.every(Boolean);
}

export const holdsLock = ({ folder }: Machine): boolean => folder === undefined || holdsFolder(folder);
