import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { readForm } from "#access/form.ts";
import { endSession, openFeedSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { listMyCalendar } from "#meeting/feed.store.server.ts";
import { findChoice } from "#notice/choice.store.server.ts";
import { chooseDelivery } from "#notice/choose-delivery.ts";
import { findOpenFeed } from "#notice/feed.store.server.ts";
import { ChoiceForm } from "#notice/notice.ts";
import { closeFeed, openFeed } from "#notice/open-feed.ts";
import { demo } from "#db/demo/actors.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { gp, jonas, navConsultant, outsider } = demo;
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe("the choice of delivery", () => {
  it("begins with at once for staff and in the house for her who has given no address", async () => {
    expect(await as(gp.subject, findChoice)).toMatchObject({ delivery: "at-once", version: 0 });
    expect(await as(jonas.subject, findChoice)).toMatchObject({ delivery: "in-app", email: null });
  });

  it("is kept once for two who save at the same time, and is each one's own", async () => {
    await as(gp.subject, async (scope) => {
      const input = { delivery: "digest" as const, email: "noen@post.example", language: "sv" as const, version: 0 };
      expect(await chooseDelivery(scope, input)).toEqual({ ok: true });
      expect(await chooseDelivery(scope, input)).toMatchObject({ ok: false, current: { delivery: "digest", version: 1 } });
      expect(await findChoice(scope)).toEqual({ delivery: "digest", email: "noen@post.example", language: "sv", version: 1 });
      const others = await queryAs(scope).selectFrom("notice_choice").select("account_id").execute();
      expect(others.map(({ account_id }) => account_id)).toEqual([gp.accountId]);
    });
  });

  it("asks for an address that can be one where something is to leave", () => {
    expect(readForm(ChoiceForm, formOf({ delivery: "digest", email: "", language: "nb", version: "0" }))).toMatchObject({ ok: false });
    expect(readForm(ChoiceForm, formOf({ delivery: "at-once", email: "ikke en adresse", language: "nb", version: "0" }))).toMatchObject({ ok: false });
    expect(readForm(ChoiceForm, formOf({ delivery: "in-app", email: "", language: "nb", version: "0" }))).toMatchObject({ ok: true });
  });
});

describe("a calendar feed", () => {
  afterEach(async () => void (await truth().runSql("delete from care.calendar_feed")));
  const readFeed = async (token: string) => {
    const session = await openFeedSession(token);
    if (session === undefined) return undefined;
    const entries = await Scope.run({ sessionToken: session }, listMyCalendar);
    await endSession(session);
    return entries;
  };

  it("shows when one is called, and nothing of whom or where; its key is kept as a hash", async () => {
    const opened = await reallyAs(gp.subject, openFeed);
    const token = opened.ok ? opened.token : "";
    const [row] = await truth().readRows<{ token_hash: Buffer }>("select token_hash from care.calendar_feed");
    expect(Buffer.from(row?.token_hash ?? "").toString("hex")).toBe(createHash("sha256").update(token).digest("hex"));
    const entries = (await readFeed(token)) ?? [];
    for (const entry of entries) expect(Object.keys(entry).toSorted()).toEqual(["endsAt", "isCancelled", "revision", "startsAt", "uid"]);
    const hers = await truth().readRows<{ uid: string }>(
      `select m.calendar_uid as uid from care.meeting m join care.meeting_seat s on s.meeting_id = m.id
        where s.professional_id = '${gp.professionalId}' and m.state in ('called', 'held', 'cancelled') and m.starts_at > now() - interval '31 days'`,
    );
    expect(entries.map(({ uid }) => uid).toSorted()).toEqual(hers.map(({ uid }) => uid).toSorted());
    expect(await readFeed("0".repeat(64))).toBeUndefined();
  });

  it("stops at once when it is closed or renewed, and shows no meeting whose access has ended", async () => {
    const first = await reallyAs(navConsultant.subject, openFeed);
    const second = await reallyAs(navConsultant.subject, openFeed);
    expect(first.ok && (await readFeed(first.token))).toBeUndefined();
    expect(second.ok && (await readFeed(second.token))).toBeDefined();
    const party = `consent_id in (select id from care.consent where person_id = '${jonas.personId}' and replaced_at is null) and agency_id = '${navConsultant.agencyId}'`;
    await truth().runSql(`update care.consent_party set withdrawn_at = now() where ${party}`);
    const after = second.ok ? ((await readFeed(second.token)) ?? []) : [];
    const ofJonas = await truth().readRows<{ uid: string }>(`select calendar_uid as uid from care.meeting where person_id = '${jonas.personId}'`);
    expect(after.filter(({ uid }) => ofJonas.some((meeting) => meeting.uid === uid))).toEqual([]);
    await truth().runSql(`update care.consent_party set withdrawn_at = null where ${party}`);
    await reallyAs(navConsultant.subject, closeFeed);
    expect(second.ok && (await readFeed(second.token))).toBeUndefined();
    expect(await as(navConsultant.subject, findOpenFeed)).toBeUndefined();
  });

  it("is nobody else's to see or to close", async () => {
    await reallyAs(gp.subject, openFeed);
    expect(await as(outsider.subject, findOpenFeed)).toBeUndefined();
    await as(outsider.subject, closeFeed);
    expect(await as(gp.subject, findOpenFeed)).toBeDefined();
  });
});
