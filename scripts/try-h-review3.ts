import { chromium } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
const base = "http://127.0.0.1:3124";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
for (const [subject, who] of [["jonas","jonas"],["karin","emma"],["randi","randi"]] as const) {
    const context = await browser.newContext({ locale: "nb-NO" });
    const page = await context.newPage();
    await page.goto(`${base}/sign-in`);
    await page.locator(`form:has(input[value="${subject}"]) button`).first().click();
    await page.waitForURL((u) => !u.pathname.includes("sign-in"));
    for (const [name, css] of [["plain","x{}"],["inline",".paper__who{display:inline}"],["2col",".paper{columns:2;column-gap:1.5em}.paper>h1,.paper>p:first-of-type{column-span:all}"],["2col inline",".paper__who{display:inline}.paper{columns:2;column-gap:1.5em}.paper>h1,.paper>p:first-of-type{column-span:all}"],["list inline",".paper__who{display:inline} .paper li{display:inline} "]] as const) {
    await page.goto(`${base}/persons/${(demo as any)[who].personId}/plan/print`);
    await page.addStyleTag({ content: css });
    let best = 0;
    for (let pt = 8; pt <= 16; pt += 0.25) {
      await page.evaluate((pt) => { (document.querySelector(".paper") as any).style.fontSize = pt + "pt"; }, pt);
      const b = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      if ((b.match(/\/Type\s*\/Page\b/g) ?? []).length <= 2) best = pt; else if (pt > best + 0.6) break;
    }
    console.log(subject, name, best);
    }
    await context.close();
}
await browser.close();
