import { openSession } from "#access/door.server.ts";
import { sealLog } from "#access/post.server.ts";
import { Scope } from "#access/scope.server.ts";
import { openPerson, recordAccess } from "#audit/audit.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { type LogVerdict, verifyLog } from "../../scripts/ops/verify-log.ts";

/**
 * Writers at once while the sealer closes the very minute they write into, over and over: every row must end under
 * exactly one seal, and none be missed. (In service the sealer keeps two minutes' distance; here it keeps none.)
 */
export async function writeWhileSealing(owner: Database, writers: number, each: number): Promise<LogVerdict> {
  const { subject, mandateId } = demo.municipalCoordinatorNo;
  const writing = { isOver: false };
  const sealing = (async () => {
    let step = 20;
    while (!writing.isOver) {
      await sealLog(new Date(Date.now() + step * 60_000));
      step += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await sealLog(new Date(Date.now() + (step + 2) * 60_000));
  })();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const sessionToken = (await openSession({ issuer: "demo", subject }, { capacity: "professional", mandateId }, 8)) ?? "";
      const { personId } = writer % 2 === 0 ? demo.jonas : demo.randi;
      for (let n = 0; n < each; n += 1) {
        await Scope.run({ sessionToken, personId }, async (scope) => {
          await recordAccess(scope, { event: "my-day.open", action: "R" });
          await openPerson(scope, personId, "plan.read", "R");
          if (n % 7 === 0) throw new Response(); // commits all the same
          if (n % 11 === 0) throw new Error("taken back");
        }).catch(() => {});
      }
    }),
  );
  writing.isOver = true;
  await sealing;
  const verdict = await verifyLog(owner, undefined);
  const faults = verdict.faults.filter((fault) => !fault.startsWith("no anchors"));
  return { ...verdict, faults: verdict.unsealed > 0 ? [...faults, `${verdict.unsealed} rows under no seal`] : faults };
}
