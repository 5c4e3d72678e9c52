import type { Page } from "playwright-core";
import { isAwake, openAll } from "#test/e2e/look.ts";
import { type At, look } from "./looks.ts";

/** Forms that have been looked at already, by their page and what they do, in one language. */
export type FormsSeen = Set<string>;

/**
 * Every form of a page sent as empty as one can make it. A refused one stands with its problems named at the top, each
 * leading to its field, and whoever sent it is taken there.
 */
export async function refuseForms(at: At, seen: FormsSeen): Promise<void> {
  const { page, tally, tongue, subject, pattern } = at;
  const address = page.url();
  const count = await page.locator("main form[method=post]").count();
  for (let index = 0; index < count; index += 1) {
    const form = page.locator("main form[method=post]").nth(index);
    const intent = await form.evaluate(intentOf).catch(() => undefined);
    const key = `${pattern} ${intent}`;
    if (intent === undefined || seen.has(key)) continue;
    seen.add(key);
    await page.waitForFunction(isAwake);
    await openAll(page);
    const answer = await sendEmpty(page, index);
    if (answer === 422) {
      tally.found(await findSummaryFaults(page), "error", tongue, subject, pattern, intent);
      await look("error", { ...at, pattern: key });
    } else {
      tally.taken += 1;
      if (answer >= 500) tally.found([`answered ${answer}`], "error", tongue, subject, key);
    }
    await page.goto(address);
  }
}

/** What a form does (its `_intent`, ids aside), where there is something in it to fill in. */
function intentOf(form: Element): string | undefined {
  const isFillable = form.querySelector("input:not([type=hidden]):not([type=submit]), textarea, select") !== null;
  const intent = form.querySelector<HTMLInputElement>("input[name=_intent]")?.value ?? "";
  return isFillable ? intent.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…") : undefined;
}

async function sendEmpty(page: Page, index: number): Promise<number> {
  const form = page.locator("main form[method=post]").nth(index);
  for (const field of await form.locator("input:not([type=hidden], [type=submit], [type=radio], [type=checkbox]), textarea").all())
    if (await field.isEditable()) await field.fill("");
  const ticked = form.locator("input[type=checkbox]:checked:not(:disabled)");
  for (let left = await ticked.count(); left > 0; left -= 1) await ticked.first().uncheck();
  for (const list of await form.locator("select").all()) if ((await list.locator('option[value=""]').count()) > 0) await list.selectOption("");
  const button = form.locator("button[type=submit]:visible:not([name=_look])").first();
  const [answer] = await Promise.all([page.waitForResponse((each) => each.request().method() === "POST"), button.click()]);
  if (answer.status() === 422) await page.locator(".aksel-error-summary, [role=alert]:not(:empty)").first().waitFor();
  return answer.status();
}

/** The problems stand at the top, with the focus on them, and each leads somewhere. */
async function findSummaryFaults(page: Page): Promise<string[]> {
  await page
    .waitForFunction(() => document.querySelector(".aksel-error-summary")?.contains(document.activeElement) === true, undefined, { timeout: 2000 })
    .catch(() => {});
  return page.evaluate(() => {
    const summary = document.querySelector(".aksel-error-summary");
    if (summary === null) return ["refused without a summary of its problems"];
    const faults: string[] = [];
    if (!summary.contains(document.activeElement)) faults.push(`the focus is not on the summary but on ${document.activeElement?.outerHTML.slice(0, 100)}`);
    for (const link of summary.querySelectorAll("a"))
      if (document.getElementById(link.hash.slice(1)) === null) faults.push(`leads nowhere: ${link.textContent}`);
    return faults;
  });
}
