import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

/* The shared table over HTTP, with several people at it at once: what one does, the others meet at their next click. */

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 120_000);
afterAll(() => served.stop());

const at = (path: string, person: string = demo.jonas.personId) => `/persons/${person}${path}`;
const signedIn = (subject: string) => new Visitor(served.address).signIn(subject);
const textOf = async (answer: Promise<Response>) => (await answer).text();

describe("two clicks", () => {
  it("make one meeting, whether one after the other or at once", async () => {
    const jonas = await signedIn("jonas");
    const before = meetingLinks(await textOf(jonas.get(at("/meetings"))));
    const key = await jonas.formKey(at("/meetings/new"));
    const wish = "Jeg vil snakke om julen";
    const answers = await Promise.all([0, 1, 2].map(() => jonas.post(at("/meetings/new"), { _key: key, wish })));
    const again = await jonas.post(at("/meetings/new"), { _key: key, wish });
    const places = [...answers, again].map((answer) => answer.headers.get("location"));
    expect(new Set(places).size).toBe(1);
    const after = meetingLinks(await textOf(jonas.get(at("/meetings"))));
    expect(after.size).toBe(before.size + 1);
  });
});

const meetingLinks = (html: string) => new Set([...html.matchAll(/\/meetings\/([0-9a-f-]{36})/g)].map(([, id]) => id));

describe("two who write the same", () => {
  it("both keep their words: the second sees what stands now beside her own", async () => {
    const [liv, ingrid] = [await signedIn(demo.municipalCoordinatorNo.subject), await signedIn(demo.specialistCoordinatorNo.subject)];
    const plan = (await (await liv.get(at("/plan.json"))).json()) as {
      measures: { id: string; agencyId: string | null; professionalId?: string | null; what: string; outsideName?: string | null; ownerKind: string }[];
    };
    const theirs = (await (await ingrid.get(at("/plan.json"))).json()) as typeof plan;
    const shared = plan.measures.find((measure) => measure.ownerKind === "professional" && theirs.measures.some((each) => each.id === measure.id));
    expect(shared).toBeDefined();
    const page = at(`/plan/measures/${shared?.id}`);
    const [formOfLiv, formOfIngrid] = [readFields(await textOf(liv.get(page))), readFields(await textOf(ingrid.get(page)))];
    const first = await liv.post(page, { ...formOfLiv, how: "Som Liv skrev det" });
    expect(first.status).toBe(302);
    const second = await ingrid.post(page, { ...formOfIngrid, how: "Som Ingrid ville ha det" });
    const shown = await second.text();
    expect(second.status).toBe(422);
    expect(shown).toContain("Som Liv skrev det");
    expect(shown).toContain("Som Ingrid ville ha det");
    expect(await textOf(liv.get(page))).not.toContain("Som Ingrid ville ha det");
  });
});

/** The fields of the page's main form as a browser would send them back. */
function readFields(html: string): Record<string, string> {
  const form =
    [...html.matchAll(/<form[^>]*class="ask"[^>]*>(.*?)<\/form>/gs)].map(([, body]) => body ?? "").find((body) => body.includes('name="version"')) ?? "";
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const isUnticked = /type="(checkbox|radio)"/.test(tag) && !/ checked/.test(tag);
    if (name !== undefined && !isUnticked) fields[name] = unescape(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name, body] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
    if (name !== undefined) fields[name] = unescape(body ?? "");
  for (const [, name, body] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const chosen =
      /<option[^>]*value="([^"]*)"[^>]* selected/.exec(body ?? "") ??
      /<option[^>]* selected[^>]*value="([^"]*)"/.exec(body ?? "") ??
      /<option[^>]*value="([^"]*)"/.exec(body ?? "");
    if (name !== undefined) fields[name] = chosen?.[1] ?? "";
  }
  return fields;
}

const unescape = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe("a session that ended", () => {
  it("loses nothing that was typed: it comes back, and is sent after signing in", async () => {
    const jonas = await signedIn("jonas");
    const page = at("/plan/words/matters");
    const fields = readOwn(await textOf(jonas.get(page)));
    const words = "Det viktigste er at noen blir";
    await jonas.copy().post("/sign-out", {});
    const answer = await jonas.post(page, { ...fields, words });
    const kept = await answer.text();
    expect(answer.status).toBe(401);
    expect(kept).toContain(words);
    expect(kept).not.toContain("Liv Myhre");
    await jonas.signIn("jonas");
    const sent = await jonas.post(page, { ...readHidden(kept) });
    expect(sent.status).toBe(302);
    expect(await textOf(jonas.get(at("/plan")))).toContain(words);
  });
});

const readHidden = (html: string) =>
  Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name ?? "", unescape(value ?? "")]));
const readOwn = (html: string) => readHidden(/<form[^>]*class="ask"[^>]*>(.*?)<\/form>/s.exec(html)?.[1] ?? "");

describe("taking it back", () => {
  it("closes everything to NAV at the very next request, tells only that access ended, and keeps NAV's own records", async () => {
    const [jonas, nav, other] = [await signedIn("jonas"), await signedIn(demo.navConsultant.subject), await signedIn(demo.navConsultant.subject)];
    const pages = ["", "/plan", "/plan.json", "/meetings", "/circle", "/timeline", "/plan/print", "/plan/history", "/summary"];
    const ics = [...meetingLinks(await textOf(nav.get(at("/meetings"))))].map((id) => `/meetings/${id}/calendar.ics`).slice(0, 1);
    for (const path of [...pages, ...ics]) expect((await nav.get(at(path))).status, path).toBe(200);
    expect(await textOf(nav.get("/persons"))).toContain(demo.jonas.personId);

    // three taps: "take it back" on the first page, what, and do it
    expect(await textOf(jonas.get(at("")))).toContain(at("/take-back"));
    const page = await textOf(jonas.get(at("/take-back")));
    const party = [...page.matchAll(/<input[^>]*type="radio"[^>]*value="([0-9a-f-]{36})"[^>]*>.*?<\/label>/gs)].find(([whole]) => whole.includes("NAV"))?.[1];
    expect(party).toBeDefined();
    const done = await jonas.post(at("/take-back"), { ...readOwn(page), from: party ?? "" });
    expect([done.status, done.headers.get("location")?.split("?")[0]]).toEqual([302, at("/consents")]);

    for (const visitor of [nav, other]) {
      for (const path of [...pages, ...ics]) expect((await visitor.get(at(path))).status, path).toBe(404);
      expect((await visitor.get(`${at("/plan")}.data`)).status).toBe(404);
      expect((await visitor.post(at("/plan/measures/new"), { _key: crypto.randomUUID() })).status).toBe(404);
      expect(await textOf(visitor.get("/persons"))).not.toMatch(new RegExp(`Jonas|${demo.jonas.personId}`));
    }
    const day = await textOf(nav.get("/"));
    expect(day).not.toMatch(/Jonas|Haugen/);
    expect((await jonas.get(at("/plan"))).status).toBe(200);
    const liv = await signedIn(demo.municipalCoordinatorNo.subject);
    expect((await liv.get(at("/plan"))).status).toBe(200);
    // what NAV has agreed to do still stands in his plan, and he sees that NAV looked
    expect(await textOf(jonas.get(at("/plan")))).toContain("Nina Farstad");
    expect(await textOf(jonas.get(at("/log")))).toContain("Nina Farstad");
  });
});
