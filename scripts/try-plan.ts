import { chromium } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { demo } from "#db/demo/actors.ts";
const base = "http://localhost:3123";
const only = process.argv[2];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
const J = demo.jonas.personId, E = demo.emma.personId;
const shots: [string, string, string, string, boolean?][] = [
  ["jonas", "nb", `/persons/${J}/plan`, "plan-jonas"],
  ["karin", "sv", `/persons/${E}/plan`, "plan-karin"],
  [demo.navConsultant.subject, "nb", `/persons/${J}/plan`, "plan-nav"],
  ["jonas", "nb", `/persons/${J}/plan/words/matters`, "say-jonas"],
  [demo.municipalCoordinatorNo.subject, "nb", `/persons/${J}/plan/words/matters`, "say-liv"],
  [demo.municipalCoordinatorNo.subject, "nb", `/persons/${J}/plan/measures/new`, "measure-new-liv"],
  ["jonas", "nb", `/persons/${J}/plan/goals/new`, "goal-new-jonas"],
  ["karin", "sv", `/persons/${E}/plan/contributions`, "contrib-karin"],
  ["marit", "nb", `/persons/${J}/plan`, "plan-marit"],
  ["jonas", "nb", `/persons/${J}/plan/disagree?item=plan&id=${demo.jonas.planId}`, "disagree-jonas"],
];
const contexts = new Map();
for (const [subject, lang, path, name] of shots) {
  if (only && !name.includes(only)) continue;
  const key = subject;
  let context = contexts.get(key);
  if (!context) {
    context = await browser.newContext({ locale: lang });
    const p = await context.newPage();
    await p.goto(`${base}/sign-in`, { timeout: 120000 });
    const form = await p.evaluate((s: string) => { const f = [...document.querySelectorAll("form")].find((x) => [...x.querySelectorAll("[name=subject]")].some((i: any) => i.value === s)); const b: any = f?.querySelector(`button[value="${s}"]`) ?? f?.querySelector("button"); b?.click(); return Boolean(b); }, subject);
    if (!form) console.log("no sign-in form for", subject);
    await p.waitForURL((u: URL) => !u.pathname.includes("sign-in"), { timeout: 60000 }).catch(() => console.log("not signed in", subject));
    await context.addCookies([{ name: "language", value: lang, url: base }]);
    await p.close();
    contexts.set(key, context);
  }
  const page = await context.newPage();
  page.on("console", (m: any) => m.type() === "error" && console.log(name, "console:", m.text().slice(0, 300)));
  page.on("pageerror", (e: Error) => console.log(name, "pageerror:", e.message.slice(0, 300)));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const r = await page.goto(base + path, { timeout: 120000, waitUntil: "networkidle" });
    await page.screenshot({ path: `/tmp/h-plan/${name}-${width}.png`, fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(name, width, r?.status(), "overflow", overflow);
  }
  const axe = await new AxeBuilder({ page }).analyze();
  for (const v of axe.violations) console.log(name, "axe", v.id, v.nodes.slice(0, 3).map((n: any) => n.html.slice(0, 200)));
  await page.close();
}
await browser.close();
