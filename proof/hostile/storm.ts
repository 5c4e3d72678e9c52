import fc from "fast-check";
import type { Ground } from "./ground.ts";
import { type Hostile, requestOf } from "./requests.ts";

export interface Tally {
  sent: number;
  readonly by: Map<number, number>;
  /** answers of 500 and more, and what never was answered: by what was sent, with one example */
  readonly broken: Map<string, { count: number; example: string }>;
  /** could not even be put into a request by this end */
  unsendable: number;
}

export const newTally = (): Tally => ({ sent: 0, by: new Map(), broken: new Map(), unsendable: 0 });

export type Ask = (request: Request) => Promise<Response>;

function brokenBy(tally: Tally, hostile: Hostile, why: string): void {
  const key = `${hostile.method} ${hostile.path.replace(/\?.*$/, "").replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*")} ${hostile.kind}: ${why}`.slice(0, 200);
  const known = tally.broken.get(key);
  tally.broken.set(key, { count: (known?.count ?? 0) + 1, example: known?.example ?? `${hostile.path.slice(0, 300)} ${(hostile.body ?? "").slice(0, 1_500)}` });
}

async function send(ask: Ask, hostile: Hostile, tally: Tally): Promise<void> {
  let request: Request;
  try {
    request = requestOf(hostile);
  } catch {
    tally.unsendable += 1;
    return;
  }
  tally.sent += 1;
  try {
    const answer = await ask(request);
    await answer.arrayBuffer();
    tally.by.set(answer.status, (tally.by.get(answer.status) ?? 0) + 1);
    if (answer.status >= 500) brokenBy(tally, hostile, String(answer.status));
  } catch (error) {
    brokenBy(tally, hostile, `no answer (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** So many requests of a kind, some at once, the same for the same seed. `each` is called after every round. */
export async function storm(ask: Ask, kind: fc.Arbitrary<Hostile>, wanted: number, seed: number, tally: Tally, each?: () => void): Promise<void> {
  const ROUND = 200;
  const AT_ONCE = 6;
  for (let sent = 0, round = 0; sent < wanted; sent += ROUND, round += 1) {
    const queue = fc.sample(kind, { seed: seed + round, numRuns: Math.min(ROUND, wanted - sent) });
    const work = async () => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) await send(ask, next, tally);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    each?.();
  }
}

export async function sendAll(ask: Ask, requests: readonly Hostile[], tally: Tally): Promise<void> {
  for (const each of requests) await send(ask, each, tally);
}

export const told = (tally: Tally): string =>
  [...tally.by]
    .toSorted(([one], [other]) => one - other)
    .map(([status, count]) => `${status} × ${count.toLocaleString("en")}`)
    .join(", ");

/** How many rows every table has. */
export async function countRows(ground: Ground): Promise<Map<string, number>> {
  const tables = await ground.truth.readRows<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r' order by 1",
  );
  const all = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from care."${name}"`).join(" union all ");
  return new Map((await ground.truth.readRows<{ name: string; count: number }>(all)).map(({ name, count }) => [name, count]));
}

/** Which tables have other numbers of rows than before. */
export const differing = (before: Map<string, number>, after: Map<string, number>): string[] =>
  [...after].filter(([name, count]) => before.get(name) !== count).map(([name, count]) => `${name} ${before.get(name) ?? 0} → ${count}`);
