import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { agreeMeasure, type MeasureAgreed } from "#plan/agree-measure.ts";
import { changeMeasure } from "#plan/change-measure.ts";
import { answerNone } from "#plan/frame-plan.ts";
import { openPlan } from "#plan/open-plan.ts";
import { as } from "#test/as.ts";

const { jonas, emma } = demo;
const personId = jonas.personId;
const inJonas = <Result>(subject: string, work: (scope: Scope) => Promise<Result>) => as(subject, work, personId);
const planOf = async (scope: Scope) => {
  const plan = await openPlan(scope, personId);
  if (plan === undefined) throw new Error("no plan");
  return plan;
};
async function lastChange(scope: Scope) {
  const { rows } = await sql<{ item: string; change: string; by_name: string; by_agency: string | null }>`
    select item, change, by_name, by_agency from care.plan_change where plan_id = ${jonas.planId} order by at desc, content_version desc limit 1`.execute(
    queryAs(scope),
  );
  return rows[0];
}
async function clearedSince(scope: Scope, work: () => Promise<unknown>): Promise<string[]> {
  const open = async () => (await planOf(scope)).confirmations.filter((each) => each.clearedAt === null).map((each) => each.agencyName ?? "hers");
  const before = await open();
  await work();
  const after = await open();
  return before.filter((party) => !after.includes(party)).toSorted();
}

const measure: MeasureAgreed = {
  personId,
  goalId: null,
  lifeArea: "housing",
  topicId: null,
  what: "Bytte lås",
  extent: "",
  how: "",
  startsOn: "2027-01-10",
  dueOn: "2027-02-10",
  owner: { kind: "professional", professionalId: demo.housing.professionalId, agencyId: demo.housing.agencyId },
};
const agree =
  (changes: Partial<MeasureAgreed> = {}) =>
  (scope: Scope) =>
    agreeMeasure(scope, { ...measure, ...changes });

