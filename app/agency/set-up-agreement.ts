import { z } from "zod";
import { day, maybeDay, version, words } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter, endsAfterItStarts, noonOf, stateOf } from "#agency/agency.ts";
import {
  type Agreement,
  findAgreementRules,
  insertDeadlineRule,
  listAdministeredAgreements,
  updateAgreement,
  updateDeadlineRuleEnd,
} from "#agency/agreement.store.server.ts";
import { makeRoom, type NewDeadlineRule, type RuleEnd, type RuleInTime } from "#agency/deadline-rule.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";

export const ChangedAgreement = endsAfterItStarts(
  z.strictObject({ name: words(200).min(2, "agency.name-too-short"), validFrom: day(), validTo: maybeDay(), version: version() }),
);

/** Changes the name and dates of a local agreement the asker minds. */
export async function changeAgreement(scope: Scope, agreementId: string, input: z.output<typeof ChangedAgreement>): Promise<Outcome<object, Agreement>> {
  const before = (await listAdministeredAgreements(scope)).find((each) => each.id === agreementId);
  if (before === undefined) return refuse("form.not-valid");
  const row = { name: input.name, valid_from: input.validFrom, valid_to: input.validTo };
  if (!(await updateAgreement(scope, agreementId, input.version, row))) return { ...refuse("form.conflict"), current: before };
  await recordAccess(scope, { event: "agency.change-agreement", action: "U", subject: "agreement", subjectId: agreementId });
  return { ok: true };
}

/** Sets a deadline of the agreement from today or later. The one it replaces ends the day before; deadlines already promised stand. */
export async function setDeadlineRule(scope: Scope, agreementId: string, input: z.output<typeof NewDeadlineRule>): Promise<Outcome> {
  const agreement = (await listAdministeredAgreements(scope)).find((each) => each.id === agreementId);
  const found = agreement && (await findAgreementRules(scope, agreementId));
  if (agreement === undefined || found === undefined) return refuse("form.not-valid");
  if (input.validFrom < dayOf(new Date())) return refuse("agency.rule-starts-in-the-past", "validFrom");
  const { ended, inTheWay } = makeRoom(found.rules, input);
  if (inTheWay !== undefined) return refuse("agency.rule-in-the-way", "validFrom", { day: noonOf(inTheWay.validFrom) });
  for (const rule of ended) {
    if (!(await updateDeadlineRuleEnd(scope, rule.id, rule.version, dayAfter(input.validFrom, -1)))) return refuse("form.conflict");
  }
  const { validFrom, cutOff, scope: forWhom, escalatesTo, ...rule } = input;
  const ruleId = await insertDeadlineRule(scope, agreement, {
    ...rule,
    valid_from: validFrom,
    cut_off: cutOff || null,
    scope: forWhom || null,
    escalates_to: escalatesTo || null,
  });
  await recordAccess(scope, { event: "agency.set-deadline-rule", action: "C", subject: "deadline-rule", subjectId: ruleId });
  return { ok: true };
}

/** Ends a deadline rule of the agreement. Statutory ones are not the asker's to end. */
export async function endDeadlineRule(scope: Scope, agreementId: string, input: z.output<typeof RuleEnd>): Promise<Outcome<object, RuleInTime>> {
  const found = await findAgreementRules(scope, agreementId);
  const rule = found?.rules.find((each) => each.id === input.id && each.agreementId === agreementId);
  if (rule === undefined) return refuse("form.not-valid");
  if (rule.version !== input.version) return { ...refuse("form.conflict"), current: rule };
  const today = dayOf(new Date());
  if (!["current", "coming"].includes(stateOf(rule, today))) return refuse("agency.rule-has-ended");
  if (input.lastDay < dayAfter(today, -1)) return refuse("agency.ends-in-the-past", "lastDay");
  if (!(await updateDeadlineRuleEnd(scope, input.id, input.version, input.lastDay))) return { ...refuse("form.conflict"), current: rule };
  await recordAccess(scope, { event: "agency.end-deadline-rule", action: "U", subject: "deadline-rule", subjectId: input.id });
  return { ok: true };
}
