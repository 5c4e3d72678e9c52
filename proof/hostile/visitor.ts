import type { Ground } from "./ground.ts";

/** Where the house believes it stands, in process. */
export const ORIGIN = "http://127.0.0.1:3000";
/** What a browser says of a form of our own pages. */
export const OURS = { host: "127.0.0.1:3000", origin: ORIGIN, "sec-fetch-site": "same-origin" } as const;

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly type: string;
}

/** One who is signed in, without a browser and without the network. */
export class Insider {
  readonly subject: string;
  readonly cookie: string;
  readonly #ground: Ground;

  private constructor(ground: Ground, subject: string, cookie: string) {
    this.#ground = ground;
    this.subject = subject;
    this.cookie = cookie;
  }

  static async signIn(ground: Ground, subject: string): Promise<Insider> {
    const answer = await ground.ask(new Request(`${ORIGIN}/sign-in`, { method: "POST", body: new URLSearchParams({ subject, back: "/" }), headers: OURS }));
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    if (answer.status !== 302 || cookie === "") throw new Error(`${subject} could not sign in: ${answer.status}`);
    return new Insider(ground, subject, cookie);
  }

  async get(address: string): Promise<Answer> {
    return heard(await this.#ground.ask(new Request(ORIGIN + address, { headers: { host: OURS.host, cookie: this.cookie, "accept-language": "nb" } })));
  }

  async post(address: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
    const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
    return heard(
      await this.#ground.ask(new Request(ORIGIN + address, { method: "POST", body, headers: { ...OURS, cookie: this.cookie, "accept-language": "nb" } })),
    );
  }
}

async function heard(answer: Response): Promise<Answer> {
  return { status: answer.status, body: await answer.text(), location: answer.headers.get("Location"), type: answer.headers.get("Content-Type") ?? "" };
}