describe("a measure", () => {
  it("is agreed with one named owner at the table and dates, kept in the history under the actor's name", async () => {
    await inJonas(demo.municipalCoordinatorNo.subject, async (scope) => {
      const agreed = await agree()(scope);
      const made = (await planOf(scope)).measures.find((each) => agreed.ok && each.id === agreed.measureId);
      expect(made).toMatchObject({
        ownerKind: "professional",
        ownerName: "Geir Solbakken",
        agencyId: demo.housing.agencyId,
        status: "planned",
        dueOn: "2027-02-10",
      });
      expect(await lastChange(scope)).toEqual({ item: "measure", change: "added", by_name: "Liv Myhre", by_agency: "Fjordby kommune, psykisk helse" });
    });
  });

  it("is refused in words without what it needs, and writes nothing", async () => {
    const refusals: [Partial<MeasureAgreed>, string][] = [
      [{ dueOn: "2027-01-09" }, "measure.due-before-start"],
      [{ lifeArea: "" }, "measure.has-no-area"],
      [{ owner: { kind: "professional", professionalId: demo.outsider.professionalId, agencyId: demo.outsider.agencyId } }, "measure.owner-not-at-the-table"],
      [
        { owner: { kind: "professional", professionalId: demo.housing.professionalId, agencyId: demo.navConsultant.agencyId } },
        "measure.owner-not-at-the-table",
      ],
      [{ owner: { kind: "circle", circleMemberId: demo.emmaMother.circleMemberId } }, "measure.owner-not-at-the-table"],
      [{ goalId: emma.personId }, "form.not-valid"],
    ];
    for (const [changes, code] of refusals) expect(await inJonas("jonas", agree(changes)), code).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it("may be owned by herself, by someone near her, or by a named outsider, who answers the question of others", async () => {
    await inJonas("jonas", async (scope) => {
      const { version } = (await planOf(scope)).plan;
      expect((await answerNone(scope, { personId, question: "measures-by-others", isNone: true, version })).ok).toBe(true);
      for (const owner of [
        { kind: "person" },
        { kind: "circle", circleMemberId: demo.sister.circleMemberId },
        { kind: "outside", name: "Knut", agency: "Laget" },
      ] as const) {
        expect((await agree({ owner })(scope)).ok, owner.kind).toBe(true);
      }
      expect((await planOf(scope)).plan.hasNoMeasuresByOthers).toBe(false);
    });
  });

  it("takes over the area and the topic of its goal, so that it can't tell what the goal keeps close", async () => {
    await inJonas("jonas", async (scope) => {
      const goal = (await planOf(scope)).goals.find((each) => each.topicId !== null);
      const agreed = await agree({ goalId: goal?.id ?? "", lifeArea: "", owner: { kind: "person" } })(scope);
      expect((await planOf(scope)).measures.find((each) => agreed.ok && each.id === agreed.measureId)).toMatchObject({
        lifeArea: goal?.lifeArea,
        topicId: goal?.topicId,
      });
    });
  });

  it("is neither seen nor made by an agency where the consent does not cover its area", async () => {
    const nav = demo.navConsultant.subject;
    expect((await inJonas(nav, planOf)).measures.some((each) => each.lifeArea === "housing")).toBe(false);
    expect(await inJonas(nav, agree())).toMatchObject({ problems: [{ code: "plan.area-is-closed" }] });
    await expect(
      inJonas(nav, (scope) =>
        sql`insert into care.measure (person_id, plan_id, life_area, what, is_hers, starts_on, due_on, created_by)
      values (${personId}, ${jonas.planId}, 'housing', 'Noe', true, '2027-01-01', '2027-01-01', care.acting_account())`.execute(queryAs(scope)),
      ),
    ).rejects.toThrow(/row-level security/);
    for (const subject of [demo.sister.subject, demo.outsider.subject, demo.coordinatingUnitNo.subject, demo.administratorNo.subject])
      expect((await inJonas(subject, agree())).ok, subject).toBe(false);
  });

  it("keeps both texts when two change it, and tells the second what stands now", async () => {
    await inJonas("jonas", async (scope) => {
      const [first] = (await planOf(scope)).measures.filter((each) => each.ownerKind === "person");
      if (first === undefined) throw new Error("no measure of his own");
      const change = (what: string) =>
        changeMeasure(scope, {
          personId,
          measureId: first.id,
          goalId: first.goalId,
          what,
          extent: "",
          how: "",
          startsOn: first.startsOn,
          dueOn: first.dueOn,
          owner: { kind: "person" },
          version: first.version,
        });
      expect(await change("Den første")).toEqual({ ok: true });
      expect(await change("Den andre")).toMatchObject({
        ok: false,
        problems: [{ code: "form.conflict" }],
        current: { what: "Den første", version: first.version + 1 },
      });
    });
  });

  it("of a relative is hers to change, no other is, and it stays hers and under its goal", async () => {
    await inJonas(demo.sister.subject, async (scope) => {
      const plan = await planOf(scope);
      const change = (each: (typeof plan.measures)[number], owner: MeasureAgreed["owner"]) =>
        changeMeasure(scope, {
          personId,
          measureId: each.id,
          goalId: null,
          what: "Ha nøkkel",
          extent: "",
          how: "",
          startsOn: each.startsOn,
          dueOn: each.dueOn,
          owner,
          version: each.version,
        });
      const own = plan.measures.find((each) => each.circleMemberId === demo.sister.circleMemberId);
      const others = plan.measures.filter((each) => each !== own);
      if (own === undefined || others.length === 0) throw new Error("the demo has changed");
      const herself = { kind: "circle", circleMemberId: demo.sister.circleMemberId } as const;
      for (const each of others) expect((await change(each, herself)).ok).toBe(false);
      const blind = await sql`update care.measure set version = version where id in (select id from care.measure where circle_member_id is null)`.execute(
        queryAs(scope),
      );
      expect(Number(blind.numAffectedRows)).toBe(0);
      expect(await change(own, { kind: "person" })).toMatchObject({ problems: [{ code: "measure.stays-yours" }] });
      expect(await change(own, herself)).toEqual({ ok: true });
      expect(await lastChange(scope)).toMatchObject({ item: "measure", change: "changed", by_name: "Marit Lie Haugen", by_agency: null });
    });
  });
});

describe("confirmations", () => {
  it("are cleared for herself and the agency an item is or was with, and for nobody else", async () => {
    await inJonas("jonas", async (scope) => {
      const nav = (await planOf(scope)).measures.find((each) => each.agencyId === demo.navConsultant.agencyId && each.goalId !== null);
      if (nav === undefined) throw new Error("the demo has changed");
      const owner = {
        kind: "professional",
        professionalId: demo.specialistCoordinatorNo.professionalId,
        agencyId: demo.specialistCoordinatorNo.agencyId,
      } as const;
      const cleared = await clearedSince(scope, () => changeMeasure(scope, { ...nav, personId, measureId: nav.id, owner }));
      expect(cleared).toEqual(["Fjordby DPS", "NAV Fjordby", "hers"]);
    });
  });

  it("of agencies stand where nothing of theirs is touched", async () => {
    await inJonas("jonas", async (scope) => {
      expect(await clearedSince(scope, () => agree({ owner: { kind: "person" } })(scope))).toEqual(["hers"]);
      expect((await planOf(scope)).plan.contentVersion).toBeGreaterThan(1);
    });
  });
});
