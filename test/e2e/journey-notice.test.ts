import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { norwegianTestNumber } from "#db/demo/national-id.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import * as steps from "#test/e2e/steps.ts";

/* An offer leads to a letter that says nothing; how and whether it comes is hers to choose; her calendar fetches times alone. */

let served: Served;
let browser: Browser;
let someone: Screen;
let elin: Screen;
let liv: Screen;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [someone, elin, liv] = await Screen.all(browser, served.address, [{}, demo.coordinatingUnitNo, demo.municipalCoordinatorNo]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const PERSON = "Torhild Vassdal";
const LEAST = "At Torhild trenger noen som ringer først.";

/** The letters to an address, once there are so many. */
async function letters(screen: Screen, to: string, atLeast: number): Promise<string[]> {
  for (let tries = 0; tries < 30; tries += 1) {
    await screen.go("/demo/mail");
    const found = await screen.card(to).allInnerTexts();
    if (found.length >= atLeast) return found;
    await screen.page.waitForTimeout(1000);
  }
  throw new Error(`no letter to ${to} came`);
}

describe("a notice", () => {
  it("leaves the house when a role is offered, and names nobody and nothing", async () => {
    const before = (await letters(elin, "liv.myhre@", 0)).length;
    await steps.raiseNeed(someone, { person: PERSON, contact: "000 41 903", what: "Hun får ikke svar noe sted.", raiser: "Guro Vassdal", unit: "Fjordby" });
    await steps.receiveNeed(elin, PERSON);
    await steps.sayNeeded(elin, LEAST);
    await steps.registerPerson(elin, norwegianTestNumber("1988-05-20", 61));
    await elin.said(elin.t("done.referral.registered"));
    await steps.offerRole(elin, { municipal: "Liv Myhre" });
    const found = await letters(elin, "liv.myhre@", before + 1);
    for (const letter of found) {
      expect(letter).toContain("Noe venter på deg i Helhet");
      expect(letter.replaceAll(/Til \S+@\S+/g, "")).not.toMatch(/Torhild|Vassdal|Fjordby|Liv|Myhre|Elin|koordinator|behov/);
    }
    await elin.axe();
    await elin.picture("90-mail-catcher");
  }, 60_000);

  it("stands in the house with its kind, until she has seen it", async () => {
    const { t } = liv;
    await liv.go("/");
    const what = t("notice.kind.coordinator-offered");
    await liv.sees(what);
    expect(await liv.page.getByRole("region", { name: t("notice.title") }).innerText()).not.toMatch(/Torhild|Vassdal/);
    await liv.axe();
    await liv.picture("91-my-day");
    await liv.press(t("notice.put-away"), { within: liv.form(t("notice.put-away-of", { what })) });
    await liv.said(t("done.notice.put-away"));
    expect(await liv.page.getByText(what).count()).toBe(0);
  });

  it("comes as she chooses; a calendar of hers gets the times and stops when she says so", async () => {
    const { t } = liv;
    await liv.go("/settings/notices");
    await liv.pick(t("notice.delivery"), t("notice.delivery.digest"));
    await liv.fill(t("notice.email"), "");
    expect(await liv.press(t("notice.choose-do"))).toBe(422);
    expect(await liv.problems()).toEqual([t("notice.email-is-missing")]);
    await liv.fill(t("notice.email"), "liv@post.example");
    await liv.press(t("notice.choose-do"));
    await liv.said(t("done.notice.choice-saved"));
    await liv.go("/settings/notices");
    expect(await liv.page.getByRole("radio", { name: t("notice.delivery.digest") }).isChecked()).toBe(true);

    await liv.press(t("feed.open"), { until: liv.page.getByText(t("feed.address")) });
    const address = await liv.page.locator("code").innerText();
    expect(address).toMatch(/\/calendar\/[0-9a-f]{64}\.ics$/);
    await liv.axe();
    await liv.picture("92-notices-and-calendar");
    const feed = await fetch(address);
    expect(feed.headers.get("Content-Type")).toContain("text/calendar");
    const text = await feed.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).not.toMatch(/LOCATION|Fjordby|Jonas|Liv/);
    expect((await fetch(address.replace(/[0-9a-f]{4}\.ics$/, "0000.ics"))).status).toBe(404);
    await liv.go("/settings/notices");
    expect(await liv.allText()).not.toContain(address);
    await liv.press(t("feed.close"));
    await liv.said(t("done.feed.closed"));
    expect((await fetch(address)).status).toBe(404);
  });

  it("was clean on every page", () => {
    expect([...elin.faults, ...liv.faults, ...someone.faults]).toEqual([]);
  });
});
