import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { catalogue as en } from "#shell/catalogue.en.ts";
import { catalogue as nb } from "#shell/catalogue.nb.ts";
import { catalogue as sv } from "#shell/catalogue.sv.ts";
import { sitDown, type Tongue } from "#test/e2e/browser.ts";
import { findAxeFaults, isAwake } from "#test/e2e/look.ts";
import { makeTexts } from "#ui/make-texts.ts";
import type { Texts } from "#ui/texts.tsx";

const CATALOGUES = { nb, sv, en };

/** What someone at a screen of her own does and reads there: by the names that stand on it, never by its markup. */
export class Screen {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly t: Texts;
  /** console errors, pages wider than the screen, and what axe finds: to be empty at the end */
  readonly faults: string[];
  /** how often she has pressed, followed or chosen something */
  taps = 0;
  readonly #width: number;
  readonly #hasJavaScript: boolean;

  private constructor(sitting: { page: Page; context: BrowserContext; complaints: string[] }, who: Required<Pick<Who, "tongue" | "width" | "hasJavaScript">>) {
    this.page = sitting.page;
    this.context = sitting.context;
    this.context.setDefaultTimeout(PATIENCE);
    this.faults = sitting.complaints;
    this.t = makeTexts(who.tongue, CATALOGUES[who.tongue]);
    this.#width = who.width;
    this.#hasJavaScript = who.hasJavaScript;
  }

  static async of(browser: Browser, address: string, { subject, tongue = "nb", width = 360, hasJavaScript = true }: Who = {}): Promise<Screen> {
    const sitting = await sitDown(browser, address, { ...(subject === undefined ? {} : { subject }), tongue, width, hasJavaScript });
    return new Screen(sitting, { tongue, width, hasJavaScript });
  }

  /** Several, each at a screen of his own. */
  static all<const Whos extends readonly Who[]>(browser: Browser, address: string, whos: Whos): Promise<{ -readonly [Each in keyof Whos]: Screen }> {
    return Promise.all(whos.map((who) => Screen.of(browser, address, who))) as Promise<{ -readonly [Each in keyof Whos]: Screen }>;
  }

  async go(path: string): Promise<number> {
    const answer = await this.page.goto(path);
    if (this.#hasJavaScript) await this.page.waitForFunction(isAwake);
    await this.#look();
    return answer?.status() ?? 0;
  }

  /** The path of the page, without what was said on the way there. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /**
   * Follows a link on the page. It is clicked and read in one step: an address changes before the page has drawn itself for it,
   * so that where a link led a moment earlier may still be from the page before.
   */
  async follow(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const link = within.getByRole("link", exactly(name)).first();
    this.taps += 1;
    await link.click({ trial: true });
    const to = new URL(
      await link.evaluate((clicked) => {
        (clicked as HTMLAnchorElement).click();
        return (clicked as HTMLAnchorElement).href;
      }),
    );
    await this.page.waitForURL((url) => url.pathname === to.pathname && url.search === to.search);
    await this.#look();
  }

  /** Presses a form's button and waits until its answer stands on the page. `until`: what a step that is neither taken nor refused leads to. */
  async press(name: string, { within = this.page, until }: { within?: Locator | Page; until?: Locator } = {}): Promise<number> {
    const button = within.getByRole("button", exactly(name));
    const key = await button.evaluate((pressed) => (pressed as HTMLButtonElement).form?.querySelector<HTMLInputElement>("[name=_key]")?.value ?? "");
    this.taps += 1;
    const isOver = this.#hasJavaScript ? undefined : this.page.waitForEvent("domcontentloaded");
    const [answer] = await Promise.all([this.page.waitForResponse((each) => each.request().method() === "POST"), button.click()]);
    await isOver;
    if (until !== undefined) await until.waitFor();
    else if (answer.status() === 422) await this.#refused();
    else if (answer.status() < 400 && key !== "") await this.page.locator(`input[name="_key"][value="${key}"]`).first().waitFor({ state: "detached" });
    await this.#look();
    return answer.status();
  }

  /** What a refusal says stands on the page: its problems, or a sentence (there may have been one before it, so that is asked last). */
  async #refused(): Promise<void> {
    const problems = this.page.locator(".aksel-error-summary").first();
    await problems.waitFor({ timeout: 3000 }).catch(() => this.page.locator(".aksel-alert").first().waitFor());
  }

