import type { CDPSession, Page } from "playwright-core";
import { Keyboard } from "#test/e2e/keyboard.ts";

/** What a screen reader is told of the place where the focus is; `within` the names of what it stands in. */
interface Told {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly within: readonly string[];
}

type Role = "link" | "button" | "textbox" | "combobox" | "radio" | "checkbox" | "summary" | "day";
/** As the browser's own tree of accessible names calls them. */
const ROLES: Record<Role, readonly string[]> = {
  link: ["link"],
  button: ["button"],
  textbox: ["textbox"],
  combobox: ["combobox", "ComboBoxMenuButton"],
  radio: ["radio"],
  checkbox: ["checkbox"],
  summary: ["DisclosureTriangle", "DisclosureTriangleGrouped"],
  day: ["Date", "DateTime", "InputTime"],
};

/**
 * Someone who neither sees the page nor has a mouse: Tab, and what is said at each stop. She finds everything by role and
 * name, as the browser itself works them out, and never by markup.
 */
export class ByName {
  readonly keyboard: Keyboard;
  readonly #page: Page;
  readonly #tree: CDPSession;

  private constructor(page: Page, tree: CDPSession) {
    this.#page = page;
    this.#tree = tree;
    this.keyboard = new Keyboard(page);
  }

  static async at(page: Page): Promise<ByName> {
    return new ByName(page, await page.context().newCDPSession(page));
  }

  /** Tabs on until something of this role says this name (or begins with it), within what says that one. */
  async to(role: Role, name: string | RegExp, within?: string): Promise<Told> {
    const heard: string[] = [];
    const isIt = (told: Told) =>
      ROLES[role].includes(told.role) &&
      (typeof name === "string" ? told.name.startsWith(name) : name.test(told.name)) &&
      (within === undefined || told.within.some((each) => each.startsWith(within)));
    for (let stop = 0; stop < 250; stop += 1) {
      await this.keyboard.press("Tab");
      const told = await this.#listen();
      if (told === undefined) continue; // the browser's own bar
      if (isIt(told)) return told;
      heard.push(`${told.role} "${told.name.slice(0, 40)}"`);
    }
    throw new Error(`no ${role} "${String(name)}" was heard on ${new URL(this.#page.url()).pathname}; ${[...new Set(heard)].join(", ")}`);
  }

  /** Follows a link, and waits until the other page has a heading. */
  async follow(name: string | RegExp): Promise<void> {
    const from = this.#page.url();
    await this.to("link", name);
    await this.keyboard.press("Enter");
    await this.#page.waitForURL((url) => url.href !== from);
    await this.#page.waitForLoadState("networkidle");
  }

  /** Presses a button; `said`: what is announced then. */
  async press(name: string, said?: string, within?: string): Promise<void> {
    await this.to("button", name, within);
    await this.keyboard.press("Enter");
    if (said !== undefined) await this.#page.getByRole("status").filter({ hasText: said }).first().waitFor();
  }

  async write(name: string, words: string): Promise<void> {
    await this.to("textbox", name);
    await this.keyboard.type(words);
  }

  /** By its whole name: one may begin like another. */
  async unfold(name: string): Promise<void> {
    await this.to("summary", new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`));
    await this.keyboard.press("Enter");
  }

  async tick(name: string | RegExp, within?: string): Promise<void> {
    const { isChecked } = await this.to("checkbox", name, within);
    if (!isChecked) await this.keyboard.press("Space");
  }

  /** Goes down a list until its value holds these words. */
  async choose(name: string, words: string | RegExp): Promise<void> {
    let told: Told | undefined = await this.to("combobox", name);
    for (let step = 0; step < 40; step += 1) {
      if (told !== undefined && (typeof words === "string" ? told.value.includes(words) : words.test(told.value))) return;
      await this.keyboard.press("ArrowDown");
      told = await this.#listen();
    }
    throw new Error(`"${name}" never said "${String(words)}"`);
  }

  /** Goes along a group of radio buttons until this one is chosen. */
  async pick(group: string, name: string): Promise<void> {
    let told: Told | undefined = await this.to("radio", "", group);
    await this.keyboard.press("Space");
    for (let step = 0; step < 20; step += 1) {
      if (told?.name.startsWith(name) === true) return;
      await this.keyboard.press("ArrowDown");
      told = await this.#listen();
    }
    throw new Error(`"${group}" never said "${name}"`);
  }

  /** Types a day ("2026-12-05") or a moment ("2026-12-05T12:30") into its field, in the order in which this browser asks for it. */
  async typeDay(name: string, day: string): Promise<void> {
    await this.to("day", name);
    const [year = "", month = "", date = ""] = day.slice(0, 10).split("-");
    for (const order of [month + date, date + month]) {
      await this.keyboard.type(order + year);
      if (day.length > 10) {
        await this.keyboard.press("ArrowRight");
        await this.keyboard.type(day.slice(11).replace(":", ""));
        if ((await this.#typed()) === "") await this.keyboard.type("PM");
      }
      if ((await this.#typed()) === day) return;
      for (let part = 0; part < 6; part += 1) await this.keyboard.press("ArrowLeft");
    }
    throw new Error(`"${name}" holds ${await this.#typed()}`);
  }

  #typed(): Promise<string> {
    return this.#page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : ""));
  }

  async #listen(): Promise<Told | undefined> {
    const { result } = await this.#tree.send("Runtime.evaluate", { expression: "document.activeElement === document.body ? null : document.activeElement" });
    if (result.objectId === undefined) return undefined;
    const { nodes } = await this.#tree.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: true });
    const [own, ...around] = nodes;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    if (own === undefined || around.length === 0) return undefined;
    const within: string[] = [];
    for (let parent = byId.get(own.parentId ?? ""); parent !== undefined; parent = byId.get(parent.parentId ?? ""))
      within.push(String(parent.name?.value ?? ""));
    return {
      role: String(own.role?.value ?? ""),
      name: String(own.name?.value ?? ""),
      value: String(own.value?.value ?? ""),
      isChecked: own.properties?.some(({ name, value }) => name === "checked" && value.value === "true") ?? false,
      within,
    };
  }
}
