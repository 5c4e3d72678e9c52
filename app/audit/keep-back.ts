import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { ExceptionForm, ReviewForm } from "#audit/log-control.ts";
import { insertException, listGrounds, updateReview } from "#audit/log-exception.store.server.ts";

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** So far back a decision may reach: it is made about an inquiry that has begun, not to cover up what was done. */
const REACHES_BACK = 29;

/** Keeps the acting agency's own openings back, on a ground the law names, for no longer than it allows. */
export async function keepBack(
  scope: Scope,
  { personId, jurisdiction }: { personId: string; jurisdiction: "no" | "se" },
  exception: z.output<typeof ExceptionForm>,
  today: string,
): Promise<Outcome> {
  const ground = (await listGrounds(scope, jurisdiction)).find(({ id }) => id === exception.groundId);
  if (ground === undefined) return refuse("form.not-valid", "groundId");
  if (exception.endsOn < today) return refuse("log-exception.is-over", "endsOn");
  if (daysBetween(today, exception.endsOn) > ground.longestDays) return refuse("log-exception.too-long", "endsOn", { days: ground.longestDays });
  if (exception.coversFrom > today || daysBetween(exception.coversFrom, today) > REACHES_BACK)
    return refuse("log-exception.too-far-back", "coversFrom", { days: REACHES_BACK });
  const id = await insertException(scope, personId, exception);
  // the record of the decision names nobody: in her log it would tell what it keeps back
  await recordAccess(scope, { event: "log-exception.decide", action: "C", subject: "log-exception", subjectId: id });
  return { ok: true };
}

export async function reviewException(scope: Scope, id: string, review: z.output<typeof ReviewForm>): Promise<Outcome> {
  if (!(await updateReview(scope, id, review))) return refuse("log-exception.cannot-review");
  await recordAccess(scope, { event: "log-exception.review", action: "U", subject: "log-exception", subjectId: id });
  return { ok: true };
}
