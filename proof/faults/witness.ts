import { randomUUID } from "node:crypto";
import { demo } from "#db/demo/actors.ts";
import { shellNb } from "#shell/shell.nb.ts";
import { Visitor } from "#test/e2e/visitor.ts";

/** What each note of the witness begins with. Notes are shown to the agency that wrote them and to the person: to nobody else. */
const CANARY = "kanari-";

/** What no answer may hold, whatever has happened: a stack, a statement, the name of a part of ours. */
const OURS =
  /\bat \S+ \(?(?:file:|node:|\/)|\bselect .+ from |\binsert into |\bset_config|ECONN|EPIPE|\bpostgres|pglite|SQLSTATE|syntax error|violates|node_modules/i;

const UNSURE = shellNb["error.text-503-unsure"];

export type Kind = "refused" | "acknowledged" | "away" | "unknown" | "other";

interface Other {
  readonly who: string;
  readonly visitor: Visitor;
  readonly paths: readonly string[];
}

interface Note {
  readonly words: string;
  readonly key: string;
}

/**
 * Writes and reads while something is done to the house, and remembers what was said: a note that was answered 302 is
 * acknowledged, and must be there for ever after, once. What somebody may not see is counted in every answer she gets.
 */
export class Witness {
  readonly acknowledged: string[] = [];
  /** answered 503, 500 or not at all: to be sent again under the same key */
  readonly open: Note[] = [];
  readonly leaks: string[] = [];
  readonly faults: string[] = [];
  readonly statuses = new Map<number, number>();
  answered = 0;
  /** writes whose connection was cut before an answer; a refused connection is none */
  lost = 0;
  /** times a writer was told that nobody knows whether it was saved */
  unsure = 0;
  underWay = 0;
  readonly #writer: Visitor;
  readonly #others: readonly Other[];
  readonly #secret: string;
  #isStopped = true;
  #loops: Promise<void>[] = [];

  private constructor(writer: Visitor, others: readonly Other[], secret: string) {
    this.#writer = writer;
    this.#others = others;
    this.#secret = secret;
  }

  /** @param secret words of the plan, which whoever is not in it must never be shown */
  static async at(address: string, secret: string): Promise<Witness> {
    const of = (subject: string) => new Visitor(address).signIn(subject);
    const person = `/persons/${demo.jonas.personId}`;
    const all = [`${person}/notes`, `${person}/plan.json`, `${person}/plan`, `${person}/plan.data`];
    return new Witness(
      await of(demo.municipalCoordinatorNo.subject),
      [
        { who: "another agency", visitor: await of(demo.navConsultant.subject), paths: [`${person}/notes`] },
        { who: "an outsider", visitor: await of(demo.outsider.subject), paths: all },
        { who: "a stranger", visitor: new Visitor(address), paths: all },
      ],
      secret,
    );
  }

  moveTo(address: string): void {
    for (const visitor of [this.#writer, ...this.#others.map((each) => each.visitor)]) visitor.moveTo(address);
  }

  /** Begins to write (`writers` at once) and to read as everyone else. */
  begin(writers = 3): void {
    this.#isStopped = false;
    const again = async (act: () => Promise<unknown>) => {
      while (!this.#isStopped) {
        await act();
        await pause(5);
      }
    };
    this.#loops = [...Array.from({ length: writers }, () => again(() => this.#writeOn())), ...this.#others.map((_, index) => again(() => this.read(index)))];
  }

  /** As whoever is told to come back later does: at her pace, so that what is left open stays a handful. */
  async #writeOn(): Promise<void> {
    if ((await this.write()) === "away") await pause(300);
  }

  async end(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#loops);
  }

  async write(note: Note = { words: `${CANARY}${randomUUID()}`, key: randomUUID() }): Promise<Kind> {
    this.underWay += 1;
    const kind = await this.#send(note);
    this.underWay -= 1;
    if (kind === "acknowledged") this.acknowledged.push(note.words);
    // what found no house to take it was never sent: nobody waits for an answer to it
    else if (kind !== "refused" && !this.open.some(({ key }) => key === note.key)) this.open.push(note);
    return kind;
  }

  async #send({ words, key }: Note): Promise<Kind> {
    try {
      const answer = await this.#writer.post(`/persons/${demo.jonas.personId}/notes`, { _intent: "write", _key: key, kind: "note", words }, NORWEGIAN);
      const body = await answer.text();
      this.#judge("the writer", answer, body);
      if (body.includes(UNSURE)) this.unsure += 1;
      if (answer.status === 302 && (answer.headers.get("Location") ?? "").startsWith(`/persons/${demo.jonas.personId}`)) return "acknowledged";
      if (answer.status !== 503) this.#blame(`a note was answered ${answer.status} ${answer.headers.get("Location") ?? ""}`);
      return answer.status === 503 ? "away" : "other";
    } catch (error) {
      await pause(20);
      if (isRefused(error)) return "refused";
      this.lost += 1;
      return "unknown";
    }
  }

  /** Someone who may not see what she asks for, asks for it. */
  async read(index: number): Promise<void> {
    const { who, visitor, paths } = this.#others[index] as Other;
    const path = paths[Math.floor(Math.random() * paths.length)] as string;
    try {
      const answer = await visitor.get(path, NORWEGIAN);
      const body = await answer.text();
      this.#judge(who, answer, body);
      if (body.includes(CANARY) || (who !== "another agency" && body.includes(this.#secret))) this.leaks.push(`${who} was shown it at ${path}`);
      if (who === "an outsider" && answer.status === 302) this.#blame("a session that was acknowledged is gone");
      if (answer.status === 200 && who === "an outsider") this.leaks.push(`an outsider was answered 200 at ${path}`);
    } catch {
      await pause(20);
    }
  }

  #judge(who: string, answer: Response, body: string): void {
    this.answered += 1;
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
    const ours = answer.status < 400 ? undefined : OURS.exec(body.replaceAll(/<script[\s\S]*?<\/script>/g, ""))?.[0];
    if (ours !== undefined) this.#blame(`${who} was shown "${ours}" with ${answer.status}`);
    if (answer.status === 503 && answer.headers.get("Retry-After") === null) this.#blame("503 without Retry-After");
    if (answer.status >= 500 && answer.status !== 503) this.#blame(`${who} was answered ${answer.status}`);
    const isPage = (answer.headers.get("Content-Type") ?? "").startsWith("text/html");
    if (answer.status >= 400 && isPage && !/<h1[^>]*>[^<]/.test(body)) this.#blame(`${answer.status} without a sentence`);
  }

  /** The positive control: who may see the last note is shown it. */
  async seesHerOwn(): Promise<boolean> {
    const answer = await this.#writer.get(`/persons/${demo.jonas.personId}/notes`, NORWEGIAN).catch(() => undefined);
    return answer?.status === 200 && (await answer.text()).includes(this.acknowledged.at(-1) ?? "nothing was acknowledged");
  }

  /** @returns what her plan on paper was answered with */
  async askForPaper(): Promise<number> {
    const answer = await this.#writer.get(`/persons/${demo.jonas.personId}/plan.pdf`, NORWEGIAN).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.status ?? 0;
  }

  /** Sends what was left open again, under the same keys. @returns how many were taken now */
  async sendAgain(): Promise<number> {
    const again = this.open.splice(0);
    for (const note of again) if ((await this.write(note)) === "refused") this.open.push(note);
    return again.length - this.open.length;
  }

  #blame(words: string): void {
    if (!this.faults.includes(words)) this.faults.push(words);
  }
}

const isRefused = (error: unknown) => error instanceof Error && error.cause instanceof Error && "code" in error.cause && error.cause.code === "ECONNREFUSED";
const NORWEGIAN = { "Accept-Language": "nb" };
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
