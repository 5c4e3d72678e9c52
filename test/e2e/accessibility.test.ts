import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, sitDown, type Tongue } from "#test/e2e/browser.ts";
import { findAxeFaults, findWidthFaults, WCAG } from "#test/e2e/look.ts";
import { findUnseen, type House, listHouse } from "#test/e2e/pages.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* The fast share of `npm run proof accessibility`: every page as it commonly stands, in three languages. */

let served: Served;
let browser: Browser;
let house: House;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  house = await listHouse(served.address, 2);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
});

describe("every page", () => {
  it("is looked at by somebody", () => {
    expect(findUnseen(house)).toEqual([]);
  });

  it.each<Tongue>(["nb", "sv", "en"])(
    "has no fault that axe can find, fits 360 px and complains of nothing, in %s",
    async (tongue) => {
      const faults: string[] = [];
      let looked = 0;
      for (const { subject, pages } of house) {
        const { context, page, complaints } = await sitDown(browser, served.address, { ...(subject === undefined ? {} : { subject }), tongue, width: 360 });
        for (const { pattern, address } of pages) {
          await page.goto(address);
          looked += 1;
          for (const fault of [...(await findAxeFaults(page, [...WCAG, "best-practice"])), ...(await findWidthFaults(page))])
            faults.push(`${subject ?? "nobody"} ${pattern}: ${fault}`);
        }
        faults.push(...complaints.map((complaint) => `console: ${complaint}`));
        await context.close();
      }
      console.log(`axe: ${looked} pages in ${tongue}, ${faults.length} faults`);
      expect([...new Set(faults)]).toEqual([]);
      expect(looked).toBeGreaterThan(180);
    },
    600_000,
  );
});
