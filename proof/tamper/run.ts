import fc from "fast-check";
import type { Database } from "#db/connect.ts";
import { verifyLog } from "../../scripts/ops/verify-log.ts";
import { ATTACKS } from "./attacks.ts";
import { type Log, writeLog } from "./world.ts";

export interface Tampered {
  readonly planted: number;
  readonly found: number;
  /** attacks that were not found, in words and where */
  readonly missed: readonly string[];
  readonly kinds: ReadonlySet<string>;
}

/** Plants random attacks in the log, one at a time, and looks whether each is found; the log is put back at the end. */
export async function tamper(owner: Database, log: Log, runs: number, seed: number): Promise<Tampered> {
  const names = Object.keys(ATTACKS);
  const original = JSON.stringify(log);
  const missed: string[] = [];
  const kinds = new Set<string>();
  let planted = 0;
  const where = fc.sample(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)), { numRuns: runs, seed });
  for (const [run, [here, there]] of where.entries()) {
    const name = names[run % names.length] ?? "";
    const left = ATTACKS[name]?.(log, here, there);
    if (left === undefined || JSON.stringify(left) === original) continue;
    try {
      await writeLog(owner, left);
    } catch (error) {
      // the database itself would not take it (a key twice, a check): nothing was changed
      if ((error as { code?: string }).code?.startsWith("23") === true) {
        await owner.runSql("rollback");
        continue;
      }
      throw error;
    }
    planted += 1;
    kinds.add(name);
    const { faults } = await verifyLog(owner, left.anchors);
    if (faults.length === 0) missed.push(`${name} at ${here}, ${there}`);
  }
  await writeLog(owner, log);
  return { planted, found: planted - missed.length, missed, kinds };
}
