import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { openNeed } from "#referral/follow-need.ts";
import { assessNeed, closeByPerson, giveToHers, receiveNeed, registerForNeed } from "#referral/assess-need.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { aPerson, anyNeed, assessedNeed, newReceipt, raisedNeed, registeredNeed, unit, unusedNumber, versionOf } from "#test/needs.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

const eventsOf = async (referralId: string) =>
  (
    await truth().readRows<{ kind: string; by_name: string }>("select kind, by_name from care.referral_event where referral_id = $1 order by at", [referralId])
  ).map(({ kind, by_name }) => `${kind} ${by_name}`);

describe("the coordinating unit", () => {
  it("takes a need in: from then on it is one named person's", async () => {
    const referralId = await raisedNeed();
    expect(await reallyAs(unit, (scope) => receiveNeed(scope, { referralId, version: 1 }))).toEqual({ ok: true });
    const [row] = await truth().readRows("select state, held_by_professional from care.referral where id = $1", [referralId]);
    expect(row).toEqual({ state: "received", held_by_professional: demo.coordinatingUnitNo.professionalId });
    expect(await eventsOf(referralId)).toEqual(["received Elin Krog"]);
    expect(await as(unit, (scope) => receiveNeed(scope, { referralId, version: 2 }))).toMatchObject({
      ok: false,
      problems: [{ code: "referral.already-received" }],
    });
  });

  it("is the only one who can: to all others the need is not there", async () => {
    const referralId = await raisedNeed();
    for (const subject of [
      demo.coordinatingUnitSe.subject,
      demo.outsider.subject,
      demo.administratorNo.subject,
      demo.municipalCoordinatorNo.subject,
      demo.sister.subject,
      demo.gp.subject,
    ]) {
      expect(await as(subject, (scope) => receiveNeed(scope, { referralId, version: 1 }))).toMatchObject({
        ok: false,
        problems: [{ code: "referral.not-here" }],
      });
      expect(await as(subject, (scope) => closeByPerson(scope, { referralId, version: 1, how: "phone", words: "" }))).toMatchObject({
        ok: false,
        problems: [{ code: "referral.not-here" }],
      });
    }
    expect(await versionOf(referralId)).toBe(1);
  });

  it("keeps a no with its reason and with what happens instead; whoever raised it sees the status alone", async () => {
    const raised = await reallyAs(demo.gp.subject, (scope) => raiseNeed(scope, anyNeed(), newReceipt()));
    if (!raised.ok) throw new Error("refused");
    const { referralId } = raised;
    await reallyAs(unit, (scope) => receiveNeed(scope, { referralId, version: 1 }));
    expect(
      await reallyAs(unit, (scope) => assessNeed(scope, { referralId, version: 2, noReason: "En tjeneste er nok.", instead: "Geir ringer i dag." })),
    ).toEqual({ ok: true });
    const forUnit = await as(unit, (scope) => openNeed(scope, referralId));
    expect(forUnit).toMatchObject({
      state: "not-needed",
      targetOn: null,
      assessment: { isNeeded: false, noReason: "En tjeneste er nok.", instead: "Geir ringer i dag." },
    });
    const forSender = await as(demo.gp.subject, (scope) => openNeed(scope, referralId));
    expect(forSender).toMatchObject({ state: "not-needed", assessment: null, isUnit: false, terms: [] });
    expect(JSON.stringify(forSender)).not.toContain("Geir");
  });

  it("cannot assess what it has not taken in, nor twice, nor over a colleague's head", async () => {
    const referralId = await raisedNeed();
    expect(await as(unit, (scope) => assessNeed(scope, { referralId, version: 1, leastToShare: "x y z" }))).toMatchObject({
      problems: [{ code: "referral.not-received" }],
    });
    await reallyAs(unit, (scope) => receiveNeed(scope, { referralId, version: 1 }));
    expect(await as(unit, (scope) => assessNeed(scope, { referralId, version: 1, leastToShare: "x y z" }))).toMatchObject({
      problems: [{ code: "referral.changed-meanwhile" }],
    });
    await reallyAs(unit, (scope) => assessNeed(scope, { referralId, version: 2, leastToShare: "x y z" }));
    expect(await as(unit, (scope) => assessNeed(scope, { referralId, version: 3, noReason: "nei", instead: "noe" }))).toMatchObject({
      problems: [{ code: "referral.already-assessed" }],
    });
  });

  it("ends a need when the person says no", async () => {
    const referralId = await assessedNeed();
    expect(await reallyAs(unit, (scope) => closeByPerson(scope, { referralId, version: 3, how: "in-person", words: "Ikke nå." }))).toEqual({ ok: true });
    expect(await as(unit, (scope) => closeByPerson(scope, { referralId, version: 4, how: "phone", words: "" }))).toMatchObject({
      problems: [{ code: "referral.is-over" }],
    });
    expect((await eventsOf(referralId)).at(-1)).toBe("declined-by-person Elin Krog");
  });
});

