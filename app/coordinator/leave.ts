import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { LeavingInput } from "#coordinator/coordinator.ts";
import { insertLeaving } from "#coordinator/leaving.store.server.ts";
import { offerHandover } from "#coordinator/offer-handover.ts";
import { listMyBatons } from "#coordinator/term.store.server.ts";
import { dayOf } from "#deadline/day.ts";

const NOBODY_YET = "-";

/**
 * One who leaves offers every role of hers in one act: a receiver a person, or one for all. Each receiver answers for
 * herself, and what is not accepted stays with the leaver. All of it is offered, or none (one refusal undoes the act).
 */
export async function leave(scope: Scope, { lastDay, all, each }: LeavingInput): Promise<Outcome<{ count: number }>> {
  if (lastDay < dayOf(new Date())) return refuse("coordinator.last-day-is-past", "lastDay");
  const open = (await listMyBatons(scope)).filter(({ handover }) => handover?.state !== "offered");
  const offers = open.flatMap(({ termId }) => {
    const chosen = each.get(termId) ?? "";
    const to = chosen === "" ? all : chosen;
    return to === "" || to === NOBODY_YET ? [] : [{ termId, to }];
  });
  if (offers.length === 0) return refuse("coordinator.nobody-chosen", "all");
  const leavingId = await insertLeaving(scope, lastDay);
  for (const offer of offers) {
    const done = await offerHandover(scope, { ...offer, reason: "leaving", leavingId });
    if (!done.ok) return { ok: false, problems: done.problems.map((problem) => ({ ...problem, field: `to.${offer.termId}` })) };
  }
  await recordAccess(scope, { event: "coordinator.leave", action: "C", subject: "coordinator-leaving", subjectId: leavingId });
  return { ok: true, count: offers.length };
}
