import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { insertDecision, isPlaceable } from "#meeting/agenda.store.server.ts";
import { refusalOf } from "#meeting/meeting.ts";
import { standForWriting } from "#meeting/stand.ts";

export interface DecisionMade {
  readonly personId: string;
  readonly meetingId: string;
  readonly words: string;
  readonly lifeArea: string;
  readonly topicId: string | null;
}

/** Writes down what was decided, while everyone is still at the table. */
export async function recordDecision(scope: Scope, decision: DecisionMade): Promise<Outcome> {
  const stand = await standForWriting(scope, decision);
  if (!stand.ok) return stand;
  if (stand.meeting.state !== "called") return refuse(refusalOf(stand.meeting.state));
  if (!(await isPlaceable(scope, decision.personId, decision.lifeArea, decision.topicId))) return refuse("form.not-valid", "lifeArea");
  await insertDecision(scope, decision);
  return { ok: true };
}
