import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openPublicSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { acceptOffer, declineOffer } from "#referral/answer-offer.ts";
import { openNeed } from "#referral/follow-need.ts";
import { offerCoordinators, takeBackOffer } from "#referral/offer-coordinators.ts";
import { findOffer, listCoordinators, listMyNeedsAwaiting, listMyOffers } from "#referral/referral.store.server.ts";
import { registeredNeed, unit, versionOf } from "#test/needs.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

const liv = demo.municipalCoordinatorNo;
const ingrid = demo.specialistCoordinatorNo;
const pair = { municipal: liv.mandateId, specialist: ingrid.mandateId };

async function offeredNeed() {
  const { referralId, personId } = await registeredNeed();
  expect(await reallyAs(unit, async (scope) => offerCoordinators(scope, { referralId, version: 4, ...pair }))).toEqual({ ok: true });
  const terms = await truth().readRows<{ id: string; side: string; answer_by: string }>(
    "select id, side, answer_by from care.coordinator_term where referral_id = $1",
    [referralId],
  );
  const termOf = (side: string) => terms.find((term) => term.side === side)?.id ?? "";
  return { referralId, personId, livs: termOf("municipal"), ingrids: termOf("specialist"), answerBy: terms[0]?.answer_by };
}
const stateOf = async (referralId: string) =>
  (await truth().readRows<{ state: string }>("select state from care.referral where id = $1", [referralId]))[0]?.state;

describe("offering the role", () => {
  it("asks one from each side, by a date; the need stays the unit's", async () => {
    const { referralId, livs, answerBy } = await offeredNeed();
    expect(answerBy).toMatch(/^\d{4}-/);
    expect(await stateOf(referralId)).toBe("assessed");
    expect((await as(liv.subject, listMyOffers)).map(({ termId }) => termId)).toContain(livs);
    expect((await as(unit, listMyNeedsAwaiting)).map((need) => need.referralId)).not.toContain(referralId);
  });

  it("refuses two from the same side, a chair that is taken, and one without the mandate", async () => {
    const { referralId } = await registeredNeed();
    const asked = (municipal: string, specialist: string) => as(unit, (scope) => offerCoordinators(scope, { referralId, version: 4, municipal, specialist }));
    expect(await asked(liv.mandateId, idOf("mandate/anders-rud"))).toMatchObject({ problems: [{ code: "referral.same-side", field: "specialist" }] });
    expect(await asked(ingrid.mandateId, "")).toMatchObject({ problems: [{ code: "referral.same-side", field: "municipal" }] });
    expect(await asked(demo.gp.mandateId, "")).toMatchObject({ problems: [{ code: "referral.no-such-coordinator" }] });
    expect(await asked(demo.municipalCoordinatorSe.mandateId, "")).toMatchObject({ problems: [{ code: "referral.no-such-coordinator" }] });
    const other = await offeredNeed();
    expect(
      await as(unit, (scope) => offerCoordinators(scope, { referralId: other.referralId, version: 5, municipal: idOf("mandate/anders-rud"), specialist: "" })),
    ).toMatchObject({ problems: [{ code: "referral.chair-is-taken" }] });
  });

  it("is refused on the same side, and on a feigned side, by the database itself", async () => {
    const { referralId, personId } = await offeredNeed();
    const insert = (scope: Scope, side: "municipal" | "specialist") =>
      queryAs(scope)
        .insertInto("coordinator_term")
        .values({
          referral_id: referralId,
          person_id: personId,
          side,
          professional_id: idOf("professional/anders-rud"),
          agency_id: idOf("agency/fjordby-sosial"),
          offered_by: sql<string>`care.acting_account()`,
        })
        .execute();
    await expect(as(unit, (scope) => insert(scope, "municipal"))).rejects.toMatchObject({ code: "23505" });
    await expect(as(unit, (scope) => insert(scope, "specialist"))).rejects.toMatchObject({ code: "42501" });
    await expect(as(liv.subject, (scope) => insert(scope, "municipal"))).rejects.toMatchObject({ code: "42501" });
  });

  it("can be taken back while nobody has answered, and another asked", async () => {
    const { referralId, personId, livs } = await offeredNeed();
    expect(await as(liv.subject, (scope) => takeBackOffer(scope, { referralId, personId, termId: livs }))).toMatchObject({ ok: false });
    expect(await reallyAs(unit, (scope) => takeBackOffer(scope, { referralId, personId, termId: livs }))).toEqual({ ok: true });
    expect(await as(liv.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: null }))).toMatchObject({
      problems: [{ code: "referral.already-answered" }],
    });
    expect(
      await reallyAs(unit, (scope) => offerCoordinators(scope, { referralId, version: 5, municipal: idOf("mandate/anders-rud"), specialist: "" })),
    ).toEqual({ ok: true });
  });
});

