import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { type Step, stepProblem } from "#contact/discharge.ts";
import { findSteps, listDischargeClocks } from "#contact/discharge.store.server.ts";
import { recordDischargeStep } from "#contact/record-discharge-step.ts";
import { admit, takeBackStay } from "#contact/record-stay.ts";
import { AdmitAtForm } from "#contact/stay.ts";
import { addDays } from "#contact/transition.ts";
import { listStays } from "#contact/stay.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { localOf, momentOf } from "#deadline/area-time.ts";
import { countClocks, listRunningClocks } from "#deadline/clock.store.server.ts";
import { pauseClock } from "#deadline/pause-clock.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const emma = demo.emma.personId;
const johan = demo.specialistCoordinatorSe.subject;
const at = (local: string) => momentOf(local) ?? new Date(Number.NaN);

interface Told {
  readonly kind?: string;
  readonly admitted: string;
  readonly notice?: string;
  readonly ready?: string;
  readonly call?: string;
  readonly discharged?: string;
}
interface Ran {
  readonly due: string;
  readonly state: "met" | "missed" | "running";
}

/** The clocks of a stay that the owner writes, whatever verb may have done it; undone. Moments are those of the wall clock. */
async function clocksOf(told: Told, person = emma): Promise<Record<string, Ran>> {
  const moment = (local: string | undefined) => (local === undefined ? "null" : `'${at(local).toISOString()}'`);
  const owner = truth();
  const id = crypto.randomUUID();
  await owner.runSql(`insert into care.stay (id, person_id, life_area, kind, where_name, admitted_on, admitted_at, recorded_by)
    select '${id}', '${person}', 'health', 'hospital', 'Prov', '${told.admitted.slice(0, 10)}', ${moment(told.admitted)}, a.id from care.account a limit 1`);
  try {
    await owner.runSql(`update care.stay set admission_notice_at = ${moment(told.notice)} where id = '${id}'`);
    await owner.runSql(`update care.stay set ready_at = ${moment(told.ready)} where id = '${id}'`);
    await owner.runSql(`update care.stay set call_sent_at = ${moment(told.call)} where id = '${id}'`);
    if (told.discharged !== undefined) {
      await owner.runSql(`update care.stay set discharged_on = '${told.discharged}', discharge_registered_at = now() where id = '${id}'`);
    }
    const rows = await owner.readRows<{ event: string; due: Date; met: Date | null; person_id: string | null }>(
      "select event, due_at as due, met_at as met, person_id from care.clock where subject = 'stay' and subject_id = $1 and stopped_at is null",
      [id],
    );
    expect(rows.every(({ person_id }) => person_id === null)).toBe(true);
    return Object.fromEntries(
      rows.map(({ event, due, met }) => [
        event.slice(10),
        { due: localOf(due), state: (met ?? new Date()) >= due ? "missed" : met === null ? "running" : "met" },
      ]),
    );
  } finally {
    await owner.runSql(`delete from care.clock where subject_id = '${id}'; delete from care.stay where id = '${id}'`);
  }
}

