import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { LogRuleKind } from "#audit/log-control.ts";

/** The rules in force: everyone's, and those of the asker's own agencies. */
export async function listLogRules(scope: Scope) {
  return queryAs(scope)
    .selectFrom("log_rule as r")
    .leftJoin("agency as g", "g.id", "r.agency_id")
    .select([
      "r.id",
      "r.kind",
      "r.is_on as isOn",
      "r.amount",
      "r.from_hour as fromHour",
      "r.to_hour as toHour",
      "r.source",
      "r.valid_from as validFrom",
      "r.agency_id as agencyId",
      "g.name as agencyName",
    ])
    .where(sql<boolean>`(r.valid_to is null or r.valid_to >= care.today())`)
    .orderBy("r.kind")
    .orderBy("g.name", (order) => order.asc().nullsFirst())
    .execute();
}

interface NewRule {
  readonly agencyId: string;
  readonly kind: LogRuleKind;
  readonly isOn: "on" | "off";
  readonly amount: number | null;
  readonly fromHour: number | null;
  readonly toHour: number | null;
  readonly source: string;
}

/** Ends the agency's earlier rule of the kind and begins the new one, today. */
export async function replaceRule(scope: Scope, rule: NewRule): Promise<void> {
  await queryAs(scope)
    .updateTable("log_rule")
    .set({ valid_to: sql<string>`care.today() - 1` })
    .where("agency_id", "=", rule.agencyId)
    .where("kind", "=", rule.kind)
    .where("valid_to", "is", null)
    .execute();
  await queryAs(scope)
    .insertInto("log_rule")
    .values({
      agency_id: rule.agencyId,
      kind: rule.kind,
      is_on: rule.isOn === "on",
      amount: rule.amount,
      from_hour: rule.fromHour,
      to_hour: rule.toHour,
      source: rule.source,
      valid_from: sql<string>`care.today()`,
      set_by: sql<string>`care.acting_account()`,
    })
    .execute();
}
