import type { Locator, Page } from "playwright-core";

/** A keyboard and nothing else: counts its keys, and looks at every stop whether one can see where one is. */
export class Keyboard {
  readonly page: Page;
  /** stops that could not be seen: hidden behind something, outside of the window, or without a mark of focus */
  readonly faults: string[] = [];
  keys = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: "Tab" | "Shift+Tab" | "Enter" | "Space" | "ArrowDown" | "ArrowUp" | "ArrowLeft" | "ArrowRight"): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** Tabs on until this has the focus. */
  async tabTo(goal: Locator, most = 120): Promise<void> {
    await goal.waitFor();
    for (let stop = 0; stop < most; stop += 1) {
      await this.press("Tab");
      await this.#look();
      if (await goal.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${String(goal)} was not reached by ${most} tabs`);
  }

  /** Tabs from the top of the page until the focus has left it at the other end. @returns how many stops there were */
  async walk(most = 600): Promise<number> {
    for (let stops = 0; stops < most; stops += 1) {
      await this.press("Tab");
      if (await this.page.evaluate(() => document.activeElement === document.body)) return stops;
      await this.#look();
    }
    this.faults.push(`${new URL(this.page.url()).pathname}: no way out by Tab`);
    return most;
  }

  /** Goes down a list or a group of radio buttons until this stands chosen. */
  async arrowTo(isThere: () => Promise<boolean>, most = 40): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      if (await isThere()) return;
      await this.press("ArrowDown");
    }
    throw new Error(`not reached by ${most} arrows`);
  }

  /** Types a day into a date field, in the order that this browser asks for it. */
  async typeDay(field: Locator, day: string): Promise<void> {
    const [year = "", month = "", date = ""] = day.split("-");
    for (const order of [month + date, date + month]) {
      await this.type(order + year);
      if ((await field.inputValue()) === day) return;
      await this.press("Shift+Tab");
      await this.tabTo(field);
    }
    throw new Error(`the date field holds ${await field.inputValue()}`);
  }

  async #look(): Promise<void> {
    const { fault, clip } = await this.page.evaluate(findFocusFault);
    if (fault === undefined || (clip !== undefined && (await this.#looksFocused(clip)))) return;
    this.faults.push(`${new URL(this.page.url()).pathname}: ${fault}`);
  }

  /** A mark that no outline of the element itself tells of (drawn around its card, or within it): does the picture change with the focus? */
  async #looksFocused(clip: Clip): Promise<boolean> {
    const focused = await this.page.evaluateHandle(() => document.activeElement as HTMLElement);
    const shown = await this.page.screenshot({ clip, caret: "hide" });
    await focused.evaluate((element) => element.blur());
    const unmarked = await this.page.screenshot({ clip, caret: "hide" });
    await focused.evaluate((element) => element.focus({ preventScroll: true }));
    return !shown.equals(unmarked);
  }
}

type Clip = Record<"x" | "y" | "width" | "height", number>;

/** Runs in the page: what is wrong with the place where the focus is now; with `clip` where only a picture can tell. */
function findFocusFault(): { fault?: string; clip?: Clip } {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return {}; // the browser's own bar
  const named = focused.outerHTML.slice(0, 120);
  const box = focused.getBoundingClientRect();
  // a link that goes on in the next line is where its first part is: the middle of the two together may be beside both
  const part = getComputedStyle(focused).display === "inline" ? (focused.getClientRects()[0] ?? box) : box;
  // what is larger than the window (a table to scroll) is seen where the window is
  const [left, top] = [Math.max(part.left, 0), Math.max(part.top, 0)];
  const [width, height] = [Math.min(part.right, innerWidth) - left, Math.min(part.bottom, innerHeight) - top];
  if (width <= 0 || height <= 0) return { fault: `outside of the window: ${named}` };
  const [x, y] = [left + Math.min(width, 40) / 2, top + Math.min(height, 40) / 2];
  const over = document.elementFromPoint(x, y);
  const isSeen =
    over !== null &&
    (focused.contains(over) ||
      over.contains(focused) ||
      over.closest("label")?.getAttribute("for") === focused.id ||
      (focused.matches("[type=radio], [type=checkbox]") && over.parentElement === focused.parentElement));
  // inside of a date field the browser has stops of its own, and marks them itself
  if (isSeen && focused.matches("input[type=date], input[type=datetime-local]")) return {};
  if (!isSeen) return { fault: `hidden behind ${over?.outerHTML.slice(0, 80)}: ${named}` };
  const isMarked = [focused, focused.parentElement, ...(focused.parentElement?.children ?? [])].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
  });
  const clip = { x: Math.max(0, box.left - 40), y: Math.max(0, box.top - 40), width: box.width + 80, height: box.height + 80 };
  return isMarked ? {} : { fault: `no mark of focus on ${named}`, clip };
}
