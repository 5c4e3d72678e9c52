import { chromium } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
const base = "http://127.0.0.1:3125";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-dev-shm-usage"] });
for (const js of [true, false]) {
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: js, locale: "nb-NO" });
const page = await context.newPage();
await page.goto(`${base}/sign-in`);
await page.locator(`form:has(input[value="${demo.municipalCoordinatorNo.subject}"]) button, button[value="${demo.municipalCoordinatorNo.subject}"]`).first().click();
await page.waitForURL((u) => !u.pathname.startsWith("/sign-in"), { timeout: 60000 });
await page.goto(`${base}/persons/${demo.jonas.personId}/meetings/${idOf("meeting/jonas-called")}/hold`);
await page.waitForTimeout(800);
await page.getByRole("button", { name: "Avslutt møtet" }).click(); await page.waitForTimeout(1500); await page.screenshot({ path: `/tmp/h-meeting/close-${js}.png`, fullPage: true });
console.log(js, await page.evaluate(() => [document.documentElement.scrollHeight, document.body.offsetHeight, [...document.querySelectorAll("*")].map((e) => [e.tagName, e.className.toString().slice(0, 60), Math.round(e.getBoundingClientRect().bottom), getComputedStyle(e).position]).filter((x) => (x[2] as number) > 4300).slice(0,12)]));
await context.close();
}
await browser.close();
