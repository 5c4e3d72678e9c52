import AxeBuilder from "@axe-core/playwright";
import { chromium, type Page } from "playwright-core";
const B = "http://127.0.0.1:3121";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
const only = process.argv[2];
async function make(opts: { width?: number; js?: boolean; lang?: string }) {
  const context = await browser.newContext({ viewport: { width: opts.width ?? 1280, height: 900 }, javaScriptEnabled: opts.js ?? true, locale: opts.lang === "sv" ? "sv-SE" : "nb-NO" });
  context.setDefaultTimeout(90000); return context.newPage();
}
async function signIn(page: Page, subject: string) {
  await page.goto(`${B}/sign-in`);
  await Promise.all([page.waitForURL(`${B}/`), page.locator(`form:has(input[value="${subject}"]) button`).click()]);
}
async function shot(page: Page, name: string) {
  await page.screenshot({ path: `/tmp/h-referral/${name}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth).catch(() => 0);
  if (wide > 0) console.log(name, "WIDER by", wide);
}
async function axe(page: Page, name: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const v of violations) console.log("AXE", name, v.id, v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3));
}
async function see(page: Page, path: string, name: string) { await page.goto(B + path); await axe(page, name); await shot(page, name); }
const { run } = await import(`/tmp/h-referral/${only ?? "run1"}.ts`);
try { await run({ make, signIn, shot, axe, see, B }); } catch (error) { console.log(error); }
await browser.close();
