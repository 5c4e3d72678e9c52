import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* Two guardians who do not agree: it stays closed, a board's word is written down and opens nothing, and only a yes does. */

let served: Served;
let browser: Browser;
let lena: Screen, jon: Screen, ola: Screen, sara: Screen, ylva: Screen, ove: Screen, petra: Screen;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [lena, jon, ola, sara, ylva, ove, petra] = await Screen.all(browser, served.address, [
    demo.saraMother,
    demo.saraFather,
    { ...demo.childCoordinatorNo, width: 1280 },
    demo.sara,
    { ...demo.tildaMother, tongue: "sv" },
    { ...demo.tildaFather, tongue: "sv" },
    { ...demo.socialWorkerSe, tongue: "sv", width: 1280 },
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const at = `/persons/${demo.sara.personId}`;
const GOAL = "Jeg vil ha én voksen på skolen som vet det, og ikke ti.";

describe("a no from one of two", () => {
  it("is told to both, with what it means and where to go on", async () => {
    const { t } = lena;
    await lena.go(`${at}/consents`);
    await lena.sees(t("consent.state-refused", { names: "Jon Holt" }));
    await lena.axe();
    await lena.picture("guardians-1-refused");
    await lena.follow(t("consent.refused-guardians"));
    await lena.sees(t("guardian.no-decision"));
    expect(await lena.page.getByText(t("guardian.record-decision")).count()).toBe(0);
    await lena.axe();
  });

  it("keeps the plan closed to the coordinator, who is told why and not to ask again", async () => {
    const { t } = ola;
    await ola.go("/");
    expect(await ola.allText()).not.toContain(t("my-day.ask-consent", { name: "Sara Holt" }));
    await ola.go(at);
    await ola.sees(t("person.before-consent.refused"));
    await ola.go(`${at}/plan`);
    expect(await ola.allText()).not.toContain(GOAL);
  });
});

async function recordDecision(screen: Screen, person: string, ground: "court" | "contact-person", authority: string, covers: string): Promise<void> {
  const { t } = screen;
  const keyboard = new Keyboard(screen.page);
  await screen.go(`${person}/guardians`);
  await keyboard.tabTo(screen.page.locator("summary").filter({ hasText: t("guardian.record-decision") }));
  await keyboard.press("Enter");
  const form = screen.form(t("guardian.record-decision"));
  await keyboard.tabTo(form.getByRole("radio").first());
  await keyboard.press("Space");
  await keyboard.arrowTo(() => form.getByRole("radio", { name: t(`guardian.ground.${ground}`) }).isChecked());
  await keyboard.tabTo(screen.field(t("guardian.authority"), form));
  await keyboard.type(authority);
  await keyboard.tabTo(screen.field(t("guardian.decided-on"), form));
  await keyboard.typeDay(screen.field(t("guardian.decided-on"), form), dayFromNow(-3));
  await keyboard.tabTo(screen.field(t("guardian.covers"), form));
  await keyboard.type(covers);
  await keyboard.tabTo(form.getByRole("button"));
  await keyboard.press("Enter");
  await screen.said(t("done.guardian.decision-recorded"));
  expect(keyboard.faults).toEqual([]);
}

describe("what a court or a board has decided", () => {
  it("is written down by the coordinator, by keyboard; both read it, and it opens nothing by itself", async () => {
    await recordDecision(ola, at, "court", "Fjordby tingrett", "Foreldreansvaret er hos begge.");
    await ola.axe();
    await ola.picture("guardians-2-recorded");
    for (const guardian of [lena, jon]) {
      await guardian.go(`${at}/guardians`);
      await guardian.sees("Fjordby tingrett");
      await guardian.go(`${at}/consents`);
      await guardian.sees(guardian.t("consent.state-refused", { names: "Jon Holt" }));
    }
    await ola.go(`${at}/plan`);
    expect(await ola.allText()).not.toContain(GOAL);
  });

  it("opens when the one who said no says yes, and she sees who has answered what", async () => {
    const { t } = jon;
    await jon.go(`${at}/consents`);
    await jon.follow(t("consent.read-and-answer"));
    await jon.press(t("consent.say-yes-for", { name: "Sara Holt" }), { within: jon.form(t("consent.your-answer")) });
    await jon.said(t("done.consent.said-yes"));
    await ola.go(`${at}/plan`);
    await ola.sees(GOAL);
    await sara.go(`${at}/consents`);
    await sara.sees("Jon Holt");
    expect(await sara.page.getByText(sara.t("consent.refused-next")).count()).toBe(0);
    await sara.picture("guardians-3-agreed");
  });

  it("is the social board's in Sweden, for some things, and opens nothing there either", async () => {
    const hers = `/persons/${demo.tilda.personId}`;
    await recordDecision(petra, hers, "contact-person", "Socialnämnden i Älvsta", "En kontaktfamilj varannan helg.");
    await petra.axe();
    for (const guardian of [ylva, ove]) {
      await guardian.go(`${hers}/guardians`);
      await guardian.sees("Socialnämnden i Älvsta");
      await guardian.go(`${hers}/consents`);
      await guardian.sees(guardian.t("consent.state-refused", { names: "Ove Ek" }));
    }
    await ylva.axe();
    await ylva.picture("guardians-4-sweden");
    await petra.go(`${hers}/plan`);
    expect(await petra.allText()).not.toContain("matte");
  });
});

it("was clean on every page", () => {
  expect([lena, jon, ola, sara, ylva, ove, petra].flatMap(({ faults }) => faults)).toEqual([]);
});
