import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser, type Tongue } from "#test/e2e/browser.ts";
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

interface At {
  readonly screen: Screen;
  readonly keyboard: Keyboard;
}

/** Signs in from the first page, by the keyboard alone. */
async function signIn(name: string, at: { tongue?: Tongue; width?: number } = {}): Promise<At> {
  const screen = await Screen.of(browser, served.address, { width: 1280, ...at });
  const keyboard = new Keyboard(screen.page);
  await screen.go("/sign-in");
  await keyboard.tabTo(screen.page.getByRole("button", { name }));
  await keyboard.press("Enter");
  await screen.page.getByRole("heading", { level: 1, name: screen.t("my-day.title") }).waitFor();
  await screen.go("/");
  return { screen, keyboard };
}

async function open({ screen, keyboard }: At, link: string | RegExp): Promise<void> {
  const goal = screen.page.getByRole("link", typeof link === "string" ? { name: link, exact: true } : { name: link }).first();
  const to = new URL((await goal.getAttribute("href")) ?? "", screen.page.url());
  const title = await screen.page.locator("h1").first().elementHandle();
  await keyboard.tabTo(goal);
  await keyboard.press("Enter");
  await screen.page.waitForURL((url) => url.pathname === to.pathname);
  // the address changes before the page is drawn: a link of the same name may still stand on the page before
  await screen.page.waitForFunction((before) => before?.isConnected !== true, title);
}

/** Goes down a list until the option with these words stands chosen. */
async function choose({ keyboard }: At, list: Locator, words: string): Promise<void> {
  await keyboard.tabTo(list);
  await keyboard.arrowTo(async () => (await list.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? "")).includes(words));
}

/** Goes into a group of radio buttons and along it. */
async function pick({ screen, keyboard }: At, group: string, option: string): Promise<void> {
  const around = screen.page
    .getByRole("radiogroup", { name: group })
    .or(screen.page.getByRole("group", { name: group }))
    .first();
  const wanted = around.getByRole("radio", { name: option, exact: true });
  await keyboard.tabTo(around.getByRole("radio").first());
  await keyboard.press("Space");
  await keyboard.arrowTo(() => wanted.isChecked());
}

async function write({ keyboard }: At, field: Locator, words: string): Promise<void> {
  await keyboard.tabTo(field);
  await keyboard.type(words);
}

async function press({ screen, keyboard }: At, name: string, within: Locator | Page = screen.page): Promise<void> {
  await keyboard.tabTo(within.getByRole("button", { name, exact: true }).first());
  await keyboard.press("Enter");
}

async function unfold({ screen, keyboard }: At, summary: string): Promise<void> {
  await keyboard.tabTo(screen.page.locator("summary").filter({ hasText: summary }).first());
  await keyboard.press("Enter");
}

