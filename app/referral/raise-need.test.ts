import { describe, expect, it } from "vitest";
import { openPublicSession, openReceiptSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { followNeed, openNeed } from "#referral/follow-need.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { listRaisedByMe, listUnitNeeds } from "#referral/referral.store.server.ts";
import { anyNeed, asNobody, newReceipt } from "#test/needs.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

describe("raising a need", () => {
  it("takes no account; the unit of the area holds it at once, with a target, and the number is kept as a hash", async () => {
    const receipt = newReceipt();
    const done = await asNobody((scope) => raiseNeed(scope, anyNeed(), receipt));
    if (!done.ok) throw new Error("refused");
    const [row] = await truth().readRows<Record<string, unknown>>(
      "select state, held_by_agency, raised_by_account, person_id, target_on, target_basis, receipt_hash = sha256(convert_to($2, 'UTF8')) as is_hash from care.referral where id = $1",
      [done.referralId, receipt],
    );
    expect(row).toMatchObject({ state: "raised", held_by_agency: demo.coordinatingUnitNo.agencyId, raised_by_account: null, person_id: null, is_hash: true });
    expect(row?.["target_on"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(row?.["target_basis"]).toContain("Fjordby");
    const listed = await as(demo.coordinatingUnitNo.subject, (scope) => listUnitNeeds(scope, true));
    expect(listed.find(({ referralId }) => referralId === done.referralId)).toMatchObject({ ageInDays: 0, isTargetPassed: false, step: "receive" });
    expect(await as(demo.coordinatingUnitSe.subject, (scope) => openNeed(scope, done.referralId))).toBeUndefined();
    for (const subject of [demo.outsider.subject, demo.administratorNo.subject, demo.municipalCoordinatorNo.subject, demo.sister.subject, demo.jonas.subject]) {
      expect(await as(subject, (scope) => openNeed(scope, done.referralId))).toBeUndefined();
      expect(await as(subject, (scope) => listUnitNeeds(scope, true))).toEqual([]);
    }
  });

  it("by oneself needs one's name only once", async () => {
    const done = await asNobody((scope) =>
      raiseNeed(scope, anyNeed({ raised_as: "person", raiser_name: "", raiser_contact: "", person_knows: "yes" }), newReceipt()),
    );
    if (!done.ok) throw new Error("refused");
    const [row] = await truth().readRows("select raiser_name, raiser_contact, person_knows from care.referral where id = $1", [done.referralId]);
    expect(row).toEqual({ raiser_name: "Ola Prøve", raiser_contact: "000 11 222", person_knows: "is-the-person" });
  });

  it("for another without saying who asks, or where nobody receives, is refused", async () => {
    expect(await asNobody((scope) => raiseNeed(scope, anyNeed({ raiser_name: "" }), newReceipt()))).toMatchObject({
      ok: false,
      problems: [{ field: "raiser_name" }],
    });
    expect(await asNobody((scope) => raiseNeed(scope, anyNeed({ raiser_contact: "" }), newReceipt()))).toMatchObject({
      ok: false,
      problems: [{ field: "raiser_contact" }],
    });
    expect(await asNobody((scope) => raiseNeed(scope, anyNeed({ agreement: demo.jonas.personId }), newReceipt()))).toMatchObject({
      ok: false,
      problems: [{ code: "referral.nobody-receives" }],
    });
  });

  it("signed in is in one's own name, whatever the form says", async () => {
    const done = await reallyAs(demo.gp.subject, (scope) => raiseNeed(scope, anyNeed({ raised_as: "person", raiser_name: "En annen" }), newReceipt()));
    if (!done.ok) throw new Error("refused");
    const [row] = await truth().readRows("select raiser_name, raised_as, raised_by_account, raised_by_agency from care.referral where id = $1", [
      done.referralId,
    ]);
    expect(row).toEqual({ raiser_name: "Bjørn Aas", raised_as: "professional", raised_by_account: demo.gp.accountId, raised_by_agency: demo.gp.agencyId });
    const mine = await as(demo.gp.subject, listRaisedByMe);
    expect(mine.map(({ referralId }) => referralId)).toContain(done.referralId);
    expect((await as(demo.navConsultant.subject, listRaisedByMe)).map(({ referralId }) => referralId)).not.toContain(done.referralId);
  });

  it("by the person herself is linked to her, and nobody else may link it", async () => {
    const done = await reallyAs(demo.jonas.subject, (scope) => raiseNeed(scope, anyNeed({ raised_as: "person" }), newReceipt()));
    if (!done.ok) throw new Error("refused");
    expect(await truth().readRows("select person_id, raised_as from care.referral where id = $1", [done.referralId])).toEqual([
      { person_id: demo.jonas.personId, raised_as: "person" },
    ]);
    // her coordinators hear of it when it is given to them, not before
    expect(await as(demo.municipalCoordinatorNo.subject, (scope) => openNeed(scope, done.referralId))).toBeUndefined();
  });
});

describe("a receipt number", () => {
  it("opens the status of its one need, and no assessment", async () => {
    const receipt = newReceipt();
    const done = await asNobody((scope) => raiseNeed(scope, anyNeed(), receipt));
    if (!done.ok) throw new Error("refused");
    const token = await openReceiptSession(receipt);
    const status = await Scope.run({ sessionToken: token ?? "" }, followNeed);
    expect(status).toMatchObject({ state: "raised", heldByAgency: "Fjordby kommune, koordinerende enhet", events: [] });
    expect(JSON.stringify(status)).not.toMatch(/Ola|Prøve|Kari/);
    const counts = await truth().readRows<{ n: number }>("select count(*)::int as n from care.referral");
    expect(counts[0]?.n).toBeGreaterThan(1);
  });

  it("that is wrong opens nothing", async () => {
    expect(await openReceiptSession(newReceipt())).toBeUndefined();
    expect(await Scope.run({ sessionToken: await openPublicSession() }, followNeed)).toBeUndefined();
  });
});

describe("the table", () => {
  it("has no column for diagnosis or age", async () => {
    const columns = await truth().readRows<{ column_name: string }>(
      "select column_name from information_schema.columns where table_schema = 'care' and table_name in ('referral', 'referral_assessment', 'referral_event')",
    );
    expect(columns.length).toBeGreaterThan(15);
    expect(columns.map(({ column_name }) => column_name).filter((name) => /diagnos|icd|(^|_)age($|_)|birth|born|alder|national_id/.test(name))).toEqual([]);
  });
});
