import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Step } from "#contact/transition-rule.ts";
import type { Tables } from "#db/tables.ts";

export type AdministeredTransitionRule = Awaited<ReturnType<typeof listAdministeredTransitionRules>>[number];

/** Every rule there has been for the areas the asker administers, the law of their countries among them; newest first under its kind. */
export async function listAdministeredTransitionRules(scope: Scope) {
  const rows = await queryAs(scope)
    .selectFrom("transition_rule as r")
    .select((eb) => [
      "r.id",
      "r.jurisdiction",
      "r.agreement_id as agreementId",
      "r.basis",
      "r.kind",
      "r.age",
      "r.stay_kind as stayKind",
      "r.opens_days_before as opensDaysBefore",
      "r.stands_days_after as standsDaysAfter",
      "r.life_area as lifeArea",
      "r.position",
      "r.name_nb as nameNb",
      "r.name_sv as nameSv",
      "r.name_en as nameEn",
      "r.source",
      "r.valid_from as validFrom",
      "r.valid_to as validTo",
      "r.version",
      jsonArrayFrom(
        eb
          .selectFrom("transition_check as k")
          .select(["k.side", "k.name_nb as nameNb", "k.name_sv as nameSv", "k.name_en as nameEn"])
          .whereRef("k.rule_id", "=", "r.id")
          .orderBy("k.position"),
      ).as("steps"),
    ])
    .where(
      sql<boolean>`(r.agreement_id in (select care.agreements_as('administrator'))
        or (r.agreement_id is null and r.jurisdiction in (select a.jurisdiction from care.agreement a where a.id in (select care.agreements_as('administrator')))))`,
    )
    .orderBy("r.position")
    .orderBy("r.kind")
    .orderBy("r.valid_from", "desc")
    .execute();
  // (a check on the column names the three sides)
  return rows.map((row) => ({ ...row, steps: row.steps as Step[] }));
}

export interface TransitionRuleRow {
  readonly jurisdiction: string;
  readonly agreement_id: string;
  readonly kind: string;
  readonly age: number | null;
  readonly stay_kind: Tables["transition_rule"]["stay_kind"];
  readonly opens_days_before: number;
  readonly stands_days_after: number;
  readonly life_area: string;
  readonly position: number;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly source: string;
  readonly valid_from: string;
}

export async function insertTransitionRule(scope: Scope, row: TransitionRuleRow, steps: readonly Step[]): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("transition_rule")
    .values({ ...row, basis: "local" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await queryAs(scope)
    .insertInto("transition_check")
    .values(steps.map(({ side, nameNb, nameSv, nameEn }, at) => ({ rule_id: id, position: at + 1, side, name_nb: nameNb, name_sv: nameSv, name_en: nameEn })))
    .execute();
  return id;
}

/** Ends a rule; hand-overs taken up by it go on. @returns false where someone else has changed it since this version. */
export async function updateTransitionRuleEnd(scope: Scope, ruleId: string, version: number, lastDay: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("transition_rule")
    .set({ valid_to: lastDay, version: version + 1 })
    .where("id", "=", ruleId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}
