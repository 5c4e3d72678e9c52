import { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { updateRead } from "#notice/notice.store.server.ts";

export const PutAwayForm = z.strictObject({ noticeId: z.uuid() });

/** Puts a notice away once it has been read. */
export async function putAway(scope: Scope, { noticeId }: { noticeId: string }): Promise<Outcome> {
  return (await updateRead(scope, noticeId)) ? { ok: true } : refuse("notice.not-here");
}
