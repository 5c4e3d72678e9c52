import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { answerHandover, handOverNeed, takeBackHandover } from "#referral/hand-over.ts";
import { closeByPerson } from "#referral/assess-need.ts";
import { offerCoordinators } from "#referral/offer-coordinators.ts";
import { readFlow } from "#referral/read-path.ts";
import { isLate, listUnitNeeds } from "#referral/referral.store.server.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { given, offerOn, receivedNeed, registeredNeed, unit, versionOf } from "#test/needs.ts";

const ingrid = demo.specialistCoordinatorNo;
const geir = demo.housing;
const liv = demo.municipalCoordinatorNo;

const rowOf = async (referralId: string) =>
  (
    await truth().readRows<{ state: string; held_by_agency: string; held_by_professional: string; is_given_on: boolean }>(
      "select state, held_by_agency, held_by_professional, is_given_on from care.referral where id = $1",
      [referralId],
    )
  )[0];

describe("of two at once exactly one comes through, and the other is told the truth", () => {
  const outcomeOf = (done: { ok: true } | { ok: false; problems: readonly { code: string }[] }) => (done.ok ? "done" : done.problems[0]?.code);

  it("two who say yes", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    const both = await Promise.all([1, 2].map(() => reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId }))));
    expect(both.map(outcomeOf).toSorted()).toEqual(["done", "handover.was-accepted"]);
    expect(await as(ingrid.subject, (scope) => answerHandover(scope, { handoverId, declineReason: "likevel ikke" }))).toMatchObject({
      problems: [{ code: "handover.was-accepted" }],
    });
  });

  it("a yes and a withdrawal, whichever comes first", async () => {
    for (const isYesFirst of [true, false, true, false]) {
      const { referralId } = await receivedNeed();
      const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
      const say = () => reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId }));
      const withdraw = () => reallyAs(unit, (scope) => takeBackHandover(scope, referralId));
      const [yes, withdrawal] = isYesFirst ? await Promise.all([say(), withdraw()]) : (await Promise.all([withdraw(), say()])).toReversed();
      const told = [yes, withdrawal].map((done) => (done === undefined ? undefined : outcomeOf(done)));
      const row = await rowOf(referralId);
      // on a server the two do run at once: which one comes first is chance, that there is only one is not
      if (row?.state === "handed-over") expect(told).toEqual(["done", "handover.was-accepted"]);
      else expect(told).toEqual(["handover.was-taken-back", "done"]);
      expect(row?.held_by_agency).toBe(row?.state === "handed-over" ? ingrid.agencyId : demo.coordinatingUnitNo.agencyId);
    }
  });

  it("a yes, and the person's no", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { referralId } = await receivedNeed();
      const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
      const version = await versionOf(referralId);
      const [yes, no] = await Promise.all([
        reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId })),
        reallyAs(unit, (scope) => closeByPerson(scope, { referralId, version, how: "phone", words: "" })),
      ]);
      const row = await rowOf(referralId);
      if (row?.state === "handed-over") expect([outcomeOf(yes), no.ok]).toEqual(["done", false]);
      else expect([outcomeOf(yes), outcomeOf(no), row?.state]).toEqual(["handover.was-taken-back", "done", "declined-by-person"]);
    }
  });

  it("an act from a page that has grown old", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    const again = { referralId, version: 2, toAgency: geir.agencyId, ...given };
    expect(await as(unit, (scope) => handOverNeed(scope, again))).toMatchObject({ problems: [{ code: "handover.is-offered-on" }] });
    await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId, declineReason: "Ikke her." }));
    expect(await as(unit, (scope) => handOverNeed(scope, again))).toMatchObject({ problems: [{ code: "handover.changed-meanwhile" }] });
    expect(await as(unit, (scope) => takeBackHandover(scope, referralId))).toMatchObject({ problems: [{ code: "handover.was-declined" }] });
  });
});

describe("a coordinator and another agency", () => {
  it("are never asked at once: whichever question is open is answered or taken back first", async () => {
    const { referralId } = await registeredNeed();
    const asked = { referralId, municipal: liv.mandateId, specialist: "" };
    const rehearse = (works: ((scope: Scope) => Promise<unknown>)[]) =>
      as(unit, async (scope) => {
        let last: unknown;
        for (const work of works) last = await work(scope);
        return last;
      });
    const version = await versionOf(referralId);
    const ask = (seen: number) => (scope: Scope) => offerCoordinators(scope, { ...asked, version: seen });
    const pass = (seen: number) => (scope: Scope) => handOverNeed(scope, { referralId, version: seen, toAgency: ingrid.agencyId, ...given });
    expect(await rehearse([ask(version), pass(version + 1)])).toMatchObject({ problems: [{ code: "handover.coordinator-is-asked" }] });
    expect(await rehearse([pass(version), ask(version + 1)])).toMatchObject({ problems: [{ code: "handover.is-offered-on" }] });
  });
});

describe("a limit that has passed", () => {
  it("puts the need first before the unit and its leader, from the day after", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    const answerBy = (days: number) => truth().runSql(`update care.referral_handover set answer_by = care.today() + ${days} where id = '${handoverId}'`);
    const standing = async () => {
      const listed = await as(unit, (scope) => listUnitNeeds(scope, true));
      const need = listed.find((each) => each.referralId === referralId);
      return {
        isLate: need !== undefined && isLate(need),
        isAmongTheFirst: listed.findIndex((each) => each.referralId === referralId) < listed.filter(isLate).length,
      };
    };
    await answerBy(0);
    expect(await standing()).toEqual({ isLate: false, isAmongTheFirst: false });
    await answerBy(-1);
    expect(await standing()).toEqual({ isLate: true, isAmongTheFirst: true });
    const flow = await as(ingrid.subject, readFlow);
    expect(flow?.thrown.find((need) => need.referralId === referralId)?.path.throws[0]).toMatchObject({ isLate: true });
  });
});

describe("the database itself", () => {
  const refusedAs = (subject: string, sql: string) =>
    as(subject, async (scope) => {
      const { queryAs } = await import("#access/scope.server.ts");
      const { sql: raw } = await import("kysely");
      return raw
        .raw(sql)
        .execute(queryAs(scope))
        .then(
          ({ numAffectedRows }) => Number(numAffectedRows ?? 0n),
          (error: { code?: string }) => error.code,
        );
    });

  it("lets no request hand a need over, name a holder who has not said yes, or end it under an open question", async () => {
    const { referralId } = await receivedNeed();
    const where = `where id = '${referralId}'`;
    expect(await refusedAs(unit, `update care.referral set state = 'handed-over' ${where}`)).toBe("42501");
    expect(await refusedAs(unit, `update care.referral set held_by_agency = '${geir.agencyId}' ${where}`)).toBe("42501");
    await offerOn(unit, referralId, ingrid.agencyId);
    expect(await refusedAs(unit, `update care.referral set state = 'not-needed' ${where}`)).toBe("42501");
    expect(await refusedAs(ingrid.subject, `update care.referral set held_by_agency = '${ingrid.agencyId}' ${where}`)).toBe(0);
    for (const subject of [unit, ingrid.subject]) {
      expect(await refusedAs(subject, `update care.referral_handover set state = 'accepted' where referral_id = '${referralId}'`)).toBe("42501");
      expect(await refusedAs(subject, `update care.referral set is_given_on = true ${where}`)).toBe("42501");
    }
  });
});
