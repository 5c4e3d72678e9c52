import { describe, expect, it } from "vitest";
import { attemptCookie, sessionCookie } from "#access/asker.server.ts";
import { believed, everywhere, isReadable, isSafe, pagePolicy, unreadable } from "./http-guard.ts";

const production = { isProduction: true, publicUrl: "https://helhet.example", isBehindProxy: false };
const ask = (method: string, headers: Record<string, string> = {}) => new Request("https://helhet.example/persons", { method, headers });

describe("in production", () => {
  it("every answer demands https for a year, for what lies under it too, and opens nothing to another origin", () => {
    const headers = new Map(everywhere(production));
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
    expect(unreadable(production)).toContain("Strict-Transport-Security: max-age=31536000; includeSubDomains");
    expect([...headers.keys()].filter((name) => /^access-control/i.test(name))).toEqual([]);
  });

  it.each([sessionCookie(true), attemptCookie(true)].map((cookie) => [cookie.name, cookie] as const))(
    "the cookie %s is of this host alone, over https alone, and closed to scripts",
    async (name, cookie) => {
      const parts = (await cookie.serialize("a".repeat(64))).split("; ").slice(1);
      expect(name).toMatch(/^__Host-/);
      expect(parts).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]));
      expect(parts.some((part) => part.startsWith("Domain"))).toBe(false);
    },
  );

  it("a page runs no script but its own, and asks nobody else for anything", () => {
    const policy = new Map(
      pagePolicy("abc", ["https://idp.example"])
        .split("; ")
        .map((each) => [each.split(" ")[0], each.split(" ").slice(1)] as const),
    );
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "'nonce-abc'"]);
    for (const what of ["default-src", "connect-src", "font-src", "style-src", "img-src"])
      expect(
        policy.get(what)!.filter((from) => !["'self'", "data:", "'nonce-abc'"].includes(from)),
        what,
      ).toEqual([]);
    expect(policy.get("form-action")).toEqual(["'self'", "https://www.yr.no", "https://idp.example"]);
  });

  it("no method but reading and posting is heard, and posting from our own pages alone", () => {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"])
      expect(isSafe(ask(method, { Origin: "https://helhet.example", "Sec-Fetch-Site": "same-origin" }), production), method).toBe(false);
    expect(isSafe(ask("GET"), production)).toBe(true);
    expect(isSafe(ask("POST"), production)).toBe(false);
    expect(isSafe(ask("POST", { Origin: "https://helhet.example" }), production)).toBe(true);
    expect(isSafe(ask("POST", { Origin: "http://helhet.example" }), production)).toBe(false);
    expect(isSafe(ask("POST", { Origin: "https://helhet.example", "Sec-Fetch-Site": "cross-site" }), production)).toBe(false);
  });

  it("what anyone may write about where she comes from is taken out, unless a proxy of our own wrote it", () => {
    const forged = ask("GET", { "X-Forwarded-Host": "evil.example", "X-Forwarded-For": "1.2.3.4", "X-Real-IP": "1.2.3.4" });
    const plain = believed(forged, production);
    for (const name of ["X-Forwarded-Host", "X-Forwarded-For", "X-Real-IP"]) expect(plain.headers.has(name)).toBe(false);
    expect(believed(forged, { ...production, isBehindProxy: true }).headers.has("X-Forwarded-For")).toBe(false);
  });

  it("a request is answered under the address people use, where TLS ends before us", async () => {
    const inside = "http://127.0.0.1:3000//evil.example/x?to=1";
    const behind = { ...production, isBehindProxy: true };
    expect(believed(new Request(inside), production).url).toBe("https://helhet.example//evil.example/x?to=1");
    const forwarded = new Request(inside, { method: "POST", body: "a=b", headers: { "X-Forwarded-Host": "helhet.example" } });
    const form = believed(forwarded, { ...behind, publicUrl: undefined });
    expect([form.url, form.method, await form.text()]).toEqual(["https://helhet.example//evil.example/x?to=1", "POST", "a=b"]);
    expect(believed(new Request(inside, { headers: { "X-Forwarded-Host": "evil.example" } }), production).url).toMatch(/^https:\/\/helhet\.example\//);
    expect(believed(new Request(inside), { ...production, isProduction: false }).url).toBe(inside);
  });
});

describe("an address", () => {
  it.each(["/%", "/persons/%zz", "/%ff", "/%c0%af", "/%ed%a0%80", "/a%00b", "/persons?name=%00"])("that cannot be read goes no further: %s", (address) => {
    expect(isReadable(`https://helhet.example${address}`)).toBe(false);
  });

  it.each(["/", "/persons/%C3%A6", "/..%2f..%2fetc", "/persons?name=%ff", "/sign-in?back=%2F"])("that can be read is read: %s", (address) => {
    expect(isReadable(`https://helhet.example${address}`)).toBe(true);
  });
});
