import { inflateSync } from "node:zlib";

/*
 * The words of a printed PDF, well enough to find a canary in it: each run of glyphs is read with every table of characters
 * that the file holds, so a word that is there is found whichever font it stands in (and a few that are not there are read
 * as well, none of which looks like a canary).
 */

/** What the streams of the file hold, unpacked where they are packed. */
function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/(<<[^]*?>>)\s*stream\r?\n/g)].map(({ 0: whole, 1: head = "", index }) => {
    const from = index + whole.length;
    const bytes = pdf.subarray(from, text.indexOf("endstream", from));
    if (!head.includes("FlateDecode")) return bytes.toString("latin1");
    try {
      return inflateSync(bytes).toString("latin1");
    } catch {
      return "";
    }
  });
}

/** Glyph (four hexadecimal digits) to character, from one ToUnicode table. */
function tableOf(stream: string): Map<number, string> {
  const table = new Map<number, string>();
  const char = (hex: string, plus = 0) => String.fromCharCode(Number.parseInt(hex.slice(0, 4), 16) + plus);
  for (const [, block = ""] of stream.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = "", to = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) table.set(Number.parseInt(glyph, 16), char(to));
  for (const [, block = ""] of stream.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first = "", last = "", to = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph += 1)
        table.set(glyph, char(to, glyph - Number.parseInt(first, 16)));
  return table;
}

export function wordsOfPdf(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const tables = streams.filter((stream) => stream.includes("beginbf")).map(tableOf);
  const runs = streams
    .filter((stream) => /\bTJ?\b|\bTj\b/.test(stream) && stream.includes("BT"))
    .flatMap((stream) => [...stream.matchAll(/BT[^]*?ET/g)].map(([block]) => [...block.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex]) => hex ?? "").join("")));
  // glyphs of four digits, or (in a font that varies in weight) of two
  const read = (hex: string, width: 2 | 4, table: Map<number, string>) =>
    Array.from({ length: Math.floor(hex.length / width) }, (_, at) => table.get(Number.parseInt(hex.slice(at * width, (at + 1) * width), 16)) ?? "").join("");
  return runs.flatMap((hex) => tables.flatMap((table) => [read(hex, 4, table), read(hex, 2, table)])).join("\n");
}
