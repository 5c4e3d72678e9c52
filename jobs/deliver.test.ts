import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gatherLetters, leaseLetters, type Letter, writeReminders } from "#access/post.server.ts";
import { demo } from "#db/demo/actors.ts";
import { onFreshCopy, truth } from "#test/house.ts";
import type { Mail } from "#notice/mail.ts";
import { deliver } from "./deliver.ts";
import { catcher, type Transport } from "./transport.ts";

const FRONT = "https://helhet.example/";
const { gp, navConsultant, jonas } = demo;

/** Takes letters and marks nothing: what SMTP does before it has answered. */
function listening(): Transport & { readonly sent: { letter: Letter; mail: Mail }[] } {
  const sent: { letter: Letter; mail: Mail }[] = [];
  return { sent, send: async (letter, mail) => void sent.push({ letter, mail }), close: () => {} };
}
const tell = (account: string, kind = "plan-invited", times = 1) =>
  truth().runSql(`insert into care.notice (account_id, kind) select '${account}', '${kind}' from generate_series(1, ${times})`);
const choose = (account: string, delivery: string) =>
  truth().runSql(
    `insert into care.notice_choice (account_id, delivery, email) values ('${account}', '${delivery}', 'noen@post.example') on conflict (account_id) do update set delivery = excluded.delivery`,
  );
const caught = async (account: string) =>
  (await truth().readRows<{ id: string }>(`select m.id from care.caught_mail m join care.letter l on l.id = m.letter_id where l.account_id = '${account}'`))
    .length;

const clean = () =>
  truth().runSql(
    "delete from care.caught_mail; delete from care.notice; delete from care.letter; delete from care.notice_choice; delete from care.daily_round",
  );
beforeEach(clean);
afterEach(clean);

