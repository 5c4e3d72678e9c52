import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/*
 * A former partner who works where she gets help, kept out in her own words: there is no such person on any of his pages,
 * nothing tells him that there was, and she sees that it holds.
 */

let served: Served;
let browser: Browser;
let wenche: Screen, per: Screen, liv: Screen, mona: Screen, conny: Screen;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [wenche, per, liv, mona, conny] = await Screen.all(browser, served.address, [
    demo.wenche,
    { ...demo.exPartner, width: 1280 },
    demo.municipalCoordinatorNo,
    { ...demo.mona, tongue: "sv" },
    { ...demo.exPartnerSe, tongue: "sv" },
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const LISTS = ["/", "/persons", "/board", "/team", "/needs", "/needs/clocks", "/coordinator", "/copies", "/settings/notices"];
const PAGES = ["", "/plan", "/meetings", "/contacts", "/circle", "/crisis", "/notes", "/releases", "/log", "/blocks", "/participants", "/plan.json"];

/** Nowhere: no list names her, and each of her addresses answers as one that never was. */
async function seesNothing(screen: Screen, personId: string, name: RegExp): Promise<void> {
  for (const path of LISTS) {
    await screen.go(path);
    expect(await screen.allText(), path).not.toMatch(name);
  }
  const never = await answerOf(screen, "/persons/00000000-0000-4000-8000-000000000000");
  for (const page of PAGES) {
    const answer = await screen.page.request.get(`/persons/${personId}${page}`);
    expect(answer.status(), page).toBe(404);
    expect(await answer.text(), page).not.toMatch(name);
  }
  expect(await answerOf(screen, `/persons/${personId}`)).toBe(never);
}

async function answerOf(screen: Screen, path: string): Promise<string> {
  await screen.go(path);
  return screen.page.locator("main").innerText();
}

describe("kept out by the words of a name", () => {
  it("he finds her nowhere, in no list and at no address, and no notice tells him", async () => {
    await seesNothing(per, demo.wenche.personId, /Wenche|Lund/);
    await per.picture("kept-out-1-persons");
  });

  it("she sees that it holds where he stands at her table, and sees his empty page as he would", async () => {
    const { t } = wenche;
    const at = `/persons/${demo.wenche.personId}`;
    await wenche.go(`${at}/participants`);
    await wenche.sees(t("participant.sees-nothing-shut-out"), wenche.card("Per Olav Hansen"));
    await wenche.axe();
    await wenche.picture("kept-out-2-table");
    await wenche.follow(t("participant.see-as", { name: "Per Olav Hansen" }));
    expect(await wenche.allText()).not.toContain("Jeg vil sove uten å grue meg");
    // her coordinator is not told of it, and who can see what is written does not name him
    await liv.go(`${at}/participants`);
    expect(await liv.card("Per Olav Hansen").innerText()).not.toContain(t("participant.sees-nothing-shut-out"));
    await liv.go(`${at}/plan/measures/new`);
    await liv.choose(t("measure.area"), "Bolig");
    await liv.sees("Liv Myhre", liv.group(t("seen-by.title")));
    expect(await liv.group(t("seen-by.title")).innerText()).not.toContain("Per Olav Hansen");
  });

  it("she may say it of anyone, with the name alone; a name too short is refused and kept in its field", async () => {
    const { t } = wenche;
    await wenche.go(`/persons/${demo.wenche.personId}/blocks`);
    await wenche.unfold(t("block.by-name"));
    const form = wenche.form(t("block.by-name"));
    await wenche.fill(t("block.relation-name"), "Henrik", form);
    expect(await wenche.press(t("block.do-by-name"), { within: form })).toBe(422);
    expect(await wenche.problems()).toEqual([t("block.name-is-too-short")]);
    expect(await wenche.field(t("block.relation-name"), form).inputValue()).toBe("Henrik");
    await wenche.fill(t("block.relation-name"), "Stian Moen", form);
    await wenche.fill(t("block.relation-own"), "Naboen min", form);
    await wenche.press(t("block.do-by-name"), { within: form });
    await wenche.said(t("done.block.kept-out"));
    await wenche.sees("Naboen min");
    await wenche.axe();
    await wenche.picture("kept-out-3-blocks");
  });
});

describe("in Sweden", () => {
  const at = `/persons/${demo.mona.personId}`;
  const HELP = "Att jag kan gå till affären utan att se mig om.";

  it("the same: nowhere, until she lets him in; and nowhere again from his next click", async () => {
    const { t } = mona;
    await seesNothing(conny, demo.mona.personId, /Mona|Ström/);
    await mona.go(`${at}/blocks`);
    await mona.press(t("block.lift"));
    await mona.said(t("done.block.lifted"));
    await conny.go(`${at}/plan`);
    await conny.sees(HELP);
    await mona.unfold(t("block.by-name"));
    const form = mona.form(t("block.by-name"));
    await mona.fill(t("block.relation-name"), "Conny Bergman", form);
    await mona.press(t("block.do-by-name"), { within: form });
    await mona.said(t("done.block.kept-out"));
    expect(await conny.go(`${at}/plan`)).toBe(404);
    await conny.go("/");
    expect(await conny.allText()).not.toMatch(/Mona|Ström/);
    await conny.axe();
  });
});

it("was clean on every page", () => {
  expect([wenche, per, liv, mona, conny].flatMap(({ faults }) => faults)).toEqual([]);
});
