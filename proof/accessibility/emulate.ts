import type { Page } from "playwright-core";

/*
 * What the one who reads has set in her browser. Nothing of it touches the page: its window, the size of letters she
 * has asked for, and her own colours.
 */

const PHONE = { width: 360, height: 800 };

/** The least that WCAG 1.4.10 asks for: a window of 1280 px at 400 %. */
export const narrow = (page: Page) => page.setViewportSize({ width: 320, height: 640 });
export const phone = (page: Page) => page.setViewportSize(PHONE);
export const desk = (page: Page) => page.setViewportSize({ width: 1280, height: 800 });

/** Letters so many times as large as the browser begins with (its own setting, not zoom: the window stays as narrow). */
export async function enlarge(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16 * times, fixed: 13 * times } });
  await session.detach();
}

export const forceColours = (page: Page, isForced: boolean) => page.emulateMedia({ forcedColors: isForced ? "active" : "none" });
