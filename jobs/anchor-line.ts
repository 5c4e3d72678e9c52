import { z } from "zod";

/** One line of the anchor file, and one body the sink is sent: a seal's number and hash, and nothing of anyone. */
const Line = z.strictObject({
  log: z.literal("helhet"),
  seal: z.number().int().positive(),
  lastSlot: z.number().int(),
  rows: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  previous: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  sealedAt: z.iso.datetime(),
});
export type AnchorLine = z.output<typeof Line>;

export const writeAnchor = (line: Omit<AnchorLine, "log">): string => JSON.stringify({ log: "helhet", ...line } satisfies AnchorLine);

/** The lines that can be read, and the numbers of those that cannot. The same line twice is one (a worker died in between). */
export function parseAnchors(text: string): { lines: AnchorLine[]; broken: number[] } {
  const lines: AnchorLine[] = [];
  const broken: number[] = [];
  const known = new Set<string>();
  text.split("\n").forEach((raw, at) => {
    if (raw.trim() === "") return;
    const read = Line.safeParse(parse(raw));
    if (!read.success) broken.push(at + 1);
    else if (!known.has(`${read.data.seal} ${read.data.hash}`)) {
      known.add(`${read.data.seal} ${read.data.hash}`);
      lines.push(read.data);
    }
  });
  return { lines, broken };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
