import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { dayOf } from "#deadline/day.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { formatDay } from "#ui/moment.tsx";

/* The baton in Sweden, in Swedish, on a phone: Petra asks Anna-Lena, Samir is told the new name, and asks for another. */

let served: Served;
let browser: Browser;
let samir: Screen, petra: Screen, annaLena: Screen, gunilla: Screen;
const sv = (who: { readonly subject: string }) => ({ subject: who.subject, tongue: "sv" }) as const;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [samir, petra, annaLena, gunilla] = await Screen.all(browser, served.address, [
    sv(demo.samir),
    sv(demo.socialWorkerSe),
    sv(demo.municipalCoordinatorSe),
    sv(demo.coordinatingUnitSe),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const person = `/persons/${demo.samir.personId}`;
const today = formatDay(dayOf(new Date()), "sv");

describe("one who leaves", () => {
  it("may ask every colleague on her side to take over, and never herself", async () => {
    await petra.go("/coordinator/leaving");
    const asked = await petra.field(petra.t("coordinator.all-to")).locator("option").allInnerTexts();
    expect(asked.join()).toContain("Anna-Lena Sjöberg");
    expect(asked.join()).not.toContain("Petra Lindh");
    await petra.axe();
  });
});

describe("a role is offered", () => {
  it("and stays with the one who has it; the one who is asked is told no name", async () => {
    const { t } = petra;
    await petra.go(`${person}/coordinator`);
    await petra.unfold(t("coordinator.hand-over"));
    const form = petra.form(t("coordinator.hand-over"));
    await petra.choose(t("coordinator.to-whom"), "Anna-Lena Sjöberg", form);
    await petra.choose(t("coordinator.why"), t("coordinator.reason-capacity"), form);
    await petra.press(t("coordinator.offer-do"), { within: form });
    await petra.said(t("done.coordinator.offered"));
    await petra.axe();
    await petra.picture("60-se-baton-offered");
    await samir.go(person);
    await samir.sees(t("coordinator.coming", { from: "Petra Lindh", to: "Anna-Lena Sjöberg" }));
    await annaLena.go("/");
    await annaLena.follow(t("my-day.baton", { name: "Petra Lindh" }));
    await annaLena.sees(t("coordinator.offer-title", { name: "Petra Lindh" }));
    expect(await annaLena.allText()).not.toMatch(/Samir|Khalil/);
    await annaLena.axe();
    await annaLena.picture("61-se-baton-asked");
  });

  it("is taken over, and he is told the new name and the day", async () => {
    const { t } = annaLena;
    await annaLena.press(t("coordinator.accept-do"));
    await annaLena.said(t("done.coordinator.taken-over"));
    await annaLena.follow(t("coordinator.to-person"));
    await annaLena.sees("Samir Khalil");
    await annaLena.axe();
    expect(await petra.go(person)).toBe(404);
    await samir.go(person);
    await samir.sees(t("coordinator.from-day", { day: today, name: "Anna-Lena Sjöberg" }));
    await samir.sees(t("coordinator.after-own", { former: "Petra Lindh" }));
    await samir.axe();
    await samir.picture("62-se-new-name");
  });
});

describe("he asks for another", () => {
  it("in words no coordinator reads; the unit answers in time, and he reads the answer", async () => {
    const { t } = samir;
    const words = "Petra kände mig. Kan jag få prata med henne också?";
    await samir.go(`${person}/coordinator`);
    await samir.unfold(t("coordinator.ask"));
    await samir.pick(t("coordinator.ask-instead-of"), `Anna-Lena Sjöberg (${t("team.side.municipal")})`);
    await samir.fill(t("coordinator.ask-words"), words);
    await samir.press(t("coordinator.ask-do"));
    await samir.said(t("done.coordinator.asked"));
    await samir.axe();
    await samir.picture("63-se-asked-for-another");
    await annaLena.go(`${person}/coordinator`);
    expect(await annaLena.page.content()).not.toContain("Petra kände mig");
    await gunilla.go("/");
    await gunilla.follow(t("my-day.asked", { name: "Samir Khalil" }));
    await gunilla.sees(words);
    await gunilla.pick(t("coordinator.answer"), t("coordinator.answer-stays"));
    await gunilla.fill(t("coordinator.answer-words", { name: "Samir Khalil" }), "Petra ringer dig på måndag, och Anna-Lena är med.");
    await gunilla.axe();
    await gunilla.press(t("coordinator.answer-do"));
    await gunilla.said(t("done.coordinator.ask-answered"));
    await samir.go(`${person}/coordinator`);
    await samir.sees("Petra ringer dig på måndag, och Anna-Lena är med.");
  });
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  expect([samir, petra, annaLena, gunilla].flatMap(({ faults }) => faults)).toEqual([]);
});
