import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";

/** One line of the revocation journal: what ended, by ids. What a replay needs besides is sealed with the key of the backups. */
const Line = z.strictObject({
  log: z.literal("helhet-revocations"),
  house: z.uuid(),
  id: z.uuid(),
  kind: z.string().regex(/^[a-z_]+$/),
  row: z.uuid(),
  at: z.iso.datetime(),
  sealed: z.string(),
});
export type RevocationLine = z.output<typeof Line>;

export interface Revocation {
  readonly house: string;
  readonly id: string;
  readonly kind: string;
  readonly row: string;
  readonly at: string;
  readonly detail: unknown;
}

const keyOf = (secret: string) => Buffer.from(hkdfSync("sha256", secret, "", "helhet revocation journal", 32));
const headOf = ({ house, id, kind, row, at }: Omit<Revocation, "detail">) => Buffer.from([house, id, kind, row, at].join(" "));

export function writeRevocation(secret: string, revocation: Revocation): string {
  const { house, id, kind, row, at, detail } = revocation;
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), nonce).setAAD(headOf(revocation));
  const sealed = Buffer.concat([nonce, cipher.update(JSON.stringify(detail ?? null), "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
  return JSON.stringify({ log: "helhet-revocations", house, id, kind, row, at, sealed } satisfies RevocationLine);
}

/** @throws Error where the line was sealed with another key, or changed */
export function openRevocation(secret: string, line: RevocationLine): unknown {
  const bytes = Buffer.from(line.sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), bytes.subarray(0, 12)).setAAD(headOf(line)).setAuthTag(bytes.subarray(-16));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8"));
}

/** The lines that can be read, each once (a process may have died between writing and saying so), and the numbers of those that cannot. */
export function parseRevocations(text: string): { lines: RevocationLine[]; broken: number[] } {
  const lines = new Map<string, RevocationLine>();
  const broken: number[] = [];
  text.split("\n").forEach((raw, at) => {
    if (raw.trim() === "") return;
    const read = Line.safeParse(parse(raw));
    if (!read.success) broken.push(at + 1);
    else if (!lines.has(read.data.id)) lines.set(read.data.id, read.data);
  });
  return { lines: [...lines.values()], broken };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
