import { chromium } from "playwright-core";
import { idOf } from "#db/demo/identity.ts";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
for (const [subject, slug, locale] of [["jonas","jonas","nb"],["karin","emma","sv"],["randi","randi","nb"],["liv-myhre","line-aas","nb"],["elias-pappa","elias","sv"]] as const) {
  const context = await browser.newContext({ viewport: { width: 688, height: 1016 }, locale });
  const page = await context.newPage();
  await page.goto(`http://localhost:3126/sign-in`);
  await page.locator(`form:has(input[name=subject][value="${subject}"]) button, button[name=subject][value="${subject}"]`).first().click();
  await page.waitForLoadState("networkidle");
  await page.goto(`http://localhost:3126/persons/${idOf(`person/${slug}`)}/summary`); await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  console.log(slug, "pages", (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length, await page.evaluate("document.body.scrollHeight + ' of 1016, ' + getComputedStyle(document.body).fontFamily"));
  await page.screenshot({ path: `/tmp/h-person/print-${slug}.png`, fullPage: true });
  await context.close();
}
await browser.close();
