import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { norwegianTestNumber } from "#db/demo/national-id.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import * as steps from "#test/e2e/steps.ts";
import { writePlan } from "#test/e2e/write-plan.ts";

/* The main job in Norway on a phone, from a sister's first message to an activated plan and a meeting held: each as herself. */

let served: Served;
let browser: Browser;
let sister: Screen, elin: Screen, geir: Screen, liv: Screen, ingrid: Screen, nina: Screen, stian: Screen;

/** The housing office lets Geir coordinate: one more who can be asked, and who has no room. */
const letGeirCoordinate = async (database: Database) => database.runSql(`update care.mandate set role = 'coordinator' where id = '${demo.housing.mandateId}'`);

beforeAll(async () => {
  [served, browser] = await Promise.all([serve({}, letGeirCoordinate), launchBrowser()]);
  [sister, elin, geir, liv, ingrid, nina, stian] = await Screen.all(browser, served.address, [
    {},
    demo.coordinatingUnitNo,
    demo.housing,
    demo.municipalCoordinatorNo,
    demo.specialistCoordinatorNo,
    demo.navConsultant,
    demo.outsider,
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const UNIT = "Fjordby kommune, koordinerende enhet";
const NAV = "NAV Fjordby";
const SOLVEIG = { given: "Solveig", name: "Solveig Aamodt", born: "1991-04-12" };
const LEAST = "At Solveig mister boligen om to måneder, og at det er best å sende SMS.";
const TOPIC = "pengene fra far";
const told: steps.NeedTold = {
  person: SOLVEIG.name,
  contact: "000 41 902",
  what: "Søsteren min har fått nei tre steder.",
  raiser: "Guro Aamodt",
  unit: "Fjordby",
};
let receipt = "";
let needPage = "";
let person = "";

describe("a need is raised", () => {
  it("by a sister without an account, who keeps what she typed when something is missing, and gets a number", async () => {
    const { t } = sister;
    await sister.go("/raise");
    await sister.fill(t("referral.what-is-needed"), told.what);
    expect(await sister.press(t("referral.raise-do"))).toBe(422);
    expect(await sister.problems()).toContain(t("referral.missing-person-name"));
    expect(await sister.field(t("referral.what-is-needed")).inputValue()).toBe(told.what);
    await sister.axe();
    await sister.picture("01-raise-refused");
    await steps.fillNeed(sister, told);
    await sister.press(t("referral.raise-do"));
    await sister.sees(t("referral.receipt-held"));
    receipt = await sister.page.locator(".receipt-number").innerText();
    expect(receipt.replaceAll(/[\s-]/g, "")).toMatch(/^[0-9A-Z]{12}$/);
    await sister.picture("02-receipt");
  });

  it("and followed with that number alone: a wrong one and an impossible one get one answer", async () => {
    const { t } = sister;
    const answers: string[] = [];
    for (const wrong of ["7K2M-9XQ4-0ABC", "hei"]) {
      await steps.followNeed(sister, wrong);
      answers.push((await sister.problems()).join());
    }
    expect(answers).toEqual([t("referral.no-such-receipt"), t("referral.no-such-receipt")]);
    await sister.axe();
    await steps.followNeed(sister, receipt.toLowerCase());
    await sister.sees(t("referral.meaning-raised"));
    const shown = await sister.allText();
    expect(shown).toContain(UNIT);
    expect(shown).not.toMatch(/Solveig|Guro|tre steder/);
  });

  it("and stands at once before the coordinating unit, with its age and target", async () => {
    const { t } = elin;
    await elin.go("/needs");
    const card = await elin.page.getByRole("article").filter({ hasText: SOLVEIG.name }).innerText();
    expect(card).toContain(t("referral.days-ago", { days: 0 }));
    expect(card).toMatch(new RegExp(`${t("referral.target")}\\s+\\d+\\. \\w+ \\d{4}`));
    expect(card).toContain(UNIT);
    await steps.receiveNeed(elin, SOLVEIG.name);
    needPage = elin.path;
    await steps.followNeed(sister, receipt);
    await sister.sees(t("referral.meaning-received"));
  });
});

describe("the unit assesses", () => {
  it("another need with a no, which takes a reason and what happens instead", async () => {
    const { t } = elin;
    const other = await steps.raiseNeed(sister, { ...told, person: "Vidar Nes", what: "Han vil ha treningskort." });
    await steps.receiveNeed(elin, "Vidar Nes");
    expect(await elin.press(t("referral.no-do"))).toBe(422);
    expect(await elin.problems()).toHaveLength(2);
    await elin.axe();
    await elin.fill(t("referral.no-reason"), "Én tjeneste holder.");
    await elin.fill(t("referral.instead"), "Oda Nilsen i rustjenesten ringer Vidar i morgen.");
    await elin.press(t("referral.no-do"));
    await elin.sees("Oda Nilsen i rustjenesten ringer Vidar i morgen.");
    await steps.followNeed(sister, other);
    await sister.sees(t("referral.meaning-not-needed"));
    expect(await sister.allText()).not.toContain("Oda Nilsen");
  });

  it("this one with a yes and the least to share; a wrong national id is refused and what was typed is kept", async () => {
    const { t } = elin;
    await elin.go(needPage);
    await steps.sayNeeded(elin, LEAST);
    const right = norwegianTestNumber(SOLVEIG.born, 77);
    const wrong = `${right.slice(0, 10)}${(Number(right.at(-1)) + 1) % 10}`;
    await elin.fill(t("referral.phone"), told.contact);
    await steps.registerPerson(elin, wrong);
    expect(await elin.problems()).toEqual([t("person.number-not-valid")]);
    expect(await elin.field(t("referral.phone")).inputValue()).toBe(told.contact);
    expect(await elin.field(t("referral.given-name")).inputValue()).toBe(SOLVEIG.given);
    await elin.axe();
    await elin.picture("03-register-refused");
    await steps.registerPerson(elin, right);
    await elin.said(t("done.referral.registered"));
    expect(await elin.allText()).not.toContain(right);
  });
});

describe("two coordinators are asked", () => {
  it("never two from the same side", async () => {
    const { t } = elin;
    // nobody from the other side stands in the list: put there by hand
    await elin
      .field(t("referral.coordinator-specialist"))
      .evaluate((list, mandate) => (list as HTMLSelectElement).add(new Option("Liv", mandate)), demo.municipalCoordinatorNo.mandateId);
    await elin.choose(t("referral.coordinator-municipal"), "Geir Solbakken");
    await elin.choose(t("referral.coordinator-specialist"), "Liv");
    expect(await elin.press(t("referral.offer-do"))).toBe(422);
    expect(await elin.problems()).toEqual([t("referral.same-side")]);
    await elin.go(needPage);
    await steps.offerRole(elin, { municipal: "Geir Solbakken", specialist: "Ingrid Moe" });
  });

  it("one says no with a reason, another is asked, and all that time the need is visibly someone's", async () => {
    const { t } = geir;
    await steps.openOffer(geir, LEAST);
    expect(await geir.allText()).not.toContain(told.what);
    expect(await geir.press(t("referral.decline-do"))).toBe(422);
    await geir.axe();
    await geir.fill(t("referral.decline-reason"), "Jeg har ikke plass til flere før sommeren.");
    await geir.press(t("referral.decline-do"));
    await geir.said(t("done.referral.declined"));
    await elin.go(needPage);
    await elin.sees(t("referral.because", { reason: "Jeg har ikke plass til flere før sommeren." }));
    await elin.sees(`Elin Krog, ${UNIT}`);
    await elin.sees(t("referral.state-assessed"));
    await elin.picture("04-need-declined");
    await steps.offerRole(elin, { municipal: "Liv Myhre" });
    await elin.sees(t("referral.waits-for-answers"));
    await steps.followNeed(sister, receipt);
    await sister.sees(UNIT);
  });

  it("each says yes as herself, and then the need is theirs", async () => {
    await steps.openOffer(ingrid, LEAST);
    await steps.acceptOffer(ingrid);
    await elin.go(needPage);
    await elin.sees(`Elin Krog, ${UNIT}`);
    await steps.openOffer(liv, LEAST);
    await liv.picture("05-offer");
    person = await steps.acceptOffer(liv);
    await liv.sees(liv.t("person.before-consent.text", { name: SOLVEIG.given }));
    await steps.followNeed(sister, receipt);
    await sister.sees(sister.t("referral.meaning-accepted"));
    expect(await sister.allText()).not.toMatch(/Liv Myhre|Ingrid Moe/);
  });
});

describe("consent", () => {
  it("comes before the plan", async () => {
    const { t } = liv;
    await liv.go(`${person}/plan`);
    await liv.sees(t("plan.none.consent", { name: SOLVEIG.given }));
    expect(await liv.page.getByRole("button", { name: t("plan.begin") }).count()).toBe(0);
    await liv.axe();
  });

  it("was said aloud before a witness: what each agency sees, and a topic that NAV does not", async () => {
    const { t } = liv;
    await liv.go(`${person}/consents/new`);
    const parties = {
      "Fjordby kommune, psykisk helse": ["Bolig", "Arbeid", "Økonomi", "Helse"],
      "Fjordby DPS": ["Bolig", "Arbeid", "Økonomi", "Helse"],
      [NAV]: ["Arbeid", "Økonomi"],
    };
    const keepBack = async () => {
      await liv.unfold(t("consent.keep-back"));
      await liv.unfold(t("consent.add-topic"));
      await liv.fill(t("consent.new-topic"), TOPIC);
      await liv.pick(t("consent.new-topic-for"), NAV);
    };
    await steps.chooseForConsent(liv, parties, { whatStep: keepBack });
    await liv.sees(t("consent.sees-not", { topics: TOPIC }), liv.card(NAV));
    await liv.pick(t("consent.how"), t("consent.form-oral"));
    await liv.press(t("consent.record-consent"));
    expect(await liv.problems()).toEqual([t("consent.has-no-witness")]);
    await liv.axe();
    await liv.picture("06-consent-no-witness");
    await liv.fill(t("consent.witness"), told.raiser);
    await liv.press(t("consent.record-consent"));
    await liv.said(t("done.consent.given"));
    await liv.sees(t("consent.how-oral", { witness: told.raiser }));
    await liv.picture("07-consent-receipt");
  });

  it("opens nothing to those it does not name", async () => {
    for (const outsider of [stian, geir, elin]) for (const path of ["", "/plan", "/meetings"]) expect(await outsider.go(`${person}${path}`), path).toBe(404);
  });

  it("lets NAV in when Nina has said yes to the invitation", async () => {
    const { t } = liv;
    expect(await nina.go(`${person}/plan`)).toBe(404);
    await liv.go(`${person}/participants`);
    await liv.choose(t("participant.who"), "Nina Farstad");
    await liv.fill(t("participant.task-of"), "Arbeid og penger");
    await liv.press(t("participant.do-invite"));
    await liv.said(t("done.participant.invited"));
    await nina.go("/");
    await nina.page.locator('a[href^="/invitations/"]').filter({ hasText: SOLVEIG.given }).click();
    await nina.sees(t("participant.invitation-to", { name: SOLVEIG.name }));
    await nina.press(t("participant.accept"));
    await nina.said(t("done.participant.accepted"));
  });
});

describe("the plan", () => {
  writePlan(() => ({ liv, ingrid, nina, person, name: SOLVEIG.name, givenName: SOLVEIG.given, sister: told.raiser, topic: TOPIC }));
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  expect([sister, elin, geir, liv, ingrid, nina, stian].flatMap(({ faults }) => faults)).toEqual([]);
});
