import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { beginAs, endWith } from "#db/connect.ts";
import type { Tables } from "#db/tables.ts";
import { flushJournal, hasJournal } from "#access/house.server.ts";
import { inTurn } from "#access/turn.server.ts";

/** Who is asking: the key of a session, and (on a person's page) whom the page is about. No claims: the database reads those itself. */
export interface Asker {
  readonly sessionToken: string;
  readonly personId?: string | undefined;
}

type Key = { readonly turn: (scope: Scope) => Kysely<Tables> };
let key: Key;

/**
 * One transaction, as one asker. Verbs take it; only `Scope.run` makes it; what it can reach is decided by the
 * policies of the database. The connection is private: a page holding a scope still cannot query.
 */
export class Scope {
  readonly #connection: Kysely<Tables>;
  readonly requestId: string;
  readonly personId: string | undefined;

  private constructor(connection: Kysely<Tables>, requestId: string, personId: string | undefined) {
    this.#connection = connection;
    this.requestId = requestId;
    this.personId = personId;
  }

  static {
    key = { turn: (scope) => scope.#connection };
  }

  /**
   * Runs `work` in a transaction. A returned value commits; a thrown error rolls back; a thrown Response
   * (a redirect, say) commits and is thrown on, since the write it follows did happen.
   * Never await the network inside: on the embedded database everyone else waits.
   */
  static async run<Outcome>(asker: Asker, work: (scope: Scope) => Promise<Outcome>): Promise<Outcome> {
    let hasRevoked = false;
    const working = inTurn(async (connection, beforeCommit) => {
      let answer: { readonly outcome: Outcome } | { readonly told: Response };
      try {
        await beginAs(connection, { role: "helhet_app", sessionToken: asker.sessionToken, personId: asker.personId });
        answer = await work(new Scope(connection.withSchema("care"), randomUUID(), asker.personId)).then(
          (outcome) => ({ outcome }),
          (error: unknown) => {
            if (error instanceof Response) return { told: error };
            throw error;
          },
        );
        hasRevoked = hasJournal() && (await revokes(connection));
        beforeCommit();
        await endWith(connection, "commit");
      } catch (error) {
        // where the connection is lost there is nothing to undo it on, and the server has undone it; what was first is told
        await endWith(connection, "rollback").catch(() => {});
        throw error;
      }
      if ("told" in answer) throw answer.told;
      return answer.outcome;
    });
    try {
      return await working;
    } finally {
      // before anyone is answered: who is told that it is taken back has it in the journal too
      if (hasRevoked) await flushJournal();
    }
  }

  /**
   * Runs a part that may be refused: where `isRefused` says so, what it wrote is undone and the rest of the
   * transaction (the log of it) stands.
   */
  async attempt<Outcome>(work: () => Promise<Outcome>, isRefused: (outcome: Outcome) => boolean): Promise<Outcome> {
    await endWith(this.#connection, "savepoint work");
    const outcome = await work();
    if (isRefused(outcome)) await endWith(this.#connection, "rollback to savepoint work");
    return outcome;
  }

  /** For tests: runs and undoes everything. */
  static async rehearse<Outcome>(asker: Asker, work: (scope: Scope) => Promise<Outcome>): Promise<Outcome> {
    let outcome: { value: Outcome } | undefined;
    const undo = new Error("undo");
    await Scope.run(asker, async (scope) => {
      outcome = { value: await work(scope) };
      throw undo;
    }).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    if (outcome === undefined) throw new Error("the work did not finish");
    return outcome.value;
  }
}

/** Has this transaction taken anything back? (care.revoked() says so) */
async function revokes(connection: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ said: string | null }>`select current_setting('helhet.revoked', true) as said`.execute(connection);
  return rows[0]?.said === "yes";
}

/** The query builder of a scope. Importable by stores alone (dependency rule only-stores-query). */
export function queryAs(scope: Scope): Kysely<Tables> {
  return key.turn(scope);
}