describe("answering an offer", () => {
  it("shows the least to share and nothing of the need, to the one who was asked alone", async () => {
    const { referralId, livs } = await offeredNeed();
    const offer = await as(liv.subject, (scope) => findOffer(scope, livs));
    expect(offer).toMatchObject({ leastToShare: "Ønsker en å ringe til.", state: "offered", personId: null });
    expect(await as(liv.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
    for (const subject of [ingrid.subject, demo.navConsultant.subject, demo.outsider.subject, demo.jonas.subject, unit])
      expect(await as(subject, (scope) => findOffer(scope, livs))).toBeUndefined();
    expect(await as(ingrid.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: null }))).toMatchObject({
      problems: [{ code: "referral.not-here" }],
    });
  });

  it("both say yes: the need is taken, each has a seat, the plan is still closed", async () => {
    const { referralId, personId, livs, ingrids } = await offeredNeed();
    expect(await reallyAs(liv.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: null }))).toEqual({ ok: true, personId });
    expect(await stateOf(referralId)).toBe("assessed");
    expect(await reallyAs(ingrid.subject, (scope) => acceptOffer(scope, { termId: ingrids, substituteId: idOf("professional/henrik-dahl") }))).toEqual({
      ok: true,
      personId,
    });
    const [row] = await truth().readRows("select state, held_by_professional, target_on from care.referral where id = $1", [referralId]);
    expect(row).toEqual({ state: "accepted", held_by_professional: liv.professionalId, target_on: null });
    const seats = await truth().readRows(
      "select professional_id from care.participant where person_id = $1 and role = 'coordinator' and accepted_at is not null and ended_at is null",
      [personId],
    );
    expect(seats).toHaveLength(2);
    const shown = await as(liv.subject, (scope) => listCoordinators(scope, personId), personId);
    expect(shown.map(({ side, name, state, substituteName }) => [side, name, state, substituteName])).toEqual([
      ["municipal", "Liv Myhre", "accepted", null],
      ["specialist", "Ingrid Moe", "accepted", "Henrik Dahl"],
    ]);
    expect(await as(demo.outsider.subject, (scope) => listCoordinators(scope, personId), personId)).toEqual([]);
    const kinds = (
      await truth().readRows<{ kind: string; by_name: string }>("select kind, by_name from care.referral_event where referral_id = $1 order by at", [
        referralId,
      ])
    ).map(({ kind }) => kind);
    expect(kinds).toEqual([
      "received",
      "assessed-needed",
      "coordinator-offered",
      "coordinator-offered",
      "coordinator-accepted",
      "coordinator-accepted",
      "accepted",
    ]);
  });

  it("has one outcome: a second yes, or a no after it, changes nothing", async () => {
    const { livs } = await offeredNeed();
    expect(await reallyAs(liv.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: null }))).toMatchObject({ ok: true });
    expect(await reallyAs(liv.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: null }))).toMatchObject({
      problems: [{ code: "referral.already-answered" }],
    });
    expect(await reallyAs(liv.subject, (scope) => declineOffer(scope, { termId: livs, reason: "angrer" }))).toMatchObject({
      problems: [{ code: "referral.already-answered" }],
    });
    // a role that is held is let go by no update: it ends where another takes it over (db/functions/08_coordinator.sql)
    await expect(
      as(liv.subject, (scope) =>
        queryAs(scope).updateTable("coordinator_term").set({ state: "declined", decline_reason: "angrer" }).where("id", "=", livs).execute(),
      ),
    ).rejects.toMatchObject({ code: "23514" });
    await expect(
      as(liv.subject, (scope) => queryAs(scope).updateTable("coordinator_term").set({ person_id: demo.randi.personId }).where("id", "=", livs).execute()),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("a no leaves the need with the unit, to be seen, and another can be asked", async () => {
    const { referralId, livs } = await offeredNeed();
    expect(await reallyAs(liv.subject, (scope) => declineOffer(scope, { termId: livs, reason: "Har for mange nå." }))).toEqual({ ok: true });
    expect(await as(unit, (scope) => openNeed(scope, referralId))).toMatchObject({
      state: "assessed",
      heldByName: "Elin Krog",
      chairs: { municipal: "empty", specialist: "offered" },
    });
    expect((await as(unit, listMyNeedsAwaiting)).find((need) => need.referralId === referralId)).toMatchObject({ step: "offer" });
    const declined = await as(liv.subject, (scope) => findOffer(scope, livs));
    expect(declined).toMatchObject({ state: "declined", leastToShare: null });
    expect(
      await reallyAs(unit, async (scope) =>
        offerCoordinators(scope, { referralId, version: await versionOf(referralId), municipal: idOf("mandate/anders-rud"), specialist: "" }),
      ),
    ).toEqual({ ok: true });
  });

  it("takes a substitute from one's own agency only", async () => {
    const { livs } = await offeredNeed();
    expect(await as(liv.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: ingrid.professionalId }))).toMatchObject({
      problems: [{ code: "referral.no-such-substitute" }],
    });
  });

  it("cannot be settled by one alone", async () => {
    const { referralId, livs } = await offeredNeed();
    await reallyAs(liv.subject, (scope) => acceptOffer(scope, { termId: livs, substituteId: null }));
    await expect(
      as(liv.subject, (scope) => queryAs(scope).updateTable("referral").set({ state: "accepted" }).where("id", "=", referralId).execute()),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      as(unit, (scope) => queryAs(scope).updateTable("referral").set({ state: "accepted" }).where("id", "=", referralId).execute()),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a session without an account", () => {
  it("reads areas and agencies, and not one row of anything else", async () => {
    const tables = await truth().readRows<{ name: string }>("select tablename as name from pg_tables where schemaname = 'care'");
    const token = await openPublicSession();
    const open: string[] = [];
    for (const { name } of tables) {
      const rows = await Scope.rehearse(
        { sessionToken: token },
        async (scope) => (await sql<{ n: number }>`select count(*)::int as n from ${sql.id("care", name)}`.execute(queryAs(scope))).rows[0]?.n ?? 0,
      ).catch(() => 0);
      if (rows > 0) open.push(name);
    }
    const rules = ["age_rule", "deadline_rule", "emergency_rule", "mandate_rule", "representation_rule", "session_rule", "statutory_item"];
    expect(open.toSorted()).toEqual(["agency", "agreement", "agreement_party", "jurisdiction", "life_area", ...rules].toSorted());
  });
});
