import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import * as steps from "#test/e2e/steps.ts";

/* No wrong door, on a phone: a no must name who takes it on, one agency says no, another yes, and the one who raised it follows. */

let served: Served;
let browser: Browser;
let brother: Screen, elin: Screen, ingrid: Screen, geir: Screen, stian: Screen;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [brother, elin, ingrid, geir, stian] = await Screen.all(browser, served.address, [
    {},
    demo.coordinatingUnitNo,
    demo.specialistCoordinatorNo,
    // the one who takes it over does so without JavaScript
    { ...demo.housing, hasJavaScript: false },
    demo.outsider,
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const UNIT = "Fjordby kommune, koordinerende enhet";
const DPS = "Fjordby DPS";
const HOUSING = "Fjordby kommune, boligkontoret";
const told: steps.NeedTold = { person: "Halvdan Storli", contact: "000 48 771", what: "Broren min sover i bilen.", raiser: "Tora Storli", unit: "Fjordby" };
const LEAST = "Har ikke noe fast sted å sove.";
const WHY = "Dere går hjem til folk.";
const NOT_US = "Uten bolig får vi ikke gjort noe. Spør boligkontoret.";
let receipt = "";
let needPage = "";

/** The form by which a need is handed on. */
async function handOver(screen: Screen, to: string | undefined): Promise<number> {
  const { t } = screen;
  await screen.unfold(t("handover.step"));
  const form = screen.form(t("handover.step"));
  if (to !== undefined) await screen.choose(t("handover.to"), to, form);
  await screen.fill(t("handover.reason"), WHY, form);
  await screen.fill(t("handover.least"), LEAST, form);
  return screen.press(t("handover.do"), { within: form });
}

/** The newest question to her agency. @returns its page */
async function openHandover(screen: Screen): Promise<string> {
  await screen.go("/needs");
  const links = screen.page.locator('a[href^="/handovers/"]');
  for (const path of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""))) {
    await screen.go(path);
    if ((await screen.allText()).includes(LEAST)) return path;
  }
  throw new Error("nobody has asked her");
}

describe("a no", () => {
  it("without a name is impossible, and names nobody it is about", async () => {
    receipt = await steps.raiseNeed(brother, told);
    await steps.receiveNeed(elin, told.person);
    needPage = elin.path;
    const { t } = elin;
    expect(await handOver(elin, undefined)).toBe(422);
    expect(await elin.problems()).toEqual([t("handover.nobody-named")]);
    expect(await elin.field(t("handover.reason"), elin.form(t("handover.step"))).inputValue()).toBe(WHY);
    await elin.axe();
    await elin.fill(t("handover.least"), `${LEAST} Familien Storli vet om det.`, elin.form(t("handover.step")));
    await elin.choose(t("handover.to"), DPS, elin.form(t("handover.step")));
    expect(await elin.press(t("handover.do"))).toBe(422);
    expect(await elin.problems()).toEqual([t("handover.names-the-person")]);
  });

  it("leaves the need with the one who said it, for all to see, until the other has said yes", async () => {
    const { t } = elin;
    await elin.go(needPage);
    await handOver(elin, DPS);
    await elin.said(t("done.handover.offered"));
    await elin.sees(t("handover.stays-with", { holder: UNIT, receiver: DPS }));
    expect(await elin.page.getByRole("button", { name: t("referral.yes-do") }).count()).toBe(0);
    await elin.axe();
    await elin.picture("hand-over-1-waits");
    await steps.followNeed(brother, receipt);
    await brother.sees(t("referral.event-handover-offered"));
    expect(await brother.allText()).toContain(UNIT);
  });
});

describe("the one who is asked", () => {
  it("learns what it takes to answer, and not whose need it is; says no, and it stays where it was", async () => {
    const { t } = ingrid;
    const page = await openHandover(ingrid);
    expect(await ingrid.allText()).not.toMatch(/Halvdan|Storli|Tora|sover i bilen/);
    expect(await ingrid.press(t("handover.decline-do"))).toBe(422);
    await ingrid.fill(t("handover.decline-reason"), NOT_US);
    await ingrid.axe();
    await ingrid.press(t("handover.decline-do"));
    await ingrid.said(t("done.handover.declined"));
    await ingrid.go(page);
    await ingrid.sees(t("handover.was-declined"));
    expect(await ingrid.allText()).not.toContain(LEAST);
    expect(await stian.go(page)).toBe(404);
    await elin.go(needPage);
    await elin.sees(t("referral.because", { reason: NOT_US }));
    await elin.sees(t("handover.thrown", { count: 1, days: 0 }));
  });

  it("is told the truth when the question was taken back meanwhile", async () => {
    const { t } = geir;
    await handOver(elin, HOUSING);
    await openHandover(geir);
    await elin.press(t("handover.take-back"));
    await elin.said(t("done.handover.taken-back"));
    expect(await geir.press(t("handover.accept-do"))).toBe(422);
    await geir.sees(t("handover.was-taken-back"));
  });

  it("says yes, without JavaScript: the need is theirs, with its name and its words", async () => {
    const { t } = geir;
    await handOver(elin, HOUSING);
    await openHandover(geir);
    await geir.press(t("handover.accept-do"));
    await geir.sees(t("done.handover.accepted"));
    await geir.sees(told.what);
    await geir.sees(t("handover.thrown", { count: 3, days: 0 }));
    await geir.picture("hand-over-2-taken");
  });
});

describe("after the yes", () => {
  it("whoever had it sees the status and nothing more", async () => {
    const { t } = elin;
    // the page she had open is old now
    expect(await elin.press(t("handover.take-back"))).toBe(422);
    await elin.sees(t("handover.was-accepted"));
    // and is read anew: what is no longer hers goes from her screen
    await elin.sees(t("handover.given-on-title"));
    const shown = await elin.allText();
    expect(shown).toContain(HOUSING);
    expect(shown).not.toMatch(/Halvdan|Storli|Tora|sover i bilen|fast sted/);
    await elin.axe();
    await elin.go("/needs/flow");
    await elin.sees(`${UNIT} → ${HOUSING}`);
    expect(await elin.allText()).not.toMatch(/Halvdan|Storli/);
    await elin.axe();
    await elin.picture("hand-over-3-flow");
    expect(await stian.go("/needs/flow")).toBe(404);
    expect(await stian.go(needPage)).toBe(404);
  });

  it("whoever raised it sees who has it now, by her number alone", async () => {
    const { t } = brother;
    await steps.followNeed(brother, receipt);
    await brother.sees(t("referral.meaning-handed-over"));
    const shown = await brother.allText();
    expect(shown).toContain(HOUSING);
    expect(shown).not.toMatch(/Halvdan|Geir|fast sted|Uten bolig/);
  });
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  expect([brother, elin, ingrid, geir, stian].flatMap(({ faults }) => faults)).toEqual([]);
});
