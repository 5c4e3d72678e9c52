import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { dayOf } from "#deadline/day.ts";
import { agreeInMeeting } from "#meeting/agree-in-meeting.ts";
import { answerSeat } from "#meeting/answer-seat.ts";
import { askQuestion } from "#meeting/ask-question.ts";
import { callMeeting } from "#meeting/call-meeting.ts";
import { cancelMeeting } from "#meeting/cancel-meeting.ts";
import { closeMeeting } from "#meeting/close-meeting.ts";
import { findNextMeeting, listMeetingRows } from "#meeting/meeting.store.server.ts";
import { recordAttendance } from "#meeting/record-attendance.ts";
import { recordDecision } from "#meeting/record-decision.ts";
import { listGuests } from "#meeting/seat.store.server.ts";
import { as } from "#test/as.ts";
import { callOf, called, emma, emmaCalled, inDays, jonas, liv, now, read } from "#test/meetings.ts";
import { codeOf } from "#test/outcome.ts";

describe("holding", () => {
  it("writes who came, decisions and measures, and closes with the next date", async () => {
    await as(
      liv,
      async (scope) => {
        const at = { personId: jonas, meetingId: called };
        const before = await read(scope, jonas, called);
        const seats = before.seats.map((seat) => ({
          seatId: seat.id,
          attendance: seat.isMine ? ("late" as const) : ("present" as const),
          spokeForPerson: seat.kind === "circle",
        }));
        expect(codeOf(await recordAttendance(scope, { ...at, version: before.version, seats, others: ["Knut Berntsen, borettslaget"] }))).toBe("ok");
        expect(codeOf(await recordDecision(scope, { ...at, words: "To dager i uka.", lifeArea: "work", topicId: null }))).toBe("ok");
        const measure = {
          ...at,
          goalId: null,
          lifeArea: "economy",
          topicId: null,
          what: "Ringe Nav om trekket",
          extent: "",
          how: "",
          startsOn: dayOf(now),
          dueOn: dayOf(inDays(10)),
          owner: { kind: "professional", professionalId: demo.navConsultant.professionalId, agencyId: demo.navConsultant.agencyId },
        } as const;
        expect(codeOf(await agreeInMeeting(scope, measure))).toBe("ok");

        const version = before.version + 1;
        const close = { ...at, version, nextMeetingOn: null, noNextReason: "" };
        const onTheDay = before.startsAt ?? now;
        const dayBefore = new Date(onTheDay.getTime() - 86_400_000);
        expect(codeOf(await closeMeeting(scope, { ...close, nextMeetingOn: dayOf(inDays(60)) }, dayBefore))).toBe("meeting.is-not-yet");
        expect(codeOf(await closeMeeting(scope, close, onTheDay))).toBe("meeting.has-no-next-date");
        expect(codeOf(await closeMeeting(scope, { ...close, nextMeetingOn: dayOf(onTheDay) }, onTheDay))).toBe("meeting.next-is-in-the-past");
        expect(codeOf(await closeMeeting(scope, { ...close, version: 1 + version, nextMeetingOn: dayOf(inDays(60)) }, onTheDay))).toBe("form.conflict");
        expect(codeOf(await closeMeeting(scope, { ...close, nextMeetingOn: dayOf(inDays(60)) }, onTheDay))).toBe("ok");

        const held = await read(scope, jonas, called);
        expect(held).toMatchObject({ state: "held", nextMeetingOn: dayOf(inDays(60)) });
        expect(held.seats.find((seat) => seat.isMine)?.attendance).toBe("late");
        expect(held.seats.find((seat) => seat.kind === "circle")?.spokeForPerson).toBe(true);
        expect(held.seats.some((seat) => seat.name === "Knut Berntsen, borettslaget")).toBe(true);
        expect(held.decisions.map((decision) => [decision.words, decision.nameNb])).toEqual([["To dager i uka.", "Arbeid"]]);
        expect(held.measures.map((each) => [each.what, each.ownerName])).toEqual([["Ringe Nav om trekket", "Nina Farstad"]]);
        // the next date waits to be called: nobody has to remember it
        expect(await findNextMeeting(scope, jonas)).toMatchObject({ state: "requested", dueOn: dayOf(inDays(60)), dueBasis: "meeting" });

        for (const late of [
          closeMeeting(scope, close, onTheDay),
          cancelMeeting(scope, { ...at, version, reason: "Sent ute" }),
          recordDecision(scope, { ...at, words: "Mer", lifeArea: "common", topicId: null }),
          agreeInMeeting(scope, measure),
        ]) {
          expect(codeOf(await late)).toBe("meeting.is-held");
        }
      },
      jonas,
    );
  });

  it("closes without a next date where the reason is written", async () => {
    await as(
      demo.emmaMother.subject,
      async (scope) => {
        const meeting = await read(scope, emma, emmaCalled);
        expect(
          codeOf(
            await closeMeeting(
              scope,
              { personId: emma, meetingId: emmaCalled, version: meeting.version, nextMeetingOn: null, noNextReason: "Familjen flyttar" },
              meeting.startsAt ?? now,
            ),
          ),
        ).toBe("ok");
      },
      emma,
    );
  });
});

describe("calling off", () => {
  it("needs a reason, and an old page is told in words what happened", async () => {
    await as(
      liv,
      async (scope) => {
        const at = { personId: jonas, meetingId: called };
        const { version, seats } = await read(scope, jonas, called);
        expect(codeOf(await cancelMeeting(scope, { ...at, version, reason: "" }))).toBe("meeting.cancel-needs-a-reason");
        expect(codeOf(await cancelMeeting(scope, { ...at, version, reason: "Jonas vil vente" }))).toBe("ok");
        const mine = seats.find((seat) => seat.isMine)!;
        const guests = await listGuests(scope, jonas, called);
        for (const stale of [
          answerSeat(scope, { ...at, seatId: mine.id, version: mine.version, answer: "yes", reason: "", substitute: "" }),
          askQuestion(scope, { ...at, words: "Hva nå?", lifeArea: "common", topicId: null, isHers: false }),
          callMeeting(scope, callOf(jonas, called, guests), now),
          recordAttendance(scope, { ...at, version, seats: [], others: [] }),
          closeMeeting(scope, { ...at, version, nextMeetingOn: null, noNextReason: "Nei" }, now),
        ]) {
          expect(codeOf(await stale)).toBe("meeting.is-cancelled");
        }
        expect((await listMeetingRows(scope, jonas)).find((row) => row.id === called)?.cancelledReason).toBe("Jonas vil vente");
      },
      jonas,
    );
  });
});
