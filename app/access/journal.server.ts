import { open, readFile } from "node:fs/promises";
import { parseRevocations, writeRevocation } from "#access/revocation-line.ts";
import type { Environment } from "#env";
import type { Database } from "#db/connect.ts";

/*
 * The revocation journal: what was taken back, written down outside the database before whoever took it back is answered.
 * A backup is older than what came after it; the journal is what keeps a restore from reviving a withdrawn consent.
 */

export interface Journal {
  readonly file: string;
  readonly secret: string;
}

export function journalOf({ journalFile, backupKey }: Pick<Environment, "journalFile" | "backupKey">): Journal | undefined {
  return journalFile === undefined || backupKey === undefined ? undefined : { file: journalFile, secret: backupKey };
}

/** What stands in a file that may not be there yet. */
export async function textOf(file: string | undefined): Promise<string> {
  if (file === undefined) return "";
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}

const AT_A_TIME = 200;
interface Waiting {
  readonly house: string;
  readonly id: string;
  readonly kind: string;
  readonly row_id: string;
  readonly at: Date;
  readonly detail: unknown;
}

/** Writes what waits, oldest first, and marks it once it is on the disk. @returns how many lines were written */
export async function writeJournal(database: Database, journal: Journal): Promise<number> {
  let written = 0;
  for (;;) {
    const waiting = await database.runAsPost<Waiting>("select r.house, r.id, r.kind, r.row_id, r.at, r.detail from care.post_revocations($1::int) r", [
      AT_A_TIME,
    ]);
    if (waiting.length === 0) return written;
    const lines = waiting.map(({ row_id, at, ...rest }) => writeRevocation(journal.secret, { ...rest, row: row_id, at: at.toISOString() }));
    const handle = await open(journal.file, "a", 0o640);
    try {
      await handle.appendFile(`${lines.join("\n")}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await database.runAsPost("select care.post_journalled($1::uuid[])", [waiting.map(({ id }) => id)]);
    written += waiting.length;
  }
}

/**
 * Where the journal knows of a revocation that the database does not, an older copy has been restored: serving it would
 * open what was closed.
 *
 * @throws Error that says what to do.
 */
export async function refuseBehindJournal(database: Database, journal: Journal): Promise<void> {
  const { lines, broken } = parseRevocations(await textOf(journal.file));
  if (broken.length > 0)
    throw new Error(
      `The revocation journal (JOURNAL_FILE) cannot be read at line ${broken[0]}. Put the whole file back; without it a withdrawn consent could come alive again.`,
    );
  const [row] = await database.runAsPost<{ unknown: number }>("select care.post_unknown_revocations($1::uuid[], $2::uuid[]) as unknown", [
    lines.map(({ house }) => house),
    lines.map(({ id }) => id),
  ]);
  if (row?.unknown !== 0)
    throw new Error(
      `The database is older than its revocation journal: ${row?.unknown ?? "some"} revocations are missing from it, as after the restore of a backup. Run \`npm run ops -- replay\`, then start again.`,
    );
}
