import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { listNotices } from "#notice/notice.store.server.ts";
import { putAway } from "#notice/put-away.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const noticeId = "0b54b7f2-0f6e-4c8f-9d0e-6c3b6a1f0001";

describe("a notice", () => {
  it("is for one account: seen and put away there, and there alone", async () => {
    await truth().runSql(
      `insert into care.notice (id, account_id, kind) values ('${noticeId}', '${demo.gp.accountId}', 'access-ended') on conflict do nothing`,
    );
    const put = await as(demo.gp.subject, async (scope) => {
      expect((await listNotices(scope)).map((notice) => notice.id)).toContain(noticeId);
      const done = await putAway(scope, { noticeId: [noticeId] });
      expect((await listNotices(scope)).map((notice) => notice.id)).not.toContain(noticeId);
      return done;
    });
    expect(put).toEqual({ ok: true });
    for (const { subject } of [demo.housing, demo.jonas, demo.administratorNo]) {
      expect(
        (await as(subject, listNotices)).map((notice) => notice.id),
        subject,
      ).not.toContain(noticeId);
      expect(await as(subject, (scope) => putAway(scope, { noticeId: [noticeId] })), subject).toMatchObject({ ok: false });
    }
  });

  it("is never rewritten", async () => {
    await expect(as(demo.gp.subject, (scope) => queryAs(scope).updateTable("notice").set({ kind: "other" }).execute())).rejects.toMatchObject({
      code: "42501",
    });
  });
});
