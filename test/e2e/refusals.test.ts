import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import { listAddresses } from "#test/routes.ts";

/* What is not yours and what does not exist answer alike, in every form an address can be asked for. */

let served: Served;
let outsider: Visitor;
beforeAll(async () => {
  served = await serve();
  outsider = await new Visitor(served.address).signIn(demo.outsider.subject);
}, 120_000);
afterAll(() => served.stop());

/** The answer without what differs from one request to the next and says nothing: nonce, the ids that were asked for. */
async function bare(answer: Response, ids: readonly string[]): Promise<string> {
  const text = `${answer.status} ${answer.headers.get("content-type")} ${answer.headers.get("location")}\n${await answer.text()}`;
  return ids.reduce((kept, id) => kept.replaceAll(id, "ID"), text.replaceAll(/nonce="[^"]*"|"nonce":"[^"]*"|\d{4}-\d\d-\d\dT\d\d:\d\d/g, ""));
}

const ofPerson = listAddresses().filter(({ pattern }) => pattern.includes(":personId"));

describe("a person who is not yours", () => {
  it.each(ofPerson.map(({ pattern, file }) => [pattern, file] as const))("is not there at %s", async (pattern, file) => {
    const missing = randomUUID();
    const inner = randomUUID();
    const at = (person: string) => `/${pattern.replace(":personId", person).replace(":kind", "matters").replaceAll(/:\w+/g, inner)}`;
    const route = file.replace(/\.tsx?$/, "");
    const forms: ((person: string) => Promise<Response>)[] = [
      (person) => outsider.get(at(person)),
      (person) => outsider.get(`${at(person)}.data`),
      (person) => outsider.get(`${at(person)}.data?_routes=${encodeURIComponent(route)}`),
      (person) => outsider.get(`${at(person)}.data?_routes=${encodeURIComponent("person/person.layout")}`),
      (person) => outsider.post(at(person), { _key: randomUUID(), words: "x" }),
      (person) => outsider.post(`${at(person)}.data`, { _key: randomUUID(), words: "x" }),
    ];
    for (const [index, ask] of forms.entries()) {
      const hers = await bare(await ask(demo.jonas.personId), [demo.jonas.personId, inner]);
      const nobodys = await bare(await ask(missing), [missing, inner]);
      expect(hers, `form ${index}`).toBe(nobodys);
      expect(hers).not.toMatch(/Jonas|Haugen/);
    }
  });
});

describe("who is not signed in", () => {
  it("is sent to the door from every page, with no personal data in the address", async () => {
    const stranger = new Visitor(served.address);
    for (const { pattern } of ofPerson) {
      const answer = await stranger.get(`/${pattern.replace(":personId", demo.jonas.personId).replaceAll(/:\w+/g, randomUUID())}`);
      expect([302, 404]).toContain(answer.status);
      expect(answer.headers.get("location") ?? "/sign-in").toMatch(/^\/sign-in/);
    }
  });

  it("finds a form posted from another site refused", async () => {
    const visitor = await new Visitor(served.address).signIn("jonas");
    for (const headers of [{ "Sec-Fetch-Site": "cross-site" }, { "Sec-Fetch-Site": "same-site" }] as const) {
      expect((await visitor.post("/sign-out", {}, headers)).status).toBe(403);
    }
    expect((await fetch(`${served.address}/sign-out`, { method: "POST", redirect: "manual" })).status).toBe(403);
    expect((await fetch(`${served.address}/sign-out`, { method: "POST", redirect: "manual", headers: { Origin: "https://elsewhere.example" } })).status).toBe(
      403,
    );
    expect((await visitor.get("/")).status).toBe(200);
  });

  it("is never led to another site after signing in", async () => {
    const visitor = new Visitor(served.address);
    for (const back of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]) {
      expect((await visitor.post("/sign-in", { subject: "jonas", back })).headers.get("location")).toBe("/");
    }
  });
});

describe("signing out", () => {
  it("ends the session in the database: the old cookie opens nothing", async () => {
    const visitor = await new Visitor(served.address).signIn("jonas");
    const copy = visitor.copy();
    expect((await copy.get(`/persons/${demo.jonas.personId}`)).status).toBe(200);
    await visitor.post("/sign-out", {});
    const after = await copy.get(`/persons/${demo.jonas.personId}`);
    expect([after.status, after.headers.get("location")?.split("?")[0]]).toEqual([302, "/sign-in"]);
  });
});
