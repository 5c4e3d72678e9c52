import { z } from "zod";
import { several } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { insertMandateConfirmation, listMandateRules, listMandatesToConfirm, type MandateToConfirm } from "#agency/mandate-confirmation.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";

/** The mandates ticked as still needed: each by itself, so that nobody confirms a whole area by one habit of the hand. */
export const MandatesConfirmed = z
  .strictObject({ soon: several(), later: several() })
  .refine(({ soon, later }) => soon.length + later.length > 0, { path: ["soon"], message: "mandate.none-ticked" });

export type Standing = "lapsed" | "soon" | "later";

/** Where a mandate stands on a day: no longer letting anyone in, soon not, or with time left. */
export function standingOn({ lapsesOn, warningDays }: Pick<MandateToConfirm, "lapsesOn" | "warningDays">, today: string): Standing {
  if (lapsesOn < today) return "lapsed";
  return lapsesOn <= dayAfter(today, warningDays) ? "soon" : "later";
}

/** What the asker may confirm, in the order it lapses, and the rule; undefined for whoever may confirm nothing at all. */
export async function readMandatesToConfirm(scope: Scope) {
  const today = dayOf(new Date());
  const mandates = (await listMandatesToConfirm(scope)).map((mandate) => ({ ...mandate, standing: standingOn(mandate, today) }));
  return mandates.length === 0 ? undefined : { today, mandates, rules: await listMandateRules(scope) };
}

/**
 * Says of each ticked mandate that it is still needed: it stands for another year from today (the rule says how long).
 * What is not ticked lapses by itself on its day, whatever the one who holds it does.
 */
export async function confirmMandates(scope: Scope, { soon, later }: z.output<typeof MandatesConfirmed>): Promise<Outcome> {
  const ticked = new Set([...soon, ...later]);
  const known = new Set((await listMandatesToConfirm(scope)).map((each) => each.mandateId));
  if (![...ticked].every((id) => known.has(id))) return refuse("form.not-valid", "soon");
  for (const mandateId of ticked) {
    await insertMandateConfirmation(scope, mandateId);
    await recordAccess(scope, { event: "agency.confirm-mandate", action: "U", subject: "mandate", subjectId: mandateId });
  }
  return { ok: true };
}
