import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** The professional who is asking, to tell her own mandates from those of others. */
export async function findOwnProfessional(scope: Scope): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select care.acting_professional() as id`.execute(queryAs(scope));
  return rows[0]?.id ?? undefined;
}
