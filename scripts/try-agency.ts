import { chromium, type Page } from "playwright-core";
import AxeBuilder from "@axe-core/playwright";
import { demo } from "#db/demo/actors.ts";
const base = "http://127.0.0.1:3127";
const only = process.argv[2];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
const pages = ["", "/agencies", "/agencies/new", `/agencies/${demo.municipalCoordinatorNo.agencyId}`, "/professionals", "/professionals/new", `/professionals/${demo.municipalCoordinatorNo.professionalId}`, `/agreements/${demo.agreement.no}`, "/life-areas", "/statutory-items"];
async function signIn(subject: string, language: string, width: number, js = true) {
  const context = await browser.newContext({ locale: language, viewport: { width, height: 800 }, javaScriptEnabled: js, extraHTTPHeaders: { "accept-language": language } });
  const page = await context.newPage();
  const answer = await context.request.post(`${base}/sign-in`, { form: { subject }, maxRedirects: 0, headers: { origin: base } });
  if (answer.status() >= 400) console.log("sign-in", answer.status(), (await answer.text()).slice(0, 300));
  return page;
}
for (const [subject, language] of [["tor-haug", "nb"], ["daniel-forsberg", "sv"]] as const) {
  for (const width of [360, 1280]) {
    const page: Page = await signIn(subject, language, width);
    for (const [index, path] of pages.entries()) {
      if (only && !path.includes(only)) continue;
      const at = subject === "daniel-forsberg" ? path.replace(demo.agreement.no, demo.agreement.se).replace(demo.municipalCoordinatorNo.agencyId, demo.municipalCoordinatorSe.agencyId).replace(demo.municipalCoordinatorNo.professionalId, demo.municipalCoordinatorSe.professionalId) : path;
      const response = await page.goto(`${base}/administration${at}`, { waitUntil: "networkidle" });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await page.screenshot({ path: `/tmp/h-agency/${language}-${width}-${index}.png`, fullPage: true });
      await page.evaluate(() => { for (const d of document.querySelectorAll("details")) d.open = true; });
      const { violations } = await new AxeBuilder({ page }).analyze();
      console.log(language, width, at.slice(0, 30), response?.status(), overflow > 0 ? `OVERFLOW ${overflow}` : "", violations.map((v) => `${v.id}: ${v.nodes.length} ${v.nodes[0]?.html.slice(0, 150)}`).join("; "));
      if (width === 360) await page.screenshot({ path: `/tmp/h-agency/${language}-open-${index}.png`, fullPage: true });
    }
    await page.context().close();
  }
}
await browser.close();
