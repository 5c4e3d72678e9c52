import { describe, expect, it } from "vitest";
import { openReceiptSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { followNeed, openNeed } from "#referral/follow-need.ts";
import { answerHandover, handOverNeed, openHandover, takeBackHandover } from "#referral/hand-over.ts";
import { closeByPerson } from "#referral/assess-need.ts";
import { listHandoversToMe } from "#referral/handover.store.server.ts";
import { readFlow, readPath } from "#referral/read-path.ts";
import { listHeldHere, listUnitNeeds } from "#referral/referral.store.server.ts";
import { findGivenOn } from "#referral/status.store.server.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { given, offerOn, receivedNeed, unit, versionOf } from "#test/needs.ts";

const ingrid = demo.specialistCoordinatorNo;
const geir = demo.housing;
const liv = demo.municipalCoordinatorNo;
/** everyone who has nothing to do with the hand-over to DPS */
const others = [
  liv.subject,
  geir.subject,
  demo.gp.subject,
  demo.outsider.subject,
  demo.administratorNo.subject,
  demo.peerWorker.subject,
  demo.sister.subject,
  demo.jonas.subject,
  demo.coordinatingUnitSe.subject,
];

const rowOf = async (referralId: string) =>
  (
    await truth().readRows<{ state: string; held_by_agency: string; held_by_professional: string; is_given_on: boolean }>(
      "select state, held_by_agency, held_by_professional, is_given_on from care.referral where id = $1",
      [referralId],
    )
  )[0];

describe("a no must name who takes it on", () => {
  it("and stays with the one who said it until they have said yes", async () => {
    const { referralId, receipt } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    expect(await rowOf(referralId)).toMatchObject({ state: "received", held_by_agency: demo.coordinatingUnitNo.agencyId, is_given_on: false });
    const [listed] = (await as(unit, (scope) => listUnitNeeds(scope, true))).filter((need) => need.referralId === referralId);
    expect(listed).toMatchObject({ step: "wait", offeredOn: { toAgency: "Fjordby DPS", isLate: false }, heldByAgency: "Fjordby kommune, koordinerende enhet" });
    expect(await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId }))).toEqual({ ok: true, referralId });
    expect(await rowOf(referralId)).toEqual({
      state: "handed-over",
      held_by_agency: ingrid.agencyId,
      held_by_professional: ingrid.professionalId,
      is_given_on: true,
    });
    expect((await as(ingrid.subject, listHeldHere)).map((need) => need.referralId)).toContain(referralId);
    const status = await Scope.run({ sessionToken: (await openReceiptSession(receipt)) ?? "" }, followNeed);
    expect(status).toMatchObject({ state: "handed-over", heldByAgency: "Fjordby DPS" });
    expect(JSON.stringify(status)).not.toMatch(/Ola|tre svar|deres felt|kommer hjem|Ingrid/);
  });

  it("to an agency of the agreement where somebody can answer, and not to oneself", async () => {
    const { referralId } = await receivedNeed();
    const to = (toAgency: string) => as(unit, (scope) => handOverNeed(scope, { referralId, version: 2, toAgency, ...given }));
    expect(await to(demo.coordinatingUnitNo.agencyId)).toMatchObject({ problems: [{ code: "handover.holds-it-already", field: "toAgency" }] });
    expect(await to(demo.specialistCoordinatorSe.agencyId)).toMatchObject({ problems: [{ code: "handover.no-such-receiver" }] });
    await truth().runSql(
      `update care.mandate set valid_to = care.today() - 1 where id = '${demo.outsider.mandateId}' or agency_id = '${demo.outsider.agencyId}'`,
    );
    expect(await to(demo.outsider.agencyId)).toMatchObject({ problems: [{ code: "handover.no-such-receiver" }] });
    await truth().runSql(`update care.mandate set valid_to = null where agency_id = '${demo.outsider.agencyId}'`);
  });

  it("and does not say whose need it is before they have answered", async () => {
    const { referralId } = await receivedNeed();
    const says = (leastToShare: string) =>
      as(unit, (scope) => handOverNeed(scope, { referralId, version: 2, toAgency: ingrid.agencyId, reason: "Deres felt.", leastToShare }));
    expect(await says("Familien Prøve trenger hjelp.")).toMatchObject({ problems: [{ code: "handover.names-the-person", field: "leastToShare" }] });
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    const shown = await as(ingrid.subject, (scope) => openHandover(scope, handoverId));
    expect(shown).toMatchObject({ state: "offered", leastToShare: given.leastToShare, referralId: null, thrownBefore: 0 });
    expect(JSON.stringify(shown)).not.toMatch(/Ola|Prøve|tre svar|Kari/);
    expect(await as(ingrid.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
  });

  it("is answered by those it goes to and nobody else; a peer worker there answers for nobody", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    for (const subject of [...others, unit]) {
      expect(await as(subject, (scope) => answerHandover(scope, { handoverId })), subject).toMatchObject({ problems: [{ code: "referral.not-here" }] });
      expect((await as(subject, listHandoversToMe)).map((each) => each.handoverId)).not.toContain(handoverId);
    }
    for (const subject of others) {
      expect(await as(subject, (scope) => handOverNeed(scope, { referralId, version: 3, toAgency: geir.agencyId, ...given })), subject).toMatchObject({
        problems: [{ code: "referral.not-here" }],
      });
      expect(await as(subject, (scope) => takeBackHandover(scope, referralId)), subject).toMatchObject({ problems: [{ code: "referral.not-here" }] });
    }
    expect(await rowOf(referralId)).toMatchObject({ held_by_agency: demo.coordinatingUnitNo.agencyId });
  });

  it("a team member answers where the agency has neither coordinator nor unit", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, geir.agencyId);
    expect(await as(geir.subject, (scope) => answerHandover(scope, { handoverId }))).toMatchObject({ ok: true });
  });
});

