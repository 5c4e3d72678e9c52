import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { ReviewForm } from "#consent/emergency.ts";
import { findReview, type ReviewHere, updateReview } from "#consent/emergency-review.store.server.ts";

/** Opens one for review. That it is reviewed stands in her log, but where that would tell what is lawfully kept back. */
export async function openReview(scope: Scope, openingId: string): Promise<ReviewHere | undefined> {
  const found = await findReview(scope, openingId);
  if (found !== undefined) await record(scope, "emergency.see-review", "R", found);
  return found;
}

/** What it came to, in words. Found not justified or reported, it is over at once; she is told that it has been reviewed. */
export async function reviewEmergency(scope: Scope, found: ReviewHere, outcome: z.output<typeof ReviewForm>): Promise<Outcome> {
  if (!(await updateReview(scope, found.id, outcome))) return { ...refuse("form.conflict"), current: await findReview(scope, found.id) };
  await record(scope, "emergency.review", "U", found);
  return { ok: true };
}

async function record(scope: Scope, event: string, action: "R" | "U", { id, personId, isKeptBack }: ReviewHere): Promise<void> {
  await recordAccess(scope, { event, action, personId: isKeptBack ? undefined : personId, subject: "emergency-review", subjectId: id });
}
