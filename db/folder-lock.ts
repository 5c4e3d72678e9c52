import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/**
 * Takes the lock file beside a database folder and returns what lets it go.
 * Held by a live process: refused. Left behind by a dead one: taken over, whatever its age
 * (locks stolen by age have corrupted others' data).
 *
 * @throws Error with a sentence for the one who starts the second process.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const file = `${folder}.lock`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = openSync(file, "wx");
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = Number(readFileSync(file, "utf8"));
      if (isAlive(holder)) {
        throw new Error(
          `The database folder ${folder} is in use by process ${holder}. Two processes on one folder would lose data. Stop that process first, or set DATA_DIR to another folder.`,
          { cause: error },
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new Error(`The lock ${file} could not be taken: another process took it at the same moment. Try again.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Does this process still hold the folder? Where the lock was taken away by hand, a second opener would lose data unseen. */
export function holdsFolder(folder: string): boolean {
  try {
    return readFileSync(`${folder}.lock`, "utf8") === String(process.pid);
  } catch {
    return false;
  }
}
