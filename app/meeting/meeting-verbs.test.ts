import { describe, expect, it } from "vitest";
import { notFound } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { dayOf, dueDay } from "#deadline/deadline.ts";
import { agreeInMeeting } from "#meeting/agree-in-meeting.ts";
import { answerSeat } from "#meeting/answer-seat.ts";
import { askQuestion } from "#meeting/ask-question.ts";
import { type Call, callMeeting } from "#meeting/call-meeting.ts";
import { cancelMeeting } from "#meeting/cancel-meeting.ts";
import { closeMeeting } from "#meeting/close-meeting.ts";
import type { Guest } from "#meeting/guest.ts";
import { findMeeting } from "#meeting/meeting-read.store.server.ts";
import { findNextMeeting, listMeetingRows, listMySeatsToAnswer } from "#meeting/meeting.store.server.ts";
import { recordAttendance } from "#meeting/record-attendance.ts";
import { recordDecision } from "#meeting/record-decision.ts";
import { requestMeeting } from "#meeting/request-meeting.ts";
import { listGuests } from "#meeting/seat.store.server.ts";
import { as } from "#test/as.ts";

const jonas = demo.jonas.personId;
const emma = demo.emma.personId;
const called = idOf("meeting/jonas-called");
const emmaCalled = idOf("meeting/emma-called");
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const liv = demo.municipalCoordinatorNo.subject;
const codeOf = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) => (outcome.ok ? "ok" : outcome.problems?.[0]?.code);
const read = async (scope: Scope, personId: string, meetingId: string) => (await findMeeting(scope, personId, meetingId)) ?? notFound();

function callOf(personId: string, meetingId: string, guests: readonly Guest[], more: Partial<Call> = {}): Call {
  return {
    personId, meetingId, version: 1, startsAt: inDays(5), minutes: 45, place: "Rom 2", link: "", chair: "", secretary: "", outsiders: [], isManyRight: false, whyMany: "",
    seats: new Map(guests.map((guest) => [guest.key, guest.isCoordinator ? ("called" as const) : guest.kind === "person" ? ("invited" as const) : ("not" as const)])), ...more,
  };
}

describe("asking for a meeting", () => {
  it.each([
    ["the person", demo.jonas.subject, jonas], ["a coordinator", liv, jonas], ["her sister, who sees the table", demo.sister.subject, jonas],
    ["a mother", demo.emmaMother.subject, emma], ["a teacher", demo.teacher.subject, emma],
  ])("is open to %s, and starts the clock of the local agreement", async (_, subject, personId) => {
    await as(subject, async (scope) => {
      const done = await requestMeeting(scope, { personId, wish: "Pengene" });
      if (!done.ok) throw new Error(codeOf(done));
      const meeting = await read(scope, personId, done.meetingId);
      expect(meeting).toMatchObject({ state: "requested", wish: "Pengene", dueBasis: personId === jonas ? "local" : "agreement" });
      expect(meeting.dueOn).toBe(dueDay({ amount: 21, unit: "days", basis: "local", source: "" }, dayOf(now), "no"));
      expect(meeting.dueSource).not.toBe("");
    }, personId);
  });

  it("counts twenty-one calendar days across both clock changes", async () => {
    const dueFrom = (from: string) => as(liv, (scope) => findDeadline(scope, { event: "meeting.requested", agreementId: demo.agreement.no, from: new Date(from) }), jonas);
    expect((await dueFrom("2027-03-10T22:30:00Z"))?.dueOn).toBe("2027-03-31");
    expect((await dueFrom("2027-03-10T23:30:00Z"))?.dueOn).toBe("2027-04-01");
    expect((await dueFrom("2026-10-15T22:30:00Z"))?.dueOn).toBe("2026-11-06");
  });
});

