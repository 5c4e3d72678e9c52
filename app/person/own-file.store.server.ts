import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** One row as the database shows it to the asker: its table, and the columns that are granted. */
export interface OpenRow {
  readonly kind: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Every row about her that her own policies open (db/functions/37_own_file.sql); none where she has not just proved who she is. */
export async function listOwnRows(scope: Scope, personId: string): Promise<OpenRow[]> {
  return (await sql<OpenRow>`select f.kind, f.content from care.own_file(${personId}::uuid) f`.execute(queryAs(scope))).rows;
}

/** Every row about people that bears the acting agency's id and is open to the one who acts for it. */
export async function listAgencyRows(scope: Scope, agencyId: string): Promise<OpenRow[]> {
  return (await sql<OpenRow>`select f.kind, f.content from care.agency_file(${agencyId}::uuid) f`.execute(queryAs(scope))).rows;
}

/** The files of the copies an agency keeps, as far as the asker may open them. */
export async function listCopyFiles(scope: Scope, agencyId: string) {
  return queryAs(scope)
    .selectFrom("agency_copy_file as f")
    .innerJoin("agency_copy as k", "k.id", "f.copy_id")
    .where("k.agency_id", "=", agencyId)
    .select(["f.copy_id as copyId", "k.person_id as personId", "k.version", "f.format", sql<Uint8Array>`f.bytes`.as("bytes")])
    .execute();
}

/** Names for the ids that stand in rows, of those the asker may know by name. */
export async function findNames(scope: Scope, ids: readonly string[]): Promise<Record<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    with wanted as (select unnest(${ids}::uuid[]) as id)
    select w.id, w.name from care.professional w where w.id in (select id from wanted)
    union all select g.id, g.name from care.agency g where g.id in (select id from wanted)
    union all select t.id, t.name from care.team t where t.id in (select id from wanted)
    union all select m.id, m.name from care.circle_member m where m.id in (select id from wanted)
    union all select o.id, o.name from care.topic o where o.id in (select id from wanted)
    union all select p.id, p.given_name || ' ' || p.family_name from care.person p where p.id in (select id from wanted)`.execute(queryAs(scope));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** What life areas are called, by their code, in each language. */
export async function listLifeAreaNames(scope: Scope, jurisdiction: string) {
  return queryAs(scope)
    .selectFrom("life_area")
    .select(["code", "name_nb as nb", "name_sv as sv", "name_en as en"])
    .where("jurisdiction", "=", jurisdiction)
    .execute();
}