describe("delivery", () => {
  it("sends one letter for all that waits, and not again", async () => {
    await tell(gp.accountId, "plan-invited", 3);
    expect(await deliver(catcher, FRONT)).toBe(1);
    expect(await deliver(catcher, FRONT)).toBe(0);
    await tell(gp.accountId, "meeting-called");
    expect(await deliver(catcher, FRONT)).toBe(1);
    expect(await caught(gp.accountId)).toBe(2);
  });

  it("sends nothing to whom it shows everything in the house: she has no address, or has chosen so; nor what is read or stopped", async () => {
    await tell(jonas.accountId);
    await choose(navConsultant.accountId, "in-app");
    await tell(navConsultant.accountId);
    await tell(gp.accountId);
    await truth().runSql(`update care.notice set read_at = now() where account_id = '${gp.accountId}'`);
    await tell(demo.housing.accountId);
    await truth().runSql(`update care.notice set stopped_at = now() where account_id = '${demo.housing.accountId}'`);
    expect(await deliver(catcher, FRONT)).toBe(0);
  });

  it("stops at the door what is withdrawn after it was put into a letter", async () => {
    await tell(gp.accountId);
    expect(await gatherLetters(new Date())).toBe(1);
    await truth().runSql("update care.notice set stopped_at = now()");
    expect(await deliver(catcher, FRONT)).toBe(0);
  });

  it.each([
    ["the night to summer time", "2027-03-27T23:30:00Z", "2027-03-28T05:00:00Z", "2027-03-29T05:00:00Z"],
    ["the night to winter time", "2026-10-24T22:30:00Z", "2026-10-25T06:00:00Z", "2026-10-26T06:00:00Z"],
    ["a leap day", "2028-02-28T23:30:00Z", "2028-02-29T06:00:00Z", "2028-03-01T06:00:00Z"],
  ])("gathers a digest once a day at seven where she lives, also over %s", async (_night, midnight, seven, next) => {
    await choose(gp.accountId, "digest");
    await tell(gp.accountId, "plan-invited", 4);
    const sentAt: string[] = [];
    for (let at = new Date(midnight); at <= new Date(next); at = new Date(at.getTime() + 15 * 60_000)) {
      if ((await deliver(catcher, FRONT, () => at)) > 0) sentAt.push(at.toISOString());
      await tell(gp.accountId, "meeting-called");
    }
    expect(sentAt).toEqual([new Date(seven).toISOString(), new Date(next).toISOString()]);
  });

  it("that was down in the morning sends the digest when it is up, once", async () => {
    await choose(gp.accountId, "digest");
    await tell(gp.accountId);
    for (const hour of ["14:20", "14:25", "20:00", "22:30"]) await deliver(catcher, FRONT, () => new Date(`2027-06-01T${hour}:00Z`));
    expect(await caught(gp.accountId)).toBe(1);
  });

  it("gives a letter that a dead worker held to the next after five minutes, under the same Message-ID", async () => {
    await tell(gp.accountId);
    const first = listening();
    const at = new Date("2027-06-01T10:00:00Z");
    await gatherLetters(at);
    const [held] = await leaseLetters(at, 5); // and dies
    expect(await leaseLetters(new Date(at.getTime() + 299_000), 5)).toEqual([]);
    const [again] = await leaseLetters(new Date(at.getTime() + 301_000), 5);
    expect(again).toEqual(held);
    await first.send(again as Letter, { messageId: "", subject: "", body: "" });
    expect(await catcher.send(again as Letter, { messageId: `<${again?.letterId}@x>`, subject: "s", body: "b" })).toBeUndefined();
    await catcher.send(again as Letter, { messageId: `<${again?.letterId}@x>`, subject: "s", body: "b" });
    expect(await caught(gp.accountId)).toBe(1);
  });

  it("tries again later where the mail server refuses, less and less often, and gives up in the end", async () => {
    await tell(gp.accountId);
    let tries = 0;
    const refusing: Transport = {
      send: async () => {
        tries += 1;
        throw Object.assign(new Error("try again"), { responseCode: 451 });
      },
      close: () => {},
    };
    for (let minute = 0; minute < 60 * 24; minute += 4) await deliver(refusing, FRONT, () => new Date(Date.parse("2027-06-01T00:00:00Z") + minute * 60_000));
    expect(tries).toBe(10);
  }, 240_000);

  it("by two workers at once doubles nothing", async () => {
    if (truth().engine === "pglite") return; // one process, one connection: see the server's run
    await truth().runSql("insert into care.notice (account_id, kind) select id, 'plan-invited' from care.account where professional_id is not null");
    const [one, other] = await Promise.all([deliver(catcher, FRONT), deliver(catcher, FRONT)]);
    const [row] = await truth().readRows<{ mails: number; accounts: number }>(
      "select (select count(*)::int from care.caught_mail) as mails, count(distinct account_id)::int as accounts from care.notice where letter_id is not null",
    );
    expect(one + other).toBe(row?.mails);
    expect(row?.mails).toBe(row?.accounts);
  });
});

describe("reminders", () => {
  it("come once a working day, one at most to each, with a number and nothing else", async () => {
    await onFreshCopy(async (owner) => {
      const day = "2027-06-02"; // a Wednesday
      expect(await writeReminders(new Date(`${day}T04:29:00Z`))).toBe(0);
      const told = await writeReminders(new Date(`${day}T04:31:00Z`));
      expect(told).toBeGreaterThan(5);
      for (const hour of ["04:35", "09:00", "21:00"]) expect(await writeReminders(new Date(`${day}T${hour}:00Z`))).toBe(0);
      expect(await writeReminders(new Date("2027-06-05T09:00:00Z"))).toBe(0); // Saturday
      expect(await writeReminders(new Date("2027-05-17T09:00:00Z"))).toBeGreaterThanOrEqual(0);
      const rows = await owner.readRows<{ n: number; about: number }>(
        "select count(*)::int as n, count(person_id)::int as about from care.notice where kind = 'reminder' group by account_id",
      );
      expect(rows.every(({ n, about }) => n <= 2 && about === 0)).toBe(true);
    });
  });
});
