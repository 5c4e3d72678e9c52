import { chromium, type BrowserContext, type Page } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
const base = "http://127.0.0.1:3125";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
export async function signIn(subject: string, options: { width?: number; js?: boolean; lang?: string } = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1280, height: 900 }, javaScriptEnabled: options.js ?? true, locale: options.lang ?? "nb-NO" });
  const page = await context.newPage();
  page.on("pageerror", (e) => { if (!e.message.includes("WebSocket")) console.log("PAGEERROR", e.message.slice(0, 300)); });
  page.on("console", (m) => { if (m.type() === "error" && !m.text().includes("ebSocket") && !m.text().includes("websocket")) console.log("CONSOLE", m.text().slice(0, 200), "…", m.text().slice(-1200)); });
  await page.goto(`${base}/sign-in`);
  const form = page.locator(`button[name=subject][value="${subject}"], input[name=subject][value="${subject}"]`).first();
  await (await form.evaluate((e) => e.tagName)) === "BUTTON" ? await form.click() : await form.locator("xpath=ancestor::form").locator("button").click();
  await page.waitForURL((u) => !u.pathname.startsWith("/sign-in"), { timeout: 60000 });
  return { page, context };
}
const M = (person: string, rest = "") => `${base}/persons/${person}/meetings${rest}`;
const jc = idOf("meeting/jonas-called"), ec = idOf("meeting/emma-called"), jh = idOf("meeting/jonas-held");
const shots: [string, string, string][] = [
  [demo.jonas.subject, M(demo.jonas.personId), "jonas-list"],
  [demo.jonas.subject, M(demo.jonas.personId, `/new`), "jonas-new"],
  [demo.navConsultant.subject, M(demo.jonas.personId, `/${jc}`), "nav-meeting"],
  [demo.municipalCoordinatorNo.subject, M(demo.jonas.personId, `/${jc}`), "liv-meeting"],
  [demo.municipalCoordinatorNo.subject, M(demo.jonas.personId, `/${jc}/call`), "liv-call"],
  [demo.municipalCoordinatorNo.subject, M(demo.jonas.personId, `/${jc}/hold`), "liv-hold"],
  [demo.jonas.subject, M(demo.jonas.personId, `/${jh}`), "jonas-held"],
  [demo.emmaFather.subject, M(demo.emma.personId, `/${ec}`), "far-meeting"],
];
const only = process.argv[2];
for (const [subject, url, name] of shots) {
  if (only !== undefined && !name.includes(only)) continue;
  for (const [width, lang] of [[360, name.startsWith("far") ? "sv-SE" : "nb-NO"], [1280, "nb-NO"]] as const) {
    const { page, context } = await signIn(subject, { width, lang });
    const answer = await page.goto(url);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/h-meeting/${name}-${width}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const axe = await new AxeBuilder({ page }).analyze();
    console.log(name, width, answer?.status(), "overflow", wide, "axe", axe.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`));
    await context.close();
  }
}
await browser.close();
