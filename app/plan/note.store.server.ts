import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { AgencyNote, NoteKind } from "#plan/note.ts";

/** The notes the asker may read, the newest first. */
export async function listNotes(scope: Scope, personId: string): Promise<AgencyNote[]> {
  return queryAs(scope)
    .selectFrom("agency_note as n")
    .innerJoin("agency as g", "g.id", "n.agency_id")
    .leftJoin("topic as t", "t.id", "n.topic_id")
    .where("n.person_id", "=", personId)
    .select([
      "n.id as noteId",
      sql<NoteKind>`n.kind`.as("kind"),
      "g.name as agencyName",
      "n.life_area as lifeArea",
      "t.name as topicName",
      "n.words",
      "n.written_by_name as writtenByName",
      sql<string>`to_json(n.written_at) #>> '{}'`.as("writtenAt"),
      sql<string | null>`to_json(n.taken_back_at) #>> '{}'`.as("takenBackAt"),
      sql<boolean>`n.written_by is not distinct from (select care.acting_account()) and n.agency_id is not distinct from (select care.acting_agency())`.as(
        "isMine",
      ),
    ])
    .orderBy("n.written_at", "desc")
    .execute();
}

interface NewNote {
  readonly personId: string;
  readonly planId: string;
  readonly kind: NoteKind;
  readonly lifeArea: string;
  readonly topicId: string | null;
  readonly words: string;
}

export async function insertNote(scope: Scope, note: NewNote): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("agency_note")
    .values({
      person_id: note.personId,
      plan_id: note.planId,
      agency_id: sql<string>`(select care.acting_agency())`,
      kind: note.kind,
      life_area: note.lifeArea,
      topic_id: note.topicId,
      words: note.words,
      written_by: sql<string>`(select care.acting_account())`,
      written_by_name: sql<string>`(select account_name from care.acting())`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns false where it is not the asker's own, or taken back already */
export async function updateNoteTakenBack(scope: Scope, personId: string, noteId: string): Promise<boolean> {
  const taken = await queryAs(scope)
    .updateTable("agency_note")
    .set({ taken_back_at: sql`now()` })
    .where("id", "=", noteId)
    .where("person_id", "=", personId)
    .where("taken_back_at", "is", null)
    .where("written_by", "=", sql<string>`(select care.acting_account())`)
    .where("agency_id", "=", sql<string>`(select care.acting_agency())`)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}
