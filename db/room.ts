import { statfs } from "node:fs/promises";
import path from "node:path";

/** Is there room for so many bytes where this file or folder lies (or will)? A place that is not there has none. */
export async function hasRoom(place: string, bytes: number): Promise<boolean> {
  const parent = path.dirname(path.resolve(place));
  return statfs(parent).then(
    ({ bavail, bsize }) => bavail * bsize >= bytes,
    () => false,
  );
}