describe("a no from the one who was asked", () => {
  it("leaves it where it was, with the reason, and another can be asked: every throw is counted", async () => {
    const { referralId, receipt } = await receivedNeed();
    const first = await offerOn(unit, referralId, ingrid.agencyId);
    expect(await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId: first, declineReason: "Rusen først." }))).toMatchObject({ ok: true });
    expect(await rowOf(referralId)).toMatchObject({ state: "received", held_by_agency: demo.coordinatingUnitNo.agencyId });
    const status = await Scope.run({ sessionToken: (await openReceiptSession(receipt)) ?? "" }, followNeed);
    expect(status?.events.map(({ kind }) => kind)).toEqual(["received", "handover-offered", "handover-declined"]);
    // the area's own name holds the name of the one who was asked; nothing else does
    expect(JSON.stringify({ ...status, areaName: "" })).not.toMatch(/Rusen|DPS/);
    // what she said no to is gone from her sight, her own answer stays
    expect(await as(ingrid.subject, (scope) => openHandover(scope, first))).toMatchObject({
      state: "declined",
      leastToShare: null,
      reason: null,
      declineReason: "Rusen først.",
      referralId: null,
    });
    const second = await offerOn(unit, referralId, geir.agencyId);
    expect(await as(geir.subject, (scope) => openHandover(scope, second))).toMatchObject({ thrownBefore: 1 });
    await reallyAs(geir.subject, (scope) => answerHandover(scope, { handoverId: second }));
    const status2 = await as(unit, (scope) => findGivenOn(scope, referralId));
    const path = await as(unit, async (scope) => (status2 === undefined ? undefined : readPath(scope, status2)));
    expect(path?.throws.map(({ state }) => state)).toEqual(["declined", "accepted"]);
    expect(path?.stays).toHaveLength(2);
  });
});

