import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { AgencyCopy, CopyFormat } from "#plan/copy.ts";

/** The copies the asker may open, of one person or of all, the newest first. */
export async function listCopies(scope: Scope, personId: string | undefined): Promise<AgencyCopy[]> {
  return queryAs(scope)
    .selectFrom("agency_copy as k")
    .innerJoin("agency as g", "g.id", "k.agency_id")
    .$if(personId !== undefined, (query) => query.where("k.person_id", "=", personId ?? ""))
    .select((eb) => [
      "k.id as copyId",
      "k.person_id as personId",
      "k.person_name as personName",
      "g.name as agencyName",
      sql<boolean>`k.agency_id is not distinct from (select care.acting_agency())`.as("isOurs"),
      "k.version",
      "k.content_version as contentVersion",
      "k.taken_by_name as takenByName",
      sql<string>`to_json(k.taken_at) #>> '{}'`.as("takenAt"),
      "k.life_areas as lifeAreas",
      "k.notes",
      "k.contacts",
      jsonArrayFrom(
        eb
          .selectFrom("agency_copy_file as f")
          .select([sql<CopyFormat>`f.format`.as("format"), sql<string>`encode(f.sha256, 'hex')`.as("sha256"), sql<number>`length(f.bytes)`.as("size")])
          .whereRef("f.copy_id", "=", "k.id")
          .orderBy("f.format", "desc"),
      ).as("files"),
    ])
    .orderBy("k.taken_at", "desc")
    .execute();
}

export async function findCopyFile(
  scope: Scope,
  copyId: string,
  format: CopyFormat,
): Promise<{ bytes: Uint8Array; version: number; personId: string } | undefined> {
  return queryAs(scope)
    .selectFrom("agency_copy_file as f")
    .innerJoin("agency_copy as k", "k.id", "f.copy_id")
    .where("f.copy_id", "=", copyId)
    .where("f.format", "=", format)
    .select([sql<Uint8Array>`f.bytes`.as("bytes"), "k.version", "k.person_id as personId"])
    .executeTakeFirst();
}

interface NewCopy {
  readonly personId: string;
  readonly contentVersion: number;
  readonly language: "nb" | "sv" | "en";
  readonly notes: number;
  readonly contacts: number;
}

/** What decides who else may read it (consent, functions, areas, topics, version) is written by the database itself. */
export async function insertCopy(scope: Scope, copy: NewCopy): Promise<{ copyId: string; version: number }> {
  return queryAs(scope)
    .insertInto("agency_copy")
    .values({
      person_id: copy.personId,
      agency_id: sql<string>`(select care.acting_agency())`,
      version: 0,
      content_version: copy.contentVersion,
      language: copy.language,
      life_areas: [],
      notes: copy.notes,
      contacts: copy.contacts,
      taken_by: sql<string>`(select care.acting_account())`,
      taken_by_professional: sql<string>`(select care.acting_professional())`,
      taken_by_name: sql<string>`(select account_name from care.acting())`,
      consent_id: sql<string>`care.release_rests_on(${copy.personId}::uuid)`,
      covers_all_functions: false,
    })
    .returning(["id as copyId", "version"])
    .executeTakeFirstOrThrow();
}

export async function insertCopyFile(
  scope: Scope,
  file: { copyId: string; personId: string; format: CopyFormat; bytes: Buffer; sha256: Buffer },
): Promise<void> {
  await queryAs(scope)
    .insertInto("agency_copy_file")
    .values({ copy_id: file.copyId, person_id: file.personId, format: file.format, bytes: file.bytes, sha256: file.sha256 })
    .execute();
}

/** The contacts the asker may see, for the copy: date, way, outcome and whose; the newest first. */
export async function listContactsToCopy(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("contact as c")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .innerJoin("professional as w", "w.id", "c.professional_id")
    .where("c.person_id", "=", personId)
    .where("c.taken_back_at", "is", null)
    .select(["g.name as agencyName", "w.name", "c.kind", "c.direction", "c.outcome", sql<string>`(c.at at time zone 'Europe/Oslo')::date::text`.as("on")])
    .orderBy("c.at", "desc")
    .orderBy("c.id")
    .execute();
}
export type CopiedContact = Awaited<ReturnType<typeof listContactsToCopy>>[number];
