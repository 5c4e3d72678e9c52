import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { listBatonsAwaitingMe } from "#coordinator/await-me.ts";
import { answerAsk, askForAnother, withdrawAsk } from "#coordinator/ask-for-another.ts";
import { findAsk, listAsks } from "#coordinator/ask.store.server.ts";
import { leave } from "#coordinator/leave.ts";
import { listLeavers } from "#coordinator/leaving.store.server.ts";
import { fillGap, takeBackChair } from "#coordinator/offer-chair.ts";
import { readGaps } from "#coordinator/read-gaps.ts";
import { changeDeputy, endAbsence, recordAbsence } from "#coordinator/record-absence.ts";
import { findWhomToCall } from "#coordinator/whom-to-call.ts";
import { dayPlus } from "#coordinator/gap.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { dayOf } from "#deadline/day.ts";
import { as, reallyAs } from "#test/as.ts";
import { anders, elin, hilde, ingrid, liv, standingOf, takenOn } from "#test/batons.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const today = dayOf(new Date());
const day = (days: number) => dayPlus(today, days);
const { outsider, jonas, sister, administratorNo, randi, coordinatingUnitSe } = demo;

describe("one who leaves", () => {
  it("asks for all at once, each receiver for herself, and keeps those nobody has said yes to", async () => {
    const mine = await as(hilde.subject, async (scope) => {
      const before = await scope.attempt(
        async () => leave(scope, { lastDay: day(20), all: anders.mandateId, each: new Map() }),
        () => false,
      );
      return { before, leavers: await listLeavers(scope) };
    });
    expect(mine.before).toMatchObject({ ok: true });
    expect(mine.leavers).toEqual([]);
  });

  it("is refused without a receiver, with a day that is past, and wholly where one of them is", async () => {
    const asked = (lastDay: string, all: string, each: [string, string][] = []) =>
      as(hilde.subject, async (scope) => leave(scope, { lastDay, all, each: new Map(each) }));
    expect(codeOf(await asked(day(-1), anders.mandateId))).toBe("coordinator.last-day-is-past");
    expect(codeOf(await asked(day(9), ""))).toBe("coordinator.nobody-chosen");
    expect(await asked(day(9), ingrid.mandateId)).toMatchObject({ problems: [{ code: "coordinator.wrong-side", field: expect.stringMatching(/^to\./) }] });
    expect(codeOf(await as(outsider.subject, (scope) => leave(scope, { lastDay: day(9), all: anders.mandateId, each: new Map() })))).toBe(
      "coordinator.nobody-chosen",
    );
  });

  it("is seen by the coordinating unit: how many are left, how many wait, and until when", async () => {
    const [leaver] = await as(elin.subject, listLeavers);
    expect(leaver).toMatchObject({ name: "Hilde Tangen", held: 8, waiting: 4, isGone: false });
    for (const { subject } of [anders, outsider, coordinatingUnitSe, administratorNo]) expect(await as(subject, listLeavers), subject).toEqual([]);
  });
});

