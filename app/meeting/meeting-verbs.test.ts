import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { dueDay } from "#deadline/deadline.ts";
import { answerSeat } from "#meeting/answer-seat.ts";
import { type Call, callMeeting } from "#meeting/call-meeting.ts";
import { listMySeatsToAnswer } from "#meeting/meeting.store.server.ts";
import { requestMeeting } from "#meeting/request-meeting.ts";
import { listGuests } from "#meeting/seat.store.server.ts";
import { as } from "#test/as.ts";
import { callOf, called, emma, emmaCalled, inDays, jonas, liv, now, read } from "#test/meetings.ts";
import { codeOf } from "#test/outcome.ts";

describe("asking for a meeting", () => {
  it.each([
    ["the person", demo.jonas.subject, jonas],
    ["a coordinator", liv, jonas],
    ["her sister, who sees the table", demo.sister.subject, jonas],
    ["a mother", demo.emmaMother.subject, emma],
    ["a teacher", demo.teacher.subject, emma],
  ])("is open to %s, and starts the clock of the local agreement", async (_, subject, personId) => {
    await as(
      subject,
      async (scope) => {
        const done = await requestMeeting(scope, { personId, wish: "Pengene" });
        if (!done.ok) throw new Error(codeOf(done));
        const meeting = await read(scope, personId, done.meetingId);
        expect(meeting).toMatchObject({ state: "requested", wish: "Pengene", dueBasis: personId === jonas ? "local" : "agreement" });
        expect(meeting.dueOn).toBe(dueDay({ amount: 21, unit: "days", basis: "local", source: "" }, dayOf(now), "no"));
        expect(meeting.dueSource).not.toBe("");
      },
      personId,
    );
  });

  it("counts twenty-one calendar days across both clock changes", async () => {
    const dueFrom = (from: string) =>
      as(liv, (scope) => findDeadline(scope, { event: "meeting.requested", agreementId: demo.agreement.no, from: new Date(from) }), jonas);
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
    await as(
      liv,
      async (scope) => {
        const { meetingId, guests } = await request(scope, jonas);
        expect(guests.filter((guest) => guest.isCoordinator)).toHaveLength(2);
        expect(await callMeeting(scope, callOf(jonas, meetingId, guests, { outsiders: [{ name: "Knut Berntsen", duty: "invited" }] }), now)).toEqual({
          ok: true,
          isAgain: false,
        });
        const first = await read(scope, jonas, meetingId);
        expect(first.seats.map((seat) => [seat.kind, seat.duty])).toEqual(
          expect.arrayContaining([
            ["person", "invited"],
            ["professional", "called"],
            ["outside", "invited"],
          ]),
        );
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
      },
      jonas,
    );
  });

  it("warns about an eighth staff member, and goes on when that is confirmed", async () => {
    await as(
      demo.municipalCoordinatorSe.subject,
      async (scope) => {
        const { meetingId, guests } = await request(scope, emma);
        const staff = guests.filter((guest) => guest.kind === "professional").slice(0, 8);
        const eight = callOf(emma, meetingId, guests, { seats: new Map(staff.map((guest) => [guest.key, "called"])) });
        expect(await callMeeting(scope, eight, now)).toMatchObject({ ok: false, problems: [{ code: "meeting.many-staff", values: { count: 8 } }] });
        const seven = { ...eight, seats: new Map([...eight.seats].slice(0, 7)) };
        expect(
          await scope.attempt(
            () => callMeeting(scope, seven, now),
            () => true,
          ),
        ).toMatchObject({ ok: true });
        expect(await callMeeting(scope, { ...eight, isManyRight: true, whyMany: "Skolstart" }, now)).toMatchObject({ ok: true });
        expect((await read(scope, emma, meetingId)).manyStaffReason).toBe("Skolstart");
      },
      emma,
    );
  });

  it("refuses a day that is over, a link that is none, no place and nobody", async () => {
    await as(
      liv,
      async (scope) => {
        const { meetingId, guests } = await request(scope, jonas);
        const fault = async (more: Partial<Call>) => codeOf(await callMeeting(scope, callOf(jonas, meetingId, guests, more), now));
        expect(await fault({ startsAt: inDays(-1) })).toBe("meeting.is-in-the-past");
        expect(await fault({ link: "javascript:alert(1)" })).toBe("meeting.link-is-no-web-address");
        expect(await fault({ place: "" })).toBe("meeting.has-no-place");
        expect(await fault({ seats: new Map() })).toBe("meeting.has-no-guests");
        expect(await fault({ seats: new Map([[`circle.${demo.emmaMother.circleMemberId}`, "invited"]]) })).toBe("meeting.guest-is-gone");
      },
      jonas,
    );
  });
});

describe("answering", () => {
  const seatOf = async (scope: Scope, personId: string, meetingId: string) => {
    const seat = (await read(scope, personId, meetingId)).seats.find((each) => each.isMine)!;
    return { personId, meetingId, seatId: seat.id, version: seat.version, reason: "", substitute: "" };
  };

  it("no needs a reason from whoever is called; a substitute needs a name", async () => {
    await as(
      demo.navConsultant.subject,
      async (scope) => {
        const seat = await seatOf(scope, jonas, called);
        expect((await listMySeatsToAnswer(scope)).map((each) => each.meetingId)).toContain(called);
        expect(codeOf(await answerSeat(scope, { ...seat, answer: "no" }))).toBe("meeting.no-needs-a-reason");
        expect(codeOf(await answerSeat(scope, { ...seat, answer: "substitute" }))).toBe("meeting.substitute-needs-a-name");
        expect(codeOf(await answerSeat(scope, { ...seat, answer: "substitute", substitute: "Marte Holm" }))).toBe("ok");
        expect(codeOf(await answerSeat(scope, { ...seat, answer: "yes" }))).toBe("form.conflict");
        expect((await listMySeatsToAnswer(scope)).map((each) => each.meetingId)).not.toContain(called);
      },
      jonas,
    );
  });

  it("is hers for a sister with a seat, and for parents in their own name", async () => {
    await as(
      demo.sister.subject,
      async (scope) => expect(codeOf(await answerSeat(scope, { ...(await seatOf(scope, jonas, called)), answer: "yes" }))).toBe("ok"),
      jonas,
    );
    await as(
      demo.emmaFather.subject,
      async (scope) => {
        const father = (await read(scope, emma, emmaCalled)).seats.find((seat) => seat.isMine && seat.kind === "circle")!;
        expect(father.name).toBe("Mikael Lindqvist");
        expect(
          codeOf(
            await answerSeat(scope, {
              personId: emma,
              meetingId: emmaCalled,
              seatId: father.id,
              version: father.version,
              answer: "no",
              reason: "",
              substitute: "",
            }),
          ),
        ).toBe("ok");
      },
      emma,
    );
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
