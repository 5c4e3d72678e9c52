import { describe, expect, it } from "vitest";
import { calendarFeed } from "#meeting/calendar.ts";
import { writeMail } from "#notice/mail.ts";
import { noticeKinds, textOf } from "#notice/notice.ts";
import { catalogue as en } from "#shell/catalogue.en.ts";
import { catalogue as nb } from "#shell/catalogue.nb.ts";
import { catalogue as sv } from "#shell/catalogue.sv.ts";
import { makeTexts } from "#ui/make-texts.ts";
import { watchClocks, writeReminders } from "#access/post.server.ts";
import type { Database } from "#db/connect.ts";
import { onFreshCopy, truth } from "#test/house.ts";
import { deliver } from "./deliver.ts";
import { catcher } from "./transport.ts";

const FRONT = "https://helhet.example/";
const TONGUES = { nb, sv, en };

/** Everything of the demo area that must not leave it: names of people, agencies and places, and what was written about anyone. */
async function wordsToFind(owner: Database): Promise<Set<string>> {
  const rows = await owner.readRows<{ words: string }>(`
    select given_name || ' ' || family_name as words from care.person
    union select name from care.professional union select name from care.circle_member union select name from care.agency
    union select name from care.agreement union select place from care.meeting where place is not null union select name from care.team
    union select person_name || ' ' || raiser_name from care.referral union select what from care.measure union select words from care.goal`);
  // a word with a capital letter is a name; words that begin a sentence of ours are not
  const ours = new Set(
    Object.values(TONGUES).flatMap((texts) =>
      Object.entries(texts)
        .filter(([key]) => /^(mail|notice)\./.test(key))
        .flatMap(([, text]) => text.match(/\p{Lu}\p{L}+/gu) ?? []),
    ),
  );
  const names = rows.flatMap(({ words }) => words.match(/\p{Lu}\p{L}{2,}/gu) ?? []);
  for (const word of ["Møte", "Möte", "Meeting"]) ours.add(word); // all that a calendar is told
  return new Set(names.filter((name) => !ours.has(name)));
}

const findIn = (text: string, names: ReadonlySet<string>) => (text.match(/\p{L}+/gu) ?? []).filter((word) => names.has(word));

describe("what leaves the house", () => {
  it("names nobody: every kind of notice, in three languages", async () => {
    const names = await wordsToFind(truth());
    expect(names.size).toBeGreaterThan(150);
    for (const name of ["Jonas", "Emma", "Fjordby", "Älvsta", "Norrälv", "Liv", "Myhre"]) expect(names.has(name), name).toBe(true);
    for (const [tongue, texts] of Object.entries(TONGUES)) {
      const t = makeTexts(tongue, texts);
      for (const kind of noticeKinds) {
        const words = t.of(textOf(kind), { count: 3 });
        expect(words, kind).not.toContain("notice.");
        expect(findIn(words, names), kind).toEqual([]);
        expect(words, kind).not.toMatch(/\{|\d{2}/);
      }
      const mail = writeMail("0b54b7f2-0f6e-4c8f-9d0e-6c3b6a1f0001", tongue, FRONT);
      expect(findIn(`${mail.subject} ${mail.body} ${mail.messageId}`, names)).toEqual([]);
    }
  });

  it("finds what is planted", async () => {
    const names = await wordsToFind(truth());
    for (const planted of ["Jonas venter på deg", "Møte hos Fjordby DPS", "Något väntar hos Norrälv", "Call Liv Myhre"])
      expect(findIn(planted, names), planted).not.toEqual([]);
  });

  it("names nobody in a whole year of the demo area, told and sent", async () => {
    await onFreshCopy(async (owner) => {
      const names = await wordsToFind(owner);
      await owner.runSql(`
        insert into care.notice (account_id, kind, person_id, at)
        select account, kind, person, at from (
          select care.account_of(professional_id) as account, 'coordinator-offered' as kind, person_id as person, offered_at as at from care.coordinator_term
          union all select care.account_of(professional_id), 'plan-invited', person_id, invited_at from care.participant
          union all select care.account_of_party(person_id, professional_id, circle_member_id, is_hers), 'meeting-' || duty, person_id, now() - interval '90 days' from care.meeting_seat
          union all select care.account_of_party(person_id, professional_id, circle_member_id, is_hers), 'measure-given', person_id, created_at from care.measure
          union all select care.account_of_party(person_id, null, circle_member_id, capacity = 'self'), 'consent-to-answer', person_id, now() from care.consent_giver
          union all select u, 'need-raised', r.person_id, r.raised_at from care.referral r cross join lateral care.unit_accounts(r.agreement_id) u
          union all select care.account_of(to_professional_id), 'baton-offered', person_id, offered_at from care.coordinator_handover
          union all select asked_by, 'coordinator-answered', person_id, asked_at from care.coordinator_ask
        ) told where account is not null`);
      for (let day = 365; day >= 0; day -= 21) {
        const at = new Date(Date.now() - day * 86_400_000);
        await watchClocks(at);
        await writeReminders(at);
        await deliver(catcher, FRONT, () => at);
      }
      const mails = await owner.readRows<{ text: string }>("select subject || ' ' || body || ' ' || message_id as text from care.caught_mail");
      expect(mails.length).toBeGreaterThan(30);
      expect(mails.flatMap(({ text }) => findIn(text, names))).toEqual([]);
      const told = await owner.readRows<{ kind: string }>("select distinct kind from care.notice");
      expect(told.filter(({ kind }) => textOf(kind) === "notice.other")).toEqual([]);
      const meetings = await owner.readRows<{ uid: string; startsAt: Date; endsAt: Date | null }>(
        `select calendar_uid as uid, starts_at as "startsAt", ends_at as "endsAt" from care.meeting where starts_at is not null`,
      );
      for (const tongue of Object.keys(TONGUES)) {
        const feed = calendarFeed(
          meetings.map((meeting) => ({ ...meeting, revision: 1, isCancelled: false })),
          FRONT,
          tongue,
          new Date(),
        );
        expect(findIn(feed, names)).toEqual([]);
        expect(feed).not.toMatch(/^(LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER)/m);
        expect(feed).toMatch(/DTSTART:\d{8}T\d{6}Z/);
      }
    });
  }, 240_000);
});
