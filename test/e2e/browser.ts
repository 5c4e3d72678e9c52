import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

// Our own flags: the npm browser's defaults switch web security off.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** CHROMIUM_PATH, then the system's, then the one that npm brought (unpacked once into the temp folder, by version). */
function findBrowser(): { executablePath: string; env?: Record<string, string> } {
  for (const executablePath of [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]) {
    if (executablePath && existsSync(executablePath)) return { executablePath };
  }
  const packed = path.resolve("node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8")) as { version: string };
  const folder = path.join(os.tmpdir(), `helhet-chromium-${version}`);
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(path.join(folder, "ready"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(executablePath, brotliDecompressSync(readFileSync(path.join(packed, "bin/chromium.br"))), { mode: 0o755 });
    for (const part of ["al2023", "fonts", "swiftshader"]) {
      const place = path.join(folder, part);
      mkdirSync(place, { recursive: true });
      execFileSync("tar", ["-x", "-C", place], { input: brotliDecompressSync(readFileSync(path.join(packed, `bin/${part}.tar.br`))) });
    }
    // a bare machine has no fonts: without this file every text is invisible
    writeFileSync(
      path.join(folder, "fonts.conf"),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
    );
    writeFileSync(path.join(folder, "ready"), "");
  }
  const libraries = [process.env["LD_LIBRARY_PATH"], path.join(folder, "al2023/lib"), path.join(folder, "al2023")].filter(Boolean).join(":");
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, "fonts.conf") } };
}

export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } as Record<string, string> });
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
