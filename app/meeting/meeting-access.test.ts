import { describe, expect, it } from "vitest";
import { openPreview } from "#access/door.server.ts";
import { type Asker, Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { dayOf } from "#deadline/day.ts";
import { agreeInMeeting } from "#meeting/agree-in-meeting.ts";
import { insertQuestion } from "#meeting/agenda.store.server.ts";
import { answerSeat } from "#meeting/answer-seat.ts";
import { askQuestion } from "#meeting/ask-question.ts";
import { callMeeting } from "#meeting/call-meeting.ts";
import { cancelMeeting } from "#meeting/cancel-meeting.ts";
import { closeMeeting } from "#meeting/close-meeting.ts";
import { findCalendarEntry, findMeeting } from "#meeting/meeting-read.store.server.ts";
import { findNextMeeting, insertMeeting, listMeetingRows, listMySeatsToAnswer, updateMeeting } from "#meeting/meeting.store.server.ts";
import { recordAttendance } from "#meeting/record-attendance.ts";
import { recordDecision } from "#meeting/record-decision.ts";
import { requestMeeting } from "#meeting/request-meeting.ts";
import { deleteSeats, insertSeats } from "#meeting/seat.store.server.ts";
import { as, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const jonas = demo.jonas.personId;
const emma = demo.emma.personId;
const called = idOf("meeting/jonas-called");
const emmaCalled = idOf("meeting/emma-called");
const now = new Date();

/** Everything that can be seen of her meetings. */
const seenBy = (subject: string, personId: string, meetingId: string) =>
  as(
    subject,
    async (scope) =>
      [
        await findMeeting(scope, personId, meetingId),
        await findCalendarEntry(scope, personId, meetingId),
        await findNextMeeting(scope, personId),
        ...(await listMeetingRows(scope, personId)),
        ...(await listMySeatsToAnswer(scope)).filter((seat) => seat.personId === personId),
      ].filter((each) => each !== undefined),
    personId,
  );

/** Everything that can be done to a meeting, each told by its refusal. */
async function tryAll(scope: Scope, personId: string, meetingId: string): Promise<unknown[]> {
  const at = { personId, meetingId };
  const tried = [
    () => requestMeeting(scope, { personId, wish: "" }),
    () => askQuestion(scope, { ...at, words: "Hva?", lifeArea: "common", topicId: null, isHers: false }),
    () =>
      callMeeting(
        scope,
        {
          ...at,
          version: 1,
          startsAt: new Date(Date.now() + 86_400_000),
          minutes: 30,
          place: "Her",
          link: "",
          chair: "",
          secretary: "",
          seats: new Map([["person", "invited"]]),
          outsiders: [],
          isManyRight: true,
          whyMany: "",
        },
        now,
      ),
    () => recordAttendance(scope, { ...at, version: 1, seats: [], others: [] }),
    () => recordDecision(scope, { ...at, words: "Ja", lifeArea: "common", topicId: null }),
    () =>
      agreeInMeeting(scope, {
        ...at,
        goalId: null,
        lifeArea: "economy",
        topicId: null,
        what: "Noe",
        extent: "",
        how: "",
        startsOn: dayOf(now),
        dueOn: dayOf(now),
        owner: { kind: "person" },
      }),
    () => closeMeeting(scope, { ...at, version: 1, nextMeetingOn: null, noNextReason: "Nei takk" }, now),
    () => cancelMeeting(scope, { ...at, version: 1, reason: "Nei takk" }),
  ];
  const codes: unknown[] = [];
  for (const attempt of tried) codes.push(codeOf(await attempt()));
  return codes;
}
const NOT_HERE = Array.from({ length: 8 }, () => "meeting.not-here");

async function withoutConsent<Result>(personId: string, work: () => Promise<Result>): Promise<Result> {
  await truth().runSql(`update care.consent set withdrawn_at = now() where person_id = '${personId}' and withdrawn_at is null and replaced_at is null`);
  try {
    return await work();
  } finally {
    await truth().runSql(`update care.consent set withdrawn_at = null where person_id = '${personId}' and withdrawn_at is not null and replaced_at is null`);
  }
}

describe("whom a meeting is closed to", () => {
  it.each([
    ["police who take no part", demo.outsider.subject, jonas, called],
    ["an administrator", demo.administratorNo.subject, jonas, called],
    ["the coordinating unit", demo.coordinatingUnitNo.subject, jonas, called],
    ["another country's coordinator", demo.municipalCoordinatorSe.subject, jonas, called],
    ["another person", demo.randi.subject, jonas, called],
    ["another child's father", demo.eliasFather.subject, emma, emmaCalled],
    ["the Swedish administrator", demo.administratorSe.subject, emma, emmaCalled],
    ["a Norwegian coordinator", demo.municipalCoordinatorNo.subject, emma, emmaCalled],
  ])("%s sees and does nothing", async (_, subject, personId, meetingId) => {
    expect(await seenBy(subject, personId, meetingId)).toEqual([]);
    expect(await as(subject, (scope) => tryAll(scope, personId, meetingId), personId)).toEqual(NOT_HERE);
  });

  it("a NAV worker whose agency no consent names any more", async () => {
    const nav = demo.navConsultant;
    expect((await seenBy(nav.subject, jonas, called)).length).toBeGreaterThan(2);
    await truth().runSql(`update care.consent_party set withdrawn_at = now() where person_id = '${jonas}' and agency_id = '${nav.agencyId}'`);
    try {
      expect(await seenBy(nav.subject, jonas, called)).toEqual([]);
      expect(await as(nav.subject, (scope) => tryAll(scope, jonas, called), jonas)).toEqual(NOT_HERE);
    } finally {
      await truth().runSql(`update care.consent_party set withdrawn_at = null where person_id = '${jonas}' and agency_id = '${nav.agencyId}'`);
    }
  });

  it("everyone but the family once the consent is taken back", async () => {
    await withoutConsent(emma, async () => {
      for (const actor of [demo.municipalCoordinatorSe, demo.teacher, demo.socialInsurance]) expect(await seenBy(actor.subject, emma, emmaCalled)).toEqual([]);
      expect((await seenBy(demo.emmaMother.subject, emma, emmaCalled)).length).toBeGreaterThan(2);
    });
  });

  it("one person's meeting is not found under another person's address", async () => {
    expect(await as(demo.municipalCoordinatorNo.subject, (scope) => findMeeting(scope, demo.randi.personId, called), demo.randi.personId)).toBeUndefined();
  });
});

describe("who sees and writes nothing", () => {
  it("a relative asks and answers, but calls, holds and cancels nothing", async () => {
    const codes = await as(demo.sister.subject, (scope) => tryAll(scope, jonas, called), jonas);
    expect(codes).toEqual(["ok", "ok", ...NOT_HERE.slice(2)]);
    await expect(
      as(demo.sister.subject, (scope) => insertSeats(scope, { personId: jonas, meetingId: called }, [{ outsideName: "Noen", duty: "invited" }]), jonas),
    ).rejects.toThrow(/row-level security/);
    expect(await as(demo.sister.subject, (scope) => updateMeeting(scope, called, 1, { state: "called", place: "Et annet sted" }), jonas)).toBe(false);
  });

  it("a preview sees the seat's view and writes nothing, past the verbs too", async () => {
    const participant = await truth().readRows<{ id: string }>(
      "select id from care.participant where person_id = $1 and professional_id = $2 and ended_at is null",
      [jonas, demo.navConsultant.professionalId],
    );
    const token = await openPreview(await tokenOf(demo.jonas.subject), participant[0]?.id ?? "");
    if (token === undefined) throw new Error("no preview");
    const asker: Asker = { sessionToken: token, personId: jonas };
    const preview = <Result>(work: (scope: Scope) => Promise<Result>) => Scope.rehearse(asker, work);
    expect(await preview((scope) => findMeeting(scope, jonas, called))).toBeDefined();
    expect(await preview((scope) => tryAll(scope, jonas, called))).toEqual(NOT_HERE);
    const seat = (await preview((scope) => findMeeting(scope, jonas, called)))?.seats.find((each) => each.isMine);
    expect(
      codeOf(
        await preview((scope) =>
          answerSeat(scope, {
            personId: jonas,
            meetingId: called,
            seatId: seat?.id ?? "",
            version: seat?.version ?? 1,
            answer: "yes",
            reason: "",
            substitute: "",
          }),
        ),
      ),
    ).toBe("meeting.seat-is-gone");
    await expect(preview((scope) => insertMeeting(scope, { personId: jonas, planId: null, wish: "", due: undefined }))).rejects.toThrow(/row-level security/);
    await expect(
      preview((scope) => insertQuestion(scope, { personId: jonas, meetingId: called, lifeArea: "common", topicId: null, words: "Hva?", isHers: false })),
    ).rejects.toThrow(/row-level security/);
    expect(await preview((scope) => updateMeeting(scope, called, 1, { state: "cancelled", cancelledReason: "Nei" }))).toBe(false);
  });

  it("nobody writes in a meeting that has been held", async () => {
    const held = idOf("meeting/jonas-held");
    await as(
      demo.municipalCoordinatorNo.subject,
      async (scope) => {
        const meeting = await findMeeting(scope, jonas, held);
        expect(await updateMeeting(scope, held, meeting?.version ?? 1, { state: "called" })).toBe(false);
        await deleteSeats(scope, meeting?.seats.map((seat) => seat.id) ?? []);
        expect((await findMeeting(scope, jonas, held))?.seats).toHaveLength(meeting?.seats.length ?? 0);
      },
      jonas,
    );
  });
});