describe("once it is taken over", () => {
  it("whoever had it sees the status and nothing more", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId }));
    expect(await as(unit, (scope) => openNeed(scope, referralId))).toBeUndefined();
    const status = await as(unit, (scope) => findGivenOn(scope, referralId));
    expect(status).toMatchObject({ state: "handed-over", heldByAgency: "Fjordby DPS", isMinded: true });
    expect(JSON.stringify(status)).not.toMatch(/Ola|tre svar|Kari/);
    expect(await as(unit, (scope) => closeByPerson(scope, { referralId, version: 4, how: "phone", words: "" }))).toMatchObject({
      problems: [{ code: "referral.not-here" }],
    });
    // it can be passed on again, and so the middle one too is left with the status
    const next = await offerOn(ingrid.subject, referralId, geir.agencyId);
    expect(await rowOf(referralId)).toMatchObject({ held_by_agency: ingrid.agencyId });
    await reallyAs(geir.subject, (scope) => answerHandover(scope, { handoverId: next }));
    expect(await as(ingrid.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
    expect(await as(ingrid.subject, (scope) => findGivenOn(scope, referralId))).toMatchObject({ heldByAgency: "Fjordby kommune, boligkontoret" });
    expect(await as(liv.subject, (scope) => findGivenOn(scope, referralId))).toBeUndefined();
    // who leads a team in the area minds its flow, and is told nothing of a need that never was hers
    const never = await receivedNeed();
    expect(await as(ingrid.subject, (scope) => findGivenOn(scope, never.referralId))).toBeUndefined();
    // and given back to the unit it opens to it again
    const back = await offerOn(geir.subject, referralId, demo.coordinatingUnitNo.agencyId);
    await reallyAs(unit, (scope) => answerHandover(scope, { handoverId: back }));
    expect(await rowOf(referralId)).toMatchObject({ state: "received", is_given_on: false, held_by_agency: demo.coordinatingUnitNo.agencyId });
    expect(await as(unit, (scope) => openNeed(scope, referralId))).toMatchObject({ isUnit: true, isHolder: false });
    expect(await as(geir.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
  });

  it("the person may still say no to it, and how she said it is no secret to her and no news to whoever raised it", async () => {
    const { referralId, receipt } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, geir.agencyId);
    await reallyAs(geir.subject, (scope) => answerHandover(scope, { handoverId }));
    const next = await offerOn(geir.subject, referralId, ingrid.agencyId);
    const version = await versionOf(referralId);
    const done = await reallyAs(geir.subject, (scope) => closeByPerson(scope, { referralId, version, how: "in-person", words: "Ikke nå, takk." }));
    expect(done).toEqual({ ok: true });
    expect(await rowOf(referralId)).toMatchObject({ state: "declined-by-person", held_by_agency: geir.agencyId });
    // the question that stood open ended with it
    expect(await as(ingrid.subject, (scope) => answerHandover(scope, { handoverId: next }))).toMatchObject({ problems: [{ code: "handover.was-taken-back" }] });
    const status = await Scope.run({ sessionToken: (await openReceiptSession(receipt)) ?? "" }, followNeed);
    expect(status).toMatchObject({ state: "declined-by-person" });
    expect(JSON.stringify(status)).not.toMatch(/Ikke nå/);
    const refusals = "select * from care.referral_refusal where referral_id = $1";
    expect(await truth().readRows(refusals, [referralId])).toMatchObject([{ how: "in-person", words: "Ikke nå, takk." }]);
  });
});

describe("how needs wander in an area", () => {
  it("is counted from agency to agency, without one name", async () => {
    const flow = await as(unit, readFlow);
    const [most] = flow?.thrown.filter(({ path }) => path.throws.length === 4) ?? [];
    expect(most?.path.throws.map(({ state }) => state)).toEqual(["declined", "accepted", "taken-back", "accepted"]);
    expect(most?.path.days).toBeGreaterThan(50);
    expect(flow?.flows.some((each) => each.late > 0)).toBe(true);
    expect(JSON.stringify(flow)).not.toMatch(/Terje|Solli|Bente|Aarnes/);
    for (const subject of [demo.gp.subject, demo.outsider.subject, demo.administratorNo.subject, demo.jonas.subject])
      expect(await as(subject, readFlow)).toBeUndefined();
  });
});
