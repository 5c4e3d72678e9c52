import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { nextBaton } from "#coordinator/baton.ts";
import { findHandover, type Taken, updateHandover, updateHolder } from "#coordinator/handover.store.server.ts";
import { refuseLate } from "#coordinator/offer-handover.ts";
import { listStandIns } from "#coordinator/receiver.store.server.ts";

interface Accepting {
  readonly handoverId: string;
  readonly substituteId: string | null;
  /** of what she was shown, what she ticked; of what she could not be shown, all or none */
  readonly shown: readonly string[];
  readonly ticked: readonly string[];
  readonly takesRest: boolean;
}

const TOO_LATE: Partial<Record<Taken["outcome"], string>> = {
  "accepted-already": "coordinator.is-accepted",
  "declined-already": "coordinator.is-declined",
  "taken-back-already": "coordinator.is-taken-back",
  "term-over": "coordinator.term-over",
  "no-mandate": "coordinator.no-mandate",
};

/** Takes the role over: from this moment she holds it, and the one before her does not. Open measures and meetings go along. */
export async function acceptHandover(scope: Scope, accepting: Accepting): Promise<Outcome<{ personId: string; took: Taken }>> {
  const { handoverId, substituteId, shown, ticked, takesRest } = accepting;
  if (substituteId !== null && !(await listStandIns(scope)).some(({ professionalId }) => professionalId === substituteId))
    return refuse("coordinator.no-such-substitute", "substituteId");
  const kept = shown.filter((id) => !ticked.includes(id));
  const took = await updateHolder(scope, handoverId, { substituteId, kept, takesRest });
  if (took === undefined) return refuse("coordinator.not-here");
  const tooLate = TOO_LATE[took.outcome];
  if (tooLate !== undefined) return refuse(tooLate);
  await recordAccess(scope, { event: "coordinator.take-over", action: "U", personId: took.personId, subject: "coordinator-handover", subjectId: handoverId });
  return { ok: true, personId: took.personId, took };
}

/** Says no, with a reason: the role is where it was, and its holder looks for another. */
export async function declineHandover(scope: Scope, { handoverId, reason }: { handoverId: string; reason: string }): Promise<Outcome> {
  const handover = await findHandover(scope, handoverId);
  if (handover === undefined || !handover.isToMe) return refuse("coordinator.not-here");
  const judged = nextBaton({ terms: [], handovers: [handover] }, { kind: "decline", handoverId });
  if (!judged.ok) return judged;
  if (!(await updateHandover(scope, handoverId, { state: "declined", reason }))) return refuseLate(scope, handoverId);
  await recordAccess(scope, { event: "coordinator.decline", action: "U", personId: handover.personId, subject: "coordinator-handover", subjectId: handoverId });
  return { ok: true };
}
