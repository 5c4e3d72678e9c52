import { type Browser, type Page, chromium } from "playwright-core";
import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline";
import latinExtended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?inline";
import { readEnvironment } from "#env";
import { CHROMIUM_FLAGS, findChromium } from "#plan/find-chromium.server.ts";
import paperCss from "./plan-paper.css?raw";

/*
 * Prints HTML of our own to a tagged PDF. The browser runs no script and reaches nothing: what it prints is handed to
 * it whole, with its fonts. Started when first needed, one print at a time, closed when nobody has printed for a while.
 */
const IDLE_MS = 60_000;
const LIMIT_MS = 20_000;
const SHEETS = 2;
const SMALLEST_SCALE = 0.7;

let browser: Promise<Browser> | undefined;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** @returns undefined where there is no browser to print with. */
export async function printPdf(body: string, language: string, sheets = SHEETS): Promise<Buffer | undefined> {
  const turn = queue.then(() => printNow(body, language, sheets));
  queue = turn.catch(() => {});
  return turn;
}

async function printNow(body: string, language: string, sheets: number): Promise<Buffer | undefined> {
  clearTimeout(idle);
  const open = await launch();
  if (open === undefined) return undefined;
  try {
    const context = await open.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: "block", locale: language });
    try {
      await context.route("**", (route) => route.abort());
      const page = await context.newPage();
      page.setDefaultTimeout(LIMIT_MS);
      await page.setContent(toDocument(body, language), { waitUntil: "load" });
      return await fit(page, sheets);
    } finally {
      await context.close();
    }
  } finally {
    idle = setTimeout(() => void closePrinter(), IDLE_MS);
    idle.unref();
  }
}

/** The type was set by estimate, and each browser breaks lines in its own way: what still runs over is printed a little smaller. */
async function fit(page: Page, most: number): Promise<Buffer> {
  for (let scale = 1; ; scale -= 0.03) {
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, scale });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (sheets <= most || scale < SMALLEST_SCALE) return pdf;
  }
}

async function launch(): Promise<Browser | undefined> {
  if (browser !== undefined && (await browser.catch(() => undefined))?.isConnected() === true) return browser;
  const found = findChromium(readEnvironment().chromiumPath);
  if (found === undefined) return undefined;
  // its own small environment: none of our settings reach the browser
  const environment = { PATH: "/usr/bin:/bin", HOME: "/tmp", ...found.environment };
  browser = chromium.launch({ executablePath: found.executablePath, args: [...CHROMIUM_FLAGS], env: environment, timeout: LIMIT_MS });
  return browser.catch(() => {
    browser = undefined;
    return undefined;
  });
}

/** Closes the browser, if one is open. */
export async function closePrinter(): Promise<void> {
  clearTimeout(idle);
  const open = browser;
  browser = undefined;
  await (await open?.catch(() => undefined))?.close();
}

function toDocument(body: string, language: string): string {
  const fonts = [latinExtended, latin].map(
    (source) => `@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; src: url(${source}) format("woff2"); }`,
  );
  fonts[0] = fonts[0]?.replace("}", "unicode-range: U+0100-02FF, U+1E00-1EFF, U+2C60-2C7F, U+A720-A7FF; }") ?? "";
  const style = `${fonts.join("\n")} html, body { margin: 0; font-family: "Source Sans 3 Variable", "DejaVu Sans", sans-serif; }\n${paperCss}`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Plan</title><style>${style}</style></head><body>${body}</body></html>`;
}
