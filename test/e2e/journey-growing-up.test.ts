import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* Old enough to decide: a sixteen-year-old lets his mother in where he wants her; a fifteen- and a Swedish sixteen-year-old keep one thing from theirs. */

let served: Served;
let browser: Browser;
let noah: Screen, siv: Screen, sara: Screen, lena: Screen, tilda: Screen, ylva: Screen;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [noah, siv, sara, lena, tilda, ylva] = await Screen.all(browser, served.address, [
    demo.noah,
    { ...demo.noahMother, width: 1280 },
    demo.sara,
    demo.saraMother,
    { ...demo.tilda, tongue: "sv" },
    { ...demo.tildaMother, tongue: "sv" },
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const at = `/persons/${demo.noah.personId}`;
const SCHOOL = "Jeg vil ha lærlingplass, ikke tre år på rad med tavle.";
const HEALTH = "Jeg vil sove uten å våkne av det samme.";

describe("a birthday", () => {
  it("has paused his mother's access, and tells her so without his name", async () => {
    const readDay = () => siv.go("/").then(() => siv.allText());
    // the post office of a house just opened may not have been by yet
    await expect.poll(readDay, { timeout: 20_000, interval: 250 }).toContain(siv.t("notice.kind.birthday-reached"));
    expect(await siv.allText()).not.toContain("Noah");
    for (const page of ["", "/plan", "/consents", "/log", "/circle"]) expect(await siv.go(at + page), page).toBe(404);
  });

  it("asks him whom to let in: by keyboard, from his day, to school and nothing else", async () => {
    const { t } = noah;
    await noah.go("/");
    await noah.follow(new RegExp(`^${t("my-day.let-in").replace("?", "\\?")}`));
    await noah.page.getByRole("heading", { level: 1, name: t("letin.title") }).waitFor();
    await noah.axe();
    await noah.picture("growing-1-let-in");
    const keyboard = new Keyboard(noah.page);
    const form = noah.form(t("letin.choose", { name: "Siv Berge" }));
    await keyboard.tabTo(form.getByRole("checkbox", { name: "Skole" }));
    await keyboard.press("Space");
    await keyboard.tabTo(form.getByRole("button"));
    await keyboard.press("Enter");
    await noah.said(t("done.letin.saved"));
    expect(keyboard.faults).toEqual([]);
    await siv.go(`${at}/plan`);
    await siv.sees(SCHOOL);
    expect(await siv.allText()).not.toContain(HEALTH);
    await siv.picture("growing-2-mother");
    for (const page of ["/consents", "/log", "/card"]) expect(await siv.go(at + page), page).toBe(404);
  });

  it("lets him change his mind, from where she stands in his circle, at her next click", async () => {
    const { t } = noah;
    await noah.go(`${at}/circle`);
    await noah.sees(t("person.circle.opens-paused-own"), noah.card("Rune Berge"));
    await noah.follow(t("person.circle.let-in", { name: "Siv Berge" }));
    const form = noah.form(t("letin.choose", { name: "Siv Berge" }));
    await form.getByRole("checkbox", { name: "Skole" }).uncheck();
    await noah.press(t("letin.save", { name: "Siv Berge" }), { within: form });
    await noah.said(t("done.letin.saved"));
    await noah.sees(t("letin.sees-nothing", { name: "Siv Berge" }));
    expect(await siv.go(`${at}/plan`)).toBe(404);
  });
});

describe("one thing kept from guardians", () => {
  it("is a press at its own place for one who is fifteen, and another shows it again", async () => {
    const { t } = sara;
    const hers = `/persons/${demo.sara.personId}`;
    const what = "Avtale en fast time hos Kari hver mandag";
    await lena.go(`${hers}/plan`);
    await lena.sees(what);
    await sara.go(`${hers}/plan`);
    await sara.follow(what);
    await sara.press(t("block.keep-from-guardians"));
    await sara.said(t("done.block.kept-from-guardians"));
    await sara.sees(t("block.guardians-do-not-see")); // at its own place, where she was
    await sara.axe();
    await sara.picture("growing-3-kept");
    await lena.go(`${hers}/plan`);
    expect(await lena.allText()).not.toContain(what);
    await lena.go(`${hers}/blocks`);
    await lena.sees(t("block.nobody-by-you"));
    expect(await lena.allText()).not.toContain(what);
    // what the guardian reads of the log has no word of it either
    await lena.go(`${hers}/log`);
    expect(await lena.allText()).not.toMatch(/unna|utenfor/);
    await sara.go(`${hers}/blocks`);
    await sara.press(t("block.lift"));
    await sara.said(t("done.block.lifted"));
    await lena.go(`${hers}/plan`);
    await lena.sees(what);
  });

  it("is the same in Sweden for one who is sixteen, whose parents still decide for her", async () => {
    const { t } = tilda;
    const hers = `/persons/${demo.tilda.personId}`;
    const goal = "Jag vill komma ikapp i matte utan att alla vet varför.";
    await ylva.go(`${hers}/plan`);
    await ylva.sees(goal);
    await tilda.go(`${hers}/plan`);
    await tilda.follow(goal);
    await tilda.press(t("block.keep-from-guardians"));
    await tilda.said(t("done.block.kept-from-guardians"));
    await ylva.go(`${hers}/plan`);
    expect(await ylva.allText()).not.toContain(goal);
    // the law does not let her keep anyone from her daughter
    await ylva.go(`${hers}/blocks`);
    await ylva.sees(t("block.law-forbids", { name: "Tilda" }));
    await ylva.axe();
  });
});

it("was clean on every page", () => {
  expect([noah, siv, sara, lena, tilda, ylva].flatMap(({ faults }) => faults)).toEqual([]);
});