describe("the clocks of a hospital stay in Sweden", () => {
  it("ask for the admission notice within twenty-four hours, to the minute", async () => {
    const within = async (notice?: string) => (await clocksOf({ admitted: "2026-03-02T14:20", ...(notice && { notice }) }))["admitted"];
    expect(await within("2026-03-03T14:19")).toEqual({ due: "2026-03-03T14:20", state: "met" });
    expect((await within("2026-03-03T14:20"))?.state).toBe("missed");
    expect((await within())?.state).toBe("missed");
  });

  it("count hours as a watch does through the nights when the clock is moved", async () => {
    expect((await clocksOf({ admitted: "2026-03-28T14:00" }))["admitted"]?.due).toBe("2026-03-29T15:00");
    expect((await clocksOf({ admitted: "2025-10-25T14:00" }))["admitted"]?.due).toBe("2025-10-26T13:00");
  });

  it.each([
    ["2026-03-02T11:59", "2026-03-06T00:00"],
    ["2026-03-02T12:00", "2026-03-06T00:00"],
    ["2026-03-02T12:01", "2026-03-07T00:00"],
    // calendar days: Easter and the night to summer time make no difference
    ["2026-04-02T11:00", "2026-04-06T00:00"],
    ["2026-03-27T12:00", "2026-03-31T00:00"],
    ["2026-03-27T12:01", "2026-04-01T00:00"],
  ])("ready at %s: liability to pay from the day that ends %s, and the call in three days whatever the hour", async (ready, pays) => {
    const clocks = await clocksOf({ admitted: "2026-03-01T08:00", notice: "2026-03-01T09:00", ready, call: ready });
    expect(clocks["payment"]?.due).toBe(pays);
    expect(clocks["ready"]).toEqual({ due: `${addDays(ready.slice(0, 10), 4)}T00:00`, state: "met" });
  });

  it("count no liability before all three have been sent, and none that she left before", async () => {
    const sent = { admitted: "2026-03-01T08:00", notice: "2026-03-01T09:00", ready: "2026-03-02T10:00", call: "2026-03-02T11:00" };
    const { notice, ...unannounced } = sent;
    const { call, ...uncalled } = sent;
    expect((await clocksOf(unannounced))["payment"]).toBeUndefined();
    expect((await clocksOf(uncalled))["payment"]).toBeUndefined();
    expect([notice, call]).toHaveLength(2);
    expect((await clocksOf(sent))["payment"]?.state).toBe("missed");
    expect((await clocksOf({ ...sent, discharged: "2026-03-05" }))["payment"]?.state).toBe("met");
    expect((await clocksOf({ ...sent, discharged: "2026-03-06" }))["payment"]?.state).toBe("missed");
  });

  it("ask for no call when she has left in time, and count the one that was late", async () => {
    const stay = { admitted: "2026-03-01T08:00", notice: "2026-03-01T09:00", ready: "2026-03-02T10:00" };
    expect(await clocksOf({ ...stay, discharged: "2026-03-04" })).toEqual({ admitted: { due: "2026-03-02T08:00", state: "met" } });
    expect((await clocksOf({ ...stay, discharged: "2026-03-08" }))["ready"]?.state).toBe("missed");
  });

  it("do not run in Norway, where no law sets them", async () => {
    const stay = { admitted: "2026-03-01T08:00", notice: "2026-03-01T09:00", ready: "2026-03-02T10:00", call: "2026-03-02T11:00" };
    expect(await clocksOf(stay, demo.jonas.personId)).toEqual({});
  });
});

/** A stay that began two days ago, as the Swedish coordinator writes it. */
const withStay = (work: (scope: Scope, stayId: string) => Promise<void>) =>
  as(
    johan,
    async (scope) => {
      const admittedAt = localOf(new Date(Date.now() - 2 * 86_400_000));
      const input = AdmitAtForm.parse({ kind: "hospital", whereName: "Norrälvs sjukhus", admittedAt, dischargePlannedOn: "" });
      const done = await admit(scope, { personId: emma, ...input });
      if (!done.ok) throw new Error(codeOf(done));
      await work(scope, done.stayId);
    },
    emma,
  );

