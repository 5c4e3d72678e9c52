import { createHash } from "node:crypto";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { readReleaseFooting } from "#consent/decide-release.ts";
import type { AgencyCopy, CopyFormat } from "#plan/copy.ts";
import { type CopiedContact, findCopyFile, insertCopy, insertCopyFile, listContactsToCopy, listCopies } from "#plan/copy.store.server.ts";
import type { AgencyNote } from "#plan/note.ts";
import { readNotes } from "#plan/write-note.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { PlanRead } from "#plan/plan.ts";

/** What a copy holds: the plan, notes and contacts exactly as they are open to the agency's asker now. */
export interface CopyContent {
  readonly agencyName: string;
  readonly takenBy: string;
  readonly plan: PlanRead;
  readonly notes: readonly AgencyNote[];
  readonly contacts: readonly CopiedContact[];
}

export type CopyFiles = Readonly<Partial<Record<CopyFormat, Buffer>>>;

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();
const digestOf = (content: CopyContent) => sha256(JSON.stringify(content)).toString("hex");

/** What the acting agency would copy now, and what it adds up to; undefined where nothing is open to it. */
export async function readForCopy(scope: Scope, personId: string): Promise<{ content: CopyContent; digest: string } | undefined> {
  const footing = await readReleaseFooting(scope, personId);
  if (footing === undefined || !footing.hasConsent) return undefined;
  const plan = await openPlan(scope, personId);
  if (plan === undefined || plan.openAreas.length === 0) return undefined;
  const notes = (await readNotes(scope, personId)).filter(({ takenBackAt }) => takenBackAt === null);
  const content = { agencyName: footing.agencyName, takenBy: footing.deciderName, plan, notes, contacts: await listContactsToCopy(scope, personId) };
  return { content, digest: digestOf(content) };
}

/**
 * Keeps the agency's own copy. The files were made outside of this transaction (a browser prints them), so what is open is
 * read once more: where it is not the same any more, nothing is kept. Never changed afterwards; the log says that it was
 * taken, and she finds there of what.
 */
export async function takeCopy(
  scope: Scope,
  taken: { personId: string; digest: string; language: "nb" | "sv" | "en"; files: CopyFiles },
): Promise<Outcome<{ copyId: string; version: number }>> {
  const { personId, files } = taken;
  const now = await readForCopy(scope, personId);
  if (now === undefined) return refuse("copy.nothing-open");
  if (now.digest !== taken.digest) return refuse("copy.changed-meanwhile");
  const { copyId, version } = await insertCopy(scope, {
    personId,
    contentVersion: now.content.plan.plan.contentVersion,
    language: taken.language,
    notes: now.content.notes.length,
    contacts: now.content.contacts.length,
  });
  for (const [format, bytes] of Object.entries(files) as [CopyFormat, Buffer][])
    await insertCopyFile(scope, { copyId, personId, format, bytes, sha256: sha256(bytes) });
  await recordAccess(scope, { event: "copy.take", action: "C", personId, subject: "agency-copy", subjectId: copyId });
  return { ok: true, copyId, version };
}

/** Opens one file of a copy, and records that it was opened. */
export async function openCopy(scope: Scope, copyId: string, format: CopyFormat): Promise<{ bytes: Uint8Array; version: number } | undefined> {
  const file = await findCopyFile(scope, copyId, format);
  if (file === undefined) return undefined;
  await recordAccess(scope, { event: "copy.open", action: "R", personId: file.personId, subject: "agency-copy", subjectId: copyId });
  return file;
}

/** Copies the asker may open: of one person, or (without one) all that her agency keeps where she holds a seat. */
export const readCopies = (scope: Scope, personId?: string): Promise<AgencyCopy[]> => listCopies(scope, personId);