async function addMeasure({ screen, keyboard }: At, what: string, owner: string): Promise<void> {
  const { t } = screen;
  await open({ screen, keyboard }, t("measure.add"));
  await keyboard.tabTo(screen.field(t("measure.what")));
  await keyboard.type(what);
  await choose({ screen, keyboard }, screen.field(t("measure.owner")), owner);
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

describe("nobody is dropped, by keyboard alone, on a narrow screen in Swedish", () => {
  const narrow = { tongue: "sv", width: 360 } as const;
  const isSeenAllTheWay = ({ screen, keyboard }: At) => expect([...keyboard.faults, ...screen.faults]).toEqual([]);

  it("a need is raised, received, and handed over to one who must say yes", async () => {
    const screen = await Screen.of(browser, served.address, narrow);
    const grandmother = { screen, keyboard: new Keyboard(screen.page) };
    const { t } = screen;
    await screen.go("/raise");
    await pick(grandmother, t("referral.raised-as"), t("referral.raised-as-relative"));
    await choose(grandmother, screen.field(t("referral.where")), "Älvsta");
    await write(grandmother, screen.field(t("referral.person-name")), "Tyra Lundin");
    await write(grandmother, screen.field(t("referral.person-contact")), "070-174 06 97");
    await write(grandmother, screen.field(t("referral.what-is-needed")), "Tyra har ingen att vara hos.");
    await pick(grandmother, t("referral.person-knows"), t("referral.knows-yes"));
    await write(grandmother, screen.field(t("referral.raiser-name")), "Siv Lundin");
    await write(grandmother, screen.field(t("referral.raiser-contact")), "070-174 06 98");
    await press(grandmother, t("referral.raise-do"));
    await screen.page.getByRole("heading", { level: 1, name: t("referral.receipt-title") }).waitFor();
    counted("a grandmother", "raises a need", grandmother.keyboard);
    isSeenAllTheWay(grandmother);

    const unit = await signIn("Gunilla Åström", narrow);
    await open(unit, t("nav.needs"));
    await open(unit, "Tyra Lundin");
    await press(unit, t("referral.receive-do"));
    await unit.screen.said(t("done.referral.received"));
    await unfold(unit, t("handover.step"));
    const form = unit.screen.form(t("handover.step"));
    await choose(unit, unit.screen.field(t("handover.to"), form), "socialtjänsten barn och familj");
    await write(unit, unit.screen.field(t("handover.reason"), form), "Ni har familjehem.");
    await write(unit, unit.screen.field(t("handover.least"), form), "Behöver någon att vara hos.");
    await press(unit, t("handover.do"), form);
    await unit.screen.said(t("done.handover.offered"));
    counted("Gunilla", "receives it and hands it over", unit.keyboard);
    isSeenAllTheWay(unit);

    const petra = await signIn("Petra Lindh", narrow);
    await open(petra, t("my-day.need-handed"));
    await press(petra, t("handover.accept-do"));
    await petra.screen.said(t("done.handover.accepted"));
    counted("Petra", "takes it over", petra.keyboard);
    isSeenAllTheWay(petra);
  });

  it("a coordinator offers the baton, and another takes it", async () => {
    const petra = await signIn("Petra Lindh", narrow);
    const { t } = petra.screen;
    await open(petra, t("nav.persons"));
    await open(petra, "Samir Khalil");
    await open(petra, t("coordinator.link-staff"));
    await unfold(petra, t("coordinator.hand-over"));
    const form = petra.screen.form(t("coordinator.hand-over"));
    await choose(petra, petra.screen.field(t("coordinator.to-whom"), form), "Anna-Lena Sjöberg");
    await choose(petra, petra.screen.field(t("coordinator.why"), form), t("coordinator.reason-capacity"));
    await press(petra, t("coordinator.offer-do"), form);
    await petra.screen.said(t("done.coordinator.offered"));
    counted("Petra", "offers the baton", petra.keyboard);
    isSeenAllTheWay(petra);

    const annaLena = await signIn("Anna-Lena Sjöberg", narrow);
    await open(annaLena, t("my-day.baton", { name: "Petra Lindh" }));
    await press(annaLena, t("coordinator.accept-do"));
    await annaLena.screen.said(t("done.coordinator.taken-over"));
    counted("Anna-Lena", "takes it", annaLena.keyboard);
    isSeenAllTheWay(annaLena);
  });

  it("a contact is recorded, and one that nobody answered", async () => {
    const omar = await signIn("Omar Hassan", narrow);
    const { t } = omar.screen;
    await open(omar, t("nav.persons"));
    await open(omar, "Samir Khalil");
    counted("Omar", "finds him", omar.keyboard);
    await open(omar, t("person.nav.contacts"));
    await press(omar, t("contact.outcome.met"));
    await omar.screen.said(t("done.contact.met"));
    counted("Omar", "records a contact", omar.keyboard);
    await pick(omar, t("contact.way"), t("contact.way.home"));
    await press(omar, t("contact.outcome.no-answer"));
    await omar.screen.said(t("done.contact.no-answer"));
    counted("Omar", "records a try", omar.keyboard);
    isSeenAllTheWay(omar);
  });

  it("the team's slot is begun, decides with a name and a day, and is closed", async () => {
    const omar = await signIn("Omar Hassan", narrow);
    const { screen, keyboard } = omar;
    const { t } = screen;
    // who is in one team comes straight to it
    await keyboard.tabTo(screen.page.getByRole("link", { name: t("team.title"), exact: true }));
    await keyboard.press("Enter");
    await open(omar, t("team.nav.meeting"));
    await unfold(omar, t("team.begin"));
    await keyboard.tabTo(screen.page.getByRole("checkbox", { name: "Omar Hassan" }));
    await keyboard.press("Space");
    await press(omar, t("team.begin"));
    await screen.said(t("done.team.presence"));
    const form = () => screen.form(t("team.decide"));
    await choose(omar, screen.field(t("team.about-whom"), form()), "Samir Khalil");
    await write(omar, screen.field(t("team.what-is-decided"), form()), "Ringa Samir på fredag.");
    await choose(omar, screen.field(t("team.who-does-it"), form()), "Omar Hassan");
    await keyboard.tabTo(screen.field(t("team.by-when"), form()));
    await keyboard.typeDay(screen.field(t("team.by-when"), form()), dayFromNow(5));
    await press(omar, t("team.decide"), form());
    await screen.said(t("done.team.decided"));
    await screen.sees("Ringa Samir på fredag.");
    await press(omar, t("team.close"));
    await screen.said(t("done.team.closed"));
    counted("Omar", "holds the team's slot", keyboard);
    isSeenAllTheWay(omar);
  });
});
