import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** What the asker has been told and not yet put away. A notice says no name and no reason. */
export async function listNotices(scope: Scope) {
  return queryAs(scope).selectFrom("notice").select(["id", "kind", "count", "at"]).where("read_at", "is", null).orderBy("at", "desc").limit(50).execute();
}

/** @returns false where none of them is hers, or all are put away already. */
export async function updateRead(scope: Scope, noticeIds: readonly string[]): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("notice")
    .set({ read_at: sql<Date>`now()` })
    .where("id", "in", noticeIds)
    .where("read_at", "is", null)
    .returning("id")
    .execute();
  return done.length > 0;
}
