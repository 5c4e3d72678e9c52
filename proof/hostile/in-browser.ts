import { launchBrowser } from "#test/e2e/browser.ts";
import type { Insider } from "./visitor.ts";

declare global {
  interface Window {
    hostileRan?: number;
  }
}

export interface Seen {
  readonly pages: number;
  readonly faults: readonly string[];
}

/** Opens pages that show what was stored, in a real browser, and looks whether anything of it came alive. */
export async function openInBrowser(port: number, pages: readonly { who: Insider; page: string }[]): Promise<Seen> {
  const faults: string[] = [];
  const browser = await launchBrowser();
  try {
    for (const { who, page: address } of pages) {
      const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}` });
      const [name = "", value = ""] = who.cookie.split("; ")[0]?.split(/=(.*)/s) ?? [];
      await context.addCookies([{ name, value, domain: "127.0.0.1", path: "/" }]);
      await context.addInitScript(() => {
        window.hostileRan = 0;
        Object.assign(window, { hx: () => (window.hostileRan = (window.hostileRan ?? 0) + 1) });
      });
      const page = await context.newPage();
      page.on("dialog", (dialog) => void dialog.dismiss().then(() => faults.push(`${address} opened a dialog`)));
      await page.goto(address);
      const alive = await page.evaluate(() => ({
        ran: window.hostileRan ?? 0,
        strange: document.querySelectorAll("[onerror],[onload],iframe,object,embed,img[src^='http:'],body style,body link[rel=stylesheet]").length,
        isShown:
          document.body.textContent.includes("HX") ||
          [...document.querySelectorAll("input,textarea")].some((field) => (field as HTMLInputElement).value.includes("HX")),
      }));
      if (alive.ran > 0) faults.push(`${address}: a stored script ran`);
      if (alive.strange > 0) faults.push(`${address}: ${alive.strange} strange elements`);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return { pages: pages.length, faults };
}
