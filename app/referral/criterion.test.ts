import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { CRITERIA } from "#db/demo/criteria.ts";
import { findForbidden, judgeCriteria, NONE } from "#referral/criterion.ts";
import { listCriteriaInForce } from "#referral/criterion.store.server.ts";
import { DeclineHandoverForm, HandOverForm, JoinForm, PersonDeclinesForm } from "#referral/handover.ts";
import { findAround } from "#referral/handover.store.server.ts";
import { assessNeed, receiveNeed } from "#referral/assess-need.ts";
import { NeededForm, NotNeededForm, RaiseForm, ReceiveForm } from "#referral/referral.ts";
import { addCriterion, endCriterion, readCriteria, rewordCriterion } from "#referral/set-criterion.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { raisedNeed, unit } from "#test/needs.ts";

const admin = demo.administratorNo.subject;
const WORDING = { nameNb: "Mangler fast bosted", nameSv: "Saknar fast bostad", nameEn: "Has no settled home", source: "Avtalen", validFrom: "2026-01-01" };

describe("the intake", () => {
  const forms = { RaiseForm, ReceiveForm, NeededForm, NotNeededForm, HandOverForm, DeclineHandoverForm, JoinForm, PersonDeclinesForm };

  it("has no column and no field for a diagnosis or an age (seed 000, slide 15)", async () => {
    const columns = await truth().readRows<{ name: string }>(
      "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'care' and (table_name like 'referral%' or table_name = 'intake_criterion')",
    );
    expect(columns.length).toBeGreaterThan(60);
    expect(columns.filter(({ name }) => findForbidden(name.split(".")[1] ?? "").length > 0)).toEqual([]);
    const fields = Object.values(forms).flatMap((form) => Object.keys(form.shape));
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((name) => findForbidden(name).length > 0)).toEqual([]);
    for (const area of Object.values(CRITERIA)) for (const wording of area) expect(wording.flatMap(findForbidden), wording[1]).toEqual([]);
  });

  it("and one that was planted would be found", async () => {
    for (const planted of [
      "main_diagnosis",
      "diagnosis_code",
      "age",
      "age_years",
      "birthOn",
      "alder",
      "fodt_aar_alder",
      "ålder",
      "icd10",
      "personAge",
      "Over 18 år",
      "F20",
    ])
      expect(findForbidden(planted), planted).not.toEqual([]);
    for (const honest of ["agency_id", "agreement", "raised_as", "person_name", "averageDays", "held_by_agency", "image", "language", "Arbeid og penger"])
      expect(findForbidden(honest), honest).toEqual([]);
    await truth().runSql("begin; alter table care.referral add column diagnosis text");
    const found = await truth().readRows<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'care' and table_name = 'referral'",
    );
    await truth().runSql("rollback");
    expect(found.filter(({ name }) => findForbidden(name).length > 0)).toEqual([{ name: "diagnosis" }]);
  });
});

describe("the criteria of the target group", () => {
  it("that were met are recorded, several; none of them is an answer, and an empty form is not", async () => {
    const known = await as(unit, (scope) => listCriteriaInForce(scope, demo.agreement.no));
    expect(known).toHaveLength(3);
    const [one, two] = known.map(({ id }) => id);
    const referralId = await raisedNeed();
    await reallyAs(unit, (scope) => receiveNeed(scope, { referralId, version: 1 }));
    const assess = (criteria: string[]) => as(unit, (scope) => assessNeed(scope, { referralId, version: 2, leastToShare: "Vil bli ringt.", criteria }));
    expect(await assess([])).toMatchObject({ problems: [{ code: "criterion.nothing-ticked", field: "criteria" }] });
    expect(await assess([NONE, one ?? ""])).toMatchObject({ problems: [{ code: "criterion.none-and-some" }] });
    expect(await assess([demo.jonas.personId])).toMatchObject({ problems: [{ code: "criterion.not-known" }] });
    expect(await assess([NONE])).toEqual({ ok: true });
    expect(
      await reallyAs(unit, (scope) => assessNeed(scope, { referralId, version: 2, leastToShare: "Vil bli ringt.", criteria: [one ?? "", two ?? ""] })),
    ).toEqual({ ok: true });
    expect((await as(unit, (scope) => findAround(scope, referralId))).criteriaMet).toHaveLength(2);
    expect(judgeCriteria([], [])).toEqual({ ok: true, met: [] });
  });

  it("of another area are not to be ticked, in the database either", async () => {
    const [swedish] = await truth().readRows<{ id: string }>("select id from care.intake_criterion where agreement_id = $1", [demo.agreement.se]);
    const referralId = await raisedNeed();
    await reallyAs(unit, (scope) => receiveNeed(scope, { referralId, version: 1 }));
    const { insertAssessment } = await import("#referral/need.store.server.ts");
    await expect(as(unit, (scope) => insertAssessment(scope, referralId, { leastToShare: "xyz", criteriaMet: [swedish?.id ?? ""] }))).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("are set by the area's administrators: added, reworded from a day, ended; what was met keeps its wording", async () => {
    const done = await as(admin, async (scope) => {
      expect(await addCriterion(scope, { agreementId: demo.agreement.no, ...WORDING })).toEqual({ ok: true });
      const added = (await readCriteria(scope)).find(({ newest }) => newest.nameNb === WORDING.nameNb);
      const id = added?.newest.id ?? "";
      expect(await rewordCriterion(scope, { id, version: 1, ...WORDING, nameNb: "Har ikke noe hjem", validFrom: "2026-02-01" })).toEqual({ ok: true });
      expect(await rewordCriterion(scope, { id, version: 1, ...WORDING, validFrom: "2026-03-01" })).toMatchObject({ problems: [{ code: "form.conflict" }] });
      const reworded = (await readCriteria(scope)).find(({ newest }) => newest.nameNb === "Har ikke noe hjem");
      expect(reworded?.earlier).toMatchObject([{ nameNb: WORDING.nameNb, validTo: "2026-01-31" }]);
      return endCriterion(scope, { id: reworded?.newest.id ?? "", version: 1, lastDay: "2026-06-30" });
    });
    expect(done).toEqual({ ok: true });
  });

  it("never ask for a diagnosis or an age, and are nobody else's to set", async () => {
    const add = (subject: string, worded: Partial<typeof WORDING>) =>
      as(subject, (scope) => addCriterion(scope, { agreementId: demo.agreement.no, ...WORDING, ...worded }));
    expect(await add(admin, { nameNb: "Har en diagnose" })).toMatchObject({ problems: [{ code: "criterion.asks-for-diagnosis-or-age", field: "nameNb" }] });
    expect(await add(admin, { nameEn: "Under 25 years" })).toMatchObject({ problems: [{ field: "nameEn" }] });
    for (const subject of [unit, demo.administratorSe.subject, demo.gp.subject, demo.jonas.subject])
      await expect(add(subject, {}), subject).rejects.toMatchObject({ code: "42501" });
  });
});
