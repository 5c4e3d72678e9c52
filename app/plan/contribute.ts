import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { Party } from "#plan/contribution.ts";
import { findContribution, insertContribution, insertCooperation, updateContribution } from "#plan/contribution.store.server.ts";
import { type Footing, findFooting, isTopicOpen } from "#plan/footing.store.server.ts";
import { updateNoneAnswer } from "#plan/plan-row.store.server.ts";

interface Placing {
  readonly personId: string;
  readonly lifeArea: string;
  readonly topicId: string | null;
}

async function placingProblem(scope: Scope, footing: Footing, { personId, lifeArea, topicId }: Placing) {
  if (!footing.openAreas.includes(lifeArea)) return refuse("plan.area-is-closed", "lifeArea");
  return (await isTopicOpen(scope, personId, topicId)) ? undefined : refuse("form.not-valid", "topicId");
}

/** Each speaks for its own party; she and her coordinators may write down for any. */
function mayContributeFor(footing: Footing, party: Party): boolean {
  if (footing.speaksForHer) return true;
  if (party.kind === "circle" && party.circleMemberId === footing.circleMemberId) return true;
  return footing.mayWrite && (footing.isCoordinator || (party.kind === "agency" && party.agencyId === footing.agencyId));
}

/** What one party will contribute. */
export async function contribute(scope: Scope, given: Placing & { party: Party; words: string }): Promise<Outcome> {
  const footing = await findFooting(scope, given.personId);
  if (footing === undefined || footing.planId === null) return refuse("plan.not-begun");
  if (!mayContributeFor(footing, given.party)) return refuse("contribution.not-yours", "party");
  const problem = await placingProblem(scope, footing, given);
  if (problem !== undefined) return problem;
  await insertContribution(scope, { ...given, planId: footing.planId });
  return { ok: true };
}

export async function changeContribution(
  scope: Scope,
  changed: { personId: string; contributionId: string; words: string; version: number },
): Promise<Outcome> {
  const standing = await findContribution(scope, changed.personId, changed.contributionId);
  if (standing === undefined || !standing.isMine) return refuse("contribution.not-yours");
  if (await updateContribution(scope, changed.contributionId, changed)) return { ok: true };
  return { ok: false, problems: [{ code: "form.conflict" }], current: standing };
}

/** Cooperation the plan needs with someone who does not take part in it. */
export async function askCooperation(scope: Scope, asked: Placing & { withWhom: string; about: string }): Promise<Outcome> {
  const footing = await findFooting(scope, asked.personId);
  if (footing === undefined || footing.planId === null) return refuse("plan.not-begun");
  if (!footing.mayWrite) return refuse("plan.not-yours-to-write");
  const problem = await placingProblem(scope, footing, asked);
  if (problem !== undefined) return problem;
  await insertCooperation(scope, { ...asked, planId: footing.planId });
  await updateNoneAnswer(scope, footing.planId, { needs_no_other_cooperation: false });
  return { ok: true };
}
