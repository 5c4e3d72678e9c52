import { chromium } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
const base = "http://127.0.0.1:3124";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
for (const [subject, who] of [["jonas","jonas"],["karin","emma"],["randi","randi"],["johan-ekman","emma"],["nina-farstad","jonas"]] as const) {
    const context = await browser.newContext({ locale: "nb-NO" });
    const page = await context.newPage();
    await page.goto(`${base}/sign-in`);
    await page.locator(`form:has(input[value="${subject}"]) button`).first().click();
    await page.waitForURL((u) => !u.pathname.includes("sign-in"));
    await page.goto(`${base}/persons/${(demo as any)[who].personId}/plan/print`);
    const chosen = await page.evaluate(() => (document.querySelector(".paper") as any)?.style.fontSize);
    const out: string[] = [];
    for (let pt = 8; pt <= 18; pt += 0.5) {
      await page.evaluate((pt) => { (document.querySelector(".paper") as any).style.fontSize = pt + "pt"; }, pt);
      const b = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      out.push(`${pt}:${(b.match(/\/Type\s*\/Page\b/g) ?? []).length}`);
    }
    console.log(subject, who, "chosen", chosen, out.join(" "));
    await context.close();
}
await browser.close();
