import { queryAs, type Scope } from "#access/scope.server.ts";

export interface LifeSpan {
  readonly birthOn: string;
  readonly diedOn: string | null;
  readonly version: number;
}

export async function findLifeSpan(scope: Scope, personId: string): Promise<LifeSpan | undefined> {
  return queryAs(scope).selectFrom("person").select(["birth_on as birthOn", "died_on as diedOn", "version"]).where("id", "=", personId).executeTakeFirst();
}

/** Conditional on what was shown: of two who write at once, one is told of the other. */
export async function updateDiedOn(scope: Scope, personId: string, diedOn: string | null, version: number): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("person")
    .set((eb) => ({ died_on: diedOn, version: eb("version", "+", 1) }))
    .where("id", "=", personId)
    .where("version", "=", version)
    .where("died_on", diedOn === null ? "is not" : "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