describe("gaps", () => {
  it("are shown to the unit of the area the day a mandate ends, with what to do, and to nobody else", async () => {
    const { personId, municipal } = await takenOn();
    const of = async (subject: string) => (await as(subject, readGaps)).filter((gap) => gap.personId === personId);
    expect(await of(elin.subject)).toEqual([]);
    await truth().runSql(
      `update care.coordinator_term set professional_id = '${idOf("professional/mathilde-foss")}', agency_id = '${ingrid.agencyId}' where id = '${municipal}'`,
    );
    expect(await of(elin.subject)).toMatchObject([{ side: "municipal", kind: "mandate-ended", termId: municipal, holderName: "Mathilde Foss", asked: null }]);
    for (const { subject } of [liv, ingrid, outsider, jonas, sister, administratorNo, coordinatingUnitSe]) expect(await of(subject), subject).toEqual([]);
    expect((await as(elin.subject, listBatonsAwaitingMe)).gaps.some((gap) => gap.personId === personId)).toBe(true);
  });

  it("are filled by offering: a role whose holder is gone is handed over, an empty chair is offered and can be taken back", async () => {
    const gone = await takenOn();
    const fill = (termId: string | null, personId: string, to: string) =>
      reallyAs(elin.subject, (scope) => fillGap(scope, { termId, personId, side: "municipal", to }));
    expect(await fill(gone.municipal, gone.personId, anders.mandateId)).toEqual({ ok: true });
    const { personId, municipal } = await takenOn();
    await truth().runSql(`update care.coordinator_term set state = 'ended', ended_at = now() where id = '${municipal}'`);
    expect((await as(elin.subject, readGaps)).find((gap) => gap.personId === personId)).toMatchObject({ kind: "no-holder", since: today, termId: null });
    expect(codeOf(await fill(null, personId, ingrid.mandateId))).toBe("coordinator.wrong-side");
    expect(codeOf(await fill(null, personId, anders.mandateId))).toBe("ok");
    expect(codeOf(await fill(null, personId, hilde.mandateId))).toBe("coordinator.already-offered");
    const asked = (await as(elin.subject, readGaps)).find((gap) => gap.personId === personId)?.asked;
    expect(asked).toMatchObject({ name: "Anders Rud", isLate: false });
    for (const { subject } of [liv, outsider, coordinatingUnitSe])
      expect(codeOf(await as(subject, (scope) => takeBackChair(scope, asked?.termId ?? "")))).toBe("coordinator.not-here");
    expect(await reallyAs(elin.subject, (scope) => takeBackChair(scope, asked?.termId ?? ""))).toEqual({ ok: true });
    expect((await standingOf(personId)).holders).toHaveLength(1);
  });

  it("are in the demo area: one empty chair, one whose holder has left, and a leave that is covered is none", async () => {
    const gaps = await as(elin.subject, readGaps);
    expect(gaps).toContainEqual(expect.objectContaining({ personName: "Jan Erik Solheim", kind: "no-holder" }));
    expect(gaps).toContainEqual(expect.objectContaining({ personName: "Reidun Tveter", kind: "mandate-ended", holderName: "Mathilde Foss", since: day(-2) }));
    expect(gaps.filter((gap) => gap.kind === "away")).toEqual([]);
  });
});

describe("an absence", () => {
  it("names whom to call, is changed and ended, and two on the same days are one", async () => {
    await as(liv.subject, async (scope) => {
      const oda = idOf("professional/oda-nilsen");
      expect(codeOf(await recordAbsence(scope, { fromOn: day(0), toOn: day(9), deputyId: oda }))).toBe("ok");
      expect((await findWhomToCall(scope, jonas.personId)).away).toMatchObject([{ name: "Liv Myhre", deputyName: "Oda Nilsen", isNow: true }]);
      expect(codeOf(await recordAbsence(scope, { fromOn: day(9), toOn: day(12), deputyId: null }))).toBe("coordinator.away-already");
      expect(codeOf(await recordAbsence(scope, { fromOn: day(-9), toOn: day(-1), deputyId: null }))).toBe("coordinator.absence-is-past");
      expect(codeOf(await recordAbsence(scope, { fromOn: day(20), toOn: day(22), deputyId: idOf("professional/henrik-dahl") }))).toBe(
        "coordinator.no-such-substitute",
      );
      const absences = await queryAs(scope).selectFrom("absence").select("id").where("professional_id", "=", liv.professionalId).execute();
      const absenceId = absences[0]?.id ?? "";
      expect(codeOf(await changeDeputy(scope, { absenceId, deputyId: anders.professionalId }))).toBe("ok");
      expect((await findWhomToCall(scope, jonas.personId)).away).toMatchObject([{ deputyName: "Anders Rud" }]);
      expect(codeOf(await endAbsence(scope, absenceId))).toBe("ok");
      expect((await findWhomToCall(scope, jonas.personId)).away).toEqual([]);
      expect(codeOf(await endAbsence(scope, absenceId))).toBe("coordinator.absence-over");
    });
  });

  it("is told to the person and to the deputy, and is nobody else's to change", async () => {
    expect((await as(randi.subject, (scope) => findWhomToCall(scope, randi.personId), randi.personId)).away).toMatchObject([
      { name: "Sunniva Berg", deputyName: "Tone Eide" },
    ]);
    const absenceId = idOf("absence/sunniva-berg/-4");
    for (const { subject } of [liv, ingrid, outsider, randi, administratorNo])
      expect(codeOf(await as(subject, (scope) => endAbsence(scope, absenceId)))).toBe("coordinator.absence-over");
  });

  it("names nobody to call who is away herself, as the gap rule does", async () => {
    const called = () => as(randi.subject, (scope) => findWhomToCall(scope, randi.personId), randi.personId);
    await truth().runSql(`insert into care.absence (professional_id, agency_id, from_on, to_on, recorded_by)
      values ('${idOf("professional/tone-eide")}', '${ingrid.agencyId}', '${today}', '${day(1)}', '${elin.accountId}')`);
    expect((await called()).away).toMatchObject([{ name: "Sunniva Berg", deputyName: null }]);
    await truth().runSql(`delete from care.absence where professional_id = '${idOf("professional/tone-eide")}'`);
    expect((await called()).away).toMatchObject([{ deputyName: "Tone Eide" }]);
  });
});

