import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser, sitDown } from "#test/e2e/browser.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** What the server would answer later, said now: the page's clock is moved, the database's is not (its own tests move rows). */
async function left(page: Page, answer: { idleSeconds: number; absoluteSeconds: number; accountId?: string } | null): Promise<void> {
  await page.unroute("**/session/left");
  const own = { accountId: demo.jonas.accountId, idleLimitSeconds: 1800 };
  await page.route("**/session/left", (route) => route.fulfill({ json: answer === null ? null : { ...own, ...answer } }));
}

async function write(width = 360) {
  const sitting = await sitDown(browser, served.address, { subject: "jonas", width });
  await sitting.page.clock.install();
  await sitting.page.goto(`/persons/${demo.jonas.personId}/plan/words/matters`);
  await sitting.page.waitForLoadState("networkidle");
  await sitting.page.locator("textarea").first().fill("Half a sentence");
  return sitting;
}

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze()).violations.map(({ id }) => id);

describe("the page's clock", () => {
  it("warns three minutes before, and one key keeps her in; what she wrote stays", async () => {
    const { page, context, complaints } = await write();
    await left(page, { idleSeconds: 170, absoluteSeconds: 20_000 });
    await page.clock.fastForward("27:00");
    const stay = page.getByRole("button", { name: "Bli innlogget" });
    await stay.waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("3 minutter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Bli innlogget");
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await left(page, { idleSeconds: 1790, absoluteSeconds: 20_000 });
    const [asked] = await Promise.all([page.waitForRequest(/session\/stay\.data/), page.keyboard.press("Enter")]);
    expect((await asked.response())?.status()).toBe(200);
    await stay.waitFor({ state: "detached" });
    expect(await page.locator("textarea").first().inputValue()).toBe("Half a sentence");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("does not disturb whoever has just typed: she is here", async () => {
    const { page, context } = await write();
    await left(page, { idleSeconds: 170, absoluteSeconds: 20_000 });
    await page.clock.fastForward("25:50");
    await page.locator("textarea").first().pressSequentially(" more");
    const asked = page.waitForRequest(/session\/stay\.data/);
    await page.clock.fastForward("01:00");
    await asked;
    await context.close();
  });

  it("covers the page when the session is over, and gives it back to her alone", async () => {
    const { page, context } = await write();
    await left(page, null);
    await page.clock.fastForward("31:00");
    const curtain = page.getByRole("alertdialog");
    await curtain.waitFor();
    expect(await page.locator("#content").isVisible()).toBe(false);
    expect(await page.locator("#content").getAttribute("inert")).not.toBeNull();
    expect(await faultsOf(page)).toEqual([]);
    await left(page, { idleSeconds: 1790, absoluteSeconds: 20_000 });
    await curtain.getByRole("button", { name: "Gå videre" }).click();
    await curtain.waitFor({ state: "detached" });
    expect(await page.locator("textarea").first().inputValue()).toBe("Half a sentence");
    // someone else has signed in in this browser meanwhile: her half sentence is not theirs to read
    await left(page, { idleSeconds: 1790, absoluteSeconds: 20_000, accountId: demo.randi.accountId });
    await page.clock.fastForward("30:00");
    await page.waitForURL((url) => url.pathname === "/");
    await context.close();
  });

  it("says that the whole life is over soon, which no key lengthens", async () => {
    const { page, context } = await write();
    await left(page, { idleSeconds: 1790, absoluteSeconds: 100 });
    await page.clock.fastForward("27:00");
    await page.getByText("må du logge inn på nytt").waitFor();
    expect(await page.getByRole("button", { name: "Bli innlogget" }).count()).toBe(0);
    await context.close();
  });

  it("without JavaScript lets the warning appear by itself, with a link that keeps the session in another tab", async () => {
    const { page, context } = await sitDown(browser, served.address, { subject: "jonas", width: 360, hasJavaScript: false });
    const warning = page.locator(".session-warning--late");
    expect(await warning.isVisible()).toBe(false);
    expect(await warning.evaluate((each) => (each as HTMLElement).style.animationDelay)).toBe("1560s");
    await warning.evaluate((each) => (each as HTMLElement).style.setProperty("animation-delay", "0s"));
    await warning.waitFor({ state: "visible" });
    const [tab] = await Promise.all([context.waitForEvent("page"), warning.getByRole("link").click()]);
    await tab.getByRole("heading", { level: 1, name: "Du er fortsatt logget inn" }).waitFor();
    await context.close();
  });
});

describe("a session that has ended", () => {
  it("gives a form back whole, to be sent again", async () => {
    const visitor = await new Visitor(served.address).signIn("jonas");
    const page = `/persons/${demo.jonas.personId}/plan/words/matters`;
    const key = await visitor.formKey(page);
    const elsewhere = visitor.copy();
    await elsewhere.post("/sign-out", {});
    const sent = await visitor.post(page, { _key: key, words: "Half a sentence she wrote" });
    expect(sent.status).toBe(401);
    expect(await sent.text()).toContain("Half a sentence she wrote");
  });
});
