import { expect, it } from "vitest";
import { dayFromNow, type Screen } from "#test/e2e/screen.ts";
import * as steps from "#test/e2e/steps.ts";

/** A person whose consent is in place, and those at her table. */
export interface Table {
  readonly liv: Screen;
  readonly ingrid: Screen;
  readonly nina: Screen;
  /** the path of her pages */
  readonly person: string;
  readonly name: string;
  readonly givenName: string;
  /** someone near her */
  readonly sister: string;
  /** what NAV is not to see */
  readonly topic: string;
}

const NAV = "NAV Fjordby";
const SECRET = "Snakke med far om pengene";
const NEEDS = "Solveig trenger å bli ringt til før noe skjer.";
const WORK = "Jeg vil jobbe i kantina igjen";

/** Her individual plan, from the first words to the day it is taken into use. */
export function writePlan(table: () => Table): void {
  it("begins with her own words, written down by another and marked so", async () => {
    const { liv, person } = table();
    const { t } = liv;
    await liv.go(`${person}/plan`);
    await liv.press(t("plan.begin"));
    await liv.said(t("done.plan-begun"));
    await liv.axe();
    await steps.sayWords(liv, person, "matters", "Jeg vil ha én å ringe.");
    await steps.sayWords(liv, person, "resources", "Jeg står opp selv og lager god mat.");
    await steps.sayWords(liv, person, "needs", NEEDS);
    await liv.sees("Jeg vil ha én å ringe.");
    expect(await liv.page.getByText(t("words.by-dictated", { writer: "Liv Myhre", name: table().givenName })).count()).toBe(3);
  });

  it("takes a goal, and no measure without a person and a date: what was typed is kept", async () => {
    const { liv, person } = table();
    const { t } = liv;
    await liv.go(`${person}/plan/goals/new`);
    await liv.fill(t("goal.words", { name: table().givenName }), WORK);
    await liv.pick(t("goal.horizon"), t("goal.horizon.short"));
    await liv.choose(t("goal.area"), "Arbeid");
    await liv.press(t("goal.save"));
    await liv.said(t("done.goal-set"));
    await liv.follow(t("measure.add"));
    await liv.fill(t("measure.what"), "Ringe kantina");
    await liv.fill(t("measure.how"), "Sammen, på høyttaler");
    expect(await liv.press(t("measure.save"))).toBe(422);
    expect(await liv.problems()).toEqual(expect.arrayContaining([t("measure.has-no-owner"), t("measure.has-no-date")]));
    expect(await liv.field(t("measure.what")).inputValue()).toBe("Ringe kantina");
    expect(await liv.field(t("measure.how")).inputValue()).toBe("Sammen, på høyttaler");
    await liv.axe();
    await liv.picture("08-measure-refused");
  });

  it("names one owner a measure, of every kind; NAV does not see what is kept from it", async () => {
    const { liv, nina, person } = table();
    const { t } = liv;
    await liv.go(`${person}/circle`);
    await liv.unfold(t("person.circle.add"));
    await liv.fill(t("person.circle.name"), table().sister);
    await liv.choose(t("person.circle.kinship"), t("person.kinship.sibling"));
    await liv.press(t("person.circle.save"));
    await liv.said(t("done.person.member-added"));
    const done = { extent: "En gang i uka", how: "På telefon", dueIn: 30, goal: WORK };
    await steps.addMeasure(liv, person, { ...done, what: "Avtale prøvetid i kantina", owner: "Nina Farstad" });
    await steps.addMeasure(liv, person, { ...done, what: "Stå opp til klokka åtte", owner: table().name });
    await steps.addMeasure(liv, person, { ...done, what: "Følge til første dag", owner: table().sister, extent: "" });
    await steps.addMeasure(liv, person, { ...done, what: "Lære bort kassa", owner: t("measure.owner.outside"), outside: ["Aud Berge", "Kantina på rådhuset"] });
    await steps.addMeasure(liv, person, { ...done, what: SECRET, owner: "Ingrid Moe", topic: table().topic });
    await nina.go(`${person}/plan`);
    for (const what of ["Avtale prøvetid i kantina", "Stå opp til klokka åtte", "Følge til første dag", "Lære bort kassa"]) await nina.sees(what);
    await nina.sees(/Aud Berge, Kantina på rådhuset/);
    expect(await nina.page.content()).not.toMatch(new RegExp(`${SECRET}|${table().topic}`));
    await nina.picture("09-plan-as-nav");
  });

  it("is not taken into use before it holds what the law asks for, and the check names exactly what is missing", async () => {
    const { liv, person } = table();
    const { t } = liv;
    await liv.go(`${person}/plan/check`);
    const agencies = ["Fjordby DPS", "Fjordby kommune, psykisk helse", NAV];
    const missing = [
      t.of("plan-check.missing.no-own-contribution", { name: table().givenName }),
      ...agencies.map((agency) => t.of("plan-check.missing.no-contribution", { agency })),
      t.of("plan-check.missing.measure-without-extent", { what: "Følge til første dag" }),
      t("plan-check.missing.no-period"),
      t("plan-check.missing.no-review"),
      t("plan-check.missing.cooperation-not-answered"),
    ];
    const named = await liv.region(t("plan-check.statutory")).getByRole("link").allInnerTexts();
    expect([...new Set(named)].toSorted()).toEqual(missing.toSorted());
    expect(await liv.press(t("plan-check.activate"))).toBe(422);
    await liv.sees(t("plan-check.refused", { count: missing.length }));
    await liv.axe();
    await liv.picture("10-check-missing");
  });

  it("is taken into use when each has written a contribution, and period, review and cooperation are answered", async () => {
    const { liv, ingrid, nina, person } = table();
    const { t } = liv;
    await steps.contribute(nina, person, NAV, "Prøvetid med lønn fra NAV.");
    await steps.contribute(ingrid, person, "Fjordby DPS", "Samtale annenhver uke.");
    await steps.contribute(liv, person, "Fjordby kommune, psykisk helse", "Hjemmebesøk hver uke.");
    await steps.contribute(liv, person, table().name, "Jeg sier fra når det går fort.");
    await liv.pick(t("cooperation.question"), t("cooperation.answer-none"));
    await liv.press(t("cooperation.save"), { within: liv.form(t("cooperation.question")) });
    await liv.said(t("done.answer-saved"));
    await liv.go(`${person}/plan/check`);
    await liv.follow(t.of("plan-check.missing.measure-without-extent", { what: "Følge til første dag" }));
    await liv.fill(t("measure.extent"), "Én morgen");
    await liv.press(t("measure.save"));
    await liv.said(t("done.measure-saved"));
    await liv.go(`${person}/plan`);
    await liv.unfold(t("period.change"));
    await liv.fill(t("period.from"), dayFromNow(0));
    await liv.fill(t("period.to"), dayFromNow(300));
    await liv.fill(t("period.review"), dayFromNow(150));
    await liv.press(t("period.save"));
    await liv.said(t("done.period-saved"));
    await liv.unfold(t("lead.change"));
    await liv.choose(t("lead.which"), "Fjordby kommune, psykisk helse");
    await liv.press(t("lead.save"));
    await liv.said(t("done.lead-saved"));
    await liv.go(`${person}/plan/check`);
    await liv.sees(t("plan-check.lawful-ip"));
    await liv.press(t("plan-check.activate"));
    await liv.said(t("done.plan-activated"));
    await nina.go(`${person}/plan`);
    await nina.sees(t("plan.state.active"));
    await liv.picture("11-plan-active");
  });
}
