import { describe, expect, it } from "vitest";
import { openReceiptSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { followNeed } from "#referral/follow-need.ts";
import { receiveNeed } from "#referral/assess-need.ts";
import { joinNeeds } from "#referral/join-needs.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { openFirst } from "#referral/referral.ts";
import { reallyAs } from "#test/as.ts";
import { anyNeed, asNobody, newReceipt, unit } from "#test/needs.ts";

/* What a walk through the pages of needs found, told as rules. */

async function raised(): Promise<{ referralId: string; receipt: string }> {
  const receipt = newReceipt();
  const done = await asNobody((scope) => raiseNeed(scope, anyNeed({ person_name: "Sverre Vandrer", person_contact: "000 61 221" }), receipt));
  if (!done.ok) throw new Error("refused");
  return { referralId: done.referralId, receipt };
}
const follow = async (receipt: string) => Scope.run({ sessionToken: (await openReceiptSession(receipt)) ?? "" }, followNeed);

describe("a need that was taken in, joined to one that was not", () => {
  it("does not step back before its sender's eyes: the other is taken in with it", async () => {
    const [taken, untouched] = [await raised(), await raised()];
    await reallyAs(unit, (scope) => receiveNeed(scope, { referralId: taken.referralId, version: 1 }));
    expect(await reallyAs(unit, (scope) => joinNeeds(scope, { referralId: taken.referralId, version: 2, lead: untouched.referralId }))).toEqual({ ok: true });
    for (const { receipt } of [taken, untouched]) {
      const seen = await follow(receipt);
      expect(seen?.state).toBe("received");
      expect(seen?.events.map(({ kind }) => kind)).toEqual(["received"]);
    }
  });
});

describe("whoever raised many", () => {
  it("finds those that are still on their way first, the oldest first, and the ended apart", () => {
    const needs = (["accepted", "received", "declined-by-person", "raised", "handed-over"] as const).map((state, index) => ({ state, index }));
    const { open, ended } = openFirst(needs);
    expect(open.map(({ index }) => index)).toEqual([1, 3, 4]);
    expect(ended.map(({ index }) => index)).toEqual([0, 2]);
  });
});
