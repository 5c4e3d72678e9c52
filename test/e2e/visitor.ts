/** Someone at a browser's other end, without the browser: keeps its cookies and follows nothing by itself. */
export class Visitor {
  #address: string;
  #cookies = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
  }

  /** The same server at another port, after a restart. */
  moveTo(address: string): void {
    this.#address = address;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#keep(await fetch(this.#address + path, { redirect: "manual", headers: { ...headers, Cookie: this.#cookieLine() } }));
  }

  /** A form, as a browser of our own pages sends it. */
  async post(path: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
    return this.#keep(
      await fetch(this.#address + path, {
        method: "POST",
        redirect: "manual",
        body,
        headers: { "Sec-Fetch-Site": "same-origin", Origin: this.#address, ...headers, Cookie: this.#cookieLine() },
      }),
    );
  }

  /** Someone holding a copy of the same cookies. */
  copy(): Visitor {
    const other = new Visitor(this.#address);
    other.#cookies = new Map(this.#cookies);
    return other;
  }

  /** One click in the demo area. */
  async signIn(subject: string): Promise<this> {
    const answer = await this.post("/sign-in", { subject, back: "/" });
    if (answer.status !== 302) throw new Error(`${subject} could not sign in: ${answer.status}`);
    return this;
  }

  /** The key of the form on a page, as the browser would send it back. */
  async formKey(path: string): Promise<string> {
    const html = await (await this.get(path)).text();
    const key = /name="_key" value="([0-9a-f-]{36})"/.exec(html)?.[1];
    if (key === undefined) throw new Error(`no form on ${path}`);
    return key;
  }

  #cookieLine(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = "", ...rest] = line.split(";");
      const at = pair.indexOf("=");
      if (rest.some((part) => part.trim().toLowerCase() === "max-age=0")) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }
}
