import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { decideRelease, readReleaseFooting } from "#consent/decide-release.ts";
import { findFooting, isTopicOpen } from "#plan/footing.store.server.ts";
import { type AgencyNote, type NoteInput } from "#plan/note.ts";
import { insertNote, listNotes, updateNoteTakenBack } from "#plan/note.store.server.ts";

/** An agency's own note or assessment beside the plan, and (where it so decides) whom it shows it to. */
export async function writeNote(scope: Scope, { personId, to, basis, ...note }: NoteInput & { personId: string }): Promise<Outcome<{ noteId: string }>> {
  const footing = await findFooting(scope, personId);
  if (footing?.planId == null) return refuse("plan.not-begun");
  if (!footing.mayWrite || footing.agencyId === null) return refuse("plan.not-yours-to-write");
  if (!footing.openAreas.includes(note.lifeArea)) return refuse("plan.area-is-closed", "lifeArea");
  if (!(await isTopicOpen(scope, personId, note.topicId))) return refuse("form.not-valid", "topicId");
  const noteId = await insertNote(scope, { personId, planId: footing.planId, ...note });
  await recordAccess(scope, { event: "note.write", action: "C", personId, subject: "note", subjectId: noteId });
  if (to !== null) {
    const released = await decideRelease(scope, { personId, of: { covers: "row", item: "note", itemId: noteId }, to, basis });
    if (!released.ok) return released;
  }
  return { ok: true, noteId };
}

/** Written by mistake: nobody else is shown it any more; she and the agency see that it was taken back. */
export async function takeBackNote(scope: Scope, { personId, noteId }: { personId: string; noteId: string }): Promise<Outcome> {
  if (!(await updateNoteTakenBack(scope, personId, noteId))) return refuse("note.not-yours");
  await recordAccess(scope, { event: "note.take-back", action: "U", personId, subject: "note", subjectId: noteId });
  return { ok: true };
}

/** The notes the asker may read. */
export const readNotes = (scope: Scope, personId: string): Promise<AgencyNote[]> => listNotes(scope, personId);

export const readNoteFooting = (scope: Scope, personId: string) => readReleaseFooting(scope, personId);
