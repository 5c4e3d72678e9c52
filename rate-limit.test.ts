import { describe, expect, it } from "vitest";
import { addressOf, RateLimit } from "./rate-limit.ts";

const at = (route: string, more: Partial<Parameters<RateLimit["take"]>[0]> = {}) => ({
  method: "POST",
  route,
  address: "192.0.2.1",
  session: undefined,
  ...more,
});
const many = (limit: RateLimit, tried: Parameters<RateLimit["take"]>[0], times: number, now = 0) => Array.from({ length: times }, () => limit.take(tried, now));

describe("how often one may try", () => {
  it("stops the thirty-first try to sign in within a minute, says how long, and lets go when it has passed", () => {
    const limit = new RateLimit();
    expect(many(limit, at("/sign-in"), 30).every((wait) => wait === undefined)).toBe(true);
    expect(limit.take(at("/sign-in"), 20_000)).toBe(40);
    expect(limit.take(at("/sign-in", { address: "192.0.2.2" }), 20_000)).toBeUndefined();
    expect(limit.take(at("/sign-in"), 60_001)).toBeUndefined();
  });

  it("counts a need in public by its address, and a copy by the session that takes it", () => {
    const limit = new RateLimit();
    expect(many(limit, at("/raise"), 21).at(-1)).toBe(600);
    const copy = at("/persons/:personId/plan.pdf", { method: "GET", session: "a" });
    expect(many(limit, copy, 61).at(-1)).toBe(600);
    expect(limit.take({ ...copy, session: "b" }, 0)).toBeUndefined();
  });

  it("leaves reading and working alone", () => {
    const limit = new RateLimit();
    expect(many(limit, at("/persons/:personId/plan"), 500).every((wait) => wait === undefined)).toBe(true);
    expect(many(limit, at("/sign-in", { method: "GET" }), 500).every((wait) => wait === undefined)).toBe(true);
  });

  it("takes nobody's word for where they are, but our own proxy's last", () => {
    const headers = new Headers({ "X-Forwarded-For": "203.0.113.9, 198.51.100.7" });
    expect(addressOf(headers, "192.0.2.1", false)).toBe("192.0.2.1");
    expect(addressOf(headers, "192.0.2.1", true)).toBe("198.51.100.7");
    expect(addressOf(new Headers(), undefined, true)).toBe("unknown");
  });
});
