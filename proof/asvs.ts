import { readFileSync } from "node:fs";
import path from "node:path";
import type { Proof } from "../scripts/proof.ts";
import { CLAIMED_OF_LEVEL_3, LEVEL_1, LEVEL_2 } from "./asvs/requirements.ts";
import { countResults, faultsOfSheet, readSheet, type Row } from "./asvs/sheet.ts";

/** Every requirement the sheet must judge, and its level. */
export const requirements: ReadonlyMap<string, string> = new Map(
  [LEVEL_1.map((id) => [id, "1"] as const), LEVEL_2.map((id) => [id, "2"] as const), CLAIMED_OF_LEVEL_3.map((id) => [id, "3"] as const)].flat(),
);

export function readOwnSheet(): Row[] {
  return readSheet(readFileSync(path.join(import.meta.dirname, "../docs/security/asvs.csv"), "utf8"));
}

/** One line of the score: of what applies, how much a named test holds, how much was read, what is the owner's and what is open. */
export function scoreOf(rows: readonly Row[]): string {
  const counted = countResults(rows);
  const applicable = rows.length - counted["not applicable"];
  const share = (count: number) => `${count} (${((100 * count) / applicable).toFixed(0)} %)`;
  return `${rows.length} requirements, ${applicable} apply: ${share(counted.tested)} held by a named test, ${share(counted.reviewed)} read in code or papers, ${share(counted.owner)} for whoever hosts, ${share(counted.open)} open`;
}

/** The sheet is whole, each named test stands in the tree, and the score is said. What is open stays open: it is no shortfall of the sheet. */
export async function prove(): Promise<Proof> {
  const rows = readOwnSheet();
  const faults = faultsOfSheet(rows, requirements);
  for (const fault of faults) console.error(`  ${fault}`);
  for (const { id, requirement, evidence } of rows.filter(({ result }) => result === "open"))
    console.log(`  open ${id}: ${requirement}: ${evidence.find((each) => each.startsWith("missing:"))?.slice(8)}`);
  const byLevel = ["1", "2", "3"].map((level) => `level ${level}: ${rows.filter((row) => row.level === level).length}`).join(", ");
  return { figure: `${scoreOf(rows)} (${byLevel}; ${faults.length} faults of the sheet)`, isProven: faults.length === 0 };
}
