import { describe, expect, it } from "vitest";
import { readOwnSheet, requirements, scoreOf } from "../proof/asvs.ts";
import { faultsOfSheet, readSheet, type Row } from "../proof/asvs/sheet.ts";

const sheet = readOwnSheet();

describe("the sheet of ASVS 5.0.0", () => {
  it("judges every requirement of level 2, and those of level 3 that are claimed, once, on evidence that stands in the tree", () => {
    expect(requirements.size).toBe(70 + 183 + 13);
    expect(faultsOfSheet(sheet, requirements)).toEqual([]);
    console.log(scoreOf(sheet));
  });

  it.each<[string, (rows: Row[]) => Row[]]>([
    ["a requirement left out", (rows) => rows.slice(1)],
    ["one judged twice", (rows) => [...rows, rows[0]!]],
    ["an id made up", (rows) => [{ ...rows[0]!, id: "1.99.1" }, ...rows.slice(1)]],
    ["a level made lower", (rows) => rows.map((row) => (row.level === "3" ? { ...row, level: "2" } : row))],
    [
      "a test that is not there",
      (rows) => rows.map((row) => ({ ...row, evidence: row.evidence.map((each) => (each.startsWith("test:") ? `${each} and more` : each)) })),
    ],
    ["a file that is not there", (rows) => rows.map((row) => ({ ...row, evidence: row.evidence.map((each) => each.replace(/^code:/, "code:nowhere/")) }))],
    ["tested, without a test", (rows) => rows.map((row) => (row.result === "tested" ? { ...row, evidence: ["code:env.ts"] } : row))],
    ["open, without a word", (rows) => rows.map((row) => (row.result === "open" ? { ...row, evidence: ["missing:"] } : row))],
  ])("is found wrong with %s", (_what, spoil) => {
    expect(faultsOfSheet(spoil([...sheet]), requirements)).not.toEqual([]);
  });

  it("is read as it is written: commas and quotes in a cell", () => {
    expect(readSheet('# by\nid,level,result,requirement,evidence\n1.1.1,2,open,"One, ""two""",missing:all')[0]).toMatchObject({ requirement: 'One, "two"' });
  });
});
