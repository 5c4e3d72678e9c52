import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* The crisis plan at night: found in two taps by those who may, opened in an emergency by a nurse on call, told and reviewed. */

let served: Served;
let browser: Browser;
let numbers: Record<string, string> = {};
let jonas: Screen;
let liv: Screen;
let nora: Screen;
let einar: Screen;
let maja: Screen;
beforeAll(async () => {
  served = await serve({}, async (database) => {
    const rows = await database.readRows<{ person_id: string; national_id: string }>("select person_id, national_id from care.person_card");
    numbers = Object.fromEntries(rows.map((row) => [row.person_id, row.national_id]));
  });
  browser = await launchBrowser();
  [jonas, liv, nora, einar, maja] = await Screen.all(browser, served.address, [
    demo.jonas,
    demo.municipalCoordinatorNo,
    demo.nightNurseNo,
    demo.logControllerHospitalNo,
    { ...demo.nightNurseSe, tongue: "sv" },
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const REASON = "Han er i akuttmottaket og vil ikke snakke med noen.";
const HELPS = "At noen skriver at de er her.";

/** A fresh proof of who she is, where the page asks for one. */
async function prove(screen: Screen): Promise<void> {
  const again = screen.page.getByRole("button", { name: screen.t("stepup.do") });
  await screen.page.getByRole("heading", { level: 1 }).first().waitFor();
  if ((await again.count()) > 0) {
    screen.taps += 1;
    await Promise.all([screen.page.waitForURL((url) => url.pathname.startsWith("/emergency")), again.click()]);
  }
}

describe("the crisis plan", () => {
  it("is two taps from the day of whoever may read it, and of herself", async () => {
    const { t } = liv;
    await liv.go("/");
    liv.taps = 0;
    const folded = liv.page.locator("details > summary").filter({ hasText: t("crisis.plans-count", { count: 2 }).slice(-12) });
    if ((await folded.count()) > 0) {
      await folded.first().click();
      liv.taps += 1;
    }
    await liv.follow("Jonas Lie Haugen", liv.region(t("crisis.plans")));
    await liv.sees(t("crisis.title-of", { name: "Jonas" }));
    expect(liv.taps).toBeLessThanOrEqual(2);
    await liv.axe();
    await liv.picture("crisis-1-liv");
    await jonas.go(`/persons/${demo.jonas.personId}`);
    await jonas.follow(jonas.t("crisis.link-own"));
    await jonas.sees(jonas.t("crisis.title-own"));
    await jonas.axe();
    await jonas.picture("crisis-2-jonas");
  });

  it("is changed by her, un-approved by the change, approved again; and opens to whom she says", async () => {
    const { t } = jonas;
    await jonas.go(`/persons/${demo.jonas.personId}/crisis/words/helps`);
    await jonas.page.locator("textarea").first().fill(HELPS);
    await jonas.press(t("crisis.save"));
    await jonas.said(t("done.crisis.written"));
    await jonas.sees(t("crisis.changed-since"));
    await jonas.press(t("crisis.approve-own"));
    await jonas.said(t("done.crisis.approved"));
    expect(await jonas.page.getByText(t("crisis.changed-since")).count()).toBe(0);
    await jonas.follow(t("crisis.change-calls"));
    await jonas.fill(t("crisis.contact-name"), "Terje Haugen");
    await jonas.fill(t("crisis.contact-phone"), "ring");
    expect(await jonas.press(t("crisis.add-contact"))).toBe(422);
    expect(await jonas.problems()).toEqual([t("crisis.not-a-phone")]);
    await jonas.fill(t("crisis.contact-phone"), "000 34 540");
    await jonas.press(t("crisis.add-contact"));
    await jonas.said(t("done.crisis.contact-named"));
    await jonas.axe();
    for (const page of ["share", "history", "print", "words/red"]) {
      await jonas.go(`/persons/${demo.jonas.personId}/crisis/${page}`);
      await jonas.axe();
      await jonas.picture(`crisis-3-${page.replace("/", "-")}`);
    }
    await jonas.go(`/persons/${demo.jonas.personId}/crisis`);
    await jonas.press(t("crisis.approve-own"));
    await jonas.said(t("done.crisis.approved"));
  });
});

describe("a night nurse", () => {
  it("opens it within a minute, sees it and the numbers, and nothing else", async () => {
    const { t } = nora;
    const began = Date.now();
    await nora.go("/");
    await nora.page.getByRole("link", { name: t("emergency.to") }).click();
    await nora.page.waitForURL((url) => url.pathname !== "/");
    await prove(nora);
    await nora.sees(t("emergency.told"));
    await nora.axe();
    await nora.picture("crisis-4-ask");
    // a number that cannot be one keeps what was typed; one that opens nothing says no more than that
    await nora.fill(t("emergency.number"), "12345678901");
    await nora.fill(t("emergency.reason"), REASON);
    expect(await nora.press(t("emergency.do"))).toBe(422);
    expect(await nora.page.locator("textarea[name=reason]").inputValue()).toBe(REASON);
    await nora.fill(t("emergency.number"), numbers[demo.jonas.personId] ?? "");
    await nora.press(t("emergency.do"), { until: nora.page.getByText(HELPS) });
    const took = Date.now() - began;
    console.log(`night nurse at 360 px: ${(took / 1000).toFixed(1)} s from the day to the crisis plan`);
    expect(took).toBeLessThan(60_000);
    await nora.sees("Marit Lie Haugen");
    await nora.sees("Liv Myhre");
    await nora.axe();
    await nora.picture("crisis-5-open");
    expect(await nora.go(`/persons/${demo.jonas.personId}`)).toBe(404);
    expect(await nora.go(`/persons/${demo.jonas.personId}/crisis`)).toBe(404);
    expect(await nora.go(`/persons/${demo.jonas.personId}/plan`)).toBe(404);
    await nora.go("/emergency");
    await nora.sees(t("emergency.stop-unreviewed"));
    await nora.axe();
  });

  it("is seen by him at once, with her reason on top of the log", async () => {
    const { t } = jonas;
    await jonas.go("/");
    await jonas.sees(t("notice.kind.emergency-opened"));
    await jonas.go(`/persons/${demo.jonas.personId}/log`);
    await jonas.sees(REASON);
    await jonas.sees("Nora Lind");
    await jonas.axe();
    await jonas.picture("crisis-6-log");
  });

  it("ends it herself; the officer reviews it, and he reads what it came to", async () => {
    const { t } = nora;
    await nora.go("/emergency");
    await nora.follow(t("emergency.open-now"));
    await nora.press(t("emergency.end"));
    await nora.said(t("done.emergency.ended"));
    await einar.go("/");
    await einar.sees(einar.t("my-day.emergency-review"));
    await einar.go("/log-control/emergencies");
    await einar.axe();
    await einar.follow(/^Nora Lind/);
    await einar.sees(REASON);
    expect(await einar.allText()).not.toContain(HELPS);
    await einar.axe();
    await einar.picture("crisis-7-review");
    await einar.pick(einar.t("emergency.outcome"), einar.t("emergency.outcome.justified"));
    await einar.fill(einar.t("log-control.words"), "Akutt, og personen kunne ikke spørres.");
    await einar.press(einar.t("log-control.do"));
    await einar.said(einar.t("done.emergency.review-saved"));
    await jonas.go(`/persons/${demo.jonas.personId}/log`);
    await jonas.sees(jonas.t("emergency.was-reviewed", { outcome: jonas.t("emergency.outcome.justified") }));
    await nora.go("/emergency");
    await prove(nora);
    expect(await nora.page.getByText(t("emergency.stop-unreviewed")).count()).toBe(0);
  });

  it("takes two steps in Sweden", async () => {
    const { t } = maja;
    await maja.go("/emergency");
    await prove(maja);
    await maja.fill(t("emergency.number"), numbers[demo.samir.personId] ?? "");
    await maja.fill(t("emergency.reason"), "Han svarar inte och är ensam på akuten.");
    await maja.press(t("emergency.ask-do"), { until: maja.page.getByRole("heading", { name: t("emergency.closed-title") }) });
    expect(await maja.allText()).not.toContain("Samir");
    await maja.axe();
    await maja.picture("crisis-8-closed");
    expect(await maja.press(t("emergency.do"))).toBe(422);
    await maja.page.getByRole("checkbox", { name: t("emergency.danger") }).check();
    await maja.page.getByRole("checkbox", { name: t("emergency.cannot-ask") }).check();
    await maja.press(t("emergency.do"), { until: maja.page.getByText("Psykiatriska akuten") });
    await maja.axe();
    await maja.picture("crisis-9-opened");
  });

  it("was clean on every page", () => {
    expect([jonas, liv, nora, einar, maja].flatMap((screen) => screen.faults)).toEqual([]);
  });
});
