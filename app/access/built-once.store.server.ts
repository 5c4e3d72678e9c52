import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "#db/tables.ts";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** Stands in the place of the value while the statement is built; nothing else may look like it. */
const HOLE = "\u0000 the value \u0000";

/**
 * A reading whose statement is put together once a process instead of at every call: for the largest ones, that is a
 * third of a request's own work. The text must not depend on the value, which is filled in as a parameter.
 */
export function builtOnce<Row>(build: (db: Kysely<Tables>, value: string) => Compilable<Row>): (scope: Scope, value: string) => Promise<Row[]> {
  let built: CompiledQuery<Row> | undefined;
  return async (scope, value) => {
    built ??= build(queryAs(scope), HOLE).compile();
    const parameters = built.parameters.map((parameter) => (parameter === HOLE ? value : parameter));
    const filled: CompiledQuery<Row> = { ...built, parameters };
    return (await queryAs(scope).executeQuery(filled)).rows;
  };
}