describe("calling", () => {
  const request = async (scope: Scope, personId: string) => {
    const done = await requestMeeting(scope, { personId, wish: "" });
    if (!done.ok) throw new Error(codeOf(done));
    return { meetingId: done.meetingId, guests: await listGuests(scope, personId, done.meetingId) };
  };

  it("gives duties and invitations, and may be done again", async () => {
    await as(liv, async (scope) => {
      const { meetingId, guests } = await request(scope, jonas);
      expect(guests.filter((guest) => guest.isCoordinator)).toHaveLength(2);
      expect(await callMeeting(scope, callOf(jonas, meetingId, guests, { outsiders: [{ name: "Knut Berntsen", duty: "invited" }] }), now)).toEqual({ ok: true, isAgain: false });
      const first = await read(scope, jonas, meetingId);
      expect(first.seats.map((seat) => [seat.kind, seat.duty])).toEqual(expect.arrayContaining([["person", "invited"], ["professional", "called"], ["outside", "invited"]]));
      expect(first.seats).toHaveLength(4);

      const mine = first.seats.find((seat) => seat.isMine)!;
      await answerSeat(scope, { personId: jonas, meetingId, seatId: mine.id, version: mine.version, answer: "yes", reason: "", substitute: "" });
      const again = await listGuests(scope, jonas, meetingId);
      const moved = callOf(jonas, meetingId, again, { version: 2, startsAt: inDays(6) });
      expect(await callMeeting(scope, moved, now)).toEqual({ ok: true, isAgain: true });
      const second = await read(scope, jonas, meetingId);
      expect(second.seats).toHaveLength(3);
      expect(second.seats.every((seat) => seat.answer === "none")).toBe(true);
      expect(codeOf(await callMeeting(scope, moved, now))).toBe("form.conflict");
    }, jonas);
  });

  it("warns about an eighth staff member, and goes on when that is confirmed", async () => {
    await as(demo.municipalCoordinatorSe.subject, async (scope) => {
      const { meetingId, guests } = await request(scope, emma);
      const staff = guests.filter((guest) => guest.kind === "professional").slice(0, 8);
      const eight = callOf(emma, meetingId, guests, { seats: new Map(staff.map((guest) => [guest.key, "called"])) });
      expect(await callMeeting(scope, eight, now)).toMatchObject({ ok: false, problems: [{ code: "meeting.many-staff", values: { count: 8 } }] });
      const seven = { ...eight, seats: new Map([...eight.seats].slice(0, 7)) };
      expect(await scope.attempt(() => callMeeting(scope, seven, now), () => true)).toMatchObject({ ok: true });
      expect(await callMeeting(scope, { ...eight, isManyRight: true, whyMany: "Skolstart" }, now)).toMatchObject({ ok: true });
      expect((await read(scope, emma, meetingId)).manyStaffReason).toBe("Skolstart");
    }, emma);
  });

  it("refuses a day that is over, a link that is none, no place and nobody", async () => {
    await as(liv, async (scope) => {
      const { meetingId, guests } = await request(scope, jonas);
      const fault = async (more: Partial<Call>) => codeOf(await callMeeting(scope, callOf(jonas, meetingId, guests, more), now));
      expect(await fault({ startsAt: inDays(-1) })).toBe("meeting.is-in-the-past");
      expect(await fault({ link: "javascript:alert(1)" })).toBe("meeting.link-is-no-web-address");
      expect(await fault({ place: "" })).toBe("meeting.has-no-place");
      expect(await fault({ seats: new Map() })).toBe("meeting.has-no-guests");
      expect(await fault({ seats: new Map([[`circle.${demo.emmaMother.circleMemberId}`, "invited"]]) })).toBe("meeting.guest-is-gone");
    }, jonas);
  });
});

describe("answering", () => {
  const seatOf = async (scope: Scope, personId: string, meetingId: string) => {
    const seat = (await read(scope, personId, meetingId)).seats.find((each) => each.isMine)!;
    return { personId, meetingId, seatId: seat.id, version: seat.version, reason: "", substitute: "" };
  };

  it("no needs a reason from whoever is called; a substitute needs a name", async () => {
    await as(demo.navConsultant.subject, async (scope) => {
      const seat = await seatOf(scope, jonas, called);
      expect((await listMySeatsToAnswer(scope)).map((each) => each.meetingId)).toContain(called);
      expect(codeOf(await answerSeat(scope, { ...seat, answer: "no" }))).toBe("meeting.no-needs-a-reason");
      expect(codeOf(await answerSeat(scope, { ...seat, answer: "substitute" }))).toBe("meeting.substitute-needs-a-name");
      expect(codeOf(await answerSeat(scope, { ...seat, answer: "substitute", substitute: "Marte Holm" }))).toBe("ok");
      expect(codeOf(await answerSeat(scope, { ...seat, answer: "yes" }))).toBe("form.conflict");
      expect((await listMySeatsToAnswer(scope)).map((each) => each.meetingId)).not.toContain(called);
    }, jonas);
  });

  it("is hers for a sister with a seat, and for parents in their own name", async () => {
    await as(demo.sister.subject, async (scope) => expect(codeOf(await answerSeat(scope, { ...(await seatOf(scope, jonas, called)), answer: "yes" }))).toBe("ok"), jonas);
    await as(demo.emmaFather.subject, async (scope) => {
      const father = (await read(scope, emma, emmaCalled)).seats.find((seat) => seat.isMine && seat.kind === "circle")!;
      expect(father.name).toBe("Mikael Lindqvist");
      expect(codeOf(await answerSeat(scope, { personId: emma, meetingId: emmaCalled, seatId: father.id, version: father.version, answer: "no", reason: "", substitute: "" }))).toBe("ok");
    }, emma);
  });

  it("for someone else is the coordinator's to note, and nobody else's", async () => {
    const geir = (await as(liv, (scope) => read(scope, jonas, called), jonas)).seats.find((seat) => seat.name === "Geir Solbakken")!;
    const given = { personId: jonas, meetingId: called, seatId: geir.id, version: geir.version, answer: "remote", reason: "", substitute: "" } as const;
    expect(codeOf(await as(liv, (scope) => answerSeat(scope, given), jonas))).toBe("ok");
    for (const subject of [demo.navConsultant.subject, demo.sister.subject, demo.jonas.subject]) {
      expect(codeOf(await as(subject, (scope) => answerSeat(scope, given), jonas))).toBe("meeting.seat-is-gone");
    }
  });
});

