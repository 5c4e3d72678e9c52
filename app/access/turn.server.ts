import type { Kysely } from "kysely";
import { data } from "react-router";
import type { Tables } from "#db/tables.ts";
import { unavailabilityOf } from "#db/unavailable.ts";
import { theDatabase } from "#access/house.server.ts";

/*
 * A turn at the database. Where none is free within the limit, or the database is away, the asker gets 503: nothing is
 * shown from memory, nobody is let in unasked, and nobody waits for ever.
 */

/** What the error page knows: whether nothing was changed, or nobody can say. */
export interface Away {
  readonly away: "unchanged" | "unsure";
}

export const awayAnswer = <Told extends Away>(told: Told) => data(told, { status: 503 });
type AwayAnswer = ReturnType<typeof awayAnswer<Away>>;

export function isAway(error: unknown): error is AwayAnswer {
  return typeof error === "object" && error !== null && "data" in error && typeof error.data === "object" && error.data !== null && "away" in error.data;
}

/**
 * Runs `work` on one connection. It calls `beforeCommit` when all that is left is to commit: a connection lost after
 * that leaves it open whether anything was changed.
 *
 * @throws what `work` throws; or, where the database is away or too busy, an answer of 503
 */
export async function inTurn<Outcome>(work: (connection: Kysely<Tables>, beforeCommit: () => void) => Promise<Outcome>): Promise<Outcome> {
  const { kysely, patience } = theDatabase();
  const turn: { stage: "waiting" | "working" | "committing" | "left" } = { stage: "waiting" };
  let impatience: NodeJS.Timeout | undefined;
  const working = kysely.connection().execute(async (connection) => {
    if (turn.stage === "left") throw new Error("whoever waited for this turn has been answered");
    clearTimeout(impatience);
    turn.stage = "working";
    return work(connection, () => (turn.stage = "committing"));
  });
  const waiting = new Promise<never>((_, reject) => {
    if (patience === undefined) return;
    impatience = setTimeout(() => {
      turn.stage = "left";
      reject(new Error("no connection within the limit"));
    }, patience.connectionMs);
  });
  try {
    return await Promise.race([working, waiting]);
  } catch (error) {
    const why = unavailabilityOf(error);
    const hasBegun = turn.stage !== "waiting" && turn.stage !== "left";
    if (error instanceof Response || (hasBegun && why === undefined)) throw error;
    // a code or a kind, never the words: they may hold an address or what someone typed
    process.stderr.write(`the database is away (${turn.stage}, ${error instanceof Error && "code" in error ? String(error.code) : (why ?? "busy")})\n`);
    throw awayAnswer({ away: turn.stage === "committing" && why === "gone" ? "unsure" : "unchanged" });
  } finally {
    clearTimeout(impatience);
  }
}
