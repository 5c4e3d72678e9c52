import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";

export type StatutoryItem = Awaited<ReturnType<typeof listStatutoryItems>>[number];

/** What the law of these countries says a plan must hold: every wording there has been, newest first under its letter. */
export async function listStatutoryItems(scope: Scope, jurisdictions: readonly string[]) {
  return queryAs(scope)
    .selectFrom("statutory_item as s")
    .select([
      "s.id",
      "s.jurisdiction",
      "s.plan_kind as planKind",
      "s.letter",
      "s.check_code as checkCode",
      "s.name_nb as nameNb",
      "s.name_sv as nameSv",
      "s.name_en as nameEn",
      "s.source",
      "s.valid_from as validFrom",
      "s.valid_to as validTo",
      "s.version",
    ])
    .where("s.jurisdiction", "in", [...jurisdictions])
    .orderBy("s.plan_kind")
    .orderBy("s.letter")
    .orderBy("s.check_code")
    .orderBy("s.valid_from", "desc")
    .execute();
}

/** Ends a wording. @returns false where someone else has changed it since this version. */
export async function updateStatutoryItemEnd(scope: Scope, itemId: string, version: number, lastDay: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("statutory_item")
    .set({ valid_to: lastDay, version: version + 1 })
    .where("id", "=", itemId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}

export interface StatutoryItemRow {
  readonly jurisdiction: string;
  readonly plan_kind: Tables["statutory_item"]["plan_kind"];
  readonly letter: string;
  readonly check_code: string;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly source: string;
  readonly valid_from: string;
}

export async function insertStatutoryItem(scope: Scope, row: StatutoryItemRow): Promise<string> {
  const { id } = await queryAs(scope).insertInto("statutory_item").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}
