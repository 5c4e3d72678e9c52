import { sql } from "kysely";
import { queryAs } from "#access/scope.server.ts";
import { as } from "#test/as.ts";

/** Runs plain SQL as a demo actor, statement by statement, as someone who holds helhet_app might; everything is undone. */
export async function rowsAs(subject: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  return as(subject, async (scope) => {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await sql.raw<Record<string, unknown>>(statement).execute(queryAs(scope)));
    return rows;
  });
}

/** "refused" where the database said no, or the last statement touched no row; else how many rows it wrote. */
async function outcomeOf(subject: string, ...statements: readonly string[]): Promise<string> {
  return as(subject, async (scope) => {
    let wrote = 0n;
    for (const statement of statements) {
      const done = await sql.raw(statement).execute(queryAs(scope));
      wrote = done.numAffectedRows ?? BigInt(done.rows.length);
    }
    return wrote === 0n ? "refused" : `wrote ${wrote}`;
  }).catch((error: unknown) => {
    const code = (error as { code?: string }).code ?? "";
    // refused by a right, a policy, a trigger or a constraint; anything else is a slip of the attack itself
    if (["42501", "23514", "23503"].includes(code)) return "refused";
    throw error;
  });
}

export interface Attack {
  readonly name: string;
  readonly subject: string;
  readonly statements: readonly string[];
}
export const attack = (name: string, subject: string, ...statements: readonly string[]): Attack => ({ name, subject, statements });

/** The names of those that got through. Empty is right. */
export async function thoseThatSucceed(attacks: readonly Attack[]): Promise<string[]> {
  const through: string[] = [];
  for (const { name, subject, statements } of attacks) {
    const outcome = await outcomeOf(subject, ...statements).catch((error: unknown) => `broke: ${String(error)}`);
    if (outcome !== "refused") through.push(`${name}: ${outcome}`);
  }
  return through;
}