  /** A field by its label, whether or not it may be left empty. */
  field(label: string, within: Locator | Page = this.page): Locator {
    return within.getByLabel(new RegExp(`^${escape(label)}( \\(${escape(this.t("form.optional"))}\\))?$`));
  }

  async fill(label: string, value: string, within?: Locator): Promise<void> {
    await this.field(label, within).fill(value);
  }

  /** The option of a list whose text holds these words. */
  async choose(label: string, words: string, within?: Locator): Promise<void> {
    const list = this.field(label, within).and(this.page.locator("select"));
    const value = await list.evaluate((select, part) => [...(select as HTMLSelectElement).options].find((option) => option.text.includes(part))?.value, words);
    if (value === undefined) throw new Error(`"${label}" has no option "${words}"`);
    await list.selectOption(value);
  }

  /** One of a group of radio buttons or ticks (Aksel names a group by its question, its description and its problem). */
  async pick(group: string, option: string, within: Locator | Page = this.page): Promise<void> {
    const name = new RegExp(`^${escape(group)}`);
    const around = within.getByRole("group", { name }).or(within.getByRole("radiogroup", { name }));
    this.taps += 1;
    await around
      .getByRole("radio", exactly(option))
      .or(around.getByRole("checkbox", exactly(option)))
      .check();
  }

  /** Opens what is folded away; what is open stays so. */
  async unfold(summary: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const wanted = { hasText: typeof summary === "string" ? new RegExp(`^${escape(summary)}`) : summary };
    // the page may still be on its way
    await within.locator("details > summary").filter(wanted).first().waitFor();
    const folded = within.locator("details:not([open]) > summary").filter(wanted);
    if ((await folded.count()) > 0) await folded.first().click();
  }

  form(name: string): Locator {
    return this.page.getByRole("form", { name, exact: true });
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole("region", exactly(name));
  }

  group(name: string | RegExp): Locator {
    return this.page.getByRole("group", exactly(name));
  }

  /** A card in a list, by its heading or a text in it. */
  card(words: string): Locator {
    return this.page.locator(".card").filter({ hasText: words });
  }

  /** Waits until the words can be read. */
  async sees(words: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** What was just done, as it is announced. */
  async said(words: string): Promise<void> {
    await this.page.getByRole("status").filter({ hasText: words }).first().waitFor();
  }

  /** The problems a refused form names at its top. */
  async problems(): Promise<string[]> {
    return this.page.locator(".aksel-error-summary li").allInnerTexts();
  }

  /** All that can be read on the page, for what must not stand there. */
  async allText(): Promise<string> {
    return this.page.locator("body").innerText();
  }

  async axe(): Promise<void> {
    for (const fault of await findAxeFaults(this.page)) this.faults.push(`${this.path}: axe ${fault}`);
  }

  /** A picture, where JOURNEY_PICTURES names a folder for them. */
  async picture(name: string, fullPage = true): Promise<void> {
    const folder = process.env["JOURNEY_PICTURES"];
    if (folder !== undefined) await this.page.screenshot({ path: `${folder}/${name}.png`, fullPage });
  }

  async #look(): Promise<void> {
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    if (width > this.#width) this.faults.push(`${this.path} is ${width} px wide`);
  }
}

export interface Who {
  readonly subject?: string;
  readonly tongue?: Tongue;
  readonly width?: number;
  readonly hasJavaScript?: boolean;
}

/** How long something may take to appear before it is missing. */
const PATIENCE = 20_000;

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const exactly = (name: string | RegExp) => (typeof name === "string" ? { name, exact: true } : { name });

/** The same hour for everyone in the area: the day so many days from today, as a date field takes it. */
export function dayFromNow(days: number): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
