import { openSession } from "#access/door.server.ts";
import { type Asker, Scope } from "#access/scope.server.ts";
import type { Database } from "#db/connect.ts";
import { demoActors } from "#db/demo/actors.ts";
import { onFreshCopy } from "#test/house.ts";

const TOKENS = Symbol.for("helhet.tokens");
interface Held {
  readonly token: string;
  readonly since: number;
}
const held = globalThis as { [TOKENS]?: Map<string, Held> };
const tokens = (held[TOKENS] ??= new Map());

/** What is rehearsed is undone, the keeping alive of its session too: signed in anew long before the idle limit. */
const FRESH_MS = 5 * 60_000;

/** Signs a demo actor in (once a worker, while it is fresh) and returns the session's token. */
export async function tokenOf(subject: string): Promise<string> {
  const known = tokens.get(subject);
  if (known !== undefined && Date.now() - known.since < FRESH_MS) return known.token;
  const actor = demoActors.find((each) => each.subject === subject);
  if (actor === undefined) throw new Error(`no demo actor ${subject}: see db/demo/actors.ts`);
  const token = await openSession({ issuer: "demo", subject }, { capacity: actor.capacity, mandateId: actor.mandateId ?? null }, 8);
  if (token === undefined) throw new Error(`${subject} may not sign in`);
  tokens.set(subject, { token, since: Date.now() });
  return token;
}

/** Runs as a demo actor on the real engine and undoes everything. Give the person where the page is about one. */
export async function as<Result>(subject: string, work: (scope: Scope) => Promise<Result>, personId?: string): Promise<Result> {
  const asker: Asker = { sessionToken: await tokenOf(subject), personId };
  return Scope.rehearse(asker, work);
}

/** Runs as a demo actor and commits. For what takes two actors; what it leaves behind is seen by later tests of the worker. */
export async function reallyAs<Result>(subject: string, work: (scope: Scope) => Promise<Result>, personId?: string): Promise<Result> {
  return Scope.run({ sessionToken: await tokenOf(subject), personId }, work);
}

/** For what has to be committed: on a copy of its own, where the actors sign in anew. */
export async function undisturbed<Result>(work: (owner: Database) => Promise<Result>): Promise<Result> {
  const kept = [...tokens];
  tokens.clear();
  try {
    return await onFreshCopy(work);
  } finally {
    tokens.clear();
    for (const [subject, each] of kept) tokens.set(subject, each);
  }
}
