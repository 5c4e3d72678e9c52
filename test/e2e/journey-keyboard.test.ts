import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* The main job without a mouse: Tab, Enter, Space, arrows and letters. At every stop one can see where one is. */

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const plan = `/persons/${demo.jonas.personId}/plan`;

/** Signs in from the first page, by the keyboard alone. */
async function signIn(name: string): Promise<{ screen: Screen; keyboard: Keyboard }> {
  const screen = await Screen.of(browser, served.address, { width: 1280 });
  const keyboard = new Keyboard(screen.page);
  await screen.go("/sign-in");
  await keyboard.tabTo(screen.page.getByRole("button", { name }));
  await keyboard.press("Enter");
  await screen.page.getByRole("heading", { level: 1, name: screen.t("my-day.title") }).waitFor();
  await screen.go("/");
  return { screen, keyboard };
}

async function open({ screen, keyboard }: { screen: Screen; keyboard: Keyboard }, link: string | RegExp): Promise<void> {
  const goal = screen.page
    .getByRole("link", typeof link === "string" ? { name: link, exact: true } : { name: link })
    .or(screen.page.locator("a[role=button]").filter({ hasText: link }))
    .first();
  const to = new URL((await goal.getAttribute("href")) ?? "", screen.page.url());
  await keyboard.tabTo(goal);
  await keyboard.press("Enter");
  await screen.page.waitForURL((url) => url.pathname === to.pathname);
}

async function addMeasure({ screen, keyboard }: { screen: Screen; keyboard: Keyboard }, what: string, owner: string): Promise<void> {
  const { t } = screen;
  await open({ screen, keyboard }, t("measure.add"));
  await keyboard.tabTo(screen.field(t("measure.what")));
  await keyboard.type(what);
  const list = screen.field(t("measure.owner"));
  await keyboard.tabTo(list);
  await keyboard.arrowTo(async () => (await list.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? "")).includes(owner));
  await keyboard.tabTo(screen.field(t("measure.due")));
  await keyboard.typeDay(screen.field(t("measure.due")), dayFromNow(25));
  const area = screen.field(t("measure.area"));
  await keyboard.tabTo(area);
  await keyboard.arrowTo(async () => (await area.inputValue()) === "housing");
  await keyboard.tabTo(screen.page.getByRole("button", { name: t("measure.save") }));
  await keyboard.press("Enter");
  await screen.said(t("done.measure-saved"));
  await screen.sees(what);
}

const counted = (who: string, what: string, keyboard: Keyboard) => {
  console.log(`keyboard: ${who} ${what}: ${keyboard.keys} keys`);
  keyboard.keys = 0;
};

describe("by keyboard alone", () => {
  it("the first stop of every page is a way past the menu", async () => {
    const { screen, keyboard } = await signIn("Jonas Lie Haugen");
    await screen.go(plan);
    const skip = screen.page.getByRole("link", { name: screen.t("nav.skip") });
    await keyboard.tabTo(skip, 1);
    const box = await skip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await screen.picture("80-skip-link", false);
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    expect(await screen.page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
    expect(keyboard.faults).toEqual([]);
  });

  it("he opens his plan, adds a measure, and takes the consent back from NAV", async () => {
    const at = await signIn("Jonas Lie Haugen");
    const { screen, keyboard } = at;
    const { t } = screen;
    counted("Jonas", "signs in", keyboard);
    await open(at, t("nav.my-page"));
    await open(at, t("person.nav.plan"));
    counted("Jonas", "opens his plan", keyboard);
    await addMeasure(at, "Vaske trappa", "Jeg selv");
    counted("Jonas", "adds a measure", keyboard);

    await screen.go(`/persons/${demo.jonas.personId}`);
    await open(at, t("person.link.take-back"));
    const nav = screen.page.getByRole("radio", { name: t("consent.take-back-one", { agency: "NAV Fjordby" }) });
    await keyboard.tabTo(screen.page.getByRole("radio").first());
    await keyboard.press("Space");
    await keyboard.arrowTo(() => nav.isChecked());
    await keyboard.tabTo(screen.page.getByRole("button", { name: t("consent.take-back-do") }));
    await screen.picture("81-keyboard-take-back", false);
    await keyboard.press("Enter");
    await screen.said(t("done.consent.withdrawn"));
    counted("Jonas", "takes it back", keyboard);
    expect([...keyboard.faults, ...screen.faults]).toEqual([]);
  });

  it("a coordinator finds him, opens the plan, adds a measure, and takes it back on his word", async () => {
    const at = await signIn("Liv Myhre");
    const { screen, keyboard } = at;
    const { t } = screen;
    counted("Liv", "signs in", keyboard);
    await open(at, t("nav.persons"));
    await open(at, "Jonas Lie Haugen");
    await open(at, t("person.nav.plan"));
    counted("Liv", "opens the plan", keyboard);
    await addMeasure(at, "Ringe utleieren sammen", "Geir Solbakken");
    counted("Liv", "adds a measure", keyboard);
    await screen.go(`/persons/${demo.jonas.personId}/consents`);
    await open(at, t("consent.take-back-from", { agency: "Brygga legekontor" }));
    // the agency is chosen already
    await keyboard.tabTo(screen.page.getByRole("button", { name: t("consent.take-back-do") }));
    await keyboard.press("Enter");
    await screen.said(t("done.consent.withdrawn"));
    counted("Liv", "takes it back", keyboard);
    expect([...keyboard.faults, ...screen.faults]).toEqual([]);
  });
});
