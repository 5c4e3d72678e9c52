import { chromium } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
const base = "http://127.0.0.1:3125";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run","--disable-quic","--disable-dev-shm-usage"] });
async function signIn(subject: string, js: boolean, width = 360) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: js, locale: "nb-NO" });
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.locator(`button[name=subject][value="${subject}"], form:has(input[value="${subject}"]) button`).first().click();
  await page.waitForURL((u) => !u.pathname.startsWith("/sign-in"), { timeout: 60000 });
  return { page, context };
}
const P = (id: string) => `${base}/persons/${id}/meetings`;
const jonas = demo.jonas.personId;
const one = await signIn(demo.jonas.subject, false);
await one.page.goto(`${P(jonas)}/new`);
await one.page.fill("textarea[name=wish]", "Jeg vil snakke om naboen");
const body = await one.page.evaluate(() => 1).catch(() => undefined);
const key = await one.page.locator("input[name=_key]").getAttribute("value");
const send = () => one.context.request.post(`${P(jonas)}/new`, { form: { _key: key ?? "", wish: "Dobbelt" }, headers: { Origin: base }, maxRedirects: 0 });
const [a, b] = await Promise.all([send(), send()]);
console.log("double", a.status(), a.headers()["location"], b.status(), b.headers()["location"]);
if (a.status() >= 400) console.log((await a.text()).slice(0, 400));
const meeting = (a.headers()["location"] ?? "").split("?")[0]?.split("/").pop();
await one.page.goto(`${P(jonas)}/new`);
await one.page.screenshot({ path: "/tmp/h-meeting/f-new-again.png", fullPage: true });
// coordinator calls, JS off
const liv = await signIn(demo.municipalCoordinatorNo.subject, false, 1280);
await liv.page.goto(`${P(jonas)}/${meeting}/call`);
await liv.page.fill("input[name=startsAt]", "2027-03-28T02:30");
await liv.page.fill("input[name=place]", "Rom 2");
await liv.page.locator("form.ask button[type=submit]").click();
console.log("dst", await liv.page.locator(".aksel-error-summary").innerText());
await liv.page.fill("input[name=startsAt]", "2027-03-29T09:30");
for (const s of await liv.page.locator("select[name^='seat:']").all()) await s.selectOption("called");
await liv.page.locator("form.ask details summary").click();
await liv.page.fill("textarea[name=outsidersCalled]", "Knut Berntsen, borettslaget\nEn til, huset");
await liv.page.locator("form.ask button[type=submit]").click();
await liv.page.screenshot({ path: "/tmp/h-meeting/f-crowd.png", fullPage: true });
await liv.page.check("input[name=isManyRight]");
await liv.page.fill("input[name=whyMany]", "Alle må høre det samme");
await liv.page.locator("form.ask button[type=submit]").click();
await liv.page.screenshot({ path: "/tmp/h-meeting/f-called.png", fullPage: true });
console.log("called", liv.page.url());
// answer no without reason as NAV
const nav = await signIn(demo.navConsultant.subject, false);
await nav.page.goto(`${P(jonas)}/${meeting}`);
await nav.page.check("input[value=no]");
await nav.page.getByRole("button", { name: "Send svaret" }).click();
console.log("no", await nav.page.locator(".aksel-error-summary").innerText());
await nav.page.fill("input[name=reason]", "Kurs den dagen");
await nav.page.getByRole("button", { name: "Send svaret" }).click();
await nav.page.screenshot({ path: "/tmp/h-meeting/f-answered.png", fullPage: true });
// ask
await nav.page.locator("summary", { hasText: "Still et spørsmål" }).click();
await nav.page.fill("textarea[name=words]", "Hva med trekket?");
await nav.page.selectOption("select[name=lifeArea]", "economy");
await nav.page.getByRole("button", { name: "Sett på dagsordenen" }).click();
console.log("asked", nav.page.url(), await nav.page.getByText("Hva med trekket?").count());
const ics = await nav.context.request.get(`${P(jonas)}/${meeting}/calendar.ics`);
console.log(ics.status(), ics.headers()["content-type"], await ics.text());
const out = await signIn(demo.outsider.subject, false);
for (const path of [`/${meeting}/calendar.ics`, `/${idOf("no/such")}/calendar.ics`, `/${meeting}`, `/${meeting}/hold`, `/${meeting}/call`, "", "/new"]) {
  const r = await out.context.request.get(P(jonas) + path); console.log("outsider", path.slice(-20), r.status(), (await r.text()).length);
}
const none = await nav.context.request.get(`${P(jonas)}/${idOf("no/such")}/calendar.ics`); console.log("nav, no such", none.status(), (await none.text()).length);
// hold
await liv.page.goto(`${P(jonas)}/${meeting}/hold`);
for (const s of await liv.page.locator("select[name^='came:']").all()) await s.selectOption("present");
await liv.page.locator("input[name=spoke]").nth(1).check();
await liv.page.getByRole("button", { name: "Lagre hvem som er her" }).click();
await liv.page.fill("textarea[name=decision]", "Vi snakker med naboen sammen.");
await liv.page.selectOption("select[name=decisionArea]", "housing");
await liv.page.getByRole("button", { name: "Lagre beslutningen" }).click();
await liv.page.fill("textarea[name=what]", "Ringe naboen");
await liv.page.getByRole("button", { name: "Legg i planen" }).click();
console.log("measure", await liv.page.locator(".aksel-error-summary").innerText());
await liv.page.selectOption("select[name=owner]", "person");
await liv.page.fill("input[name=dueOn]", "2027-04-10");
await liv.page.selectOption("select[name=lifeArea]", "housing");
await liv.page.getByRole("button", { name: "Legg i planen" }).click();
await liv.page.getByRole("button", { name: "Avslutt møtet" }).click();
console.log("close", await liv.page.locator(".aksel-error-summary").innerText());
await liv.page.screenshot({ path: "/tmp/h-meeting/f-hold.png", fullPage: true });
await liv.page.fill("input[name=nextMeetingOn]", "2027-05-10");
await liv.page.getByRole("button", { name: "Avslutt møtet" }).click();
await liv.page.screenshot({ path: "/tmp/h-meeting/f-held.png", fullPage: true });
// stale page: nav answers a held meeting
await nav.page.locator("summary", { hasText: "Still et spørsmål" }).click();
await nav.page.fill("textarea[name=words]", "For sent?");
await nav.page.getByRole("button", { name: "Sett på dagsordenen" }).click();
console.log("stale", await nav.page.locator(".aksel-alert--error, [role=alert]").allInnerTexts());
await liv.page.goto(`${P(jonas)}`);
await liv.page.screenshot({ path: "/tmp/h-meeting/f-list.png", fullPage: true });
await browser.close();