describe("registering the person", () => {
  it("makes her row and her card, and logs it on her", async () => {
    const { referralId, personId } = await registeredNeed();
    const [row] = await truth().readRows(
      "select p.birth_on, p.agreement_id, length(c.national_id) as digits from care.person p join care.person_card c on c.person_id = p.id where p.id = $1",
      [personId],
    );
    expect(row).toEqual({ birth_on: "1979-04-03", agreement_id: demo.agreement.no, digits: 11 });
    const log = await truth().readRows<{ event: string }>("select event from care.audit where person_id = $1 order by seq", [personId]);
    expect(log.map(({ event }) => event)).toEqual(["person.register", "referral.link"]);
    expect(await as(unit, (scope) => registerForNeed(scope, { referralId, version: 4 }, aPerson(unusedNumber()), true))).toMatchObject({
      problems: [{ code: "referral.already-registered" }],
    });
  });

  it("refuses a number whose digits are wrong, and a synthetic one where people are real", async () => {
    const referralId = await assessedNeed();
    const wrong = unusedNumber().replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    expect(await as(unit, (scope) => registerForNeed(scope, { referralId, version: 3 }, aPerson(wrong), true))).toMatchObject({
      problems: [{ code: "person.number-not-valid", field: "nationalId" }],
    });
    expect(await as(unit, (scope) => registerForNeed(scope, { referralId, version: 3 }, aPerson(unusedNumber()), false))).toMatchObject({
      problems: [{ code: "person.number-not-valid" }],
    });
  });

  it("finds her where she is already in the unit's own register, by number and name", async () => {
    const [jonas] = await truth().readRows<{ national_id: string }>("select national_id from care.person_card where person_id = $1", [demo.jonas.personId]);
    const referralId = await assessedNeed();
    const number = jonas?.national_id ?? "";
    expect(await as(unit, (scope) => registerForNeed(scope, { referralId, version: 3 }, aPerson(number), true))).toMatchObject({
      problems: [{ code: "person.number-of-another" }],
    });
    const hers = { ...aPerson(number), givenName: "Jonas", familyName: "Lie Haugen" };
    expect(await reallyAs(unit, (scope) => registerForNeed(scope, { referralId, version: 3 }, hers, true))).toEqual({ ok: true, wasKnown: true });
    // he has both coordinators: the need is given to them, and they see it from then on
    expect(await as(demo.municipalCoordinatorNo.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
    expect(await reallyAs(unit, (scope) => giveToHers(scope, { referralId, version: 4 }))).toEqual({ ok: true });
    expect(await as(demo.municipalCoordinatorNo.subject, (scope) => openNeed(scope, referralId))).toMatchObject({ state: "accepted" });
    expect(await as(demo.navConsultant.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
  });

  it("refuses one who is registered in another area in words that say nothing of it", async () => {
    const number = unusedNumber();
    const referralId = await assessedNeed();
    await truth().runSql(`
      insert into care.agreement (id, jurisdiction, name, valid_from) values ('00000000-0000-4000-8000-00000000aaaa', 'no', 'Annet sted', '2020-01-01') on conflict do nothing;
      insert into care.person (id, jurisdiction, agreement_id, given_name, family_name, birth_on) values ('00000000-0000-4000-8000-00000000bbbb', 'no', '00000000-0000-4000-8000-00000000aaaa', 'Ola', 'Prøve', '1979-04-03');
      insert into care.person_card (person_id, national_id) values ('00000000-0000-4000-8000-00000000bbbb', '${number}')`);
    expect(await as(unit, (scope) => registerForNeed(scope, { referralId, version: 3 }, aPerson(number), true))).toMatchObject({
      problems: [{ code: "person.number-not-usable" }],
    });
    await truth().runSql(
      "delete from care.person_card where person_id = '00000000-0000-4000-8000-00000000bbbb'; delete from care.person where id = '00000000-0000-4000-8000-00000000bbbb'; delete from care.agreement where id = '00000000-0000-4000-8000-00000000aaaa'",
    );
  });
});
