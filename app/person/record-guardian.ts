import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import type { AppointedYesForm, DecisionForm, MandateForm } from "#person/guardian.ts";
import {
  findAppointedRule,
  insertAppointedYes,
  insertDecision,
  insertMandate,
  listGrounds,
  listMandates,
  updateDecisionTakenBack,
  updateSignedOff,
} from "#person/guardian.store.server.ts";

/** What a board or a court has decided where two guardians do not agree. Recorded, and nothing more: no answer changes by it. */
export async function recordDecision(scope: Scope, here: PersonHere, decision: z.output<typeof DecisionForm>): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("guardian.coordinator-records");
  if (decision.decidedOn > dayOf(new Date())) return refuse("guardian.not-decided-yet", "decidedOn");
  if (!(await listGrounds(scope, here.jurisdiction)).some((ground) => ground.id === decision.groundId)) return refuse("form.not-valid", "groundId");
  await insertDecision(scope, here.personId, decision);
  return { ok: true };
}

export async function takeDecisionBack(scope: Scope, here: PersonHere, { decisionId }: { decisionId: string }): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("guardian.coordinator-records");
  return (await updateDecisionTakenBack(scope, here.personId, decisionId)) ? { ok: true } : refuse("guardian.not-here");
}

/** Someone appointed for her (verge, god man, förvaltare), by one who has seen the paper: what the mandate names, from its first day to its last. */
export async function recordMandate(scope: Scope, here: PersonHere, areasKnown: readonly string[], mandate: z.output<typeof MandateForm>): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("guardian.coordinator-records");
  const areas = mandate.areas.filter((area) => area !== "");
  if (!areas.every((area) => areasKnown.includes(area))) return refuse("form.not-valid", "areas");
  await insertMandate(scope, here.personId, { ...mandate, areas });
  return { ok: true };
}

/** The yes of an appointed guardian, where the law lets her consent: within the mandate, with reasons, and for another to agree to. */
export async function recordAppointedYes(scope: Scope, here: PersonHere, yes: z.output<typeof AppointedYesForm>): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("guardian.coordinator-records");
  const rule = await findAppointedRule(scope, here.jurisdiction);
  if (rule?.isAllowed !== true) return refuse("guardian.law-forbids-yes");
  const areas = yes.areas.filter((area) => area !== "");
  const mandate = (await listMandates(scope, here.personId)).find((each) => each.memberId === yes.memberId && each.isNow);
  if (mandate === undefined) return refuse("guardian.not-here", "memberId");
  if (!areas.every((area) => mandate.mandateAreas.includes(area))) return refuse("guardian.outside-the-mandate", "areas");
  await insertAppointedYes(scope, here.personId, rule.id, { ...yes, areas });
  return { ok: true };
}

/** The second person: another coordinator than the one who wrote it. */
export async function signOff(scope: Scope, here: PersonHere, { yesId, answer }: { yesId: string; answer: "agreed" | "refused" }): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("guardian.coordinator-records");
  return (await updateSignedOff(scope, here.personId, yesId, answer)) ? { ok: true } : refuse("guardian.takes-another");
}
