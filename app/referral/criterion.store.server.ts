import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export interface CriterionShown {
  readonly id: string;
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

/** What the unit ticks at the assessment: the criteria of the agreement that apply today. */
export async function listCriteriaInForce(scope: Scope, agreementId: string): Promise<CriterionShown[]> {
  return queryAs(scope)
    .selectFrom("intake_criterion")
    .select(["id", "name_nb as nameNb", "name_sv as nameSv", "name_en as nameEn"])
    .where("agreement_id", "=", agreementId)
    .where("valid_from", "<=", sql<string>`care.today()`)
    .where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", sql<string>`care.today()`)]))
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export interface Criterion extends CriterionShown {
  readonly agreementId: string;
  readonly code: string;
  readonly position: number;
  readonly source: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly version: number;
}

/** Every wording there has been in the areas the asker administers, newest first under its place in the list. */
export async function listAdministeredCriteria(scope: Scope): Promise<Criterion[]> {
  return queryAs(scope)
    .selectFrom("intake_criterion")
    .select([
      "id",
      "agreement_id as agreementId",
      "code",
      "position",
      "name_nb as nameNb",
      "name_sv as nameSv",
      "name_en as nameEn",
      "source",
      "valid_from as validFrom",
      "valid_to as validTo",
      "version",
    ])
    .where("agreement_id", "in", sql<string>`(select care.agreements_as('administrator'))`)
    .orderBy("position")
    .orderBy("valid_from", "desc")
    .execute();
}

/** Ends a wording. @returns false where someone else has changed it since this version. */
export async function updateCriterionEnd(scope: Scope, id: string, version: number, lastDay: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("intake_criterion")
    .set({ valid_to: lastDay, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}

export interface CriterionRow {
  readonly agreement_id: string;
  readonly code: string;
  readonly position: number;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly source: string;
  readonly valid_from: string;
}

export async function insertCriterion(scope: Scope, row: CriterionRow): Promise<string> {
  return (await queryAs(scope).insertInto("intake_criterion").values(row).returning("id").executeTakeFirstOrThrow()).id;
}
