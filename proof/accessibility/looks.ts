import type { Browser, Page } from "playwright-core";
import { sitDown, type Tongue } from "#test/e2e/browser.ts";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { findAxeFaults, findWidthFaults, openAll } from "#test/e2e/look.ts";
import type { House } from "#test/e2e/pages.ts";
import { desk, enlarge, forceColours, narrow, phone } from "./emulate.ts";
import { findMarkupFaults } from "./markup.ts";
import type { State, Tally } from "./tally.ts";

export interface At {
  readonly page: Page;
  readonly tally: Tally;
  readonly tongue: Tongue;
  readonly subject: string | undefined;
  readonly pattern: string;
}

export async function look(state: State, { page, tally, tongue, subject, pattern }: At): Promise<void> {
  tally.found([...(await findAxeFaults(page)), ...(await findWidthFaults(page))], state, tongue, subject, pattern);
  tally.looked(state, tongue);
}

/** Every page of a house as its readers come to it, one language. */
export async function visit(
  browser: Browser,
  address: string,
  { house, tongue, tally, mayBeGone = false }: { house: House; tongue: Tongue; tally: Tally; mayBeGone?: boolean },
  atPage: (at: At, html: string) => Promise<void>,
): Promise<void> {
  for (const { subject, pages } of house) {
    const { context, page, complaints } = await sitDown(browser, address, { ...(subject === undefined ? {} : { subject }), tongue, width: 360 });
    for (const each of pages) {
      const answer = await page.goto(each.address);
      if (answer?.status() === 200) await atPage({ page, tally, tongue, subject, pattern: each.pattern }, await answer.text());
      // what a form has taken away is gone (an offer answered, a meeting called off)
      else if (!mayBeGone) tally.found([`answered ${answer?.status()}`], "normal", tongue, subject, each.pattern);
    }
    tally.found(complaints, "console", tongue, subject);
    await context.close();
  }
}

/** A page in every way it may be shown, and by Tab from end to end with all of it unfolded: each language at another size. */
export async function lookAllWays(at: At, html: string): Promise<void> {
  const { page, tally, tongue } = at;
  tally.documents += 1;
  tally.found(await findMarkupFaults(html), "markup", tongue, at.subject, at.pattern);
  await look("normal", at);
  await forceColours(page, true);
  await look("forced colours", at);
  await forceColours(page, false);
  await narrow(page);
  await look("320 px", at);
  await phone(page);
  await enlarge(page, 2);
  await look("200 % text", at);
  if (tongue !== "en") await enlarge(page, 1);
  await openAll(page);
  if (tongue === "nb") {
    // the menu of one's own lies over the page where there is room
    await desk(page);
    await look("opened", at);
    await phone(page);
  } else await look("opened", at);
  if (tongue === "sv") await narrow(page);
  await walk(at);
  await enlarge(page, 1);
  await phone(page);
}

async function walk({ page, tally, tongue, subject, pattern }: At): Promise<void> {
  const keyboard = new Keyboard(page);
  tally.stops += await keyboard.walk();
  tally.found(
    keyboard.faults.map((fault) => fault.replace(/^[^:]+: /, "focus ")),
    "focus",
    tongue,
    subject,
    pattern,
  );
}

/** A page of the first day, or of long names: as it stands, narrow, and with large letters. */
export const lookAs =
  (state: "empty" | "long names") =>
  async (at: At, html: string): Promise<void> => {
    const { page, tally, tongue, subject, pattern } = at;
    tally.documents += 1;
    tally.found(await findMarkupFaults(html), "markup", tongue, subject, pattern);
    await look(state, at);
    await narrow(page);
    tally.found(await findWidthFaults(page), state, tongue, subject, pattern, "320 px");
    await phone(page);
    await enlarge(page, 2);
    tally.found(await findWidthFaults(page), state, tongue, subject, pattern, "200 % text");
    await enlarge(page, 1);
  };
