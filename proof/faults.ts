// The faults of trust.md section 5 that apply to this stage, done to server.ts as a process of its own, on a PostgreSQL of
// our own and on the embedded database: nothing shown to whom it is not for, nothing acknowledged lost, nothing written
// twice, the log whole, and the house answering again by itself. `npm run proof faults`; KILLS=10 for a shorter one,
// FAULTS=3,16 for some.
import type { Proof } from "../scripts/proof.ts";
import { databaseFaults } from "./faults/database-faults.ts";
import { judge, type Verdict } from "./faults/fault.ts";
import { onPostgres } from "./faults/scene.ts";

const PORT = 4930;
const WANTED = (process.env["FAULTS"] ?? "").split(",").filter(Boolean);

export async function prove(): Promise<Proof> {
  const verdicts: Verdict[] = [];
  const tell = (verdict: Verdict) => {
    verdicts.push(verdict);
    console.log(`${verdict.outcome.padEnd(14)} ${String(verdict.number).padStart(2)} ${verdict.name}: ${verdict.said}${verdict.faults.map((each) => `\n    ${each}`).join("")}`);
  };
  const scene = await onPostgres(PORT);
  if (scene === undefined) return { figure: "no PostgreSQL found", isProven: false };
  try {
    for (const fault of databaseFaults) if (WANTED.length === 0 || WANTED.includes(String(fault.number))) tell(await judge(fault, scene));
  } finally {
    await scene.close();
  }
  return { figure: "", isProven: verdicts.every(({ outcome }) => outcome !== "fell short") };
}
