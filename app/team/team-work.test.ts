import { describe, expect, it } from "vitest";
import { readForm } from "#access/form.ts";
import { queryAs } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { arrangeTraining, noteAttendance, readTrainings } from "#team/arrange-training.ts";
import { bookOpenHour, noteConsultation, readConsultations, readOpenHour, takeBackBooking } from "#team/book-open-hour.ts";
import { Duty } from "#team/duty.ts";
import { Consultation } from "#team/open-hour.ts";
import { findDutyNow, readDuty, recordDuty, takeBackDuty } from "#team/record-duty.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const fjordby = idOf("team/fjordby");
const ingrid = demo.specialistCoordinatorNo;
const liv = demo.municipalCoordinatorNo;
const keyOf = (who: { professionalId: string; agencyId: string }) => `${who.professionalId} ${who.agencyId}`;
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());

describe("the open hour", () => {
  const freeFor = async (subject: string) => (await as(subject, (scope) => readOpenHour(scope, fjordby)))?.free ?? [];

  it("is for everyone of the agreement: she books in her own name, and takes it back", async () => {
    const [first] = await freeFor(demo.outsider.subject);
    await as(demo.outsider.subject, async (scope) => {
      expect(codeOf(await bookOpenHour(scope, fjordby, { startsAt: first!.toISOString() }))).toBe("ok");
      const after = (await readOpenHour(scope, fjordby))!;
      expect(after.free.map((each) => each.getTime())).not.toContain(first!.getTime());
      expect(after.bookings).toMatchObject([{ isMine: true, name: "Stian Moen" }]);
      expect(codeOf(await takeBackBooking(scope, fjordby, { bookingId: after.bookings[0]!.bookingId }))).toBe("ok");
      expect(codeOf(await takeBackBooking(scope, fjordby, { bookingId: after.bookings[0]!.bookingId }))).toBe("open-hour.is-taken-back");
    });
  });

  it("has one taker a place: the other is told", async () => {
    await undisturbed(async () => {
      const [first] = await freeFor(demo.gp.subject);
      const book = (subject: string) => reallyAs(subject, (scope) => bookOpenHour(scope, fjordby, { startsAt: first!.toISOString() }));
      const both = await Promise.all([book(demo.gp.subject), book(demo.outsider.subject)]);
      expect(both.map(codeOf).toSorted()).toEqual(["ok", "open-hour.is-taken"]);
    });
  });

  it("shows who comes to the team alone; others see only that a place is taken", async () => {
    const shown = async (subject: string) => (await as(subject, (scope) => readOpenHour(scope, fjordby)))?.bookings.map((each) => each.name);
    expect(await shown(ingrid.subject)).toEqual(["Kari Bugge"]);
    expect(await shown(demo.gp.subject)).toEqual([]);
    expect(await shown(demo.peerWorker.subject)).toEqual([]);
    expect((await freeFor(demo.gp.subject)).length).toBe(11);
  });

  it("is not there for the person, her relatives and other areas, and no time but its own can be booked", async () => {
    for (const subject of [demo.jonas.subject, demo.sister.subject, demo.specialistCoordinatorSe.subject]) {
      expect(await as(subject, (scope) => readOpenHour(scope, fjordby))).toBeUndefined();
    }
    const wrong = new Date(Date.now() + 3_600_000).toISOString();
    expect(codeOf(await as(demo.gp.subject, (scope) => bookOpenHour(scope, fjordby, { startsAt: wrong })))).toBe("open-hour.no-such-place");
  });
});

describe("a note of advice", () => {
  const note = { heldOn: today, agencyId: demo.gp.agencyId, askedAs: "fastlege", question: "Hvem drar hjem?", advice: "To sammen.", followUp: "" };
  const formOf = (more: Partial<typeof note>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...note, ...more })) form.set(name, value);
    return readForm(Consultation, form);
  };

  it("is refused where it holds something like an identity, in any of its fields", () => {
    for (const field of ["question", "advice", "followUp", "askedAs"] as const) {
      expect(codeOf(formOf({ [field]: "Gjelder 010170 12345" })), field).toBe("consultation.names-someone");
    }
    expect(codeOf(formOf({}))).toBe("ok");
  });

  it("is written and read by the team, and keeps no asker", async () => {
    await as(liv.subject, async (scope) => {
      expect(codeOf(await noteConsultation(scope, fjordby, note))).toBe("ok");
      expect((await readConsultations(scope, fjordby))?.consultations[0]).toMatchObject({
        askedAs: "fastlege",
        agencyName: "Brygga legekontor",
        followUp: null,
      });
      expect(codeOf(await noteConsultation(scope, fjordby, { ...note, agencyId: demo.teacher.agencyId }))).toBe("form.not-valid");
      expect(codeOf(await noteConsultation(scope, fjordby, { ...note, heldOn: "2099-01-01" }))).toBe("team.in-the-future");
    });
  });

  it.each([demo.gp.subject, demo.peerWorker.subject, demo.coordinatingUnitNo.subject, demo.administratorNo.subject, demo.jonas.subject])(
    "is not open to %s",
    async (subject) => {
      await as(subject, async (scope) => {
        expect(await readConsultations(scope, fjordby)).toBeUndefined();
        expect(codeOf(await noteConsultation(scope, fjordby, note))).toBe("team.not-a-member");
        expect(await queryAs(scope).selectFrom("consultation").select("id").execute()).toEqual([]);
      });
    },
  );
});

