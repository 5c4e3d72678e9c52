import { SignJWT, exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import type { Database } from "#db/connect.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import { ProviderHouse } from "#test/oidc-house.ts";

let one: ProviderHouse;
let other: ProviderHouse;
let served: Served;

const identity = (issuer: string, subject: string, accountId: string) =>
  `insert into care.identity (issuer, subject, account_id) values ('${issuer}', '${subject}', '${accountId}');`;

beforeAll(async () => {
  one = await ProviderHouse.open("test");
  other = await ProviderHouse.open("other");
  served = await serve({ SIGN_IN_FILE: ProviderHouse.file(one, other) }, async (database: Database) => {
    await database.runSql(
      identity(one.issuer, "jonas-there", demo.jonas.accountId) +
        identity(one.issuer, "randi-there", demo.randi.accountId) +
        identity(one.issuer, "liv-there", demo.municipalCoordinatorNo.accountId) +
        identity(other.issuer, "randi-there", demo.emmaMother.accountId),
    );
  });
  await Promise.all([one.serveFor(served.address), other.serveFor(served.address)]);
});
afterAll(async () => {
  await served.stop();
  await Promise.all([one.stop(), other.stop()]);
});

/** A browser: cookies of ours and of the provider's, following redirects between the two. */
class Walker {
  readonly here = new Visitor(served.address);
  readonly #there = new Map<string, Visitor>();

  there(house: ProviderHouse): Visitor {
    const known = this.#there.get(house.issuer) ?? new Visitor(house.issuer);
    this.#there.set(house.issuer, known);
    return known;
  }

  /** Someone else sits down at the provider's page: its cookies are gone. */
  forget(): void {
    this.#there.clear();
  }

  /** Follows one redirect after another. @returns the last answer, and the address it came from */
  async follow(first: Response, stopAt?: (address: URL) => boolean): Promise<{ answer: Response; at: URL }> {
    let answer = first;
    let at = new URL(served.address);
    for (let hops = 0; hops < 12 && answer.status >= 300 && answer.status < 400; hops += 1) {
      at = new URL(answer.headers.get("Location") ?? "/", at);
      if (stopAt?.(at) === true) return { answer, at };
      const house = [one, other].find(({ issuer }) => at.origin === issuer);
      const visitor = house === undefined ? this.here : this.there(house);
      answer = await visitor.get(at.pathname + at.search);
    }
    return { answer, at };
  }

  async enter(house: ProviderHouse, fields: Record<string, string> = {}): Promise<{ answer: Response; at: URL }> {
    return this.follow(await this.here.post("/sign-in", { provider: house.code, back: "/", ...fields }));
  }

  /** As far as the provider's answer, which is not yet handed in. */
  async fetchAnswer(house: ProviderHouse): Promise<URL> {
    const begun = await this.here.post("/sign-in", { provider: house.code, back: "/" });
    return (await this.follow(begun, (address) => address.pathname.startsWith("/sign-in/answer/"))).at;
  }
}

const problemOf = ({ at }: { at: URL }) => at.searchParams.get("problem");

describe("signing in by a provider", () => {
  it("offers a button for each, in the three languages", async () => {
    for (const [language, words] of [
      ["nb", "Logg inn med Prøve-ID"],
      ["sv", "Logga in med Prøve-ID"],
      ["en", "Sign in with Prøve-ID"],
    ] as const) {
      const html = await (await fetch(`${served.address}/sign-in`, { headers: { "Accept-Language": language } })).text();
      expect(html.split(words).length - 1).toBeGreaterThanOrEqual(2);
    }
  });

  it("goes by a pushed request, PKCE, a signed client and a key of possession, straight to where she was going", async () => {
    const walker = new Walker();
    one.next = { subject: "jonas-there", acr: "high" };
    const before = one.asked.length;
    const { answer, at } = await walker.enter(one, { back: `/persons/${demo.jonas.personId}` });
    expect([answer.status, at.pathname]).toEqual([200, `/persons/${demo.jonas.personId}`]);
    const asked = one.asked.slice(before);
    expect(asked.map(({ path }) => path)).toContain("/request");
    expect(asked.find(({ path }) => path === "/token")?.headers["dpop"]).toMatch(/^ey/);
    const sent = asked.find(({ path }) => path === "/auth");
    expect(sent).toBeDefined();
    expect((await walker.here.get(`/persons/${demo.jonas.personId}/plan`)).status).toBe(200);
  });

  it("puts nothing about the request in the address but the pushed request's name", async () => {
    const walker = new Walker();
    const begun = await walker.here.post("/sign-in", { provider: "test", back: "/" });
    const to = new URL(begun.headers.get("Location") ?? "");
    expect([...to.searchParams.keys()].toSorted()).toEqual(["client_id", "request_uri"]);
  });

  it("refuses a sign-in that is not sure enough, in plain words", async () => {
    const walker = new Walker();
    one.next = { subject: "liv-there", acr: "substantial" };
    const found = await walker.enter(one);
    expect(problemOf(found)).toBe("level");
    expect(await found.answer.text()).toContain("ikke sikker nok");
    expect((await walker.here.get("/")).status).toBe(302);
  });

  it("holds the same subject of another issuer for another human", async () => {
    const [randi, emma] = [new Walker(), new Walker()];
    one.next = { subject: "randi-there", acr: "high" };
    other.next = { subject: "randi-there", acr: "high" };
    await randi.enter(one);
    await emma.enter(other);
    const seen = async (walker: Walker) =>
      Promise.all([demo.randi, demo.emma].map(async ({ personId }) => (await walker.here.get(`/persons/${personId}`)).status));
    expect(await seen(randi)).toEqual([200, 404]);
    expect(await seen(emma)).toEqual([404, 200]);
  });

  it("lets an identity it does not know in nowhere, and says so neutrally", async () => {
    const walker = new Walker();
    one.next = { subject: "stranger", acr: "high" };
    const { answer, at } = await walker.enter(one);
    expect([answer.status, at.pathname]).toEqual([200, "/sign-in/choose"]);
    expect((await walker.here.get("/")).status).toBe(302);
  });

  it("takes an answer once, in the browser that asked, for the state it asked with", async () => {
    one.next = { subject: "jonas-there", acr: "high" };
    const walker = new Walker();
    const answered = await walker.fetchAnswer(one);
    const path = answered.pathname + answered.search;
    // another browser with the address alone
    expect(problemOf(await new Walker().follow(await new Visitor(served.address).get(path)))).toBe("stale");
    // the right browser, another state
    const forged = new URL(answered);
    forged.searchParams.set("state", "someone-elses");
    expect(problemOf(await walker.follow(await walker.here.get(forged.pathname + forged.search)))).toBe("stale");
    // and the forger has not used it up
    const copy = walker.here.copy();
    expect((await walker.here.get(path)).headers.get("Location")).toBe("/");
    // replayed, with the same cookies
    expect((await copy.get(path)).headers.get("Location")).toBe("/sign-in?problem=stale");
  });

  it("refuses a code of another attempt (its nonce and verifier are others)", async () => {
    one.next = { subject: "jonas-there", acr: "high" };
    const [walker, attacker] = [new Walker(), new Walker()];
    const hers = await walker.fetchAnswer(one);
    const theirs = await attacker.fetchAnswer(one);
    hers.searchParams.set("code", theirs.searchParams.get("code") ?? "");
    expect((await walker.here.get(hers.pathname + hers.search)).headers.get("Location")).toBe("/sign-in?problem=failed");
  });

  it("refuses an answer that another provider is said to have given (mix-up)", async () => {
    const walker = new Walker();
    const answered = await walker.fetchAnswer(one);
    expect((await walker.here.get(answered.pathname.replace("test", "other") + answered.search)).headers.get("Location")).toBe("/sign-in?problem=stale");
    const walkerAgain = new Walker();
    const mixed = await walkerAgain.fetchAnswer(one);
    mixed.searchParams.set("iss", other.issuer);
    expect((await walkerAgain.here.get(mixed.pathname + mixed.search)).headers.get("Location")).toBe("/sign-in?problem=failed");
  });

  it("says so when someone stops on the way", async () => {
    const walker = new Walker();
    const answered = await walker.fetchAnswer(one);
    const state = answered.searchParams.get("state") ?? "";
    expect((await walker.here.get(`/sign-in/answer/test?error=access_denied&state=${state}`)).headers.get("Location")).toBe("/sign-in?problem=cancelled");
  });

  it("survives a change of the provider's keys", async () => {
    one.next = { subject: "jonas-there", acr: "high" };
    expect((await new Walker().enter(one)).at.pathname).toBe("/");
    await one.rotate();
    expect((await new Walker().enter(one)).at.pathname).toBe("/");
  });

  it("says in plain words that the provider does not answer", async () => {
    one.down(true);
    const found = await new Walker().enter(one);
    one.down(false);
    expect(problemOf(found)).toBe("down");
    expect(await found.answer.text()).toContain("svarer ikke nå");
  });

  it("leads only to pages of our own", async () => {
    one.next = { subject: "jonas-there", acr: "high" };
    for (const back of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/%2f%2fevil.example"]) {
      const walker = new Walker();
      const { at } = await walker.enter(one, { back });
      expect([at.origin, at.pathname]).toEqual([served.address, "/"]);
    }
  });
});

describe("signing out", () => {
  it("ends the session here, then at the provider", async () => {
    const walker = new Walker();
    one.next = { subject: "jonas-there", acr: "high" };
    await walker.enter(one);
    const kept = walker.here.copy();
    const out = await walker.here.post("/sign-out", {});
    const to = new URL(out.headers.get("Location") ?? "");
    expect(to.origin).toBe(one.issuer);
    expect(to.searchParams.get("post_logout_redirect_uri")).toBe(`${served.address}/sign-in`);
    expect(to.searchParams.get("id_token_hint")).toMatch(/^ey/);
    expect(out.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
    expect((await kept.get("/")).headers.get("Location")).toMatch(/^\/sign-in/);
    // the provider takes the hint: it asks, and comes back to the door
    const asks = await walker.there(one).get(to.pathname + to.search);
    const html = await asks.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const done = await walker.there(one).post("/session/end/confirm", { xsrf, logout: "yes" });
    expect(done.headers.get("Location")).toBe(`${served.address}/sign-in`);
  });

  it("at the provider ends it here at once (back-channel)", async () => {
    const [walker, bystander] = [new Walker(), new Walker()];
    one.next = { subject: "jonas-there", acr: "high" };
    await walker.enter(one);
    await bystander.enter(one);
    expect((await walker.here.get("/")).status).toBe(200);
    const asks = await walker.there(one).get("/session/end");
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await asks.text())?.[1] ?? "";
    await walker.there(one).post("/session/end/confirm", { xsrf, logout: "yes" });
    expect((await walker.here.get("/")).headers.get("Location")).toMatch(/^\/sign-in/);
    // her other sign-in there, in another browser, is another session
    expect((await bystander.here.get("/")).status).toBe(200);
    // the message sent again (or by someone who caught it) ends nothing more
    const again = await fetch(`${served.address}/sign-in/ended/test`, { method: "POST", body: new URLSearchParams(one.told.at(-1)) });
    expect(again.status).toBe(200);
    expect((await bystander.here.get("/")).status).toBe(200);
  });

  it("heeds no forged message", async () => {
    const walker = new Walker();
    one.next = { subject: "jonas-there", acr: "high" };
    await walker.enter(one);
    const { privateKey } = await generateKeyPair("RS256");
    await exportJWK(privateKey).catch(() => undefined);
    const token = await new SignJWT({ events: { "http://schemas.openid.net/event/backchannel-logout": {} } })
      .setProtectedHeader({ alg: "RS256", kid: "theirs-2", typ: "logout+jwt" })
      .setIssuer(one.issuer)
      .setAudience("helhet")
      .setSubject("jonas-there")
      .setIssuedAt()
      .setJti("1")
      .sign(privateKey);
    const tell = (body: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`${served.address}/sign-in/ended/test`, { method: "POST", body: new URLSearchParams(body), headers });
    expect((await tell({ logout_token: token })).status).toBe(400);
    expect((await tell({ logout_token: "nonsense" })).status).toBe(400);
    expect((await tell({})).status).toBe(400);
    // not a browser's to send
    expect((await tell({ logout_token: token }, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await walker.here.get("/")).status).toBe(200);
  });
});

describe("showing once more who one is", () => {
  it("gives the session a new key, and the old one opens nothing", async () => {
    const walker = new Walker();
    one.next = { subject: "jonas-there", acr: "high" };
    await walker.enter(one);
    const old = walker.here.copy();
    expect(await (await walker.here.get("/step-up")).text()).toContain("Prøve-ID");
    const { at } = await walker.follow(await walker.here.post("/step-up", { back: "/settings/sessions" }));
    expect(at.pathname).toBe("/settings/sessions");
    expect((await walker.here.get("/")).status).toBe(200);
    expect((await old.get("/")).headers.get("Location")).toMatch(/^\/sign-in/);
  });

  it("takes nobody else, and no weaker proof", async () => {
    for (const next of [
      { subject: "randi-there", acr: "high" },
      { subject: "jonas-there", acr: "substantial" },
    ]) {
      const walker = new Walker();
      one.next = { subject: "jonas-there", acr: "high" };
      await walker.enter(one);
      one.next = next;
      walker.forget();
      const { at } = await walker.follow(await walker.here.post("/step-up", { back: "/" }));
      expect([at.pathname, at.searchParams.get("problem")]).toEqual(["/step-up", "1"]);
      expect((await walker.here.get("/")).status).toBe(200);
    }
  });
});
