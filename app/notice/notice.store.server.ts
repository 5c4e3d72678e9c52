import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** What the asker has been told and not yet put away. A notice says no name and no reason. */
export async function listNotices(scope: Scope) {
  return queryAs(scope).selectFrom("notice").select(["id", "kind", "at"]).where("read_at", "is", null).orderBy("at", "desc").limit(20).execute();
}

/** @returns false where it is not hers, or put away already. */
export async function updateRead(scope: Scope, noticeId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("notice")
    .set({ read_at: sql<Date>`now()` })
    .where("id", "=", noticeId)
    .where("read_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}
