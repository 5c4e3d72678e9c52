import type { Browser } from "playwright-core";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { findAxeFaults, findWidthFaults } from "#test/e2e/look.ts";
import { findMarkupFaults } from "./markup.ts";

/** Pages with one mistake each, and which of our looks must see it. */
const PLANTED: readonly { readonly what: string; readonly body: string; readonly seen: RegExp }[] = [
  { what: "an image without a name", body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', seen: /image-alt/ },
  { what: "an element three times as wide as the window", body: '<p style="width: 300vw">wide</p>', seen: /px wide in a window of/ },
  {
    what: "a focus behind something else",
    body: '<div style="position:fixed;inset:0;background:#fff;z-index:9">over it</div><a href="/there">under it</a>',
    seen: /hidden behind/,
  },
  { what: "a focus outside of the window", body: '<a href="/there" style="position:fixed;left:-999px">away</a>', seen: /outside of the window/ },
  { what: "a focus without a mark", body: '<a href="/there" style="outline:0;box-shadow:none">unmarked</a>', seen: /no mark of focus/ },
  {
    what: "small targets side by side",
    body: '<button style="width:12px;height:12px;padding:0;font-size:8px">a</button><button style="width:12px;height:12px;padding:0;font-size:8px">b</button>',
    seen: /target-size/,
  },
  { what: "a field without a label", body: '<input type="text">', seen: /^label / },
  { what: "a label that points at nothing", body: '<label for="nobody">Name</label>', seen: /html no-missing-references/ },
  { what: "two of one id", body: '<p id="one">a</p><p id="one">b</p>', seen: /html no-dup-id/ },
  { what: "words too pale to read", body: '<p style="color:#ccc;background:#fff">pale</p>', seen: /color-contrast/ },
];

/** @returns what was planted and not seen; and, first, whether the same page without a mistake is let through */
export async function tryLooks(browser: Browser): Promise<{ planted: number; missed: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const lookAt = async (body: string) => {
    const html = `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>Helhet</title></head><body><main><h1>Helhet</h1>${body}</main></body></html>`;
    await page.setContent(html);
    const keyboard = new Keyboard(page);
    await keyboard.walk(20);
    return [...(await findAxeFaults(page)), ...(await findWidthFaults(page)), ...keyboard.faults, ...(await findMarkupFaults(html))];
  };
  const missed: string[] = [];
  const clean = await lookAt('<p>Words. <a href="/there">A link</a></p>');
  if (clean.length > 0) missed.push(`a page without fault is blamed: ${clean.join("; ")}`);
  for (const { what, body, seen } of PLANTED) if (!(await lookAt(body)).some((fault) => seen.test(fault))) missed.push(what);
  await context.close();
  return { planted: PLANTED.length, missed };
}
