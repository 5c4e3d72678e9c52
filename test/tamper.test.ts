import { describe, expect, it } from "vitest";
import { undisturbed } from "#test/as.ts";
import { verifyLog } from "../scripts/ops/verify-log.ts";
import { ATTACKS } from "../proof/tamper/attacks.ts";
import { tamper } from "../proof/tamper/run.ts";
import { layLog, writeLog } from "../proof/tamper/world.ts";

// the whole of it: `npm run proof tamper`
describe("the log, in the hands of whoever owns the database", () => {
  it("tells of every edit, erasure, cut, reordering, forgery and rebuilding, and of nothing else", async () => {
    await undisturbed(async (owner) => {
      const log = await layLog(owner, 3);
      expect(await verifyLog(owner, log.anchors)).toMatchObject({ faults: [], unsealed: 0, anchors: 3 });
      const { planted, missed, kinds } = await tamper(owner, log, 2 * Object.keys(ATTACKS).length, 7);
      expect(missed).toEqual([]);
      expect(kinds.size).toBe(Object.keys(ATTACKS).length);
      expect(planted).toBeGreaterThan(30);
      expect((await verifyLog(owner, log.anchors)).faults).toEqual([]);
    });
  }, 240_000);

  it("is found rebuilt by its anchors and by nothing inside", async () => {
    await undisturbed(async (owner) => {
      const log = await layLog(owner, 2);
      const rebuilt = ATTACKS["edit and rebuild everything"]?.(log, 14, 0);
      expect(rebuilt).toBeDefined();
      if (rebuilt === undefined) return;
      await writeLog(owner, rebuilt);
      expect((await verifyLog(owner, undefined)).faults).toEqual([expect.stringContaining("no anchors to compare with")]);
      expect((await verifyLog(owner, log.anchors)).faults).toContainEqual(expect.stringContaining("has been rebuilt"));
    });
  }, 120_000);
});
