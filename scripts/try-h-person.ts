import { chromium } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { idOf } from "#db/demo/identity.ts";
const [subject = "jonas", lang = "nb", widths = "360,1280", js = "1", ...paths] = process.argv.slice(2);
const base = "http://localhost:3126";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
for (const width of widths.split(",").map(Number)) {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 640 : 900 }, locale: lang, javaScriptEnabled: js === "1" });
  await context.addCookies([]);
  const page = await context.newPage();
  page.on("pageerror", (e) => { if (!e.message.includes("WebSocket")) console.log("PAGEERROR", e.message); });
  page.on("console", (m) => { if (m.type() === "error" && !m.text().includes("WebSocket") && !m.text().includes("critical-css") && !m.text().includes("websocket")) console.log("CONSOLE", m.text().slice(0, 300)); });
  await page.goto(`${base}/sign-in`);
  await page.locator(`form:has(input[name=subject][value="${subject}"]) button, button[name=subject][value="${subject}"]`).first().click();
  await page.waitForLoadState("networkidle");
  for (const path of paths) {
    const url = path.replace(/\{(\w[\w-]*)\}/, (_, slug: string) => idOf(`person/${slug}`));
    const started = Date.now();
    const response = await page.goto(base + url);
    await page.waitForLoadState("networkidle");
    const name = `/tmp/h-person/${subject}${path.replace(/\W+/g, "-")}-${lang}-${width}${js === "1" ? "" : "-nojs"}.png`;
    await page.screenshot({ path: name, fullPage: true });
    const wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    const axe = js === "1" ? await new AxeBuilder({ page }).analyze() : { violations: [] };
    console.log(response?.status(), path, width, Date.now() - started, "ms", wide ? "WIDE" : "", axe.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).slice(0, 3).join(" | ")}`).join("\n   "), name);
    if (path.includes("/summary")) {
      await page.pdf({ path: name.replace("png", "pdf"), preferCSSPageSize: true });
      const { readFileSync } = await import("node:fs");
      console.log("pdf pages", (readFileSync(name.replace("png", "pdf"), "latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length);
    }
  }
  await context.close();
}
await browser.close();