describe("holding", () => {
  it("writes who came, decisions and measures, and closes with the next date", async () => {
    await as(liv, async (scope) => {
      const at = { personId: jonas, meetingId: called };
      const before = await read(scope, jonas, called);
      const seats = before.seats.map((seat) => ({ seatId: seat.id, attendance: seat.isMine ? ("late" as const) : ("present" as const), spokeForPerson: seat.kind === "circle" }));
      expect(codeOf(await recordAttendance(scope, { ...at, version: before.version, seats, others: ["Knut Berntsen, borettslaget"] }))).toBe("ok");
      expect(codeOf(await recordDecision(scope, { ...at, words: "To dager i uka.", lifeArea: "work", topicId: null }))).toBe("ok");
      const measure = {
        ...at, goalId: null, lifeArea: "economy", topicId: null, what: "Ringe Nav om trekket", extent: "", how: "", startsOn: dayOf(now), dueOn: dayOf(inDays(10)),
        owner: { kind: "professional", professionalId: demo.navConsultant.professionalId, agencyId: demo.navConsultant.agencyId },
      } as const;
      expect(codeOf(await agreeInMeeting(scope, measure))).toBe("ok");

      const version = before.version + 1;
      const close = { ...at, version, nextMeetingOn: null, noNextReason: "" };
      expect(codeOf(await closeMeeting(scope, close, now))).toBe("meeting.has-no-next-date");
      expect(codeOf(await closeMeeting(scope, { ...close, nextMeetingOn: dayOf(now) }, now))).toBe("meeting.next-is-in-the-past");
      expect(codeOf(await closeMeeting(scope, { ...close, version: 1 + version, nextMeetingOn: dayOf(inDays(60)) }, now))).toBe("form.conflict");
      expect(codeOf(await closeMeeting(scope, { ...close, nextMeetingOn: dayOf(inDays(60)) }, now))).toBe("ok");

      const held = await read(scope, jonas, called);
      expect(held).toMatchObject({ state: "held", nextMeetingOn: dayOf(inDays(60)) });
      expect(held.seats.find((seat) => seat.isMine)?.attendance).toBe("late");
      expect(held.seats.find((seat) => seat.kind === "circle")?.spokeForPerson).toBe(true);
      expect(held.seats.some((seat) => seat.name === "Knut Berntsen, borettslaget")).toBe(true);
      expect(held.decisions.map((decision) => [decision.words, decision.nameNb])).toEqual([["To dager i uka.", "Arbeid"]]);
      expect(held.measures.map((each) => [each.what, each.ownerName])).toEqual([["Ringe Nav om trekket", "Nina Farstad"]]);
      // the next date waits to be called: nobody has to remember it
      expect(await findNextMeeting(scope, jonas)).toMatchObject({ state: "requested", dueOn: dayOf(inDays(60)), dueBasis: "meeting" });

      for (const late of [closeMeeting(scope, close, now), cancelMeeting(scope, { ...at, version, reason: "Sent ute" }), recordDecision(scope, { ...at, words: "Mer", lifeArea: "common", topicId: null }), agreeInMeeting(scope, measure)]) {
        expect(codeOf(await late)).toBe("meeting.is-held");
      }
    }, jonas);
  });

  it("closes without a next date where the reason is written", async () => {
    await as(demo.emmaMother.subject, async (scope) => {
      const meeting = await read(scope, emma, emmaCalled);
      expect(codeOf(await closeMeeting(scope, { personId: emma, meetingId: emmaCalled, version: meeting.version, nextMeetingOn: null, noNextReason: "Familjen flyttar" }, now))).toBe("ok");
    }, emma);
  });
});

describe("calling off", () => {
  it("needs a reason, and an old page is told in words what happened", async () => {
    await as(liv, async (scope) => {
      const at = { personId: jonas, meetingId: called };
      const { version, seats } = await read(scope, jonas, called);
      expect(codeOf(await cancelMeeting(scope, { ...at, version, reason: "" }))).toBe("meeting.cancel-needs-a-reason");
      expect(codeOf(await cancelMeeting(scope, { ...at, version, reason: "Jonas vil vente" }))).toBe("ok");
      const mine = seats.find((seat) => seat.isMine)!;
      const guests = await listGuests(scope, jonas, called);
      for (const stale of [
        answerSeat(scope, { ...at, seatId: mine.id, version: mine.version, answer: "yes", reason: "", substitute: "" }), askQuestion(scope, { ...at, words: "Hva nå?", lifeArea: "common", topicId: null, isHers: false }),
        callMeeting(scope, callOf(jonas, called, guests), now), recordAttendance(scope, { ...at, version, seats: [], others: [] }), closeMeeting(scope, { ...at, version, nextMeetingOn: null, noNextReason: "Nei" }, now),
      ]) {
        expect(codeOf(await stale)).toBe("meeting.is-cancelled");
      }
      expect((await listMeetingRows(scope, jonas)).find((row) => row.id === called)?.cancelledReason).toBe("Jonas vil vente");
    }, jonas);
  });
});
