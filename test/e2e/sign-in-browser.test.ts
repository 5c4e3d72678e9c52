import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { findAxeFaults } from "#test/e2e/look.ts";
import { launchBrowser, sitDown } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { ProviderHouse } from "#test/oidc-house.ts";

let house: ProviderHouse;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  house = await ProviderHouse.open("test");
  [served, browser] = await Promise.all([
    serve({ SIGN_IN_FILE: ProviderHouse.file(house) }, (database) =>
      database.runSql(`insert into care.identity (issuer, subject, account_id) values ('${house.issuer}', 'jonas-there', '${demo.jonas.accountId}')`),
    ),
    launchBrowser(),
  ]);
  await house.serveFor(served.address);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await house.stop();
});

const way = `/persons/${demo.jonas.personId}/way-in`;

describe("in a browser", () => {
  it.each([true, false])("one press leads out to the provider and back in, and out again by both doors (JavaScript: %s)", async (hasJavaScript) => {
    const { page, context, complaints } = await sitDown(browser, served.address, { width: 360, hasJavaScript });
    house.next = { subject: "jonas-there", acr: "high" };
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Logg inn med Prøve-ID" }).click();
    await page.waitForURL(`${served.address}/`);
    await page.goto("/settings/sessions");
    await page.locator("details.me summary").click();
    await page.locator("details.me").getByRole("button", { name: "Logg ut" }).click();
    await page.waitForURL(`${house.issuer}/session/end**`);
    await page.getByRole("button", { name: "out" }).click();
    await page.waitForURL(`${served.address}/sign-in`);
    await page.goto("/settings/sessions");
    await page.waitForURL(/sign-in/);
    // the provider's own pages are its own; ours complained of nothing
    expect(complaints.filter((each) => each.includes(served.address))).toEqual([]);
    await context.close();
  });

  it("a grave act asks once more who she is, and goes on where she was", async () => {
    const jonas = await Screen.of(browser, served.address, { subject: "jonas" });
    const card = `/persons/${demo.jonas.personId}/card`;
    await jonas.go(card);
    const unmask = jonas.t("person.card.unmask");
    await jonas.press(unmask, { until: jonas.page.getByRole("heading", { name: jonas.t("stepup.title") }) });
    await jonas.axe();
    await jonas.page.getByRole("button", { name: jonas.t("stepup.do") }).click();
    await jonas.page.waitForURL(`**${card}`);
    await jonas.page.getByRole("button", { name: unmask }).click();
    await jonas.page.waitForFunction(() => /\d{6} ?\d{5}/.test(document.querySelector(".national-id")?.textContent ?? ""));
    expect(jonas.faults).toEqual([]);
    await jonas.context.close();
  });

  it.each([true, false])("a friend is let in: code in hand, signed in as herself, confirmed by who asked her (JavaScript: %s)", async (hasJavaScript) => {
    const name = hasJavaScript ? "Kåre Berg" : "Mona Lund";
    const jonas = await Screen.of(browser, served.address, { subject: "jonas", hasJavaScript });
    const { t } = jonas;
    await jonas.go(`/persons/${demo.jonas.personId}/circle`);
    await jonas.unfold(t("person.circle.add"));
    const add = jonas.form(t("person.circle.add"));
    await jonas.fill(t("person.circle.name"), name, add);
    await jonas.choose(t("person.circle.kinship"), t("person.kinship.friend"), add);
    await jonas.press(t("person.circle.save"), { within: add });
    await jonas.go(way);
    await jonas.unfold(t("wayin.invite", { name }));
    await jonas.press(t("wayin.invite-do"), { within: jonas.form(t("wayin.invite", { name })) });
    const code = await jonas.card(name).locator(".invitation-code").innerText();
    if (hasJavaScript) await jonas.axe();
    await jonas.picture(`way-in-code-${hasJavaScript}`);

    const { page, context } = await sitDown(browser, served.address, { width: 360, hasJavaScript });
    house.next = { subject: name.replaceAll(/\W/g, "-"), acr: "high", name };
    const arrives = async (button: string) => {
      await page.goto("/sign-in");
      await page.getByText(t("signin.have-code"), { exact: true }).click();
      await page.getByRole("button", { name: button }).click();
    };
    await arrives(t("signin.code-with", { provider: "Prøve-ID" }));
    await page.waitForURL(/choose/);
    if (hasJavaScript) expect(await findAxeFaults(page)).toEqual([]);
    await page.getByRole("textbox", { name: t("signin.code") }).fill(code.toLowerCase());
    await page.getByRole("button", { name: t("signin.code-do") }).click();
    await page.getByText(t("signin.code-waiting")).waitFor();

    await jonas.go(way);
    await jonas.sees(t("wayin.answered", { name }));
    if (hasJavaScript) await jonas.axe();
    await jonas.picture(`way-in-answered-${hasJavaScript}`);
    await jonas.card(name).getByRole("checkbox").check();
    await jonas.press(t("wayin.confirm-do"), { within: jonas.card(name) });
    await jonas.sees(t("wayin.member-in"), jonas.card(name));

    await page.goto("/sign-in");
    await page.getByRole("button", { name: t("signin.with", { provider: "Prøve-ID" }) }).click();
    await page.waitForURL(`${served.address}/`);
    // nothing has been opened to her yet: she is in, and sees nothing
    await page.goto(`/persons/${demo.jonas.personId}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(t("error.title-404"));
    expect(jonas.faults).toEqual([]);
    await Promise.all([jonas.context.close(), context.close()]);
  });

  it("someone without an e-ID is written down with helper and witness, in three languages", async () => {
    for (const tongue of ["nb", "sv", "en"] as const) {
      const liv = await Screen.of(browser, served.address, { subject: demo.municipalCoordinatorNo.subject, tongue });
      await liv.go("/persons");
      const people = await liv.page
        .locator("main a[href^='/persons/']")
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      const { t } = liv;
      let found = false;
      for (const person of new Set(people.map((path) => path.split("/").slice(0, 3).join("/")))) {
        if (!/[0-9a-f-]{36}$/.test(person) || (await liv.go(`${person}/way-in`)) !== 200) continue;
        if ((await liv.page.getByText(t("wayin.record"), { exact: true }).count()) === 0) continue;
        found = true;
        await liv.unfold(t("wayin.record"));
        const form = liv.form(t("wayin.record"));
        await form.getByRole("radio").first().check();
        await liv.fill(t("wayin.helper"), "Liv Myhre", form);
        await liv.fill(t("wayin.witness"), "liv myhre", form);
        await liv.fill(t("wayin.agreed-on"), "2026-01-05", form);
        await form.getByRole("radio", { name: t("wayin.agreed-how.aloud"), exact: true }).check();
        expect(await liv.press(t("wayin.record-do"), { within: form })).toBe(422);
        expect(await liv.problems()).toEqual([t("wayin.same-person")]);
        await liv.fill(t("wayin.witness"), "Geir Solbakken", form);
        await liv.press(t("wayin.record-do"), { within: form });
        await liv.sees(/Geir Solbakken/);
        await liv.axe();
        await liv.picture(`way-in-paper-${tongue}`);
        break;
      }
      expect([found, liv.faults]).toEqual([true, []]);
      await liv.context.close();
    }
  });
});
