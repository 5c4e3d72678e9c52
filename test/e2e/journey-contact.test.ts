import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* Contact on a phone: three taps from the person's page, what is wished, where she stays, what is handed over, and the end. */

let served: Served;
let browser: Browser;
let liv: Screen;
let jonas: Screen;
let anna: Screen;
const jonasPage = `/persons/${demo.jonas.personId}`;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [liv, jonas, anna] = await Screen.all(browser, served.address, [
    { subject: demo.municipalCoordinatorNo.subject },
    { subject: demo.jonas.subject },
    { subject: demo.municipalCoordinatorSe.subject, tongue: "sv" },
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const latest = (screen: Screen) => screen.page.locator(".contact-list > li").first().innerText();

describe("a contact", () => {
  it("is written down in two taps from her page: by phone, to her, now, by me", async () => {
    const { t } = liv;
    await liv.go(jonasPage);
    liv.taps = 0;
    await liv.follow(t("person.nav.contacts"));
    await liv.axe();
    await liv.picture("contact-01-form");
    await liv.press(t("contact.outcome.met"));
    expect(liv.taps).toBe(2);
    await liv.said(t("done.contact.met"));
    expect(await latest(liv)).toContain(t("contact.line.to-person", { way: t("contact.way-shown.phone"), name: "Liv Myhre" }));
  });

  it("and in three when it was a visit where nobody opened: a try, and no contact", async () => {
    const { t } = liv;
    await liv.go(jonasPage);
    liv.taps = 0;
    await liv.follow(t("person.nav.contacts"));
    await liv.pick(t("contact.way"), t("contact.way.home"));
    await liv.press(t("contact.outcome.no-answer"));
    expect(liv.taps).toBe(3);
    expect(await latest(liv)).toContain(t("contact.outcome-shown.no-answer"));
    await liv.sees(t("contact.attempts", { attempts: 1 }));
  });

  it("is refused ahead of time with what was chosen kept, and taken back when it was a slip", async () => {
    const { t } = liv;
    await liv.unfold(t("contact.more"));
    await liv.fill(t("contact.at"), `${dayFromNow(2)}T10:00`);
    await liv.pick(t("contact.way"), t("contact.way.video"));
    expect(await liv.press(t("contact.outcome.met"))).toBe(422);
    expect(await liv.problems()).toEqual([t("contact.in-future")]);
    expect(await liv.page.getByRole("radio", { name: t("contact.way.video"), exact: true }).isChecked()).toBe(true);
    await liv.axe();
    await liv.go(`${jonasPage}/contacts`);
    await liv.press(t("contact.take-back"), { within: liv.page.locator(".contact-list > li").first() });
    await liv.said(t("done.contact.taken-back"));
    expect(await latest(liv)).toContain(t("contact.outcome-shown.met"));
  });

  it("without JavaScript too, and Enter in a field chooses no answer", async () => {
    const plain = await Screen.of(browser, served.address, { subject: demo.gp.subject, hasJavaScript: false });
    const { t } = plain;
    await plain.go(`${jonasPage}/contacts`);
    await plain.unfold(t("contact.more"));
    await plain.field(t("contact.next-on")).press("Enter");
    expect(plain.path).toBe(`${jonasPage}/contacts`);
    await plain.press(t("contact.outcome.met"));
    await plain.said(t("done.contact.met"));
    expect(await latest(plain)).toContain("Bjørn Aas");
    expect(plain.faults).toEqual([]);
  });
});

describe("what she wants", () => {
  it("is said with one tap on her first page, and answered", async () => {
    const { t } = jonas;
    await jonas.go(jonasPage);
    jonas.taps = 0;
    await jonas.press(t("wish.short.more"), { until: jonas.page.getByRole("heading", { level: 1, name: t("wish.title-own") }) });
    expect(jonas.taps).toBe(1);
    await jonas.said(t("done.wish.said"));
    await jonas.axe();
    await liv.go(`${jonasPage}/wishes`);
    const card = liv.card(`${t("wish.kind.more")}: ${t("wish.about-all")}`).first();
    await card.locator("textarea[name=answer]").fill("Vi finner en dag til sammen på torsdag.");
    await liv.press(t("wish.answer-do"), { within: card });
    await liv.said(t("done.wish.answered"));
    await jonas.go(`${jonasPage}/wishes`);
    await jonas.sees("Vi finner en dag til sammen på torsdag.");
  });

  it("and her own page says who has stayed with her", async () => {
    await jonas.go(`${jonasPage}/contacts`);
    await jonas.sees(jonas.t("contact.continuity-own"));
    expect(await jonas.page.getByRole("button", { name: jonas.t("contact.outcome.met") }).count()).toBe(0);
    await jonas.axe();
  });
});

describe("a stay", () => {
  it("is entered, goes on leave and ends", async () => {
    const { t } = liv;
    await liv.go(`${jonasPage}/stays`);
    await liv.fill(t("stay.where"), "Fjordby DPS");
    await liv.press(t("stay.admit-do"));
    await liv.said(t("done.stay.admitted"));
    await liv.unfold(t("stay.leave"));
    await liv.press(t("stay.save"), { within: liv.form(t("stay.leave")) });
    await liv.said(t("done.stay.on-leave"));
    await liv.axe();
    await liv.press(t("stay.discharge"));
    await liv.said(t("done.stay.discharged"));
  });
});

describe("a hand-over", () => {
  it("takes two owners and every step", async () => {
    const { t } = anna;
    await anna.go(`/persons/${demo.emma.personId}/transitions/${idOf("transition/emma/school-change")}`);
    expect(await anna.press(t("transition.finish"))).toBe(422);
    expect(await anna.problems()).toEqual([t("transition.owner-missing")]);
    await anna.choose(t("transition.who-receives"), "Håkan Falk");
    await anna.press(t("transition.owners-save"));
    await anna.said(t("done.transition.owners"));
    await anna.axe();
    for (let left = 3; left > 0; left -= 1)
      await anna.press(t("transition.step-do"), { within: anna.page.locator(".transition-step:has(button[value=yes])").first() });
    await anna.press(t("transition.finish"));
    await anna.said(t("done.transition.done"));
  });
});

describe("a death", () => {
  const wenche = `/persons/${idOf("person/wenche-lund")}`;
  it("is recorded after a question, leaves the plan readable, and is put right when it was a mistake", async () => {
    const { t } = liv;
    await liv.go(wenche);
    await liv.follow(t("person.death.link"));
    expect(await liv.press(t("person.death.do"))).toBe(422);
    expect(await liv.problems()).toEqual([t("person.death.not-sure")]);
    await liv.page.getByRole("checkbox").check();
    await liv.press(t("person.death.do"));
    await liv.said(t("done.person.death"));
    await liv.axe();
    expect(await liv.go(`${wenche}/plan`)).toBe(200);
    await liv.go(`${wenche}/contacts`);
    expect(await liv.page.getByRole("button", { name: t("contact.outcome.met") }).count()).toBe(0);
    await liv.go(`${wenche}/death`);
    await liv.press(t("person.death.mistaken"));
    await liv.said(t("done.person.death-mistaken"));
  });
});

describe("all the way", () => {
  it("nothing was wider than the phone, nothing complained, and axe found nothing", () => {
    expect([liv, jonas, anna].flatMap((screen) => screen.faults)).toEqual([]);
  });
});
