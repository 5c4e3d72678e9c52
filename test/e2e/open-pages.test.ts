import { connect } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser, sitDown, type Tongue } from "#test/e2e/browser.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

const CONTACT = "mailto:sikkerhet@helhet.example";
let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve({ CONTACT }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

describe("what anyone may read", () => {
  it("is where to write about a hole, as RFC 9116 has it", async () => {
    const answer = await fetch(`${served.address}/.well-known/security.txt`);
    expect([answer.status, answer.headers.get("Content-Type")?.toLowerCase()]).toEqual([200, "text/plain; charset=utf-8"]);
    const text = await answer.text();
    expect(text).toContain(`Contact: ${CONTACT}\n`);
    expect(Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "")).toBeGreaterThan(Date.now() + 30 * 86_400_000);
  });

  it.each<[Tongue, string, string]>([
    ["nb", "Tilgjengelighet", "Dette oppfyller vi ikke"],
    ["sv", "Tillgänglighet", "Det här uppfyller vi inte"],
    ["en", "Accessibility", "What we do not meet"],
  ])("is how usable Helhet is, in %s, from the foot of the door and of a page", async (tongue, title, unmet) => {
    const { context, page } = await sitDown(browser, served.address, { subject: demo.jonas.subject, tongue, width: 360 });
    await page.getByRole("contentinfo").getByRole("link", { name: title }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.getByRole("heading", { level: 2, name: unmet }).count()).toBe(1);
    expect(await page.locator(`a[href="${CONTACT}"]`).count()).toBe(1);
    await context.close();
    const signedOut = await (await fetch(`${served.address}/sign-in`)).text();
    expect(signedOut).toContain('href="/accessibility"');
  });
});

describe("what an answer says about the inside", () => {
  it("is its kind and letters, and nothing where something went wrong", async () => {
    const visitor = await new Visitor(served.address).signIn("jonas");
    const jonas = `/persons/${demo.jonas.personId}`;
    for (const [to, kind] of [
      ["/", "text/html; charset=utf-8"],
      [`${jonas}/plan`, "text/html; charset=utf-8"],
      ["/livez", "text/plain; charset=utf-8"],
      ["/nowhere", "text/html; charset=utf-8"],
      [`${jonas}/plan/goals/not-an-id`, "text/html; charset=utf-8"],
      [`/persons/00000000-0000-4000-8000-000000000000`, "text/html; charset=utf-8"],
    ] as const) {
      const answer = await visitor.get(to);
      expect([to, answer.headers.get("Content-Type")?.toLowerCase()]).toEqual([to, kind]);
      expect([to, /\bat \S+ \(|\/app\/|node_modules|select .* from care\./i.exec(await answer.text())?.[0]]).toEqual([to, undefined]);
    }
    // no listing, no source, no paper, no figures
    for (const to of ["/assets/", "/assets", "/.git/config", "/.git/", "/.env", "/package.json", "/docs/", "/metrics", "/build/server/index.js", "/server.ts"])
      expect([to, (await visitor.get(to)).status]).toEqual([to, 404]);
    const trace = await fetch(served.address, { method: "OPTIONS", headers: { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" } });
    expect([trace.status, trace.headers.get("Access-Control-Allow-Origin")]).toEqual([403, null]);
  });
});

describe("leaving", () => {
  it("is possible from every page", async () => {
    for (const [subject, pages] of [
      [
        "jonas",
        ["/", `/persons/${demo.jonas.personId}`, `/persons/${demo.jonas.personId}/plan`, `/persons/${demo.jonas.personId}/consents/new`, "/settings/sessions"],
      ],
      [demo.administratorNo.subject, ["/", "/administration", "/administration/mandates", "/administration/role-analysis"]],
    ] as const) {
      const visitor = await new Visitor(served.address).signIn(subject);
      for (const page of pages) expect([page, (await (await visitor.get(page)).text()).includes('action="/sign-out"')]).toEqual([page, true]);
    }
  });
});

describe("a request whose end can be read in two ways", () => {
  it("is not read at all", async () => {
    const { hostname, port } = new URL(served.address);
    const ask = (head: string) =>
      new Promise<string>((resolve) => {
        let text = "";
        const socket = connect(Number(port), hostname, () => socket.write(head));
        socket
          .on("data", (part) => (text += part.toString()))
          .on("close", () => resolve(text))
          .on("error", () => resolve(text));
        setTimeout(() => socket.destroy(), 3000).unref();
      });
    for (const lines of [
      ["Transfer-Encoding: chunked", "Content-Length: 6"],
      ["Content-Length: 6", "Content-Length: 5"],
      ["Transfer-Encoding: chunked, identity"],
      ["Content-Length: +6"],
    ]) {
      const answer = await ask(
        `POST /sign-in HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${served.address}\r\n${lines.join("\r\n")}\r\n\r\n0\r\n\r\nGET /livez HTTP/1.1\r\nHost: x\r\n\r\n`,
      );
      expect([lines, answer.slice(0, 12), answer.includes("alive")]).toEqual([lines, "HTTP/1.1 400", false]);
    }
  });
});
