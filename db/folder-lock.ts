import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/*
 * Who has an embedded database's folder. The lock is the operating system's own, on a file beside the folder, and ends
 * with the process however that ends. A number in a file says less than it seems: after a crash another process may
 * have been given it, and the folder would stay closed until somebody comes. SQLite is what Node has to lock a file with;
 * nothing is stored in it.
 */

const SQLITE_BUSY = 5;
const SQLITE_NOTADB = 26;

/** The locks of this process, by folder: the file each was taken on. */
const held = new Map<string, { readonly lock: DatabaseSync; readonly file: number }>();

/**
 * Takes the lock of a database folder and returns what lets it go.
 *
 * @throws Error with a sentence for the one who starts the second process.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = new DatabaseSync(`${folder}.lock`);
  try {
    lock.exec("pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive");
  } catch (error) {
    lock.close();
    throw refusalOf(folder, error);
  }
  held.set(folder, { lock, file: statSync(`${folder}.lock`).ino });
  // for the sentence alone
  writeFileSync(`${folder}.pid`, String(process.pid));
  return () => {
    rmSync(`${folder}.pid`, { force: true });
    held.delete(folder);
    // the file stays: whoever removes it takes it from one who is just locking it
    if (lock.isOpen) lock.close();
  };
}

function refusalOf(folder: string, cause: unknown): Error {
  const code = cause instanceof Error && "errcode" in cause ? cause.errcode : undefined;
  if (code === SQLITE_NOTADB)
    return new Error(`${folder}.lock was left by an earlier version. Make sure that no other process uses ${folder}, remove that file, and start again.`, {
      cause,
    });
  if (code !== SQLITE_BUSY) return new Error(`The database folder ${folder} could not be locked: ${String(cause)}`, { cause });
  return new Error(
    `The database folder ${folder} is in use by process ${holderOf(folder)}. Two processes on one folder would lose data. Stop that process first, or set DATA_DIR to another folder.`,
    { cause },
  );
}

function holderOf(folder: string): string {
  try {
    return readFileSync(`${folder}.pid`, "utf8");
  } catch {
    return "unknown";
  }
}

/** Does this process still hold the folder? Where the lock was taken away by hand, a second opener would lose data unseen. */
export function holdsFolder(folder: string): boolean {
  const mine = held.get(folder);
  return mine !== undefined && mine.file === statSync(`${folder}.lock`, { throwIfNoEntry: false })?.ino;
}
