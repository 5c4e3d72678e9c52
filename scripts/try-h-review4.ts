import { chromium } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
const base = "http://127.0.0.1:3124";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--no-first-run","--disable-dev-shm-usage"] });
for (const [subject, who] of [["karin","emma"],["jonas","jonas"]] as const) {
    const context = await browser.newContext({ locale: subject==="karin"?"sv-SE":"nb-NO", viewport: { width: 700, height: 1000 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.goto(`${base}/sign-in`);
    await page.locator(`form:has(input[value="${subject}"]) button`).first().click();
    await page.waitForURL((u) => !u.pathname.includes("sign-in"));
    await page.goto(`${base}/persons/${(demo as any)[who].personId}/plan/print`);
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: `/tmp/h-review/paper-${who}.png`, fullPage: true });
}
await browser.close();
