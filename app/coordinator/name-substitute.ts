import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { listStandIns } from "#coordinator/receiver.store.server.ts";
import { findBaton, updateSubstitute } from "#coordinator/term.store.server.ts";

/** Names who stands in for the asker with one person, or nobody. It opens nothing to her: that takes the person's consent. */
export async function nameSubstitute(scope: Scope, { termId, substituteId }: { termId: string; substituteId: string | null }): Promise<Outcome> {
  const found = await findBaton(scope, { termId });
  if (found === undefined || !found.isMine) return refuse("coordinator.not-here");
  if (substituteId !== null && !(await listStandIns(scope)).some(({ professionalId }) => professionalId === substituteId))
    return refuse("coordinator.no-such-substitute", "substituteId");
  if (!(await updateSubstitute(scope, termId, substituteId))) return refuse("coordinator.term-over");
  await recordAccess(scope, { event: "coordinator.substitute", action: "U", personId: found.personId, subject: "coordinator-term", subjectId: termId });
  return { ok: true };
}
