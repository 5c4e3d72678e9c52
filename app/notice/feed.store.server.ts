import { createHash } from "node:crypto";
import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export async function findOpenFeed(scope: Scope): Promise<{ openedAt: Date } | undefined> {
  return queryAs(scope).selectFrom("calendar_feed").select("opened_at as openedAt").where("ended_at", "is", null).executeTakeFirst();
}

/** As what the asker acts just now: a calendar never reads as more. Only the hash of the key is kept. */
export async function insertFeed(scope: Scope, token: string): Promise<void> {
  await queryAs(scope)
    .insertInto("calendar_feed")
    .values({
      account_id: sql<string>`care.acting_account()`,
      token_hash: createHash("sha256").update(token).digest(),
      capacity: sql<"professional" | "person" | "circle">`(select s.capacity from care.session s, care.acting() a where s.id = a.session_id)`,
      mandate_id: sql<string | null>`(select s.mandate_id from care.session s, care.acting() a where s.id = a.session_id)`,
    })
    .execute();
}

/** @returns false where none was open */
export async function updateFeedEnded(scope: Scope): Promise<boolean> {
  const ended = await queryAs(scope)
    .updateTable("calendar_feed")
    .set({ ended_at: sql<Date>`now()` })
    .where("ended_at", "is", null)
    .returning("id")
    .execute();
  return ended.length > 0;
}
