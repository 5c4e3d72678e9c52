// Planted: every line here breaks one rule of .oxlintrc.json (scripts/canary.ts).
import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export * from "./plan.ts";

export function everything(scope: Scope, words: string): any {
  console.log(process.env["HOME"], sql.raw(words));
  return queryAs(scope).selectFrom("agency").selectAll().executeTakeFirst()!;
}
