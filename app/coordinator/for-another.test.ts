import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { listAreaAbsences } from "#coordinator/absence.store.server.ts";
import { answerAsk } from "#coordinator/ask-for-another.ts";
import { findAsk, listAsks, listAsksAwaiting } from "#coordinator/ask.store.server.ts";
import { dayPlus } from "#coordinator/gap.ts";
import { findOfferToMe } from "#coordinator/handover-to-me.store.server.ts";
import { findRoleHeardFor, listRolesHeardFor } from "#coordinator/heard-role.store.server.ts";
import { leave } from "#coordinator/leave.ts";
import { endAbsenceFor, recordAbsenceFor } from "#coordinator/record-absence-for.ts";
import { findWhomToCall } from "#coordinator/whom-to-call.ts";
import { writeDownAsk } from "#coordinator/write-down-ask.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { countClocks } from "#deadline/clock.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { anders, elin, hilde, ingrid, liv, takenOn } from "#test/batons.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const today = dayOf(new Date());
const day = (days: number) => dayPlus(today, days);
const { outsider, jonas, sister, administratorNo, coordinatingUnitSe } = demo;

describe("an absence for one who cannot say so herself", () => {
  const absence = { who: liv.mandateId, fromOn: day(0), toOn: day(5), deputyId: idOf("professional/oda-nilsen") };

  it("is recorded and ended by the coordinating unit, and tells whom to call", async () => {
    await as(elin.subject, async (scope) => {
      expect(codeOf(await recordAbsenceFor(scope, absence))).toBe("ok");
      expect((await findWhomToCall(scope, jonas.personId)).away).toMatchObject([{ name: "Liv Myhre", deputyName: "Oda Nilsen", isNow: true }]);
      expect(codeOf(await recordAbsenceFor(scope, { ...absence, fromOn: day(5), toOn: day(8) }))).toBe("coordinator.away-already");
      const standing = (await listAreaAbsences(scope)).find(({ name }) => name === "Liv Myhre");
      expect(codeOf(await endAbsenceFor(scope, standing?.absenceId ?? ""))).toBe("ok");
      expect(codeOf(await endAbsenceFor(scope, standing?.absenceId ?? ""))).toBe("coordinator.absence-over");
    });
  });

  it("keeps to those who may stand in, to days that come, and to the unit's own area", async () => {
    await as(elin.subject, async (scope) => {
      expect(codeOf(await recordAbsenceFor(scope, { ...absence, deputyId: idOf("professional/henrik-dahl") }))).toBe("coordinator.no-such-substitute");
      expect(codeOf(await recordAbsenceFor(scope, { ...absence, fromOn: day(-3), toOn: day(-1) }))).toBe("coordinator.absence-is-past");
      expect(codeOf(await recordAbsenceFor(scope, { ...absence, who: demo.municipalCoordinatorSe.mandateId, deputyId: null }))).toBe("coordinator.not-here");
    });
  });

  it("is nobody else's to record", async () => {
    for (const { subject } of [liv, anders, ingrid, outsider, jonas, sister, administratorNo, coordinatingUnitSe]) {
      expect(codeOf(await as(subject, (scope) => recordAbsenceFor(scope, { ...absence, deputyId: null }))), subject).toBe("coordinator.not-here");
      expect(await as(subject, async (scope) => (await listAreaAbsences(scope)).some(({ name }) => name === "Sunniva Berg")), subject).toBe(false);
    }
  });
});