describe("joint training", () => {
  it("is arranged by the team, notes who came, and can be noted again", async () => {
    await as(liv.subject, async (scope) => {
      expect(codeOf(await arrangeTraining(scope, fjordby, { topic: "Å dele minst mulig", heldOn: today }))).toBe("ok");
      const { trainingId } = (await readTrainings(scope, fjordby))!.trainings.find((each) => each.topic === "Å dele minst mulig")!;
      const came = { trainingId, members: [keyOf(liv), keyOf(ingrid)], agencyId: demo.gp.agencyId, heads: 4 };
      expect(codeOf(await noteAttendance(scope, fjordby, came))).toBe("ok");
      expect(codeOf(await noteAttendance(scope, fjordby, { ...came, members: [keyOf(liv)], heads: 5 }))).toBe("ok");
      const { attendance } = (await readTrainings(scope, fjordby))!.trainings.find((each) => each.trainingId === trainingId)!;
      expect(attendance.map((each) => each.name ?? each.heads)).toEqual([5, "Liv Myhre"]);
      const coming = (await readTrainings(scope, fjordby))!.trainings.find((each) => each.isComing)!;
      expect(codeOf(await noteAttendance(scope, fjordby, { ...came, trainingId: coming.trainingId }))).toBe("training.not-yet");
    });
  });

  it("is read by the whole agreement, and written by nobody else", async () => {
    await as(demo.gp.subject, async (scope) => {
      expect((await readTrainings(scope, fjordby))?.trainings).toHaveLength(2);
      expect(codeOf(await arrangeTraining(scope, fjordby, { topic: "Noe", heldOn: today }))).toBe("team.not-a-member");
    });
    expect(await as(demo.specialistCoordinatorSe.subject, (scope) => readTrainings(scope, fjordby))).toBeUndefined();
  });
});

describe("duty", () => {
  const hours = (from: number, to: number) => ({ startsAt: new Date(Date.now() + from * 3_600_000), endsAt: new Date(Date.now() + to * 3_600_000) });
  const on = (who: typeof liv | typeof ingrid, from: number, to: number) => ({ who: keyOf(who), phone: "000 90 999", ...hours(from, to) });

  it("is entered by a member for herself, and by the leader for any member", async () => {
    await as(liv.subject, async (scope) => {
      expect(codeOf(await recordDuty(scope, fjordby, on(liv, -1, 3)))).toBe("ok");
      expect(codeOf(await recordDuty(scope, fjordby, on(ingrid, -1, 3)))).toBe("team.not-a-member");
      expect(codeOf(await recordDuty(scope, fjordby, on(liv, -5, -1)))).toBe("duty.is-over");
    });
    await as(ingrid.subject, async (scope) => expect(codeOf(await recordDuty(scope, fjordby, on(liv, 1, 4)))).toBe("ok"));
    await as(demo.gp.subject, async (scope) => expect(codeOf(await recordDuty(scope, fjordby, on(liv, 1, 4)))).toBe("team.not-a-member"));
  });

  it("is found by everyone around a person while it lasts, and by nobody elsewhere", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql("delete from care.team_duty");
      await reallyAs(liv.subject, (scope) => recordDuty(scope, fjordby, on(liv, -1, 3)));
      const seen = (subject: string, personId: string) => as(subject, async (scope) => (await findDutyNow(scope, personId)).map((each) => each.name), personId);
      for (const subject of [demo.jonas.subject, demo.sister.subject, liv.subject, ingrid.subject, demo.gp.subject]) {
        expect(await seen(subject, demo.jonas.personId), subject).toEqual(["Liv Myhre"]);
      }
      expect(await seen(demo.outsider.subject, demo.jonas.personId)).toEqual([]);
      expect(await seen(demo.emmaMother.subject, demo.emma.personId)).toEqual([]);
      const { dutyId } = (await as(liv.subject, (scope) => readDuty(scope, fjordby)))!.duties[0]!;
      expect(codeOf(await as(demo.navConsultant.subject, (scope) => takeBackDuty(scope, fjordby, { dutyId })))).toBe("duty.is-taken-back");
      await reallyAs(ingrid.subject, (scope) => takeBackDuty(scope, fjordby, { dutyId }));
      expect(await seen(demo.jonas.subject, demo.jonas.personId)).toEqual([]);
    });
  });

  it("is entered once by two clicks", async () => {
    const same = on(liv, 1, 4);
    await as(liv.subject, async (scope) => {
      expect(codeOf(await recordDuty(scope, fjordby, same))).toBe("ok");
      expect(codeOf(await recordDuty(scope, fjordby, same))).toBe("duty.is-recorded");
    });
  });

  it("ends after it starts, and lasts a day at most", () => {
    const read = (startsAt: string, endsAt: string) => Duty.safeParse({ who: keyOf(liv), startsAt, endsAt, phone: "000 90 999" }).error?.issues[0]?.message;
    expect(read("2026-11-22T16:00", "2026-11-22T21:00")).toBeUndefined();
    expect(read("2026-11-22T16:00", "2026-11-22T16:00")).toBe("duty.ends-before-it-starts");
    expect(read("2026-11-22T16:00", "2026-11-23T16:01")).toBe("duty.is-too-long");
    expect(read("2026-13-22T16:00", "2026-11-23T16:01")).toBe("form.not-a-date");
  });
});
