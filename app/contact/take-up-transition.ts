import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { addDays, comingTransitions, openTransitions } from "#contact/transition.ts";
import { getTransitionsPage } from "#contact/transition.store.server.ts";
import { insertTransition } from "#contact/transition-change.store.server.ts";

/** Takes up a hand-over that follows from a birthday or a stay: from now on it has owners and steps. */
export async function takeUpTransition(
  scope: Scope,
  here: PersonHere,
  asked: { readonly ruleId: string; readonly onDay: string; readonly stayId: string },
): Promise<Outcome<{ transitionId: string }>> {
  if (here.capacity !== "professional") return refuse("transition.not-here");
  const { rules, today, ...of } = await getTransitionsPage(scope, here.personId);
  const known = [...openTransitions(rules, of, today), ...comingTransitions(rules, of, today)];
  const found = known.find((each) => each.ruleId === asked.ruleId && each.onDay === asked.onDay && (each.stayId ?? "") === asked.stayId);
  if (found === undefined) return refuse("transition.not-here");
  if (found.transitionId !== null) return { ok: true, transitionId: found.transitionId };
  const id = await insertTransition(scope, {
    personId: here.personId,
    ruleId: found.ruleId,
    lifeArea: found.lifeArea,
    onDay: found.onDay,
    stayId: found.stayId,
  });
  return id === undefined ? refuse("transition.already-there") : { ok: true, transitionId: id };
}

/** One that no birthday tells: a new school, a move, another agency taking over. */
export async function registerTransition(
  scope: Scope,
  here: PersonHere,
  { ruleId, onDay }: { readonly ruleId: string; readonly onDay: string },
): Promise<Outcome<{ transitionId: string }>> {
  if (here.capacity !== "professional") return refuse("transition.not-here");
  const { rules, today, areas, diedOn } = await getTransitionsPage(scope, here.personId);
  const rule = rules.find((each) => each.ruleId === ruleId && each.isInForce && each.age === null && areas.includes(each.lifeArea));
  if (rule === undefined || diedOn !== null) return refuse("transition.has-no-kind", "ruleId");
  if (onDay < addDays(today, -rule.standsDaysAfter)) return refuse("transition.long-past", "onDay");
  const id = await insertTransition(scope, { personId: here.personId, ruleId, lifeArea: rule.lifeArea, onDay, stayId: null });
  return id === undefined ? refuse("transition.already-there", "onDay") : { ok: true, transitionId: id };
}
