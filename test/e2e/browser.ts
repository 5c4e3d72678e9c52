import { CHROMIUM_FLAGS, findChromium } from "#plan/find-chromium.server.ts";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** The same browser that prints for the person; without one there is no test. */
export function launchBrowser(): Promise<Browser> {
  const found = findChromium(process.env["CHROMIUM_PATH"]);
  if (found === undefined) throw new Error("No browser was found. Install chromium, or set CHROMIUM_PATH.");
  const env = Object.fromEntries(Object.entries({ ...process.env, ...found.environment }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return chromium.launch({ executablePath: found.executablePath, args: [...CHROMIUM_FLAGS], env });
}

export type Tongue = "nb" | "sv" | "en";
const LOCALES: Record<Tongue, string> = { nb: "nb-NO", sv: "sv-SE", en: "en-GB" };

export interface Sitting {
  readonly context: BrowserContext;
  readonly page: Page;
  /** errors the page has put in the console, or thrown */
  readonly complaints: string[];
}

/** Sits down at a browser of one's own, signed in as a demo actor (or as nobody). */
export async function sitDown(
  browser: Browser,
  address: string,
  who: { subject?: string; tongue?: Tongue; width?: number; hasJavaScript?: boolean },
): Promise<Sitting> {
  const { subject, tongue = "nb", width = 1280, hasJavaScript = true } = who;
  const context = await browser.newContext({ baseURL: address, viewport: { width, height: 800 }, locale: LOCALES[tongue], javaScriptEnabled: hasJavaScript });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (4\d\d|422)/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  if (subject !== undefined) {
    await page.goto("/sign-in");
    await page.locator(`form:has(input[name="subject"][value="${subject}"]) button`).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }
  return { context, page, complaints };
}
