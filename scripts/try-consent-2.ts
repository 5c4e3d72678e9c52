import { base, browser, look, person } from "./try-consent.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
const j = `${base}/persons/${demo.jonas.personId}`;
const e = `${base}/persons/${demo.emma.personId}`;
// guardian, no script, Swedish, phone: gives; the other answers
{
  const { page } = await person("karin", 360, false, "sv");
  await page.goto(`${e}/consents`); await look(page, "emma-consents-sv-360");
  await page.goto(`${e}/consents/new`);
  await page.getByRole("button", { name: "Nästa" }).click(); await look(page, "emma-what-sv-360");
  await page.getByRole("button", { name: "Nästa" }).click(); await look(page, "emma-yes-sv-360");
  await page.locator("textarea[name=ownVoice]").fill("Jag vill att Jenny vet om örat.");
  await page.getByRole("button", { name: /Ja, jag samtycker/ }).click(); await look(page, "emma-receipt-sv-360");
  await page.goto(`${e}/consents`); await look(page, "emma-waiting-sv-360");
}
{
  const { page } = await person("anna-lena-sjoberg", 1280, true, "sv");
  await page.goto(`${e}/consents`); await page.getByText("Skriv in svaret").first().click(); await look(page, "emma-coordinator-sv-1280");
  await page.goto(`${e}/consents/new`); await page.getByRole("button", { name: "Nästa" }).click(); await page.waitForTimeout(500); await page.getByRole("button", { name: "Nästa" }).click(); await page.waitForTimeout(700);
  await page.getByRole("button", { name: "Skriv in samtycket" }).click(); await page.waitForTimeout(900); await look(page, "emma-coordinator-refused-1280");
}
{
  const { page } = await person("jenny-lund", 360, false, "sv");
  const answer = await page.goto(`${e}/plan`); console.log("teacher while waiting:", answer?.status());
}
{
  const { page } = await person("mikael", 360, false, "sv");
  await page.goto(`${e}/consents`); await look(page, "emma-mikael-360");
  await page.getByRole("button", { name: /Ja, jag samtycker/ }).click(); await look(page, "emma-mikael-done-360");
  await page.getByRole("link", { name: "Kvitto" }).click(); await page.pdf({ path: "/tmp/h-consent/emma.pdf", preferCSSPageSize: true });
  await page.goto(`${e}/participants`); await look(page, "emma-participants-360");
}
// three taps
{
  const { page } = await person("jonas", 360, false);
  await page.goto(j); await page.getByRole("link", { name: "Samtykker" }).click(); await page.getByRole("link", { name: "Ta tilbake fra NAV Fjordby" }).click(); await look(page, "jonas-take-nav-360");
  await page.getByRole("button", { name: "Ta tilbake nå" }).click(); await look(page, "jonas-taken-360");
  await page.goto(`${j}/participants`); await look(page, "jonas-participants-after-360");
  await page.goto(`${j}/consents/new`); await page.locator(`input[value="${demo.outsider.agencyId}"]`).check(); await page.getByRole("button", { name: "Neste" }).click();
  await page.getByRole("button", { name: "Neste" }).click(); await look(page, "jonas-what-refused-360");
  await page.locator(`input[name="area.${demo.outsider.agencyId}"][value="housing"]`).check(); await page.getByRole("button", { name: "Neste" }).click();
  await page.getByRole("button", { name: "Ja, jeg samtykker" }).click(); await look(page, "jonas-given-360");
  await page.pdf({ path: "/tmp/h-consent/jonas.pdf", preferCSSPageSize: true });
}
{
  const { page } = await person("nina-farstad", 360, false);
  const answer = await page.goto(`${j}/plan`); console.log("NAV after:", answer?.status()); await look(page, "nav-after");
}
await browser.close();
