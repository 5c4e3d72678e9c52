import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import { listAddresses } from "#test/routes.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const jonas = `/persons/${demo.jonas.personId}`;
const liv = demo.municipalCoordinatorNo;
const showsHim = (text: string) => text.includes("Lie Haugen");

describe("attack 30: forged forms, drawn-in pages, and answers without their headers", () => {
  const address = () => served.address;

  it("a form from anywhere else changes nothing", async () => {
    const visitor = await new Visitor(address()).signIn("jonas");
    const key = await visitor.formKey("/settings/notices");
    for (const headers of [
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site" },
      { "Sec-Fetch-Site": "none" },
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { Origin: `${address()}.evil.example`, "Sec-Fetch-Site": "same-origin" },
    ] as Record<string, string>[])
      for (const to of ["/sign-out", "/sign-in", "/settings/sessions", "/settings/notices", "/settings/notices.data", "/step-up"])
        expect([to, headers, (await visitor.post(to, { _key: key }, headers)).status]).toEqual([to, headers, 403]);
    expect((await visitor.get("/")).status).toBe(200);
    // nothing changes by being looked at
    for (const to of ["/sign-out", "/language"]) expect((await visitor.get(to)).status).toBe(302);
    expect((await visitor.get("/")).status).toBe(200);
  });

  it("carries every header on every route, redirect, file and error", async () => {
    const visitor = await new Visitor(address()).signIn(liv.subject);
    const asset = /\/assets\/[\w.-]+\.js/.exec(await (await visitor.get("/")).text())?.[0] ?? "";
    const known = listAddresses().map(({ pattern }) =>
      `/${pattern}`.replace(":personId", demo.jonas.personId).replaceAll(/:\w+/g, "00000000-0000-4000-8000-000000000000").replace("*", "nowhere"),
    );
    const addresses = [
      ...known,
      ...known.map((each) => `${each}.data`),
      asset,
      "/favicon.svg",
      "/livez",
      "/readyz",
      "/%ff",
      "/..%2f..%2fetc",
      "/assets/none.js",
    ];
    const nonces = new Set<string>();
    for (const each of addresses) {
      const answer = await visitor.copy().get(each);
      const has = (name: string) => answer.headers.get(name);
      expect([each, has("X-Content-Type-Options"), has("Referrer-Policy"), has("Cross-Origin-Opener-Policy"), has("Cross-Origin-Resource-Policy")]).toEqual([
        each,
        "nosniff",
        "same-origin",
        "same-origin",
        "same-origin",
      ]);
      const policy = has("Content-Security-Policy") ?? "";
      expect([each, policy.includes("frame-ancestors 'none'"), /script-src[^;]*unsafe-(inline|eval)/.test(policy)]).toEqual([each, true, false]);
      expect([each, has("X-Powered-By"), has("Server")]).toEqual([each, null, null]);
      expect([each, has("Cache-Control")]).toEqual([each, each === asset ? "public, max-age=31536000, immutable" : "no-store"]);
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      if (nonce !== undefined) expect(nonces.size).toBeLessThan(nonces.add(nonce).size);
    }
    const refused = await visitor.post("/sign-out", {}, { Origin: "https://evil.example" });
    expect([refused.status, refused.headers.get("X-Content-Type-Options"), refused.headers.get("Cache-Control")]).toEqual([403, "nosniff", "no-store"]);
    const { hostname, port } = new URL(address());
    const raw = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(Number(port), hostname, () => socket.write("GET / HTTP/1.1\r\nBad Header\r\n\r\n"));
      socket.on("data", (part) => (text += part.toString())).on("close", () => resolve(text));
    });
    expect(raw).toMatch(/^HTTP\/1\.1 400/);
    expect(raw).toContain("X-Content-Type-Options: nosniff");
    console.log(`headers: ${addresses.length + 2} answers looked at`);
  });

  it("draws itself into no other site's page, and lends it nothing", async () => {
    const visitor = await new Visitor(address()).signIn(liv.subject);
    for (const [mode, dest] of [
      ["navigate", "iframe"],
      ["no-cors", "script"],
      ["no-cors", "image"],
      ["cors", "empty"],
    ] as const)
      expect((await visitor.get(`${jonas}.data`, { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": dest })).status).toBe(403);
  });

  it("believes no proxy it was not told of", async () => {
    const forged = { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", Forwarded: "host=evil.example" };
    const visitor = new Visitor(address());
    for (const to of ["/", "/sign-in", jonas]) {
      const answer = await visitor.get(to, forged);
      expect(answer.headers.get("Location") ?? "").not.toContain("evil");
      expect(await answer.text()).not.toContain("evil.example");
    }
    expect((await visitor.post("/sign-in", { subject: "jonas", back: "/" }, { ...forged, Origin: "https://evil.example" })).status).toBe(403);
  });

  it("leads back to pages of our own alone, however the way is written", async () => {
    for (const back of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/\tevil",
      "javascript:alert(1)",
      "/ok?x=1",
      "/%2f%2fevil.example",
      "data:text/html,x",
      "\\\\evil.example",
      " /x",
      "/a\r\nSet-Cookie: x=1",
    ]) {
      const answer = await new Visitor(address()).post("/sign-in", { subject: "jonas", back });
      expect([back, answer.headers.get("Location")]).toEqual([back, "/"]);
    }
    const page = await (await fetch(`${address()}/sign-in?back=//evil.example`)).text();
    expect(page).not.toContain("evil.example");
  });

  it("runs no action and gives no loader's answer to whoever is not signed in, by whatever name it is asked for", async () => {
    for (const suffix of [
      ".data",
      ".data?_routes=plan%2Fplan.page",
      ".data?_routes=root,plan%2Fplan.page",
      "?_data=plan%2Fplan.page",
      "?index",
      "/.data",
      ".data/",
    ]) {
      const answer = await fetch(`${address()}${jonas}/plan${suffix}`, { redirect: "manual" });
      expect([suffix, showsHim(await answer.text())]).toEqual([suffix, false]);
    }
    const acted = await fetch(`${address()}${jonas}/plan/goals/new.data`, {
      method: "POST",
      redirect: "manual",
      headers: { "Sec-Fetch-Site": "same-origin", Origin: address() },
      body: new URLSearchParams({ words: "x" }),
    });
    expect([401, 302, 202]).toContain(acted.status);
  });

  it("does not give what someone typed back as markup", async () => {
    const markup = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const visitor = await new Visitor(address()).signIn("jonas");
    for (const answer of [
      await visitor.post("/settings/notices", {
        _key: await visitor.formKey("/settings/notices"),
        _intent: "choose",
        delivery: markup,
        email: markup,
        language: "nb",
      }),
      await new Visitor(address()).post("/settings/notices", { _key: "x", email: markup }),
      await visitor.get(`/sign-in?problem=${encodeURIComponent(markup)}&back=${encodeURIComponent(markup)}`),
      await visitor.get(`/settings/sessions?done=${encodeURIComponent(markup)}`),
      await visitor.get(`/${encodeURIComponent(markup)}`),
    ]) {
      const html = await answer.text();
      expect(html).not.toContain("<script>alert(1)");
      expect(html).not.toContain("<img src=x");
    }
  });
});
