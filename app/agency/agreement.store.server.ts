import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { DeadlineEvent, DeadlineUnit, Escalation } from "#deadline/deadline-event.ts";

export type Agreement = Awaited<ReturnType<typeof listAdministeredAgreements>>[number];

/** The local agreements the asker minds: none, unless she is acting as an administrator. */
export async function listAdministeredAgreements(scope: Scope) {
  const rows = await queryAs(scope)
    .selectFrom("agreement as a")
    .select(["a.id", "a.jurisdiction", "a.name", "a.valid_from as validFrom", "a.valid_to as validTo", "a.version"])
    .where("a.id", "in", sql<string>`(select care.agreements_as('administrator'))`)
    .orderBy("a.name")
    .execute();
  // a foreign key to care.jurisdiction, whose two codes its own check names
  return rows.map((row) => ({ ...row, jurisdiction: row.jurisdiction === "se" ? ("se" as const) : ("no" as const) }));
}

export interface AgreementRow {
  readonly name: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** @returns false where someone else has changed it since this version, or it is not the asker's to change. */
export async function updateAgreement(scope: Scope, agreementId: string, version: number, row: AgreementRow): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("agreement")
    .set({ ...row, version: version + 1 })
    .where("id", "=", agreementId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}

export type AgreementRules = NonNullable<Awaited<ReturnType<typeof findAgreementRules>>>;

/** One agreement with its parties, its own deadline rules (newest first) and those that stand above it. */
export async function findAgreementRules(scope: Scope, agreementId: string) {
  return queryAs(scope)
    .selectFrom("agreement as a")
    .select((eb) => [
      "a.id",
      jsonArrayFrom(
        eb
          .selectFrom("agency as g")
          .innerJoin("agreement_party as p", "p.agency_id", "g.id")
          .select(["g.id", "g.name", "g.side", "g.valid_to as validTo"])
          .whereRef("p.agreement_id", "=", "a.id")
          .orderBy("g.name"),
      ).as("parties"),
      jsonArrayFrom(
        eb
          .selectFrom("deadline_rule as r")
          .select([
            "r.id",
            "r.agreement_id as agreementId",
            "r.event",
            "r.amount",
            "r.unit",
            "r.basis",
            "r.source",
            "r.cut_off as cutOff",
            "r.scope",
            "r.escalates_to as escalatesTo",
            "r.valid_from as validFrom",
            "r.valid_to as validTo",
            "r.version",
          ])
          .whereRef("r.jurisdiction", "=", "a.jurisdiction")
          .where((where) => where.or([where("r.agreement_id", "is", null), where("r.agreement_id", "=", where.ref("a.id"))]))
          .orderBy("r.event")
          .orderBy("r.valid_from", "desc"),
      ).as("rules"),
    ])
    .where("a.id", "=", agreementId)
    .where("a.id", "in", sql<string>`(select care.agreements_as('administrator'))`)
    .executeTakeFirst();
}

export interface DeadlineRuleRow {
  readonly event: DeadlineEvent;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly basis: "agreement" | "local";
  readonly source: string;
  readonly cut_off: string | null;
  readonly scope: string | null;
  readonly escalates_to: Escalation | null;
  readonly valid_from: string;
}

export async function insertDeadlineRule(scope: Scope, agreement: { id: string; jurisdiction: string }, row: DeadlineRuleRow): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("deadline_rule")
    .values({ ...row, agreement_id: agreement.id, jurisdiction: agreement.jurisdiction })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Ends a rule; it is never taken away, since deadlines were promised by it. @returns false on an older version. */
export async function updateDeadlineRuleEnd(scope: Scope, ruleId: string, version: number, lastDay: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("deadline_rule")
    .set({ valid_to: lastDay, version: version + 1 })
    .where("id", "=", ruleId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}
