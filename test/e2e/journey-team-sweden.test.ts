import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* Älvsta's team, in Swedish, on a phone: what its slot decides, a level that changes, and advice without a name. */

let served: Served;
let browser: Browser;
let annaLena: Screen, omar: Screen, samir: Screen, doctor: Screen, lars: Screen;
const sv = (who: { readonly subject: string }) => ({ subject: who.subject, tongue: "sv" }) as const;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [annaLena, omar, samir, doctor, lars] = await Screen.all(browser, served.address, [
    sv(demo.municipalCoordinatorSe),
    sv(demo.psychiatrySe),
    sv(demo.samir),
    sv(demo.doctorSe),
    sv(demo.socialInsurance),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const team = `/team/${idOf("team/alvsta")}`;
const person = `/persons/${demo.samir.personId}`;
const DECIDED = "Omar ringer Samir om bostaden.";

describe("the team's fixed slot", () => {
  it("marks what one side decides alone, and not what both decide", async () => {
    const { t } = omar;
    await omar.go(`${team}/meeting`);
    await omar.axe();
    await omar.unfold(t("team.begin"));
    await omar.pick(t("team.who-is-here"), "Omar Hassan");
    await omar.press(t("team.begin"));
    await omar.said(t("done.team.presence"));
    await omar.sees(t("team.missing-municipal"));
    const form = () => omar.form(t("team.decide"));
    await omar.choose(t("team.about-whom"), "Samir Khalil", form());
    await omar.fill(t("team.what-is-decided"), DECIDED, form());
    await omar.choose(t("team.who-does-it"), "Omar Hassan", form());
    await omar.fill(t("team.by-when"), dayFromNow(2), form());
    await omar.press(t("team.decide"), { within: form() });
    await omar.said(t("done.team.decided"));
    await omar.axe();
    await omar.picture("64-se-slot");
    await omar.press(t("team.close"));
    await omar.sees(t("team.decided-without-municipal"));
    await omar.axe();
  });

  it("is read by whoever may read of him, and by nobody else in the team", async () => {
    const { t } = annaLena;
    await samir.go(`${person}/enrolment`);
    await samir.sees(DECIDED);
    await annaLena.go(`${team}/meeting`);
    await annaLena.sees(t("team.held-today"));
    expect(await annaLena.allText()).not.toContain(DECIDED);
    await doctor.go(`${team}/meeting`);
    expect(await doctor.allText()).not.toContain(DECIDED);
    await doctor.axe();
  });
});

describe("a level", () => {
  it("changes with a reason, and he reads it in plain words", async () => {
    const { t } = omar;
    await omar.go(person);
    await omar.follow(t("enrolment.link"));
    await omar.unfold(t("enrolment.change-level"));
    const form = () => omar.form(t("enrolment.change-level"));
    await form()
      .getByRole("radio", { name: new RegExp(`^${t("enrolment.level.enrolled")}`) })
      .check();
    expect(await omar.press(t("enrolment.change-level"), { within: form() })).toBe(422);
    await omar.fill(t("enrolment.reason"), "Samir ligger på sjukhus. Vi tar ansvaret tillsammans igen.", form());
    await omar.press(t("enrolment.change-level"), { within: form() });
    await omar.said(t("done.enrolment.changed"));
    await omar.axe();
    await samir.go(`${person}/enrolment`);
    await samir.sees(t("enrolment.means-own.enrolled"));
    await samir.sees("Samir ligger på sjukhus. Vi tar ansvaret tillsammans igen.");
    await samir.axe();
    await samir.picture("65-se-level");
  });
});

describe("a turning of life", () => {
  it("has its steps beside their buttons, whose words stay whole on a narrow screen", async () => {
    const { t } = annaLena;
    await annaLena.go(`/persons/${demo.emma.personId}/transitions`);
    await annaLena.page.locator('main a[href*="/transitions/"]').first().click();
    await annaLena.page.getByRole("heading", { name: t("transition.steps") }).waitFor();
    const heights = await annaLena.page.locator(".transition-step button").evaluateAll((buttons) => buttons.map((button) => button.clientHeight));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.max(...heights)).toBeLessThan(60);
    await annaLena.axe();
  });
});

describe("the open hour", () => {
  it("is booked by one from outside of the team, and noted without identity by the doctor", async () => {
    const { t } = lars;
    await lars.go("/team");
    await lars.follow("Samverkansteamet barn och unga i Älvsta");
    await lars.follow(t("team.nav.open-hour"));
    await lars.press(t("open-hour.book"));
    await lars.said(t("done.open-hour.booked"));
    await lars.axe();
    expect(await lars.go(`${team}/consultations`)).toBe(404);
    await doctor.go(`${team}/consultations`);
    await doctor.choose(t("consultation.agency"), "Försäkringskassan");
    await doctor.fill(t("consultation.asked-as"), "handläggare");
    await doctor.fill(t("consultation.question"), "Gäller 20070314-2395. Vem skriver intyget?");
    await doctor.fill(t("consultation.advice"), "Hälsocentralen skriver ett intyg som räcker för alla.");
    expect(await doctor.press(t("consultation.note"))).toBe(422);
    expect(await doctor.problems()).toContain(t("consultation.names-someone"));
    await doctor.fill(t("consultation.question"), "Vem skriver intyget?");
    await doctor.press(t("consultation.note"));
    await doctor.said(t("done.consultation.noted"));
    await doctor.axe();
    await doctor.picture("66-se-consultation");
  });
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  lars.faults.splice(0, lars.faults.length, ...lars.faults.filter((fault) => !/404/.test(fault)));
  expect([annaLena, omar, samir, doctor, lars].flatMap(({ faults }) => faults)).toEqual([]);
});