describe("a step of the discharge", () => {
  it("is written by whoever may write the stay; the stay shows what is due, and a mistake moves or ends it", async () => {
    await withStay(async (scope, stayId) => {
      const write = async (step: Step, moment: Date | null, version: number) =>
        codeOf(await recordDischargeStep(scope, { personId: emma, stayId, step, at: moment === null ? "" : localOf(moment), version }));
      const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
      const states = async () => Object.fromEntries((await listDischargeClocks(scope, stayId)).map((each) => [each.event, each.isMissed]));
      expect(await states()).toEqual({ "discharge.admitted": true });
      expect(await write("notice", ago(40), 1)).toBe("ok");
      expect(await states()).toEqual({ "discharge.admitted": false });
      expect(await write("notice", ago(2), 1)).toBe("form.conflict");
      expect(await write("ready", new Date(Date.now() + 3_600_000), 2)).toBe("discharge.in-future");
      expect(await write("ready", ago(1), 2)).toBe("ok");
      expect(await write("call", ago(0), 3)).toBe("ok");
      const clocks = await listDischargeClocks(scope, stayId);
      expect(clocks.map(({ event }) => event)).toEqual(expect.arrayContaining(["discharge.admitted", "discharge.ready", "discharge.payment"]));
      expect(clocks.every(({ basis, source }) => basis === "statute" && source.includes("2017:612"))).toBe(true);
      expect(await write("ready", null, 4)).toBe("ok");
      expect(await states()).toEqual({ "discharge.admitted": false });
      expect((await takeBackStay(scope, { personId: emma, stayId, version: 5 })).ok).toBe(true);
      expect(await states()).toEqual({});
    });
  });

  it("is asked for in no other stay: not in Norway, not in a treatment home", async () => {
    const [stay] = await as(demo.specialistCoordinatorNo.subject, (scope) => listStays(scope, demo.jonas.personId), demo.jonas.personId);
    const step = { personId: demo.jonas.personId, stayId: stay?.id ?? "", step: "ready", at: "2026-01-01T10:00", version: 1 } as const;
    expect(codeOf(await as(demo.specialistCoordinatorNo.subject, (scope) => recordDischargeStep(scope, step), demo.jonas.personId))).toBe("stay.not-here");
    const respite = idOf("stay/emma/-9");
    expect(await as(johan, (scope) => findSteps(scope, respite), emma)).toBeUndefined();
  });

  it("is written by no one else, and its clock is seen by whoever sees the stay", async () => {
    const stayId = idOf("stay/emma/-150");
    const step = { personId: emma, stayId, step: "call", at: "", version: 1 } as const;
    const others = [
      demo.emmaMother.subject,
      demo.outsider.subject,
      demo.administratorNo.subject,
      demo.coordinatingUnitSe.subject,
      demo.specialistCoordinatorNo.subject,
    ];
    for (const subject of others) {
      expect(codeOf(await as(subject, (scope) => recordDischargeStep(scope, step), emma)), subject).toBe("stay.not-here");
    }
    expect((await as(johan, (scope) => listDischargeClocks(scope, stayId), emma)).length).toBe(3);
    for (const subject of [demo.outsider.subject, demo.administratorNo.subject, demo.specialistCoordinatorNo.subject])
      expect(await as(subject, (scope) => listDischargeClocks(scope, stayId), emma), subject).toEqual([]);
  });

  it("is counted by the coordinating unit in numbers, and paused by nobody", async () => {
    const unit = demo.coordinatingUnitSe.subject;
    const counts = await as(unit, countClocks);
    const of = (event: string) => counts.find((each) => each.event === event);
    expect(of("discharge.admitted")).toMatchObject({ met: 2, missed: 1, basis: "statute" });
    expect(of("discharge.ready")).toMatchObject({ met: 2, running: 1 });
    expect(of("discharge.payment")).toMatchObject({ met: 1, missed: 1 });
    const clock = (await as(unit, listRunningClocks)).find(({ subject }) => subject === "stay");
    expect(clock).toBeDefined();
    const paused = await as(unit, (scope) => pauseClock(scope, { clockId: clock?.clockId ?? "", version: 1, reason: "Väntar på svar" }));
    expect(paused.ok).toBe(false);
  });
});

describe("what may be said of a step", () => {
  const stay = { admitted: at("2026-03-02T10:00"), notice: null, ready: null, call: null, admittedOn: "2026-03-02", dischargedOn: null };
  const now = at("2026-03-20T10:00");
  it.each([
    ["notice", "2026-03-02T10:00", undefined],
    ["notice", "2026-03-02T09:59", "discharge.before-admission"],
    ["ready", "2026-03-20T10:02", "discharge.in-future"],
    ["admitted", "2026-03-03T00:00", "discharge.another-day"],
    ["admitted", "2026-03-02T23:59", undefined],
  ] as const)("%s at %s: %s", (step, when, code) => expect(stepProblem(stay, step, at(when), now)?.code).toBe(code));
  it("nor after she left, nor on no clock", () => {
    expect(stepProblem({ ...stay, dischargedOn: "2026-03-10" }, "call", at("2026-03-11T00:00"), now)?.code).toBe("discharge.after-discharge");
    expect(stepProblem(stay, "call", momentOf("2026-03-29T02:30"), now)?.code).toBe("discharge.no-such-time");
  });
});
