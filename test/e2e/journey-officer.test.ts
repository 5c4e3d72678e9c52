import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* The data-protection officer at work: what waits, a visit looked into by keyboard, who could have seen, what is kept back, what is asked. */

let served: Served;
let browser: Browser;
let numbers: Record<string, string> = {};
let aud: Screen, jonas: Screen, ola: Screen, ingrid: Screen, anna: Screen;
beforeAll(async () => {
  served = await serve({}, async (database) => {
    const rows = await database.readRows<{ person_id: string; national_id: string }>("select person_id, national_id from care.person_card");
    numbers = Object.fromEntries(rows.map((row) => [row.person_id, row.national_id]));
  });
  browser = await launchBrowser();
  [aud, jonas, ola, ingrid, anna] = await Screen.all(browser, served.address, [
    demo.logControllerNo,
    demo.jonas,
    demo.childCoordinatorNo,
    { ...demo.logControllerSe, tongue: "sv", width: 1280 },
    { ...demo.municipalCoordinatorSe, tongue: "sv" },
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const WHY = "Det var natt, og hun hadde ikke vakt.";

describe("the officer", () => {
  it("is told on her day what waits, and looks into a visit by keyboard; he reads what it came to", async () => {
    const { t } = aud;
    await aud.go("/");
    await aud.axe();
    await aud.picture("officer-1-day");
    await aud.follow(new RegExp(t("my-day.log-cases", { count: 3 })));
    await aud.axe();
    await aud.picture("officer-2-control");
    await aud.follow(/^Oda Nilsen/);
    const keyboard = new Keyboard(aud.page);
    await keyboard.tabTo(aud.page.getByRole("radio").first());
    await keyboard.press("Space");
    await keyboard.arrowTo(() => aud.page.getByRole("radio", { name: t("log-control.outcome.reported") }).isChecked());
    await keyboard.tabTo(aud.field(t("log-control.words")));
    await keyboard.type(WHY);
    await keyboard.tabTo(aud.page.getByRole("button", { name: t("log-control.do") }));
    await keyboard.press("Enter");
    await aud.page.waitForURL((url) => url.pathname === "/log-control");
    expect(keyboard.faults).toEqual([]);
    await aud.sees(t("log-control.state.reported"), aud.card("Oda Nilsen"));
    await jonas.go(`/persons/${demo.jonas.personId}/log`);
    await jonas.sees(t("log-control.state.reported"));
    expect(await jonas.allText()).not.toContain(WHY);
  });

  it("asks who could have seen, of a time; an unknown number says no more than that", async () => {
    const { t } = aud;
    const ask = async (number: string) => {
      await aud.go("/log-control/report");
      const form = aud.form(t("log-control.report"));
      await aud.fill(t("log-control.number"), number, form);
      await aud.fill(t("audit.from"), `${dayFromNow(-14)}T00:00`, form);
      await aud.fill(t("audit.to"), `${dayFromNow(0)}T00:00`, form);
      await Promise.all([aud.page.waitForEvent("load"), form.getByRole("button").click()]);
    };
    await ask(numbers[demo.jonas.personId] ?? "");
    await aud.sees("Liv Myhre");
    expect(await aud.allText()).not.toMatch(/Nina Farstad|Ingrid Moe/); // not her agencies
    await aud.axe();
    await aud.picture("officer-3-could-see");
    await ask("01010112345");
    await aud.sees(t("log-control.nobody"));
  });

  it("reviews what was kept back, and lifts it where it does not hold", async () => {
    const { t } = ola;
    await ola.go(`/persons/${demo.noah.personId}/keep-back`);
    await ola.pick(t("log-exception.ground"), t("log-exception.kind.child-protection"));
    await ola.pick(t("log-exception.hidden-from"), t("log-exception.from.guardians"));
    await ola.fill(t("log-exception.ends-on"), dayFromNow(20));
    await ola.fill(t("log-exception.reason"), "En melding undersøkes nå.");
    await ola.press(t("log-exception.do"));
    await ola.said(t("done.log-exception.decided"));
    await ola.axe();
    await aud.go("/log-control/exceptions");
    await aud.follow(new RegExp(`^${t("log-exception.kind.child-protection")}`));
    await aud.sees("En melding undersøkes nå.");
    await aud.pick(t("log-exception.review"), t("log-exception.lift"));
    await aud.fill(t("log-exception.review-words"), "Meldingen er lagt bort.");
    await aud.press(t("log-exception.review-do"));
    await aud.go("/log-control");
    await aud.sees(t("log-control.exceptions", { active: 0, waiting: 0 }));
  });

  it("answers what was asked of the unit, and it is off her day", async () => {
    const { t } = aud;
    await aud.go("/");
    await aud.follow(new RegExp(t("my-day.log-questions", { count: 1 })));
    await aud.follow(/^Spørsmål til/);
    await aud.fill(t("log-question.answer"), "Hun var ikke på vakt. Vi har meldt det til lederen.");
    await aud.press(t("log-question.do"));
    await aud.go("/");
    expect(await aud.allText()).not.toContain(t("my-day.log-questions", { count: 1 }));
    expect(await aud.go(`/persons/${demo.jonas.personId}/plan`)).toBe(404);
  });

  it("is the same in Sweden, for her own municipality", async () => {
    const { t } = ingrid;
    const emma = `/persons/${demo.emma.personId}`;
    await anna.go(emma);
    await ingrid.go("/log-control");
    await ingrid.axe();
    await ingrid.picture("officer-4-sweden");
    await ingrid.go("/log-control/report");
    const form = ingrid.form(t("log-control.report"));
    await ingrid.fill(t("log-control.number"), numbers[demo.emma.personId] ?? "", form);
    await ingrid.fill(t("audit.from"), `${dayFromNow(-1)}T00:00`, form);
    await ingrid.fill(t("audit.to"), `${dayFromNow(1)}T00:00`, form);
    await Promise.all([ingrid.page.waitForEvent("load"), form.getByRole("button").click()]);
    await ingrid.sees("Anna-Lena Sjöberg");
    expect(await ingrid.allText()).not.toMatch(/Johan Ekman|Lars Wikström/);
    expect(await ingrid.go(`${emma}/plan`)).toBe(404);
  });
});

it("was clean on every page", () => {
  expect([aud, jonas, ola, ingrid, anna].flatMap(({ faults }) => faults)).toEqual([]);
});