describe("someone without an account asks for another", () => {
  const heard = { side: "specialist", how: "aloud", words: "Jeg vil ha en som tar telefonen." } as const;

  it("and her coordinator writes it down, and does not read it again; the unit does, and answers", async () => {
    const { personId } = await takenOn();
    const write = (subject: string) => reallyAs(subject, (scope) => writeDownAsk(scope, { personId, ...heard }), personId);
    expect(await write(liv.subject)).toEqual({ ok: true });
    expect(codeOf(await write(ingrid.subject))).toBe("coordinator.heard-already");
    for (const { subject } of [liv, ingrid, outsider, administratorNo, coordinatingUnitSe]) {
      expect(await as(subject, (scope) => listAsks(scope, personId), personId), subject).toEqual([]);
      expect(await as(subject, (scope) => queryAs(scope).selectFrom("coordinator_ask").select("words").where("person_id", "=", personId).execute())).toEqual(
        [],
      );
    }
    const askId = (await as(elin.subject, listAsksAwaiting)).find(({ personName }) => personName === "Prøve Batonsen")?.askId ?? "";
    expect(await as(elin.subject, (scope) => findAsk(scope, askId))).toMatchObject({ words: heard.words, saidHow: "aloud", askedBy: "Liv Myhre" });
    expect(await reallyAs(elin.subject, (scope) => answerAsk(scope, { askId, outcome: "stays", words: "Vi ringer deg." }))).toEqual({ ok: true });
    // the answer is hers: nothing of it is told to the one who wrote the question down
    expect(await truth().readRows("select kind from care.notice where kind = 'coordinator-answered' and subject_id = $1", [askId])).toEqual([]);
    await truth().runSql(`delete from care.notice where subject_id = '${askId}'; delete from care.clock where subject_id = '${askId}';
      delete from care.coordinator_ask where id = '${askId}'`);
  });

  it("and the coordinating unit finds her by name and writes it down too: the clock of the agreement starts", async () => {
    const { personId, municipal } = await takenOn();
    await as(elin.subject, async (scope) => {
      // (other tests have left others of that name)
      const names = new Set((await listRolesHeardFor(scope, "batonsen PRØVE")).map(({ personName }) => personName));
      expect([...names]).toEqual(["Prøve Batonsen"]);
      expect(await findRoleHeardFor(scope, municipal)).toMatchObject({ personId, side: "municipal", holderName: "Liv Myhre", personName: "Prøve Batonsen" });
      const running = async () => (await countClocks(scope)).find(({ event }) => event === "coordinator.asked-for-another")?.running ?? 0;
      const before = await running();
      expect(await writeDownAsk(scope, { personId, ...heard, how: "paper" })).toEqual({ ok: true });
      expect(await running()).toBe(before + 1);
      expect((await listAsksAwaiting(scope)).map(({ personName }) => personName)).toContain("Prøve Batonsen");
    });
  });

  it("is found by nobody else, nor without a name, nor where she has an account of her own", async () => {
    const { municipal } = await takenOn();
    for (const { subject } of [liv, anders, hilde, outsider, jonas, sister, administratorNo, coordinatingUnitSe]) {
      expect(await as(subject, (scope) => listRolesHeardFor(scope, "prøve")), subject).toEqual([]);
      expect(await as(subject, (scope) => findRoleHeardFor(scope, municipal)), subject).toBeUndefined();
    }
    expect(await as(elin.subject, (scope) => listRolesHeardFor(scope, " "))).toEqual([]);
    expect(await as(elin.subject, (scope) => listRolesHeardFor(scope, "jonas"))).toEqual([]);
  });

  it("but not for one who has an account, nor by anybody else", async () => {
    expect(codeOf(await as(liv.subject, (scope) => writeDownAsk(scope, { personId: jonas.personId, ...heard }), jonas.personId))).toBe("coordinator.not-here");
    const { personId } = await takenOn();
    for (const { subject } of [anders, hilde, outsider, jonas, sister, administratorNo, coordinatingUnitSe])
      expect(codeOf(await as(subject, (scope) => writeDownAsk(scope, { personId, ...heard }))), subject).toBe("coordinator.not-here");
    const feigned = (said: "aloud" | null) =>
      as(anders.subject, (scope) =>
        queryAs(scope)
          .insertInto("coordinator_ask")
          .values({ person_id: personId, side: "municipal", words: "Nei", said_how: said, asked_by: anders.accountId, asked_by_name: "Anders Rud" })
          .execute(),
      );
    await expect(feigned("aloud")).rejects.toMatchObject({ code: "42501" });
    await expect(feigned(null)).rejects.toMatchObject({ code: "42501" });
  });
});

describe("the last day of one who leaves", () => {
  it("is seen by those she hands over to, and by nobody else who works there", async () => {
    await undisturbed(async (owner) => {
      expect(await reallyAs(hilde.subject, (scope) => leave(scope, { lastDay: day(20), all: anders.mandateId, each: new Map() }))).toMatchObject({ ok: true });
      const [handover] = await owner.readRows<{ id: string }>(
        "select id from care.coordinator_handover where to_professional_id = $1 and leaving_id is not null and state = 'offered' order by offered_at desc limit 1",
        [anders.professionalId],
      );
      expect((await as(anders.subject, (scope) => findOfferToMe(scope, handover?.id ?? "")))?.lastDay).toBe(day(20));
      const leavings = (subject: string) => as(subject, (scope) => queryAs(scope).selectFrom("coordinator_leaving").select("id").execute());
      for (const { subject } of [ingrid, outsider, jonas, administratorNo, coordinatingUnitSe]) expect(await leavings(subject), subject).toEqual([]);
    });
  });
});
