import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] as const;

/** What axe finds, one line a rule; in the page itself (its way through a second, empty page is for foreign frames, and slow). */
export async function findAxeFaults(page: Page, tags: readonly string[] = WCAG): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags([...tags])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** The page is no wider than its window: nobody has to scroll two ways to read a line. */
export async function findWidthFaults(page: Page): Promise<string[]> {
  // a text field takes its new width a moment after the window has
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 1000 }).catch(() => {});
  const { width, window: room } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  return width > room ? [`${width} px wide in a window of ${room} px`] : [];
}

/** React has taken over the page: what is done from now on it knows of. */
export const isAwake = () => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react"));

/** Unfolds all that is folded away, what lies within it too. @returns how much there was */
export async function openAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    let opened = 0;
    for (let summary = next(); summary !== null && opened < 200; summary = next()) {
      summary.click();
      opened += 1;
    }
    return opened;

    function next(): HTMLElement | null {
      return document.querySelector("details:not([open]) > summary");
    }
  });
}
