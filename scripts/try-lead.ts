import { chromium } from "playwright-core";
const [, , base, subject, lang, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
for (const width of [360, 1280]) {
  const c = await b.newContext({ viewport: { width, height: 800 }, locale: lang === "sv" ? "sv-SE" : "nb-NO" });
  const p = await c.newPage();
  p.on("console", m => { if (m.type() === "error") console.log("console:", m.text().slice(0, 300)); });
  p.on("pageerror", e => console.log("pageerror:", String(e).slice(0, 300)));
  if (subject !== "-") { await p.goto(base + "/sign-in"); await Promise.all([p.waitForURL(u => !u.pathname.includes("sign-in")), p.locator(`form:has(input[value="${subject}"]) button`).click()]); }
  let i = 0;
  for (const path of paths) { await p.goto(base + path); await p.waitForTimeout(300); await p.screenshot({ path: `/tmp/shot-${width}-${i++}.png`, fullPage: true });
    const w = await p.evaluate(() => document.documentElement.scrollWidth); if (w > width) console.log("WIDE", width, path, w); }
  await c.close();
}
await b.close();
