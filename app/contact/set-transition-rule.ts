import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter, noonOf, stateOf } from "#agency/agency.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { findAdministration } from "#agency/read-administration.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { kindOf, type NewTransitionRule, type RewordedTransitionRule, stepsOf, type TransitionRuleEnd } from "#contact/transition-rule.ts";
import {
  type AdministeredTransitionRule,
  insertTransitionRule,
  listAdministeredTransitionRules,
  type TransitionRuleRow,
  updateTransitionRuleEnd,
} from "#contact/transition-rule.store.server.ts";

type Rule = AdministeredTransitionRule;
type Group = { readonly newest: Rule; readonly earlier: readonly Rule[] };
type Worded = Omit<z.output<typeof RewordedTransitionRule>, "id" | "version">;

/** The rules of each known turning under each other, newest first: the country's by law, and each agreement's own. */
export async function readTransitionRules(scope: Scope): Promise<Group[]> {
  const byKind = Map.groupBy(await listAdministeredTransitionRules(scope), ({ jurisdiction, agreementId, kind }) =>
    [jurisdiction, agreementId ?? "", kind].join("|"),
  );
  return [...byKind.values()].flatMap(([newest, ...earlier]) => (newest === undefined ? [] : [{ newest, earlier }]));
}

const rowOf = ({ nameNb, nameSv, nameEn, source, opensDaysBefore, standsDaysAfter, validFrom }: Worded) => ({
  name_nb: nameNb,
  name_sv: nameSv,
  name_en: nameEn,
  source,
  opens_days_before: opensDaysBefore,
  stands_days_after: standsDaysAfter,
  valid_from: validFrom,
});

const record = (scope: Scope, action: "C" | "U", subjectId: string) =>
  recordAccess(scope, { event: "transition.set-rule", action, subject: "transition-rule", subjectId });

/** A turning the agreement hands over by a routine of its own. It can claim no law: that is a row that comes with a release. */
export async function addTransitionRule(scope: Scope, input: z.output<typeof NewTransitionRule>): Promise<Outcome> {
  const administration = await findAdministration(scope);
  const agreement = administration?.agreements.find(({ id }) => id === input.agreementId);
  if (administration === undefined || agreement === undefined) return refuse("form.not-valid");
  const read = stepsOf(input);
  if (!read.ok) return read;
  if ((input.follows === "age") !== (input.age !== null)) return refuse("transition.rule-age", "age");
  if (input.validFrom < administration.today) return refuse("agency.rule-starts-in-the-past", "validFrom");
  const areas = await listLifeAreas(scope, agreement.jurisdiction);
  if (input.lifeArea !== "common" && !areas.some(({ code }) => code === input.lifeArea)) return refuse("form.not-valid", "lifeArea");
  const groups = (await readTransitionRules(scope)).filter(
    ({ newest }) => newest.jurisdiction === agreement.jurisdiction && (newest.agreementId === null || newest.agreementId === agreement.id),
  );
  const kind = kindOf(input.nameEn);
  if (kind.length < 3) return refuse("agency.life-area-needs-letters", "nameEn");
  if (groups.some(({ newest }) => newest.kind === kind)) return refuse("transition.rule-is-there", "nameEn");
  const row: TransitionRuleRow = {
    ...rowOf(input),
    jurisdiction: agreement.jurisdiction,
    agreement_id: agreement.id,
    kind,
    age: input.age,
    stay_kind: input.follows === "hand" || input.follows === "age" ? null : input.follows,
    life_area: input.lifeArea,
    position: Math.max(0, ...groups.map(({ newest }) => newest.position)) + 1,
  };
  await record(scope, "C", await insertTransitionRule(scope, row, read.steps));
  return { ok: true };
}

/** The newest of an agreement's own. The country's are not the asker's, whoever she is. */
async function findOwn(scope: Scope, id: string): Promise<(Rule & { agreementId: string }) | undefined> {
  const newest = (await readTransitionRules(scope)).find((group) => group.newest.id === id || group.earlier.some((each) => each.id === id))?.newest;
  const agreementId = newest?.agreementId ?? null;
  return newest === undefined || agreementId === null || newest.basis !== "local" ? undefined : { ...newest, agreementId };
}

/** Other words, days or steps from a day on. Hand-overs that were taken up keep the steps they were taken up with. */
export async function rewordTransitionRule(scope: Scope, input: z.output<typeof RewordedTransitionRule>): Promise<Outcome<object, Rule>> {
  const newest = await findOwn(scope, input.id);
  if (newest === undefined) return refuse("form.not-valid");
  const read = stepsOf(input);
  if (!read.ok) return read;
  if (newest.id !== input.id || newest.version !== input.version) return { ...refuse("form.conflict"), current: newest };
  if (input.validFrom <= newest.validFrom) return refuse("agency.wording-begins-too-early", "validFrom", { day: noonOf(newest.validFrom) });
  if (newest.validTo === null || newest.validTo >= input.validFrom) {
    if (!(await updateTransitionRuleEnd(scope, newest.id, newest.version, dayAfter(input.validFrom, -1))))
      return { ...refuse("form.conflict"), current: newest };
  }
  const { jurisdiction, kind, age, position } = newest;
  const row = { ...rowOf(input), jurisdiction, agreement_id: newest.agreementId, kind, age, position, stay_kind: newest.stayKind, life_area: newest.lifeArea };
  await record(scope, "C", await insertTransitionRule(scope, row, read.steps));
  return { ok: true };
}

/** Nothing opens by it after that day; what was taken up goes on until it is closed. */
export async function endTransitionRule(scope: Scope, input: z.output<typeof TransitionRuleEnd>): Promise<Outcome<object, Rule>> {
  const newest = await findOwn(scope, input.id);
  if (newest === undefined) return refuse("form.not-valid");
  if (newest.id !== input.id || newest.version !== input.version) return { ...refuse("form.conflict"), current: newest };
  if (stateOf(newest, input.lastDay) !== "current") return refuse("agency.ends-before-it-starts", "lastDay");
  if (!(await updateTransitionRuleEnd(scope, newest.id, newest.version, input.lastDay))) return { ...refuse("form.conflict"), current: newest };
  await record(scope, "U", newest.id);
  return { ok: true };
}
