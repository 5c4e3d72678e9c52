import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import type { DecisionForm, SettleForm } from "#contact/official-decision.ts";
import { getDecisionChoices, insertOfficialDecision, updateDecisionSettled } from "#contact/official-decision.store.server.ts";

/** What an agency has decided that she gets, and until when. Only what and when: the decision itself stays with the agency. */
export async function recordOfficialDecision(scope: Scope, here: PersonHere, input: z.output<typeof DecisionForm>): Promise<Outcome> {
  if (here.capacity !== "professional") return refuse("official-decision.not-here");
  const { today, areas, agencies } = await getDecisionChoices(scope, here.personId);
  if (!areas.some(({ code }) => code === input.lifeArea)) return refuse("official-decision.has-no-area", "lifeArea");
  if (!agencies.some(({ id }) => id === input.agencyId)) return refuse("official-decision.has-no-agency", "agencyId");
  if (input.endsOn < today) return refuse("official-decision.ended-already", "endsOn");
  await insertOfficialDecision(scope, { personId: here.personId, ...input });
  return { ok: true };
}

/** What came of it before its last day: a new one, none, or it was entered by mistake. */
export async function settleOfficialDecision(scope: Scope, here: PersonHere, { decisionId, how, endsOn }: z.output<typeof SettleForm>): Promise<Outcome> {
  if (here.capacity !== "professional") return refuse("official-decision.not-here");
  const { today } = await getDecisionChoices(scope, here.personId);
  if (how === "renewed" && endsOn < today) return refuse("official-decision.renewed-until-when", "endsOn");
  const before = await updateDecisionSettled(scope, here.personId, decisionId, how);
  if (before === undefined) return refuse("official-decision.not-here");
  if (how !== "renewed") return { ok: true };
  if (endsOn <= before.endsOn) return refuse("official-decision.renewed-until-when", "endsOn");
  await insertOfficialDecision(scope, { personId: here.personId, ...before, endsOn });
  return { ok: true };
}
