import { describe, expect, it } from "vitest";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";

describe("who may take a role over", () => {
  it("is marked where it is the asker herself, so that one who leaves is not offered to hand over to herself", async () => {
    const receivers = await as(demo.leaver.subject, (scope) => listReceivers(scope, [demo.agreement.no]));
    expect(receivers.filter(({ isMe }) => isMe).map(({ professionalId }) => professionalId)).toEqual([demo.leaver.professionalId]);
    expect(receivers.length).toBeGreaterThan(1);
  });
});
