import { randomUUID } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { afterEach, describe, expect, it } from "vitest";
import { type Language, languageContext, sessionTokenContext } from "#access/asker.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { loader as calendar } from "#meeting/calendar.route.ts";
import { action as callAction } from "#meeting/call-meeting.page.tsx";
import { action as requestAction } from "#meeting/request-meeting.page.tsx";
import { tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";

const jonas = demo.jonas.personId;
const emma = demo.emma.personId;
const WISH = "Prøve: et dobbeltklikk";

/** The arguments a request gives a page's loader or action. */
async function asked<Args>(
  subject: string,
  personId: string,
  rest: { meetingId?: string; form?: Record<string, string>; language?: Language; page: string },
): Promise<Args> {
  const context = new RouterContextProvider();
  context.set(sessionTokenContext, await tokenOf(subject));
  context.set(languageContext, rest.language ?? "nb");
  const url = `http://localhost/persons/${personId}/meetings/${rest.page}`;
  const request = rest.form === undefined ? new Request(url) : new Request(url, { method: "POST", body: new URLSearchParams(rest.form) });
  return { request, params: { personId, meetingId: rest.meetingId }, context, url: new URL(url), pattern: "" } as Args;
}
type RequestArgs = Parameters<typeof requestAction>[0];
type CalendarArgs = Parameters<typeof calendar>[0];
const whereTo = (answer: unknown) => (answer instanceof Response ? answer.headers.get("Location") : undefined);
const statusOf = (thrown: unknown) => (thrown as { init?: { status?: number } }).init?.status;

describe("a double click", () => {
  afterEach(() => truth().runSql(`delete from care.meeting where wish = '${WISH}'`));

  it("makes one meeting, and both clicks lead to it", async () => {
    const form = { _key: randomUUID(), wish: WISH };
    const click = async () => requestAction(await asked<RequestArgs>(demo.jonas.subject, jonas, { form, page: "new" }));
    const [first, second] = await Promise.all([click(), click()]);
    expect(whereTo(first)).toMatch(/\/meetings\/[0-9a-f-]{36}\?done=meeting.requested$/);
    expect(whereTo(second)).toBe(whereTo(first));
    expect(whereTo(await click())).toBe(whereTo(first));
    expect(await truth().readRows("select id from care.meeting where wish = $1", [WISH])).toHaveLength(1);
  });

  it("two forms make two: another meeting may be needed too", async () => {
    for (const _key of [randomUUID(), randomUUID()])
      await requestAction(await asked<RequestArgs>(demo.jonas.subject, jonas, { form: { _key, wish: WISH }, page: "new" }));
    expect(await truth().readRows("select id from care.meeting where wish = $1", [WISH])).toHaveLength(2);
  });

  it("by someone outside is the same 404 as for a person who does not exist", async () => {
    for (const personId of [jonas, randomUUID()]) {
      const refused = await Promise.resolve(
        requestAction(await asked<RequestArgs>(demo.outsider.subject, personId, { form: { _key: randomUUID(), wish: WISH }, page: "new" })),
      ).catch(statusOf);
      expect(refused).toBe(404);
    }
    expect(await truth().readRows("select id from care.meeting where wish = $1", [WISH])).toHaveLength(0);
  });
});

describe("a refused call", () => {
  it("keeps what was typed, seat by seat", async () => {
    const form = { _key: randomUUID(), version: "1", startsAt: "2027-03-28T02:30", minutes: "60", place: "Rom 2", "seat:person": "invited" };
    const answer = await callAction(
      await asked<Parameters<typeof callAction>[0]>(demo.municipalCoordinatorNo.subject, jonas, {
        form,
        meetingId: idOf("meeting/jonas-called"),
        page: "x/call",
      }),
    );
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { problems: [{ code: "meeting.no-such-time", field: "startsAt" }], typed: { place: "Rom 2", "seat:person": "invited" } },
    });
  });
});

describe("the calendar file", () => {
  const fetched = async (subject: string, personId: string, meetingId: string, language?: Language) =>
    calendar(await asked<CalendarArgs>(subject, personId, { meetingId, page: `${meetingId}/calendar.ics`, ...(language === undefined ? {} : { language }) }));

  it("holds none of what must not lie open", async () => {
    const meetings = [
      [demo.municipalCoordinatorNo.subject, jonas, "jonas-called", "nb"],
      [demo.emmaMother.subject, emma, "emma-called", "sv"],
      [demo.teacher.subject, emma, "emma-called", "en"],
    ] as const;
    const names = await truth().readRows<{ word: string }>(`
      select given_name as word from care.person union select family_name from care.person union select name from care.agency union select name from care.professional
      union select name from care.circle_member union select name from care.topic union select name_nb from care.life_area union select name_sv from care.life_area
      union select place from care.meeting where place is not null union select wish from care.meeting where wish <> '' union select words from care.agenda_question`);
    for (const [subject, personId, slug, language] of meetings) {
      const answer = await fetched(subject, personId, idOf(`meeting/${slug}`), language);
      expect(answer.headers.get("Content-Type")).toContain("text/calendar");
      const text = (await answer.text()).replaceAll("\r\n ", "");
      expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
      expect(text).toMatch(/UID:[0-9a-f]{8}-[0-9a-f-]{27}/);
      expect(text).not.toContain(`UID:${idOf(`meeting/${slug}`)}`);
      for (const { word } of names) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  it("is the same 404 for a meeting that is closed, not called yet, or does not exist", async () => {
    const called = idOf("meeting/jonas-called");
    const tried = [
      [demo.outsider.subject, jonas, called],
      [demo.emmaMother.subject, jonas, called],
      [demo.municipalCoordinatorNo.subject, jonas, randomUUID()],
      [demo.municipalCoordinatorNo.subject, demo.randi.personId, called],
    ] as const;
    for (const [subject, personId, meetingId] of tried) expect(await fetched(subject, personId, meetingId).catch(statusOf)).toBe(404);
  });

  it("is written in the log the person reads", async () => {
    await fetched(demo.navConsultant.subject, jonas, idOf("meeting/jonas-called"));
    const logged = await truth().readRows("select seq from care.audit where person_id = $1 and event = 'meeting.calendar' and professional_id = $2", [
      jonas,
      demo.navConsultant.professionalId,
    ]);
    expect(logged.length).toBeGreaterThan(0);
  });
});
