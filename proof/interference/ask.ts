import type { Visitor } from "#test/e2e/visitor.ts";

/** An answer as it left: nothing of it may depend on what the asker may not see. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/*
 * What is left out of the comparison, and why it says nothing:
 * - the header Date and moments within the run (when a session began and ends, when she herself looked, the thirty days before
 *   it that a report begins with): the worlds are asked
 *   one after another by milliseconds;
 * - the nonce of the content policy, drawn for each answer;
 * - the port each world's server was given, and the length of a body (the bodies themselves are compared; a moment that is left
 *   out may be a digit longer);
 * - numbers that no world held before it was asked (the key of a form, her own looks in the log, their sums): drawn for each.
 * A number that any world held is compared.
 */
const NONCE = /nonce="[^"]*"|'nonce-[^']*'|"nonce":"[^"]*"|\\"nonce\\":\\"[^"]*\\"/g;
const NUMBER = /[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const EPOCH = /(?<=\bD\\?",)1\d{12}/g;
const ISO = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)/g;
const STAMP = /\d{8}T\d{6}Z/g;
const HOUSE = /\b127\.0\.0\.1:\d+/g;
/** ms between such a moment and the asking itself */
const FROM_NOW = [0, 8 * 3_600_000, -30 * 24 * 3_600_000];

export class Plain {
  readonly #known: ReadonlySet<string>;
  readonly #since: number;

  constructor(known: ReadonlySet<string>, since: number) {
    this.#known = known;
    this.#since = since;
  }

  #isNow(ms: number): boolean {
    const passed = ms - this.#since;
    const span = Date.now() - this.#since + 5000;
    return FROM_NOW.some((apart) => passed >= apart && passed <= apart + span);
  }

  of(text: string): string {
    return text
      .replaceAll(NONCE, "nonce")
      .replaceAll(HOUSE, "house")
      .replaceAll(NUMBER, (number) => (this.#known.has(number) ? number : "drawn"))
      .replaceAll(EPOCH, (ms) => (this.#isNow(Number(ms)) ? "now" : ms))
      .replaceAll(ISO, (iso) => (this.#isNow(Date.parse(iso)) ? "now" : iso))
      .replaceAll(STAMP, (stamp) => (this.#isNow(Date.parse(stamp.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5"))) ? "now" : stamp));
  }
}

export async function ask(visitor: Visitor, address: string, plain: Plain): Promise<Answer> {
  // a connection kept open may be closed by the server just as it is used again
  const answer = await visitor.get(address).catch(() => visitor.get(address));
  const headers = [...answer.headers].filter(([name]) => name !== "date" && name !== "set-cookie" && name !== "content-length");
  return { status: answer.status, headers: plain.of(JSON.stringify(headers)), body: plain.of(await answer.text()) };
}

const said = (text: string): string[] => text.match(/[\p{L}\d][^"<>\\]{2,}/gu) ?? [];

/** Where two answers part, and what only one of them says; nothing where they are the same. */
export function parting(one: Answer, other: Answer): string | undefined {
  if (one.status !== other.status) return `${one.status} or ${other.status}`;
  for (const part of ["body", "headers"] as const) {
    if (one[part] === other[part]) continue;
    let at = 0;
    while (one[part][at] === other[part][at]) at += 1;
    const [here, there] = [new Set(said(one[part])), new Set(said(other[part]))];
    const alone = (mine: Set<string>, theirs: Set<string>) => [...mine].filter((each) => !theirs.has(each) && !/^[_\d]/.test(each)).slice(0, 4);
    return `from …${one[part].slice(Math.max(0, at - 60), at + 40)}…; only as it is: ${alone(here, there).join(" | ")}; only there: ${alone(there, here).join(" | ")}`;
  }
  return undefined;
}
