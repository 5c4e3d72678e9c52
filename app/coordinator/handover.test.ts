import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { acceptHandover, declineHandover } from "#coordinator/answer-handover.ts";
import { listGivenByMe } from "#coordinator/handover.store.server.ts";
import { findOfferToMe, listHandoversToMe } from "#coordinator/handover-to-me.store.server.ts";
import { nameSubstitute } from "#coordinator/name-substitute.ts";
import { offerHandover, takeBackHandover } from "#coordinator/offer-handover.ts";
import { findWhomToCall } from "#coordinator/whom-to-call.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, reallyAs } from "#test/as.ts";
import { anders, consentTo, elin, hilde, ingrid, liv, loadOf, standingOf, takenOn } from "#test/batons.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const yes = { substituteId: null, shown: [], ticked: [], takesRest: true };
const byOwner = (scope: Scope, termId: string, to: string = anders.mandateId) => offerHandover(scope, { termId, to, reason: "capacity" });

async function offered() {
  const person = await takenOn();
  const done = await reallyAs(liv.subject, (scope) => byOwner(scope, person.municipal));
  if (!done.ok) throw new Error(JSON.stringify(done));
  return { ...person, handoverId: done.handoverId };
}
const accept = (subject: string, handoverId: string) => reallyAs(subject, (scope) => acceptHandover(scope, { ...yes, handoverId }));

describe("a role is offered", () => {
  it("by its holder to one of the same side, and she holds it until the other has said yes", async () => {
    const { personId, handoverId } = await offered();
    const { holders } = await standingOf(personId);
    expect(holders).toEqual([
      { side: "municipal", professional_id: liv.professionalId },
      { side: "specialist", professional_id: ingrid.professionalId },
    ]);
    expect((await as(anders.subject, listHandoversToMe)).map((each) => each.handoverId)).toContain(handoverId);
  });

  it("by the coordinating unit, for one who cannot", async () => {
    const { municipal } = await takenOn();
    expect(await as(elin.subject, (scope) => byOwner(scope, municipal))).toMatchObject({ ok: true });
  });

  it("by nobody else, and the answer is that it is not there", async () => {
    const { municipal } = await takenOn();
    const { coordinatingUnitSe, outsider, jonas, sister, administratorNo, peerWorker } = demo;
    for (const { subject } of [ingrid, anders, coordinatingUnitSe, outsider, jonas, sister, administratorNo, peerWorker])
      expect(codeOf(await as(subject, (scope) => byOwner(scope, municipal))), subject).toBe("coordinator.not-here");
  });

  it("never to the other side, to herself, to who may not coordinate, or to two at once", async () => {
    const { municipal } = await takenOn();
    const to = (mandateId: string) => as(liv.subject, async (scope) => codeOf(await byOwner(scope, municipal, mandateId)));
    expect(await to(idOf("mandate/henrik-dahl"))).toBe("coordinator.wrong-side");
    expect(await to(ingrid.mandateId)).toBe("coordinator.wrong-side");
    expect(await to(liv.mandateId)).toBe("coordinator.has-role-already");
    expect(await to(demo.gp.mandateId)).toBe("coordinator.no-mandate");
    expect(await to(demo.municipalCoordinatorSe.mandateId)).toBe("coordinator.no-mandate");
    const open = await offered();
    expect(codeOf(await as(liv.subject, (scope) => byOwner(scope, open.municipal, hilde.mandateId)))).toBe("coordinator.already-offered");
  });

  it("and the database itself says no to another side, a feigned holder, and a role let go", async () => {
    const { personId, municipal } = await takenOn();
    const row = (to: string, agency: string) => ({
      term_id: municipal,
      person_id: personId,
      side: "municipal" as const,
      from_professional_id: liv.professionalId,
      from_agency_id: liv.agencyId,
      to_professional_id: idOf(`professional/${to}`),
      to_agency_id: idOf(`agency/${agency}`),
      reason: "other" as const,
      offered_by: sql<string>`care.acting_account()`,
    });
    const insert = (subject: string, to: string, agency: string) =>
      as(subject, (scope) => queryAs(scope).insertInto("coordinator_handover").values(row(to, agency)).execute());
    await expect(insert(liv.subject, "henrik-dahl", "fjordby-dps")).rejects.toMatchObject({ code: "42501" });
    await expect(insert(anders.subject, "anders-rud", "fjordby-sosial")).rejects.toMatchObject({ code: "42501" });
    const letGo = (state: "ended" | "declined") =>
      as(liv.subject, (scope) =>
        queryAs(scope).updateTable("coordinator_term").set({ state, decline_reason: "nei takk" }).where("id", "=", municipal).execute(),
      );
    await expect(letGo("ended")).rejects.toMatchObject({ code: "23514" });
    await expect(letGo("declined")).rejects.toMatchObject({ code: "23514" });
    const { handoverId } = await offered();
    await expect(
      as(anders.subject, (scope) =>
        queryAs(scope).updateTable("coordinator_handover").set({ state: "accepted", answered_at: new Date() }).where("id", "=", handoverId).execute(),
      ),
    ).rejects.toMatchObject({ code: expect.stringMatching(/42501|23514/) });
  });
});

