import { randomBytes } from "node:crypto";
import type { Outcome } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { insertFeed, updateFeedEnded } from "#notice/feed.store.server.ts";

/** A new address for the asker's own calendar; an earlier one stops working. The key is shown once and not kept. */
export async function openFeed(scope: Scope): Promise<Outcome<{ token: string }>> {
  await updateFeedEnded(scope);
  const token = randomBytes(32).toString("hex");
  await insertFeed(scope, token);
  await recordAccess(scope, { event: "feed.open", action: "C", subject: "calendar-feed" });
  return { ok: true, token };
}

export async function closeFeed(scope: Scope): Promise<Outcome> {
  await updateFeedEnded(scope);
  await recordAccess(scope, { event: "feed.close", action: "U", subject: "calendar-feed" });
  return { ok: true };
}
