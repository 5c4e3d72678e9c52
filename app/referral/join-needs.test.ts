import { describe, expect, it } from "vitest";
import { openReceiptSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { followNeed, openNeed, statusOf } from "#referral/follow-need.ts";
import { answerHandover, handOverNeed } from "#referral/hand-over.ts";
import { assessNeed, receiveNeed } from "#referral/assess-need.ts";
import { looksTheSame, namesPerson } from "#referral/handover.ts";
import { joinNeeds, readJoinable, separateNeed } from "#referral/join-needs.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { listUnitNeeds } from "#referral/referral.store.server.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { anyNeed, asNobody, newReceipt, unit, versionOf } from "#test/needs.ts";

const FIRST = {
  person_name: "Kaia Tvilling",
  person_contact: "000 90 111",
  raiser_name: "Fru Qvist",
  raiser_contact: "000 90 222",
  what_is_needed: "Qrstord nummer en.",
};
const SECOND = { ...FIRST, raiser_name: "Herr Zweig", raiser_contact: "000 90 333", what_is_needed: "Zxcvord nummer to." };

async function raised(who: typeof FIRST): Promise<{ referralId: string; receipt: string }> {
  const receipt = newReceipt();
  const done = await asNobody((scope) => raiseNeed(scope, anyNeed(who), receipt));
  if (!done.ok) throw new Error("refused");
  return { referralId: done.referralId, receipt };
}
const follow = async (receipt: string) => Scope.run({ sessionToken: (await openReceiptSession(receipt)) ?? "" }, followNeed);

async function joined() {
  const first = await raised(FIRST);
  await reallyAs(unit, (scope) => receiveNeed(scope, { referralId: first.referralId, version: 1 }));
  const second = await raised(SECOND);
  const done = await reallyAs(unit, (scope) => joinNeeds(scope, { referralId: second.referralId, version: 1, lead: first.referralId }));
  expect(done).toEqual({ ok: true });
  return { first, second };
}

describe("the same person raised twice", () => {
  it("is seen, and becomes one need with two senders who follow it by a number of their own", async () => {
    const { first, second } = await joined();
    const listed = (await as(unit, (scope) => listUnitNeeds(scope, true))).map(({ referralId }) => referralId);
    expect(listed).toContain(first.referralId);
    expect(listed).not.toContain(second.referralId);
    await reallyAs(unit, async (scope) =>
      assessNeed(scope, { referralId: first.referralId, version: await versionOf(first.referralId), leastToShare: "Vil bli ringt." }),
    );
    expect(await follow(second.receipt)).toMatchObject({ state: "assessed", heldByAgency: "Fjordby kommune, koordinerende enhet" });
    expect((await follow(second.receipt))?.events.map(({ kind }) => kind)).toEqual(["received", "assessed-needed"]);
  });

  it("neither learns of the other, to the last byte, whatever becomes of it", async () => {
    const { first, second } = await joined();
    const handed = { referralId: first.referralId, toAgency: demo.specialistCoordinatorNo.agencyId, reason: "Deres felt.", leastToShare: "Vil bli ringt." };
    await reallyAs(unit, async (scope) => handOverNeed(scope, { ...handed, version: await versionOf(first.referralId) }));
    const [row] = await truth().readRows<{ id: string }>("select id from care.referral_handover where referral_id = $1", [first.referralId]);
    await reallyAs(demo.specialistCoordinatorNo.subject, (scope) => answerHandover(scope, { handoverId: row?.id ?? "" }));
    for (const [mine, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const status = await follow(mine.receipt);
      expect(status).toMatchObject({ state: "handed-over", heldByAgency: "Fjordby DPS" });
      const bytes = JSON.stringify(status);
      expect(bytes).not.toMatch(/Qvist|Zweig|Qrstord|Zxcvord|joined|separated/);
      expect(bytes).not.toContain(other.referralId);
    }
    // the rows themselves: a receipt opens its own need and no other
    const token = (await openReceiptSession(second.receipt)) ?? "";
    expect(await Scope.run({ sessionToken: token }, (scope) => openNeed(scope, first.referralId))).toBeUndefined();
  });

  it("a sender with an account sees her own words, and no one else's", async () => {
    const first = await raised(FIRST);
    const own = await reallyAs(demo.gp.subject, (scope) => raiseNeed(scope, anyNeed({ ...SECOND, raised_as: "professional" }), newReceipt()));
    if (!own.ok) throw new Error("refused");
    await reallyAs(unit, (scope) => joinNeeds(scope, { referralId: own.referralId, version: 1, lead: first.referralId }));
    const need = await as(demo.gp.subject, (scope) => openNeed(scope, own.referralId));
    expect(JSON.stringify(need && statusOf(need))).not.toMatch(/Qvist|Qrstord|joined/);
    expect(await as(demo.gp.subject, (scope) => openNeed(scope, first.referralId))).toBeUndefined();
  });

  it("an older promise is not shown to the one who came later: it would tell of another", async () => {
    const first = await raised(FIRST);
    await truth().runSql(`update care.referral set target_on = care.today() - 3 where id = '${first.referralId}'`);
    const second = await raised(SECOND);
    await reallyAs(unit, (scope) => joinNeeds(scope, { referralId: second.referralId, version: 1, lead: first.referralId }));
    expect(await follow(second.receipt)).toMatchObject({ targetOn: null, isTargetPassed: false });
  });

  it("is put before the unit's eyes by name or number, and the unit decides", async () => {
    const first = await raised(FIRST);
    const second = await raised({ ...SECOND, person_name: "kaia  tvilling" });
    const [likely] = await as(unit, async (scope) => {
      const need = await openNeed(scope, second.referralId);
      return need === undefined ? [] : readJoinable(scope, need);
    });
    expect(likely).toMatchObject({ isLikely: true });
    expect(first.referralId).toBeTruthy();
    expect(looksTheSame({ personId: "a", personName: "A", personContact: "" }, { personId: "b", personName: "A", personContact: "" })).toBe(false);
    expect(
      looksTheSame({ personId: null, personName: "A", personContact: "tlf 000 11 222" }, { personId: null, personName: "B", personContact: "00011222" }),
    ).toBe(true);
    expect(looksTheSame({ personId: null, personName: "A", personContact: "kontoret" }, { personId: null, personName: "B", personContact: "hjemme" })).toBe(
      false,
    );
  });

  it("joined by mistake, it stands alone again with its history, with the unit", async () => {
    const { first, second } = await joined();
    expect(await reallyAs(unit, (scope) => separateNeed(scope, second.referralId))).toEqual({ ok: true });
    const [row] = await truth().readRows("select state, joined_to, held_by_agency from care.referral where id = $1", [second.referralId]);
    expect(row).toEqual({ state: "received", joined_to: null, held_by_agency: demo.coordinatingUnitNo.agencyId });
    expect(await as(unit, (scope) => separateNeed(scope, first.referralId))).toMatchObject({ problems: [{ code: "handover.is-not-joined" }] });
  });

  it("is refused where it would drop someone: assessed, ended, another area, another person, another's register", async () => {
    const { first, second } = await joined();
    const third = await raised(SECOND);
    const join = (referralId: string, lead: string, version: number) => as(unit, (scope) => joinNeeds(scope, { referralId, version, lead }));
    expect(await join(third.referralId, second.referralId, 1)).toMatchObject({ problems: [{ code: "handover.cannot-be-joined-to" }] });
    expect(await join(third.referralId, third.referralId, 1)).toMatchObject({ problems: [{ code: "handover.cannot-be-joined-to" }] });
    expect(await join(third.referralId, first.referralId, 7)).toMatchObject({ problems: [{ code: "handover.changed-meanwhile" }] });
    expect(await join(second.referralId, first.referralId, await versionOf(second.referralId))).toMatchObject({ problems: [{ code: "handover.is-joined" }] });
    for (const subject of [demo.coordinatingUnitSe.subject, demo.outsider.subject, demo.administratorNo.subject, demo.gp.subject])
      expect(await as(subject, (scope) => joinNeeds(scope, { referralId: third.referralId, version: 1, lead: first.referralId }))).toMatchObject({
        problems: [{ code: "referral.not-here" }],
      });
  });
});

it("a text that names the person is known by her names, not by words that only sound like them", () => {
  expect(namesPerson("Liv trenger ro.", "Liv Moe")).toBe(true);
  expect(namesPerson("Det gjelder liv og helse.", "Liv Moe")).toBe(false);
  expect(namesPerson("Anne-Marie ringer", "Anne-Marie Å")).toBe(true);
});