describe("she asks for another", () => {
  const asking = { personId: jonas.personId, side: "municipal" as const, words: "Vi snakker forbi hverandre." };

  it("and is answered by the unit, by the agreement's day; the coordinator never reads it", async () => {
    expect(await reallyAs(jonas.subject, (scope) => askForAnother(scope, asking), jonas.personId)).toEqual({ ok: true });
    const [mine] = await as(jonas.subject, (scope) => listAsks(scope, jonas.personId), jonas.personId);
    expect(mine).toMatchObject({
      outcome: null,
      isLate: false,
      answerBy: expect.stringMatching(/^\d{4}-/),
      answerSource: expect.stringContaining("10 virkedager"),
    });
    expect(codeOf(await as(jonas.subject, (scope) => askForAnother(scope, asking), jonas.personId))).toBe("coordinator.asked-already");
    const askId = mine?.askId ?? "";
    for (const { subject } of [liv, ingrid, sister, outsider, administratorNo, coordinatingUnitSe, randi]) {
      expect(await as(subject, (scope) => listAsks(scope, jonas.personId)), subject).toEqual([]);
      expect(await as(subject, (scope) => findAsk(scope, askId)), subject).toBeUndefined();
      expect(codeOf(await as(subject, (scope) => answerAsk(scope, { askId, outcome: "stays", words: "Nei" })))).toBe("coordinator.not-here");
    }
    expect((await as(elin.subject, listBatonsAwaitingMe)).asks.map((each) => each.askId)).toContain(askId);
    const both = await Promise.all([
      reallyAs(elin.subject, (scope) => answerAsk(scope, { askId, outcome: "another", words: "Vi spør en annen." })),
      reallyAs(jonas.subject, (scope) => withdrawAsk(scope, { personId: jonas.personId, askId }), jonas.personId),
    ]);
    expect(both.map(codeOf).toSorted()).toEqual(["coordinator.ask-is-answered", "ok"]);
    await truth().runSql(`delete from care.coordinator_ask where id = '${askId}'`);
  });

  it("and only she and her guardian can", async () => {
    for (const { subject } of [liv, elin, sister, outsider])
      await expect(as(subject, (scope) => askForAnother(scope, asking)).then(codeOf), subject)
        .rejects.toMatchObject({ code: "42501" })
        .catch(async () => {
          expect(codeOf(await as(subject, (scope) => askForAnother(scope, asking)))).toBe("coordinator.not-here");
        });
    const forEmma = { personId: demo.emma.personId, side: "municipal" as const, words: "Går det att få någon annan?" };
    expect(codeOf(await as(demo.emmaMother.subject, (scope) => askForAnother(scope, forEmma), demo.emma.personId))).toBe("ok");
  });

  it("late ones stand first before the unit", async () => {
    const { asks } = await as(elin.subject, listBatonsAwaitingMe);
    expect(asks[0]).toMatchObject({ personName: "Camilla Rye", isLate: true });
  });
});
