import { createHmac, randomBytes } from "node:crypto";

/*
 * How often one address may try at the doors that take no session: signing in, an invitation's code, a need raised in
 * public; and how often one session may take copies out. Counted in this process, by a hash that dies with it.
 */
interface Rule {
  readonly name: string;
  readonly route: RegExp;
  readonly method: "POST" | "any";
  readonly by: "address" | "session";
  readonly most: number;
  readonly seconds: number;
}

const RULES: readonly Rule[] = [
  { name: "sign-in", route: /^\/(?:sign-in|step-up)(?:\/|$)/, method: "POST", by: "address", most: 30, seconds: 60 },
  { name: "sign-in-answer", route: /^\/sign-in\/answer\//, method: "any", by: "address", most: 60, seconds: 60 },
  { name: "need", route: /^\/(?:raise|follow)(?:\/|$)/, method: "POST", by: "address", most: 20, seconds: 600 },
  { name: "export", route: /(?:\.(?:pdf|csv|json|html|ics)|\/(?:pdf|file|copy)[^/]*)$/, method: "any", by: "session", most: 60, seconds: 600 },
];
/** More at once than this, and the oldest are forgotten: the list never grows with an attack. */
const KEPT = 20_000;

export interface Tried {
  readonly method: string;
  /** the route's pattern, not the address */
  readonly route: string;
  readonly address: string;
  readonly session: string | undefined;
}

export class RateLimit {
  readonly #key = randomBytes(32);
  readonly #tried = new Map<string, { count: number; until: number }>();

  /** @returns the seconds to wait, or undefined where the request may go on */
  take({ method, route, address, session }: Tried, now: number): number | undefined {
    let wait: number | undefined;
    for (const rule of RULES) {
      if ((rule.method !== "any" && rule.method !== method) || !rule.route.test(route)) continue;
      const who = createHmac("sha256", this.#key)
        .update(`${rule.name} ${rule.by === "address" ? address : (session ?? address)}`)
        .digest("base64");
      const known = this.#tried.get(who);
      const current = known !== undefined && known.until > now ? known : { count: 0, until: now + rule.seconds * 1000 };
      current.count += 1;
      this.#tried.delete(who);
      this.#tried.set(who, current);
      if (current.count > rule.most) wait = Math.max(wait ?? 0, Math.ceil((current.until - now) / 1000));
    }
    for (const oldest of this.#tried.keys()) {
      if (this.#tried.size <= KEPT) break;
      this.#tried.delete(oldest);
    }
    return wait;
  }
}

/** Where the request came from: our own proxy's word where there is one, otherwise the other end of the line. */
export function addressOf(headers: Headers, remote: string | undefined, isBehindProxy: boolean): string {
  const said = isBehindProxy ? headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
  return said ?? remote ?? "unknown";
}
