import { base, browser, look, person } from "./try-consent.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
const j = `${base}/persons/${demo.jonas.personId}`;
const e = `${base}/persons/${demo.emma.personId}`;
{
  const { page } = await person("liv-myhre", 1280, true, "en");
  await page.goto(`${j}/participants`); await look(page, "en-participants-1280");
  await page.getByLabel("Who", { exact: false }).first().selectOption({ index: 3 }); await page.getByLabel(/What are they/).fill("Bicycles");
  await page.getByRole("button", { name: "Invite" }).click(); await page.waitForTimeout(900); await look(page, "en-invited-1280");
  await page.goto(`${j}/consents`); await look(page, "en-consents-1280");
  await page.getByRole("link", { name: "Receipt" }).click(); await page.waitForTimeout(700); await look(page, "en-receipt-1280");
}
{
  const { page } = await person("mikael", 360, true, "sv");
  await page.goto(`${e}/consents`); await look(page, "mikael-consents");
  await page.getByRole("link", { name: "Kvitto" }).click(); await page.waitForTimeout(700); await look(page, "mikael-receipt");
  await page.setViewportSize({ width: 700, height: 1000 }); await page.emulateMedia({ media: "print" }); await page.screenshot({ path: "/tmp/h-consent/print-emma.png", fullPage: true }); await page.emulateMedia({ media: "screen" });
  await page.goto(`${e}/take-back`); await page.getByLabel("Allt").check(); await page.getByRole("button", { name: "Återkalla nu" }).click(); await page.waitForTimeout(900); await look(page, "mikael-no");
  await page.goto(`${e}/consents/new`); await page.getByRole("button", { name: "Nästa" }).click(); await page.waitForTimeout(800); await page.locator("details.card summary").first().click(); await look(page, "mikael-what");
}
{
  const { page } = await person("eva-brekke", 360).catch(() => ({ page: undefined })); void page;
}
for (const subject of ["roy-bakken", "nina-farstad", "oda-nilsen"]) {
  const found = await person(subject, 360).catch(() => undefined);
  if (found === undefined) continue;
  const { page } = found;
  await page.goto(base); console.log(subject, (await page.locator("main").innerText()).slice(0, 300).replaceAll("\n", " / "));
  await page.goto(`${j}/participants`); await look(page, `participants-as-${subject}`);
  const link = page.locator('a[href^="/invitations/"]').first();
  await page.goto(base);
  if (await link.count() > 0) { await link.click(); await page.waitForTimeout(900); await look(page, `invitation-${subject}`); }
}
await browser.close(); void idOf;
