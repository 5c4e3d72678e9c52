import { open } from "node:fs/promises";
import { listUnanchored, markAnchored, type SealToAnchor, sealLog } from "#access/post.server.ts";
import type { Environment } from "#env";
import { writeAnchor } from "./anchor-line.ts";

/** Somewhere outside the database that takes one line and says when it has it. */
export interface AnchorPlace {
  readonly kind: "file" | "http";
  take(line: string): Promise<void>;
}

const AT_A_TIME = 100;
const HTTP_TIMEOUT_MS = 10_000;

export function placesOf({ anchorFile, anchorUrl, anchorToken }: Pick<Environment, "anchorFile" | "anchorUrl" | "anchorToken">): AnchorPlace[] {
  return [...(anchorFile === undefined ? [] : [toFile(anchorFile)]), ...(anchorUrl === undefined ? [] : [toSink(anchorUrl, anchorToken)])];
}

/** Appended, and on the disk before it counts. The file belongs on a volume that this process may add to and not rewrite. */
export function toFile(file: string): AnchorPlace {
  return {
    kind: "file",
    take: async (line) => {
      const handle = await open(file, "a", 0o640);
      try {
        await handle.appendFile(`${line}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
}

export function toSink(url: string, token: string | undefined): AnchorPlace {
  return {
    kind: "http",
    take: async (line) => {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
        body: line,
        redirect: "error",
        signal: AbortSignal.timeout(HTTP_TIMEOUT_MS),
      });
      if (!answer.ok) throw new Error(`the anchor answered ${answer.status}`);
    },
  };
}

/**
 * Seals what the log holds and writes every seal down at every place, in order. A place that cannot be reached is said
 * aloud each time, holds no other back, and is made up for at the next round; /readyz says so once an hour has passed.
 */
export async function anchorLog(places: readonly AnchorPlace[], say: (line: string) => void, at: Date = new Date()): Promise<void> {
  await sealLog(at);
  for (const place of places) {
    try {
      await catchUp(place);
    } catch {
      say(`ALARM: the anchor of the log (${place.kind}) cannot be reached; seals wait to be written down outside the database.`);
    }
  }
}

async function catchUp(place: AnchorPlace): Promise<void> {
  for (;;) {
    const seals = await listUnanchored(place.kind, AT_A_TIME);
    if (seals.length === 0) return;
    for (const seal of seals) {
      await place.take(lineOf(seal));
      await markAnchored(seal.number, place.kind);
    }
  }
}

const lineOf = ({ number, lastSlot, rows, hash, previous, sealedAt }: SealToAnchor) =>
  writeAnchor({ seal: number, lastSlot, rows, hash, previous, sealedAt: new Date(sealedAt).toISOString() });
