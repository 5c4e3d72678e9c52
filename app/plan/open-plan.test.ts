import { describe, expect, it } from "vitest";
import { openPreview } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { PlanRead } from "#plan/plan.ts";
import { as, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma } = demo;
const planAs = (subject: string, person: string = jonas.personId) => as(subject, (scope) => openPlan(scope, person), person);
const areasIn = (plan: PlanRead | undefined) =>
  new Set([...(plan?.goals ?? []), ...(plan?.measures ?? []), ...(plan?.contributions ?? [])].map((each) => each.lifeArea));
const topicsIn = (plan: PlanRead | undefined) =>
  [...(plan?.goals ?? []), ...(plan?.measures ?? []), ...(plan?.contributions ?? [])].filter((each) => each.topicId !== null);

describe("an open plan", () => {
  it("opens whole to the person: own words first with earlier wordings, goals in the country's order of life areas", async () => {
    const plan = await planAs("jonas");
    expect(plan?.plan.kind).toBe("ip");
    expect(plan?.words.matters?.words).toContain("At jeg får bo der jeg bor");
    expect(plan?.words.matters?.earlier[0]?.words).toContain("Folk begynner alltid");
    const order = plan?.goals.map((goal) => plan.lifeAreas.findIndex((area) => area.code === goal.lifeArea));
    expect(order).toEqual(order?.toSorted((one, other) => one - other));
    expect(topicsIn(plan).length).toBeGreaterThan(0);
    expect(plan?.measures.every((measure) => measure.ownerName !== "" && measure.dueOn.length === 10)).toBe(true);
  });

  it("puts each disagreement beside its item and each rating and review with its goal", async () => {
    const plan = await planAs("jonas");
    expect(plan?.measures.find((measure) => measure.what.includes("sykkelverkstedet"))?.disagreements).toHaveLength(1);
    const head = plan?.goals.find((goal) => goal.lifeArea === "health");
    expect(head?.ratings.map(({ rating }) => rating)).toEqual([2.5, 4.5]);
    expect(head?.reviewedByName).toBe("Ingrid Moe");
  });

  it("opens to an agency only the areas the consent covers, and no topic kept from it", async () => {
    const plan = await planAs(demo.navConsultant.subject);
    expect([...areasIn(plan)].toSorted()).toEqual(["common", "economy", "work"]);
    expect(topicsIn(plan)).toEqual([]);
    expect(plan?.topics).toEqual([]);
    expect(plan?.openAreas.toSorted()).toEqual(["common", "economy", "work"]);
  });

  it("opens to a relative only the areas the person opened to her, and nothing under a topic", async () => {
    const plan = await planAs(demo.sister.subject);
    const open = new Set(["common", "housing", "leisure", "activities", "relations"]);
    expect([...areasIn(plan)].every((area) => open.has(area))).toBe(true);
    expect(plan?.goals.some((goal) => goal.lifeArea === "housing")).toBe(true);
    expect(topicsIn(plan)).toEqual([]);
  });

  it("loosens no measure from a goal that is closed to the reader, but shows it without", async () => {
    const plan = await planAs(demo.navConsultant.subject);
    const goals = new Set(plan?.goals.map((goal) => goal.id));
    expect(plan?.measures.every((measure) => measure.goalId === null || goals.has(measure.goalId))).toBe(true);
  });

  it("does not open at all to an outsider, another country's coordinator, an administrator or, in content, the coordinating unit", async () => {
    expect(await planAs(demo.outsider.subject)).toBeUndefined();
    expect(await planAs(demo.municipalCoordinatorSe.subject)).toBeUndefined();
    expect(await planAs(demo.administratorNo.subject)).toBeUndefined();
    const unit = await planAs(demo.coordinatingUnitNo.subject);
    expect([unit?.goals, unit?.measures, unit?.contributions, unit?.words, unit?.openAreas]).toEqual([[], [], [], {}, []]);
  });

  it("shows a preview exactly what that participant sees", async () => {
    const rows = await truth().readRows<{ id: string }>("select id from care.participant where person_id = $1 and professional_id = $2 and ended_at is null", [
      jonas.personId,
      demo.navConsultant.professionalId,
    ]);
    const token = await openPreview(await tokenOf("jonas"), rows[0]?.id ?? "");
    const seen = await Scope.rehearse({ sessionToken: token ?? "", personId: jonas.personId }, (scope) => openPlan(scope, jonas.personId));
    const nav = await planAs(demo.navConsultant.subject);
    const bare = (plan: PlanRead | undefined) => JSON.stringify({ ...plan, contributions: plan?.contributions.map((each) => ({ ...each, isMine: false })) });
    expect(bare(seen)).toBe(bare(nav));
  });

  it("is a SIP in Sweden, with life areas named in three languages", async () => {
    const plan = await planAs(demo.emmaMother.subject, emma.personId);
    expect(plan?.plan.kind).toBe("sip");
    expect(plan?.person.jurisdiction).toBe("se");
    expect(plan?.lifeAreas.find((area) => area.code === "housing")).toMatchObject({ nameNb: "Bolig", nameSv: "Bostad", nameEn: "Housing" });
  });
});
