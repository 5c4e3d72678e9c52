import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser, sitDown, type Tongue } from "#test/e2e/browser.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { listAddresses } from "#test/routes.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const plain = listAddresses()
  .map(({ pattern }) => `/${pattern}`)
  .filter((pattern) => !/[:*]|sign-out|session\/left|language|report-file|\.(pdf|json|ics|csv)$/.test(pattern));
const ofPerson = listAddresses()
  .map(({ pattern }) => `/${pattern}`)
  .filter((pattern) => pattern.includes(":personId") && !/\.(pdf|json|ics|csv)$/.test(pattern));
const ofTeam = listAddresses()
  .map(({ pattern }) => `/${pattern}`)
  .filter((pattern) => pattern.startsWith("/team/:"));

const ofLog = listAddresses()
  .map(({ pattern }) => `/${pattern}`)
  .filter((pattern) => pattern.startsWith("/log-") && pattern.includes(":"));

/** Who looks at what: between them, every kind of page in every role, in both countries. */
const visits: { subject: string; personId?: string; addresses: string[] }[] = [
  { subject: "jonas", personId: demo.jonas.personId, addresses: ofPerson },
  { subject: demo.municipalCoordinatorNo.subject, personId: demo.jonas.personId, addresses: [...plain, ...ofTeam, ...ofPerson] },
  { subject: demo.emmaMother.subject, personId: demo.emma.personId, addresses: ofPerson },
  { subject: demo.coordinatingUnitSe.subject, addresses: plain },
  { subject: demo.administratorNo.subject, addresses: [...plain, ...ofLog] },
  { subject: demo.logControllerNo.subject, addresses: [...plain, ...ofLog] },
  { subject: demo.logControllerSe.subject, addresses: ofLog },
  { subject: demo.logControllerHospitalNo.subject, addresses: ["/log-control/emergencies", "/log-control/emergencies/:openingId"] },
  { subject: demo.nightNurseUsedNo.subject, addresses: ["/emergency", "/emergency/:openingId"] },
  { subject: demo.teacher.subject, personId: demo.emma.personId, addresses: ["/persons/:personId/keep-back"] },
];

/** Fills the other ids of an address with the first link of that shape on the page it hangs under. */
async function resolve(page: import("playwright-core").Page, address: string, personId: string | undefined): Promise<string | undefined> {
  const known = address
    .replace(":personId", personId ?? "")
    .replace(":kind", "matters")
    .replace(":part", "red");
  const parameter = known.indexOf("/:");
  if (parameter === -1) return known;
  const parent = known.slice(0, parameter);
  for (const from of [
    parent,
    parent.replace(/\/(goals|measures)$/, ""),
    parent.replace(/see-as$/, "participants"),
    parent.replace(/\/(ask|cases)$/, ""),
    `/persons/${personId}`,
  ]) {
    await page.goto(from);
    const links = await page.locator("a[href]").evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const link = links.find((each) => new RegExp(`^${parent}/[0-9a-f-]{36}(/|$)`).test(each));
    const id = link?.slice(parent.length + 1, parent.length + 37);
    if (id !== undefined) return resolve(page, known.replace(/:\w+/, id), personId);
  }
  return undefined;
}

describe("every page", () => {
  it.each<Tongue>(["nb", "sv", "en"])(
    "has no fault that axe can find, fits 360 px and complains of nothing, in %s",
    async (tongue) => {
      const faults: string[] = [];
      let looked = 0;
      for (const { subject, personId, addresses } of visits) {
        const { context, page, complaints } = await sitDown(browser, served.address, { subject, tongue, width: 360 });
        for (const pattern of addresses) {
          const address = await resolve(page, pattern, personId);
          if (address === undefined) continue;
          const answer = await page.goto(address);
          if (answer?.status() !== 200) continue;
          looked += 1;
          const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
          for (const { id, nodes } of violations) faults.push(`${subject} ${pattern}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > 360) faults.push(`${subject} ${pattern} is ${width} px wide`);
        }
        faults.push(...complaints.map((complaint) => `console: ${complaint}`));
        await context.close();
      }
      console.log(`axe: ${looked} pages in ${tongue}, ${faults.length} faults`);
      expect([...new Set(faults)]).toEqual([]);
      expect(looked).toBeGreaterThan(60);
    },
    600_000,
  );
});
