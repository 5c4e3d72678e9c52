// Reads test/access-matrix.md: what each demo actor saw, changed and added in each table, measured on the real policies.

export interface Measured {
  readonly table: string;
  /** rows in the table; undefined where the tests themselves fill it */
  readonly rows: number | undefined;
  readonly subject: string;
  /** "own": the table moves with every test, and the actor meets her own rows alone */
  readonly sees: number | "own";
  readonly changes: number | "own" | "–";
  readonly adds: boolean;
}

const number = (cell: string) => (cell === "own" ? ("own" as const) : Number(cell));

/** @throws Error where a line is not of the form that test/access-matrix.ts writes */
export function readMatrix(text: string): Measured[] {
  const measured: Measured[] = [];
  let at: { table: string; rows: number | undefined } | undefined;
  for (const line of text.split("\n")) {
    const heading = /^## (\w+)(?: \((\d+) rows\))?$/.exec(line);
    if (heading?.[1] !== undefined) at = { table: heading[1], rows: heading[2] === undefined ? undefined : Number(heading[2]) };
    const cells = line.split("|").map((cell) => cell.trim());
    if (at === undefined || cells.length !== 6 || cells[1] === "actor" || /^-+$/.test(cells[1] ?? "")) continue;
    const [, subject = "", sees = "", changes = "", adds = ""] = cells;
    if (!/^(own|\d+)$/.test(sees)) throw new Error(`not a line of the matrix: ${line}`);
    measured.push({ ...at, subject, sees: number(sees), changes: changes === "–" ? "–" : number(changes), adds: adds !== "–" && !adds.startsWith("0/") });
  }
  return measured;
}
