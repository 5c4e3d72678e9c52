import { CANARY, type Canary } from "#test/e2e/canaries.ts";
import { dataOf, isFile } from "#test/e2e/inventory.ts";
import { wordsOfPdf } from "#test/e2e/pdf-text.ts";
import type { Visitor } from "#test/e2e/visitor.ts";

/** Somebody who walks the house, and the words that may meet her there. */
interface Walker {
  readonly visitor: Visitor;
  readonly subject: string;
  readonly allowed: ReadonlySet<string>;
}

/** Addresses that a browser or a log keeps: what a page leads to, asks for, or sends one on to. None may carry a word about anyone. */
const KEPT_ADDRESS = /(?:href|src|action|formaction)="([^"]*)"/g;

/** Walks addresses and holds every byte of every answer against what the walker may read. */
export class Crawl {
  readonly #canaries: ReadonlyMap<string, Canary>;
  answers = 0;
  checks = 0;
  /** words rightly shown, and of those, how many in a PDF */
  words = 0;
  printed = 0;
  readonly kinds = new Map<string, number>();
  readonly leaks = new Set<string>();
  readonly broken: string[] = [];
  readonly inAddresses = new Set<string>();

  constructor(canaries: ReadonlyMap<string, Canary>) {
    this.#canaries = canaries;
  }

  /** Every address as a page, and as data alone where it has that form; three at a time. */
  async walk(walker: Walker, addresses: readonly string[]): Promise<void> {
    const queue = addresses.flatMap((address) => (isFile(address) ? [address] : [address, dataOf(address)]));
    const step = async () => {
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) await this.#look(walker, address);
    };
    await Promise.all([step(), step(), step()]);
  }

  async #look({ visitor, subject, allowed }: Walker, address: string): Promise<void> {
    // a connection kept open may be closed by the server just as it is used again: asked once more, on a new one
    const answer = await visitor.get(address).catch(() => visitor.get(address));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isPdf = answer.headers.get("content-type") === "application/pdf";
    const body = isPdf ? wordsOfPdf(bytes) : bytes.toString();
    this.answers += 1;
    this.checks += this.#canaries.size - allowed.size;
    const kind = `${answer.headers.get("content-type")?.split(";")[0] ?? "none"}`;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    if (answer.status >= 500) this.broken.push(`${subject} ${address} ${answer.status}`);
    for (const word of new Set((body + JSON.stringify([...answer.headers])).match(CANARY))) {
      this.words += 1;
      if (isPdf) this.printed += 1;
      if (!allowed.has(word)) this.leaks.add(`${subject} ${address}: ${this.#nameOf(word)}`);
    }
    const kept = [...body.matchAll(KEPT_ADDRESS)].map(([, to]) => to ?? "").filter((to) => !/^(?:data|tel|mailto):/.test(to));
    for (const word of new Set([...kept, answer.headers.get("location") ?? ""].join(" ").match(CANARY)))
      this.inAddresses.add(`${subject} ${address}: ${this.#nameOf(word)}`);
  }

  #nameOf(word: string): string {
    const canary = this.#canaries.get(word);
    return `${canary?.table}.${canary?.column}`;
  }

  get figure(): string {
    const forms = [...this.kinds].toSorted(([, one], [, other]) => other - one).map(([kind, n]) => `${n} ${kind}`);
    return `${this.answers} answers (${forms.join(", ")}), ${this.checks.toLocaleString("en")} (actor, address, word) checks, ${this.words} words rightly or wrongly shown (${this.printed} of them in PDF), ${this.leaks.size} leaks, ${this.inAddresses.size} in addresses`;
  }
}
