import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { MEETING_RULE } from "#db/demo/deadlines.ts";
import { swedishTestNumber } from "#db/demo/national-id.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import * as steps from "#test/e2e/steps.ts";
import { formatDay } from "#ui/moment.tsx";

/* The main job in Sweden, in Swedish, on an office screen: a child's SIP, which opens when both who decide for her have said yes. */

let served: Served;
let browser: Browser;
let gunilla: Screen, annaLena: Screen, johan: Screen, karin: Screen, mikael: Screen, jenny: Screen, per: Screen, grandmother: Screen;
const office = (who: { readonly subject?: string }) => ({ ...who, tongue: "sv", width: 1280 }) as const;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [gunilla, annaLena, johan, karin, mikael, jenny, per, grandmother] = await Screen.all(browser, served.address, [
    office(demo.coordinatingUnitSe),
    office(demo.municipalCoordinatorSe),
    office(demo.specialistCoordinatorSe),
    office(demo.emmaMother),
    office(demo.emmaFather),
    office(demo.teacher),
    office(demo.eliasFather),
    office({}),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const LSS = "Älvsta kommun, LSS-handläggningen";
const HABILITATION = "Region Norrälv, barn- och ungdomshabiliteringen";
const LEAST = "Att Saga inte har kommit till skolan på fem veckor.";
const born = `${new Date().getFullYear() - 9}-03-14`;
let saga = "";

describe("a need in Sweden", () => {
  it("goes from a grandmother without an account to one coordinator in the municipality and one in the region", async () => {
    const { t } = gunilla;
    const told = { person: "Saga Berg", contact: "070-174 06 98", what: "Saga går inte till skolan.", raiser: "Inga Berg", unit: "Älvsta" };
    const receipt = await steps.raiseNeed(grandmother, told);
    await steps.receiveNeed(gunilla, "Saga Berg");
    const need = gunilla.path;
    await steps.sayNeeded(gunilla, LEAST);
    const right = swedishTestNumber(born, 17);
    await steps.registerPerson(gunilla, `${right.slice(0, 11)}${(Number(right.at(-1)) + 1) % 10}`);
    expect(await gunilla.problems()).toEqual([t("person.number-not-valid")]);
    await gunilla.axe();
    await gunilla.picture("40-se-register-refused");
    await steps.registerPerson(gunilla, `${right.slice(0, 8)}-${right.slice(8)}`);
    await gunilla.said(t("done.referral.registered"));
    await steps.offerRole(gunilla, { municipal: "Anna-Lena Sjöberg", specialist: "Johan Ekman" });
    for (const coordinator of [annaLena, johan]) {
      await steps.openOffer(coordinator, LEAST);
      saga = await steps.acceptOffer(coordinator);
    }
    await gunilla.go(need);
    await gunilla.sees(t("referral.state-accepted"));
    await steps.followNeed(grandmother, receipt);
    await grandmother.sees(t("referral.meaning-accepted"));
  });
});

describe("a child with two guardians", () => {
  it("needs them both: one yes opens nothing, the second does", async () => {
    const { t } = annaLena;
    await annaLena.go(`${saga}/consents/new`);
    await annaLena.sees(t("consent.has-no-guardian"));
    for (const [name, kinship] of [
      ["Elin Berg", "mother"],
      ["Tor Berg", "father"],
    ] as const) {
      await annaLena.go(`${saga}/circle`);
      await annaLena.unfold(t("person.circle.add"));
      await annaLena.fill(t("person.circle.name"), name);
      await annaLena.choose(t("person.circle.kinship"), t(`person.kinship.${kinship}`));
      await annaLena.choose(t("person.circle.right"), t("person.right.guardian"));
      await annaLena.press(t("person.circle.save"));
      await annaLena.said(t("done.person.member-added"));
    }
    await annaLena.go(`${saga}/consents/new`);
    await steps.chooseForConsent(annaLena, { [LSS]: ["Skola", "Hälsa"], [HABILITATION]: ["Skola", "Hälsa"] });
    await annaLena.pick(t("consent.how"), t("consent.form-paper"));
    await annaLena.pick(t("consent.who-said-yes"), "Elin Berg");
    await annaLena.fill(t("consent.own-voice", { name: "Saga" }), "Jag vill ha samma lärare.");
    await annaLena.press(t("consent.record-consent"));
    await annaLena.said(t("done.consent.asked"));
    const receipt = annaLena.path;
    await annaLena.sees(t("consent.state-waiting", { names: "Tor Berg" }));
    for (const coordinator of [annaLena, johan]) {
      await coordinator.go(`${saga}/plan`);
      await coordinator.sees(t("plan.none.consent", { name: "Saga" }));
      expect(await coordinator.page.getByRole("button", { name: t("plan.begin") }).count()).toBe(0);
    }
    await annaLena.go(receipt);
    await annaLena.unfold(t("consent.record-answer", { name: "Tor Berg" }));
    const his = annaLena.form(t("consent.record-answer", { name: "Tor Berg" }));
    await annaLena.pick(t("consent.answer-of", { name: "Tor Berg" }), t("yes"), his);
    expect(await annaLena.press(t("consent.record"), { within: his })).toBe(422);
    expect(await annaLena.problems()).toEqual([t("consent.says-not-how")]);
    await annaLena.axe();
    await annaLena.pick(t("consent.how"), t("consent.form-oral"), his);
    await annaLena.fill(t("consent.witness"), "Inga Berg", his);
    await annaLena.press(t("consent.record"), { within: his });
    await annaLena.sees(t("consent.how-oral", { witness: "Inga Berg" }));
    await annaLena.picture("41-se-consent-receipt");
    await johan.go(`${saga}/plan`);
    await johan.press(t("plan.begin"));
    await johan.said(t("done.plan-begun"));
  });

  it("gets a SIP that holds the law's four points before it is taken into use", async () => {
    const { t } = annaLena;
    const missing = ["no-needs", "no-measures", "nothing-by-municipality", "nothing-by-region", "others-not-answered", "no-lead"].map((code) =>
      t.of(`plan-check.missing.${code}`),
    );
    await annaLena.go(`${saga}/plan/check`);
    const law = annaLena.region(t("plan-check.statutory"));
    expect(await law.getByText(/^[1-4]\. /).count()).toBe(4);
    expect(await law.getByRole("link").allInnerTexts()).toEqual(expect.arrayContaining(missing));
    expect(await annaLena.press(t("plan-check.activate"))).toBe(422);
    await annaLena.axe();
    await annaLena.picture("42-se-check");
    await steps.sayWords(annaLena, saga, "needs", "Jag vill veta vem som möter mig på morgonen.");
    const done = { dueIn: 40, area: "Skola", extent: "Varje vecka", how: "Tillsammans med Saga" };
    await steps.addMeasure(annaLena, saga, { ...done, what: "Möta Saga vid grinden", owner: "Anna-Lena Sjöberg" });
    await steps.addMeasure(johan, saga, { ...done, what: "Samtal om morgnarna", owner: "Johan Ekman" });
    await annaLena.go(`${saga}/plan/contributions`);
    await annaLena.pick(t("others.question"), t("others.answer-none"));
    await annaLena.press(t("cooperation.save"), { within: annaLena.form(t("others.question")) });
    await annaLena.said(t("done.answer-saved"));
    await annaLena.go(`${saga}/plan`);
    await annaLena.unfold(t("period.change"));
    await annaLena.fill(t("period.from"), dayFromNow(0));
    await annaLena.fill(t("period.to"), dayFromNow(200));
    await annaLena.fill(t("period.review"), dayFromNow(100));
    await annaLena.press(t("period.save"));
    await annaLena.said(t("done.period-saved"));
    await annaLena.unfold(t("lead.change"));
    await annaLena.choose(t("lead.which"), LSS);
    await annaLena.press(t("lead.save"));
    await annaLena.said(t("done.lead-saved"));
    await annaLena.go(`${saga}/plan/check`);
    await annaLena.sees(t("plan-check.lawful-sip"));
    await annaLena.press(t("plan-check.activate"));
    await annaLena.said(t("done.plan-activated"));
    await annaLena.sees(t("plan.kind.sip"));
    await annaLena.picture("43-se-plan");
  });

  it("is met within 21 days of the asking, by agreement and not by law", async () => {
    const { t } = johan;
    const meeting = await steps.requestMeeting(johan, saga, "Morgnarna");
    await johan.sees(t("meeting.due.left", { day: formatDay(dayFromNow(21), "sv"), days: 21 }));
    await johan.sees(t("meeting.due.basis-agreement", { days: 21, source: MEETING_RULE.se.source }));
    await johan.picture("44-se-meeting");
    await steps.callMeeting(annaLena, meeting, { inDays: 9, place: "Almdungens skola" });
    await annaLena.sees(t("meeting.due.called-in-time", { day: formatDay(dayFromNow(21), "sv") }));
  });
});

describe("Emma's parents, each signed in", () => {
  const emma = `/persons/${demo.emma.personId}`;

  it("see first whom to call, when they meet, what matters to Emma and who helps", async () => {
    const { t } = karin;
    await karin.go(emma);
    expect(
      await karin
        .region(t("person.coordinators"))
        .getByRole("link", { name: new RegExp(`^${t("person.coordinator.call", { name: "Anna-Lena Sjöberg" })}`) })
        .getAttribute("href"),
    ).toMatch(/^tel:/);
    for (const title of [t("person.next-meeting"), t("person.overview.what-matters-of", { name: "Emma" }), t("person.helpers")])
      await karin.page.getByRole("heading", { name: title }).waitFor();
    await karin.picture("45-se-mother-first-page");
  });

  it("stop the sharing when one gives a new consent, until the other has said yes for himself", async () => {
    const { t } = karin;
    expect(await jenny.go(`${emma}/plan`)).toBe(200);
    await karin.go(`${emma}/consents/new`);
    await steps.chooseForConsent(karin, {});
    await karin.sees(t("consent.others-are-asked", { names: "Mikael Lindqvist" }));
    await karin.press(t("consent.yes-for", { name: "Emma" }));
    await karin.said(t("done.consent.asked"));
    expect(await jenny.go(`${emma}/plan`)).toBe(404);
    await annaLena.go(`${emma}/plan`);
    await annaLena.sees(t("plan.closed.title"));
    await annaLena.axe();
    await annaLena.picture("46-se-plan-closed");

    await mikael.go("/");
    await mikael.follow(t("my-day.consent", { name: "Emma" }));
    await mikael.picture("47-se-father-asked");
    await mikael.press(t("consent.say-yes-for", { name: "Emma Lindqvist" }));
    await mikael.said(t("done.consent.said-yes"));
    expect(await jenny.go(`${emma}/plan`)).toBe(200);
  });
});

describe("Elias's plan", () => {
  const elias = `/persons/${demo.elias.personId}`;

  it("is not taken into use without consent, and stays closed to those who help", async () => {
    const { t } = per;
    await per.go(`${elias}/plan/check`);
    expect(await per.press(t("plan-check.activate"))).toBe(422);
    await per.sees(t.of("plan-check.missing.no-consent"));
    await per.axe();
    await per.go(`${elias}/plan`);
    await per.sees(t("plan.state.draft"));
  });

  it("opens when his father has answered too", async () => {
    const { t } = per;
    await per.go("/");
    await per.follow(t("my-day.consent", { name: "Elias" }));
    await per.press(t("consent.say-yes-for", { name: "Elias Nordin" }));
    await per.said(t("done.consent.said-yes"));
    await per.go(`${elias}/plan/check`);
    expect(await per.allText()).not.toContain(t.of("plan-check.missing.no-consent"));
  });
});

it("no page was wider than the screen, complained in the console, or had a fault that axe can find", () => {
  expect([gunilla, annaLena, johan, karin, mikael, jenny, per, grandmother].flatMap(({ faults }) => faults)).toEqual([]);
});
