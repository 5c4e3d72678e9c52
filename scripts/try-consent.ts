import { chromium, type Page } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
const base = "http://localhost:3122";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
const out = "/tmp/h-consent";
export async function person(subject: string, width: number, js = true, language = "nb") {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: js, locale: language });
  if (!js) scriptless.add(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log("PAGE ERROR", error.message));
  page.on("console", (message) => { if (message.type() === "error") console.log("CONSOLE", message.text().slice(0, 300)); });
  await page.goto(`${base}/sign-in`);
  const form = await page.evaluate ? undefined : undefined; void form;
  const button = page.locator(`button[name=subject][value="${subject}"], input[name=subject][value="${subject}"]`).first();
  const tag = await button.evaluate((element) => element.tagName + (element.getAttribute("type") ?? "")).catch(() => "none");
  if (tag.startsWith("BUTTON")) await button.click();
  else await page.locator("form", { has: page.locator(`[name=subject][value="${subject}"]`) }).first().locator("button").first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { timeout: 20000 });
  return { context, page };
}
const scriptless = new Set<unknown>();
export async function look(page: Page, name: string) {
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  if (scriptless.has(page.context())) { console.log(name, page.url().replace(base, ""), "h1:", await page.locator("h1").first().textContent({ timeout: 2000 }).catch(() => "?"), "width", (await page.locator("body").boundingBox())?.width); return; }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth ? [...document.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1).slice(-1).map((e) => e.outerHTML.slice(0, 120)).join() : "").catch(() => "");
  const axe = await new AxeBuilder({ page }).analyze().catch((error) => ({ violations: [{ id: String(error), nodes: [] }] }));
  console.log(name, page.url().replace(base, ""), "h1:", await page.locator("h1").first().textContent().catch(() => "?"), wide ? `TOO WIDE ${wide}` : "", axe.violations.map((v) => `${v.id}: ${(v.nodes as { html?: string }[])[0]?.html?.slice(0, 160) ?? ""}`).join(" | "));
}
export { browser, base };
