import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter, noonOf, stateOf } from "#agency/agency.ts";
import { listAdministeredAgreements } from "#agency/agreement.store.server.ts";
import type { RuleEnd } from "#agency/deadline-rule.ts";
import { groupWordings, type NewWording } from "#agency/statutory-item.ts";
import { insertStatutoryItem, listStatutoryItems, type StatutoryItem, updateStatutoryItemEnd } from "#agency/statutory-item.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

async function findNewest(scope: Scope, itemId: string): Promise<StatutoryItem | undefined> {
  const countries = new Set((await listAdministeredAgreements(scope)).map((agreement) => agreement.jurisdiction));
  if (countries.size === 0) return undefined;
  const groups = groupWordings(await listStatutoryItems(scope, [...countries]));
  return groups.find(({ newest, earlier }) => newest.id === itemId || earlier.some((each) => each.id === itemId))?.newest;
}

/**
 * A change of law: a new row from a day on, and the old one ends the day before. Plans made under the old wording
 * keep it, because the old row is still there with its dates.
 */
export async function rewordStatutoryItem(scope: Scope, input: z.output<typeof NewWording>): Promise<Outcome<object, StatutoryItem>> {
  const newest = await findNewest(scope, input.id);
  if (newest === undefined) return refuse("form.not-valid");
  if (newest.id !== input.id || newest.version !== input.version) return { ...refuse("form.conflict"), current: newest };
  if (input.validFrom <= newest.validFrom) return refuse("agency.wording-begins-too-early", "validFrom", { day: noonOf(newest.validFrom) });
  if (newest.validTo === null || newest.validTo >= input.validFrom) {
    if (!(await updateStatutoryItemEnd(scope, newest.id, newest.version, dayAfter(input.validFrom, -1))))
      return { ...refuse("form.conflict"), current: newest };
  }
  const itemId = await insertStatutoryItem(scope, {
    jurisdiction: newest.jurisdiction,
    plan_kind: newest.planKind,
    letter: newest.letter,
    check_code: newest.checkCode,
    name_nb: input.nameNb,
    name_sv: input.nameSv,
    name_en: input.nameEn,
    source: input.source,
    valid_from: input.validFrom,
  });
  await recordAccess(scope, { event: "agency.reword-statutory-item", action: "C", subject: "statutory-item", subjectId: itemId });
  return { ok: true };
}

/** The law no longer asks for this. */
export async function endStatutoryItem(scope: Scope, input: z.output<typeof RuleEnd>): Promise<Outcome<object, StatutoryItem>> {
  const newest = await findNewest(scope, input.id);
  if (newest === undefined) return refuse("form.not-valid");
  if (newest.id !== input.id || newest.version !== input.version) return { ...refuse("form.conflict"), current: newest };
  if (stateOf(newest, input.lastDay) !== "current") return refuse("agency.ends-before-it-starts", "lastDay");
  if (!(await updateStatutoryItemEnd(scope, newest.id, newest.version, input.lastDay))) return { ...refuse("form.conflict"), current: newest };
  await recordAccess(scope, { event: "agency.reword-statutory-item", action: "U", subject: "statutory-item", subjectId: input.id });
  return { ok: true };
}