describe("who is asked", () => {
  it("reads who asks and why, and not whom it is about", async () => {
    const { handoverId } = await offered();
    const offer = await as(anders.subject, (scope) => findOfferToMe(scope, handoverId));
    expect(offer).toMatchObject({
      fromName: "Liv Myhre",
      state: "offered",
      personName: null,
      personId: null,
      load: { measures: 0, seats: 0, isCovered: false },
    });
    for (const { subject } of [liv, ingrid, hilde, elin, demo.outsider, demo.jonas, demo.administratorNo])
      expect(await as(subject, (scope) => findOfferToMe(scope, handoverId)), subject).toBeUndefined();
  });

  it("takes over in one step: one holder a side all the way, the seat with it, and the one before sees the fact and no more", async () => {
    const { personId, handoverId, municipal } = await offered();
    expect(await accept(anders.subject, handoverId)).toMatchObject({ ok: true, personId });
    const standing = await standingOf(personId);
    expect(standing.holders.map((each) => each.professional_id)).toEqual([anders.professionalId, ingrid.professionalId]);
    expect(standing.seats).toEqual([anders.professionalId, ingrid.professionalId].toSorted());
    const [given] = await as(liv.subject, listGivenByMe);
    expect(given).toMatchObject({ handoverId, toName: "Anders Rud" });
    expect(Object.keys(given ?? {}).toSorted()).toEqual(["answeredAt", "handoverId", "offeredAt", "toAgency", "toName"]);
    const seen = await as(liv.subject, (scope) => queryAs(scope).selectFrom("person").select("id").where("id", "=", personId).execute());
    expect(seen).toEqual([]);
    expect(codeOf(await as(liv.subject, (scope) => byOwner(scope, municipal)))).toMatch(/not-here|term-over/);
    // whoever may know her coordinators is told the new name and from when
    expect((await as(ingrid.subject, (scope) => findWhomToCall(scope, personId))).changed).toMatchObject([{ name: "Anders Rud", formerName: "Liv Myhre" }]);
  });

  it("says no with a reason, and the role is where it was", async () => {
    const { personId, handoverId, municipal } = await offered();
    expect(await reallyAs(anders.subject, (scope) => declineHandover(scope, { handoverId, reason: "Har ikke plass." }))).toEqual({ ok: true });
    expect((await standingOf(personId)).holders[0]?.professional_id).toBe(liv.professionalId);
    expect(codeOf(await accept(anders.subject, handoverId))).toBe("coordinator.is-declined");
    expect(await as(liv.subject, (scope) => byOwner(scope, municipal, hilde.mandateId))).toMatchObject({ ok: true });
  });

  it("is the only one who can answer", async () => {
    const { handoverId } = await offered();
    for (const { subject } of [liv, ingrid, hilde, elin, demo.outsider, demo.jonas, demo.administratorNo]) {
      expect(codeOf(await as(subject, (scope) => acceptHandover(scope, { ...yes, handoverId }))), subject).toBe("coordinator.not-here");
      expect(codeOf(await as(subject, (scope) => declineHandover(scope, { handoverId, reason: "Nei takk" }))), subject).toBe("coordinator.not-here");
    }
  });
});

describe("who comes too late is told what happened", () => {
  it("accept after it was taken back, take back after it was accepted, two yeses", async () => {
    const one = await offered();
    expect(await reallyAs(liv.subject, (scope) => takeBackHandover(scope, one.handoverId))).toEqual({ ok: true });
    expect(codeOf(await accept(anders.subject, one.handoverId))).toBe("coordinator.is-taken-back");
    expect((await standingOf(one.personId)).holders).toHaveLength(2);
    const other = await offered();
    expect(codeOf(await accept(anders.subject, other.handoverId))).toBe("ok");
    expect(codeOf(await accept(anders.subject, other.handoverId))).toBe("coordinator.is-accepted");
    expect(codeOf(await as(liv.subject, (scope) => takeBackHandover(scope, other.handoverId)))).toBe("coordinator.is-accepted");
    expect(codeOf(await as(elin.subject, (scope) => takeBackHandover(scope, other.handoverId)))).toBe("coordinator.is-accepted");
  });

  it("yes and take back at once: exactly one of them, ten times", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { personId, handoverId } = await offered();
      const both = await Promise.all([accept(anders.subject, handoverId), reallyAs(liv.subject, (scope) => takeBackHandover(scope, handoverId))]);
      expect(both.map(codeOf).filter((code) => code === "ok")).toHaveLength(1);
      expect((await standingOf(personId)).holders).toHaveLength(2);
    }
  });

  it("two are asked at once: one is, and there is one offer", async () => {
    const { personId, municipal } = await takenOn();
    const both = await Promise.all([
      reallyAs(liv.subject, (scope) => byOwner(scope, municipal, anders.mandateId)),
      reallyAs(elin.subject, (scope) => byOwner(scope, municipal, hilde.mandateId)),
    ]);
    expect(both.map(codeOf).toSorted()).toEqual(["coordinator.already-offered", "ok"]);
    expect(await truth().readRows("select id from care.coordinator_handover where person_id = $1", [personId])).toHaveLength(1);
  });

  it("a role that ended meanwhile is not taken over", async () => {
    const { handoverId, municipal } = await offered();
    await truth().runSql(`update care.coordinator_term set state = 'ended', ended_at = now() where id = '${municipal}'`);
    expect(codeOf(await accept(anders.subject, handoverId))).toBe("coordinator.term-over");
  });
});

