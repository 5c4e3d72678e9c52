import { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { updateRead } from "#notice/notice.store.server.ts";

/** Those of one kind are put away together. */
export const PutAwayForm = z.strictObject({ noticeId: z.union([z.uuid().transform((id) => [id]), z.array(z.uuid()).min(1).max(50)]) });

/** Puts notices away once they have been read. */
export async function putAway(scope: Scope, { noticeId }: { noticeId: readonly string[] }): Promise<Outcome> {
  return (await updateRead(scope, noticeId)) ? { ok: true } : refuse("notice.not-here");
}
