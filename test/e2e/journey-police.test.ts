import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* The police at a table: the part of life that was given to them, what was shown to them by name on its basis, and nothing else. */

let served: Served;
let browser: Browser;
let lise: Screen, ola: Screen, noah: Screen, stian: Screen, viktor: Screen;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [lise, ola, noah, stian, viktor] = await Screen.all(browser, served.address, [
    demo.police,
    { ...demo.childCoordinatorNo, width: 1280 },
    demo.noah,
    demo.outsider,
    { ...demo.policeSe, tongue: "sv" },
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const at = `/persons/${demo.noah.personId}`;
const POLICE = "Fjordby politistasjon";
const SHOWN = "Noah er på verkstedet tirsdager";
const OWN = "Vi har snakket om mopeden hjemme.";
const BY_LAW = "Verkstedet er stengt neste tirsdag.";

describe("a police participant", () => {
  it("sees her part and her task; no health, no school, no contact of another agency", async () => {
    const { t } = lise;
    await lise.go(at);
    await lise.sees("Følge Noah til mopedverkstedet første gang");
    await lise.go(`${at}/plan`);
    await lise.sees("Jeg vil skru moped uten å bli stoppet på veien hjem.");
    expect(await lise.allText()).not.toMatch(/Jeg vil sove|lærlingplass|Fem samtaler på DPS/);
    await lise.axe();
    await lise.picture("police-1-plan");
    await lise.go(`${at}/contacts`);
    expect(await lise.region(t("contact.latest")).innerText()).not.toMatch(/Ola Vik|Tone Eide|Kari Bugge/);
    await lise.sees(t("release.partly-heard"));
    for (const page of ["/consents", "/log", "/card", "/crisis"]) expect(await lise.go(at + page), page).toBe(404);
  });

  it("reads what was shown to the police by name, and on what basis", async () => {
    const { t } = lise;
    await lise.go(`${at}/notes`);
    await lise.sees(SHOWN);
    await lise.axe();
    await lise.picture("police-2-notes");
    await lise.go(`${at}/releases`);
    const line = t("release.line", { agency: "Fjordby kommune, barneverntjenesten", what: t("release.what-note"), to: POLICE });
    await lise.sees(t("release.rests-on-consent"), lise.card(line));
  });

  it("gets no more of what is written until it is shown to her; who can see it stands there before it is saved", async () => {
    const { t } = ola;
    const seen = ola.group(t("seen-by.title"));
    await ola.go(`${at}/notes`);
    await ola.fill(t("note.words"), OWN);
    await ola.sees("Ola Vik", seen);
    expect(await seen.innerText()).not.toContain(POLICE);
    await ola.press(t("note.save"));
    await ola.said(t("done.note.written"));
    await ola.fill(t("note.words"), BY_LAW);
    await ola.choose(t("release.to"), POLICE);
    await ola.choose(t("release.basis"), "forvaltningsloven § 13 b");
    await ola.sees(/Lise Hagen/, seen);
    await ola.axe();
    await ola.picture("police-3-who-can-see");
    const whoWould = await seen.getByRole("listitem").allInnerTexts();
    await ola.press(t("note.save"));
    await ola.said(t("done.note.written"));
    expect(whoWould.filter((line) => line.startsWith(POLICE))).toHaveLength(1);
    expect(whoWould.join()).not.toMatch(/Kari Bugge|Tone Eide/);
    await lise.go(`${at}/notes`);
    await lise.sees(BY_LAW);
    expect(await lise.allText()).not.toContain(OWN);
    await lise.go(`${at}/releases`);
    await lise.sees(/forvaltningsloven § 13 b/);
    await noah.go(`${at}/releases`);
    await noah.sees(/forvaltningsloven § 13 b/);
    await noah.go(`${at}/notes`);
    await noah.sees(OWN);
    await noah.axe();
  });

  it("takes the police's own copy: what was open to them, numbered, and seen by him", async () => {
    const { t } = lise;
    await lise.go(`${at}/copies`);
    await lise.press(t("copy.take"));
    await lise.sees(t("copy.version", { version: 1, agency: POLICE }));
    const kept = await lise.page.locator('a[href$="/html"]').first().getAttribute("href");
    const paper = await (await lise.page.request.get(kept ?? "")).text();
    expect(paper).toContain("Jeg vil skru moped");
    expect(paper).not.toMatch(/Jeg vil sove|lærlingplass/);
    await noah.go(`${at}/copies`);
    await noah.sees(t("copy.version", { version: 1, agency: POLICE }));
    await noah.picture("police-4-copies");
  });

  it("is nobody where she takes no part: a colleague sees nothing at all", async () => {
    for (const page of ["", "/plan", "/notes", "/contacts"]) expect(await stian.go(at + page), page).toBe(404);
    await stian.go("/persons");
    expect(await stian.allText()).not.toContain("Noah");
  });
});

describe("in Sweden", () => {
  it("the same: his part, the note shown to the police, and no word of health", async () => {
    const hers = `/persons/${demo.mona.personId}`;
    await viktor.go(`${hers}/plan`);
    await viktor.sees("Jag vill veta vem jag ringer när det känns fel.");
    expect(await viktor.allText()).not.toMatch(/sova en hel natt|Sex samtal/);
    await viktor.go(`${hers}/contacts`);
    expect(await viktor.region(viktor.t("contact.latest")).innerText()).not.toMatch(/Petra Lindh|Omar Hassan/);
    await viktor.go(`${hers}/notes`);
    await viktor.sees("Mona har bytt lås och nummer.");
    await viktor.axe();
    await viktor.picture("police-5-sweden");
    for (const page of ["/consents", "/log", "/card"]) expect(await viktor.go(hers + page), page).toBe(404);
  });
});

it("was clean on every page", () => {
  expect([lise, ola, noah, stian, viktor].flatMap(({ faults }) => faults)).toEqual([]);
});
