import type { Browser, Page } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
import { sitDown, type Tongue } from "#test/e2e/browser.ts";
import { isAwake } from "#test/e2e/look.ts";
import { look } from "./looks.ts";
import type { Tally } from "./tally.ts";

/** What the server would answer later, said now (test/e2e/session-watch.test.ts tries the clock itself). */
async function answer(page: Page, left: { idleSeconds: number; absoluteSeconds: number } | null): Promise<void> {
  await page.unroute("**/session/left");
  const own = { accountId: demo.jonas.accountId, idleLimitSeconds: 1800 };
  await page.route("**/session/left", (route) => route.fulfill({ json: left === null ? null : { ...own, ...left } }));
}

/** What lays itself over a page: the warning before a session ends, and the curtain after it. */
export async function lookAtDialogs(browser: Browser, address: string, { tongue, tally }: { tongue: Tongue; tally: Tally }): Promise<void> {
  const { page, context } = await sitDown(browser, address, { subject: "jonas", tongue, width: 360 });
  const at = { page, tally, tongue, subject: "jonas" };
  await page.clock.install();
  await page.goto(`/persons/${demo.jonas.personId}/plan/words/matters`);
  await page.waitForFunction(isAwake);
  await answer(page, { idleSeconds: 170, absoluteSeconds: 20_000 });
  await page.clock.fastForward("27:00");
  await page.getByRole("alert").getByRole("button").waitFor();
  await look("opened", { ...at, pattern: "the warning of a session's end" });
  await answer(page, null);
  await page.clock.fastForward("31:00");
  await page.getByRole("alertdialog").waitFor();
  await look("opened", { ...at, pattern: "the curtain of a session that has ended" });
  await context.close();
}

/** The house has one set of colours: whoever asks for dark ones gets the same, and none half changed. */
export async function findDarkFaults(browser: Browser, address: string): Promise<string[]> {
  const { page, context } = await sitDown(browser, address, { subject: "jonas" });
  const colours = () => page.evaluate(() => ["color", "background-color"].map((each) => getComputedStyle(document.body).getPropertyValue(each)).join());
  await page.emulateMedia({ colorScheme: "light" });
  const light = await colours();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await colours();
  await context.close();
  return light === dark ? [] : [`light is ${light}, dark is ${dark}: then it is offered, and must be looked at`];
}
