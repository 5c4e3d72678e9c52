import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, sheet } from "#audit/sheet.ts";

/** What a spreadsheet makes of a quoted cell: the text between its quotes. */
const read = (written: string) => written.slice(1, -1).replaceAll('""', '"');

describe("a cell of a sheet", () => {
  it.each(["=1+1", "+47 999", "-1", "@SUM(A1)", "\t=1", "\r=1", " =cmd|'/c calc'!A0", "|calc", "%0a=1", "\u0000=1", "\n=HYPERLINK(1)"])(
    "%j is never a formula",
    (text) => {
      expect(read(cell(text))).toMatch(/^'/);
    },
  );

  it("never runs and never breaks out, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = cell(text);
        expect(written).toMatch(/^"[^]*"$/);
        expect(written.slice(1, -1).replaceAll('""', "")).not.toContain('"');
        expect(read(written)).not.toMatch(/^[\s]*[=+\-@|%]/);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps numbers as they are, and rows apart", () => {
    expect(
      sheet([
        ["a", -1, null],
        ['say "hi"; ok', 2, ""],
      ]),
    ).toBe('\uFEFF"a";"-1";""\r\n"say ""hi""; ok";"2";""\r\n');
  });
});