describe("what is open goes along (defect 8 of peers.md §7)", () => {
  const areas = ["housing", "work"];

  it("as far as her consent covers the new one; what was done stays with who did it", async () => {
    const { personId, municipal } = await takenOn();
    await consentTo(personId, [
      [liv.agencyId, areas],
      [anders.agencyId, ["housing"]],
    ]);
    const load = await loadOf(personId);
    const made = await reallyAs(liv.subject, (scope) => byOwner(scope, municipal));
    if (!made.ok) throw new Error("refused");
    const offer = await as(anders.subject, (scope) => findOfferToMe(scope, made.handoverId));
    expect(offer).toMatchObject({ load: { measures: 2, seats: 1, isCovered: true }, measures: [], seats: [] });
    const done = await accept(anders.subject, made.handoverId);
    expect(done).toMatchObject({ ok: true, took: { measures: 1, seats: 1, left: 1 } });
    const owners = await truth().readRows<{ id: string; professional_id: string }>("select id, professional_id from care.measure where person_id = $1", [
      personId,
    ]);
    expect(Object.fromEntries(owners.map((row) => [row.id, row.professional_id]))).toEqual({
      [load.housing]: anders.professionalId,
      [load.work]: liv.professionalId,
      [load.done]: liv.professionalId,
    });
    const [seat] = await truth().readRows("select professional_id, answer from care.meeting_seat where id = $1", [load.seat]);
    expect(seat).toEqual({ professional_id: anders.professionalId, answer: "none" });
    const history = await truth().readRows<{ by_name: string }>("select by_name from care.plan_change where item_id = $1 and change = 'changed'", [
      load.housing,
    ]);
    expect(history.map((row) => row.by_name)).toEqual(["Anders Rud"]);
  });

  it("except what she unticks", async () => {
    const { personId, municipal } = await takenOn();
    await consentTo(personId, [
      [liv.agencyId, areas],
      [anders.agencyId, areas],
    ]);
    await truth().runSql(`insert into care.participant (person_id, professional_id, agency_id, role, invited_by, accepted_at, valid_from)
      values ('${personId}', '${anders.professionalId}', '${anders.agencyId}', 'team-member', '${liv.accountId}', now(), current_date)`);
    const load = await loadOf(personId);
    const made = await reallyAs(liv.subject, (scope) => byOwner(scope, municipal));
    if (!made.ok) throw new Error("refused");
    const offer = await as(anders.subject, (scope) => findOfferToMe(scope, made.handoverId));
    expect(offer?.personName).toBe("Prøve Batonsen");
    const shown = [...(offer?.measures ?? []), ...(offer?.seats ?? [])].map(({ id }) => id);
    expect(shown.toSorted()).toEqual([load.housing, load.work, load.seat].toSorted());
    const taking = { handoverId: made.handoverId, substituteId: null, shown, ticked: [load.work], takesRest: false };
    expect(await reallyAs(anders.subject, (scope) => acceptHandover(scope, taking))).toMatchObject({ took: { measures: 1, seats: 0, left: 1 } });
    const [kept] = await truth().readRows("select professional_id from care.measure where id = $1", [load.housing]);
    expect(kept).toEqual({ professional_id: liv.professionalId });
  });
});

describe("a substitute", () => {
  const name = (subject: string, termId: string, who: string) =>
    as(subject, async (scope) => codeOf(await nameSubstitute(scope, { termId, substituteId: idOf(`professional/${who}`) })));

  it("is a colleague or a coordinator of the same side, named by the holder", async () => {
    const { municipal } = await takenOn();
    expect(await name(liv.subject, municipal, "anders-rud")).toBe("ok");
    expect(await name(liv.subject, municipal, "henrik-dahl")).toBe("coordinator.no-such-substitute");
    expect(await name(liv.subject, municipal, "stian-moen")).toBe("coordinator.no-such-substitute");
    expect(await name(liv.subject, municipal, "liv-myhre")).toBe("coordinator.no-such-substitute");
    for (const { subject } of [ingrid, anders, elin, demo.outsider, demo.jonas])
      expect(await name(subject, municipal, "oda-nilsen"), subject).toBe("coordinator.not-here");
  });

  it("sees no more than before", async () => {
    const { personId, municipal } = await takenOn();
    await reallyAs(liv.subject, (scope) => nameSubstitute(scope, { termId: municipal, substituteId: anders.professionalId }));
    const seen = await as(anders.subject, (scope) => queryAs(scope).selectFrom("person").select("id").where("id", "=", personId).execute());
    expect(seen).toEqual([]);
  });
});
