import { queryAs, type Scope } from "#access/scope.server.ts";

export type AdministeredLifeArea = Awaited<ReturnType<typeof listAllLifeAreas>>[number];

/** Every life area of these countries, past and coming too, in the order they are shown. */
export async function listAllLifeAreas(scope: Scope, jurisdictions: readonly string[]) {
  return queryAs(scope)
    .selectFrom("life_area as l")
    .select([
      "l.jurisdiction",
      "l.code",
      "l.position",
      "l.name_nb as nameNb",
      "l.name_sv as nameSv",
      "l.name_en as nameEn",
      "l.valid_from as validFrom",
      "l.valid_to as validTo",
      "l.version",
    ])
    .where("l.jurisdiction", "in", [...jurisdictions])
    .orderBy("l.jurisdiction")
    .orderBy("l.position")
    .orderBy("l.code")
    .execute();
}

export interface LifeAreaRow {
  readonly position: number;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export async function insertLifeArea(scope: Scope, key: { jurisdiction: string; code: string }, row: LifeAreaRow): Promise<void> {
  await queryAs(scope)
    .insertInto("life_area")
    .values({ ...key, ...row })
    .execute();
}

/** @returns false where someone else has changed it since this version. The code never changes: consents name it. */
export async function updateLifeArea(scope: Scope, key: { jurisdiction: string; code: string }, version: number, row: LifeAreaRow): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("life_area")
    .set({ ...row, version: version + 1 })
    .where("jurisdiction", "=", key.jurisdiction)
    .where("code", "=", key.code)
    .where("version", "=", version)
    .returning("code")
    .execute();
  return changed.length > 0;
}
