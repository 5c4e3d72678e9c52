// Writes the papers that follow from the model: `node scripts/papers.ts` (with `--check`: says what is not as it was written).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawRoleReach } from "./papers/draw-role-reach.ts";
import { drawLogInventory } from "./papers/draw-log-inventory.ts";
import { drawRecordOfProcessing } from "./papers/draw-record.ts";

const root = path.join(import.meta.dirname, "..");

/** Each generated paper, as it is to read now. */
export function drawPapers(): Map<string, string> {
  const matrix = readFileSync(path.join(root, "test/access-matrix.md"), "utf8");
  return new Map([
    ["app/agency/role-reach.ts", drawRoleReach(matrix)],
    ["docs/security/log-inventory.md", drawLogInventory()],
    ["docs/security/record-of-processing.md", drawRecordOfProcessing(matrix)],
  ]);
}

/** Those that read otherwise than what was committed. */
export function findStalePapers(): string[] {
  return [...drawPapers()]
    .filter(([file, text]) => !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), "utf8") !== text)
    .map(([file]) => file);
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const stale = findStalePapers();
    for (const file of stale) console.error(`${file} is not what the model says now: run node scripts/papers.ts`);
    process.exit(stale.length === 0 ? 0 : 1);
  }
  for (const [file, text] of drawPapers()) writeFileSync(path.join(root, file), text);
  console.log("Wrote the papers.");
}
