import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter, noonOf, stateOf } from "#agency/agency.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { type CriterionEnd, findForbidden, type NewCriterion, type RewordedCriterion } from "#referral/criterion.ts";
import { type Criterion, insertCriterion, listAdministeredCriteria, updateCriterionEnd } from "#referral/criterion.store.server.ts";

interface Worded {
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

/** A criterion is about need, function and ties. One that asks for a diagnosis or an age is no criterion here. */
function judgeWording(worded: Worded): Outcome<object, never> {
  for (const field of ["nameNb", "nameSv", "nameEn"] as const) {
    const [word] = findForbidden(worded[field]);
    if (word !== undefined) return refuse("criterion.asks-for-diagnosis-or-age", field, { word });
  }
  return { ok: true };
}

/** The wordings of each criterion under each other, newest first. */
export async function readCriteria(scope: Scope): Promise<{ newest: Criterion; earlier: Criterion[] }[]> {
  const byCode = Map.groupBy(await listAdministeredCriteria(scope), ({ agreementId, code }) => `${agreementId} ${code}`);
  return [...byCode.values()].flatMap(([newest, ...earlier]) => (newest === undefined ? [] : [{ newest, earlier }]));
}

/** A criterion that was not there before, last in the list. */
export async function addCriterion(scope: Scope, { agreementId, nameNb, nameSv, nameEn, source, validFrom }: z.output<typeof NewCriterion>): Promise<Outcome> {
  const judged = judgeWording({ nameNb, nameSv, nameEn });
  if (!judged.ok) return judged;
  const own = (await readCriteria(scope)).filter(({ newest }) => newest.agreementId === agreementId);
  const position = Math.max(0, ...own.map(({ newest }) => newest.position)) + 1;
  // only letters and hyphens may stand in a code; the place in the list is given in letters
  const code = `own-${String.fromCharCode(96 + Math.ceil(position / 26), 97 + (position % 26))}`;
  const id = await insertCriterion(scope, {
    agreement_id: agreementId,
    code,
    position,
    name_nb: nameNb,
    name_sv: nameSv,
    name_en: nameEn,
    source,
    valid_from: validFrom,
  });
  await recordAccess(scope, { event: "referral.set-criterion", action: "C", subject: "intake-criterion", subjectId: id });
  return { ok: true };
}

async function findNewest(scope: Scope, id: string): Promise<Criterion | undefined> {
  return (await readCriteria(scope)).find(({ newest, earlier }) => newest.id === id || earlier.some((each) => each.id === id))?.newest;
}

/** A new wording from a day on; the old one ends the day before and stays with the needs that were assessed by it. */
export async function rewordCriterion(scope: Scope, input: z.output<typeof RewordedCriterion>): Promise<Outcome<object, Criterion>> {
  const judged = judgeWording(input);
  if (!judged.ok) return judged;
  const newest = await findNewest(scope, input.id);
  if (newest === undefined) return refuse("form.not-valid");
  if (newest.id !== input.id || newest.version !== input.version) return { ...refuse("form.conflict"), current: newest };
  if (input.validFrom <= newest.validFrom) return refuse("agency.wording-begins-too-early", "validFrom", { day: noonOf(newest.validFrom) });
  if (newest.validTo === null || newest.validTo >= input.validFrom) {
    if (!(await updateCriterionEnd(scope, newest.id, newest.version, dayAfter(input.validFrom, -1)))) return { ...refuse("form.conflict"), current: newest };
  }
  const id = await insertCriterion(scope, {
    agreement_id: newest.agreementId,
    code: newest.code,
    position: newest.position,
    name_nb: input.nameNb,
    name_sv: input.nameSv,
    name_en: input.nameEn,
    source: input.source,
    valid_from: input.validFrom,
  });
  await recordAccess(scope, { event: "referral.set-criterion", action: "C", subject: "intake-criterion", subjectId: id });
  return { ok: true };
}

/** It is no criterion any more after a day. */
export async function endCriterion(scope: Scope, input: z.output<typeof CriterionEnd>): Promise<Outcome<object, Criterion>> {
  const newest = await findNewest(scope, input.id);
  if (newest === undefined) return refuse("form.not-valid");
  if (newest.id !== input.id || newest.version !== input.version) return { ...refuse("form.conflict"), current: newest };
  if (stateOf(newest, input.lastDay) !== "current") return refuse("agency.ends-before-it-starts", "lastDay");
  if (!(await updateCriterionEnd(scope, newest.id, newest.version, input.lastDay))) return { ...refuse("form.conflict"), current: newest };
  await recordAccess(scope, { event: "referral.set-criterion", action: "U", subject: "intake-criterion", subjectId: input.id });
  return { ok: true };
}
