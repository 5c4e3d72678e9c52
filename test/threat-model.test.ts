import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultOfNamedTest, isInTree } from "#test/named-test.ts";

interface Attack {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of the table of attacks. */
function readAttacks(text: string): Attack[] {
  return text
    .split("\n")
    .map((line) => /^\| (\d+) \| (.+) \|$/.exec(line))
    .filter((match) => match !== null)
    .map(([, number, rest]) => ({ number: Number(number), cells: (rest ?? "").split(" | ") }));
}

/** Tests a cell names, or what it says is open or absent. */
function readProofs(cell: string): { tests: string[]; isSaid: boolean } {
  const tests = [...cell.matchAll(/`([^`]*(?:\.test\.ts › [^`]+|proof\/[\w-]+\.ts))`/g)].map(([, name]) => name ?? "");
  return { tests, isSaid: /\*\*(?:open|absent)\*\*: \S.{20,}/.test(cell) };
}

function faultsOf(attacks: readonly Attack[]): string[] {
  return [
    ...Array.from({ length: 40 }, (_, at) => at + 1).flatMap((number) =>
      attacks.filter((attack) => attack.number === number).length === 1
        ? []
        : [`attack ${number} stands ${attacks.filter((attack) => attack.number === number).length} times`],
    ),
    ...attacks.flatMap(({ number, cells }) => {
      const { tests, isSaid } = readProofs(cells[2] ?? "");
      const faults = tests.map(faultOfNamedTest).filter((fault) => fault !== undefined);
      const files = [...(cells[1] ?? "").matchAll(/`([\w./-]+\.(?:ts|tsx|sql|md))`/g)].map(([, file]) => file ?? "");
      faults.push(...files.filter((file) => !isInTree(file)).map((file) => `there is no ${file}`));
      if (cells.length !== 3 || cells.some((cell) => cell.trim() === "")) faults.push("a cell is missing");
      if (tests.length === 0 && !isSaid) faults.push("neither a test nor a word on what is missing");
      return faults.map((fault) => `attack ${number}: ${fault}`);
    }),
  ];
}

const attacks = readAttacks(readFileSync("docs/security/threat-model.md", "utf8"));

describe("the threat model", () => {
  it("answers each of the forty attacks with a test that stands in the tree, or says what is missing", () => {
    expect(faultsOf(attacks)).toEqual([]);
    const tested = attacks.filter(({ cells }) => readProofs(cells[2] ?? "").tests.length > 0);
    const open = attacks.filter(({ cells }) => (cells[2] ?? "").includes("**open**"));
    console.log(`attacks: ${tested.length} of ${attacks.length} with a named test, ${open.length} open: ${open.map(({ number }) => number).join(", ")}`);
  });

  it.each<[string, (rows: Attack[]) => Attack[]]>([
    ["an attack left out", (rows) => rows.slice(1)],
    ["one that stands twice", (rows) => [...rows, rows[0]!]],
    ["a test that is not there", (rows) => rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replace(" › ", " › never ")) }))],
    ["nothing said", (rows) => rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 2), "**open**: "] }))],
  ])("would be found wrong with %s", (_what, spoil) => {
    expect(faultsOf(spoil([...attacks]))).not.toEqual([]);
  });
});
