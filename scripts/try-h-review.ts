import { chromium } from "playwright-core";
import { writeFileSync } from "node:fs";
import { demo, demoActors } from "#db/demo/actors.ts";
const base = "http://127.0.0.1:3124";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
const runs: [string,string,string][] = process.argv.slice(2).map((each) => each.split(":") as [string,string,string]);
for (const [subject, who, pages] of runs) {
  const actor = demoActors.find((a) => a.subject === subject)!;
  const person = (demo as any)[who].personId;
  for (const [width, lang] of [[1280,"nb"],[360,"sv"]] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: lang === "sv" ? "sv-SE" : "nb-NO" });
    const page = await context.newPage();
    page.on("pageerror", (e) => console.log("PAGEERROR", e.message.slice(0,300)));
    page.on("console", (m) => { if (m.type() === "error") console.log("CONSOLE", m.text().slice(0,3000)); });
    await page.goto(`${base}/sign-in`);
    await page.locator(`form:has(input[value="${subject}"]) button, button[value="${subject}"]`).first().click();
    await page.waitForURL((u) => !u.pathname.includes("sign-in"));
    for (const path of pages.split(",")) {
      const response = await page.goto(`${base}/persons/${person}/plan/${path}`, { waitUntil: "load" });
      await page.waitForTimeout(800);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      console.log(subject, path, width, lang, response?.status(), "scrollWidth", wide);
      await page.screenshot({ path: `/tmp/h-review/${subject}-${path}-${width}-${lang}.png`, fullPage: true });
      if (width === 1280) {
        const { default: Axe } = await import("@axe-core/playwright");
        const found = await new Axe({ page }).analyze();
        for (const v of found.violations) console.log("AXE", v.id, v.nodes.length, v.nodes[0]?.html.slice(0,200));
      }
    }
    if (width === 1280) {
      const started = Date.now();
      const pdf = await context.request.get(`${base}/persons/${person}/plan.pdf`);
      const body = await pdf.body();
      writeFileSync(`/tmp/h-review/${subject}.pdf`, body);
      console.log("PDF", pdf.status(), body.length, (body.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length, "pages", body.toString("latin1").includes("StructTreeRoot"), Date.now()-started, "ms");
      const json = await context.request.get(`${base}/persons/${person}/plan.json`);
      console.log("JSON", json.status(), (await json.text()).length);
    }
    await context.close();
  }
}
await browser.close();
