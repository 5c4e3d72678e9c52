import { Writable } from "node:stream";
import fc from "fast-check";
import pino from "pino";
import { matchRoutes, type RouteObject, type ServerBuild } from "react-router";
import { describe, expect, it } from "vitest";
import { Metrics, serveMetrics } from "./metrics.ts";
import { noteAnswer, patternsOf, pseudonymOf } from "./request-log.ts";

const ID = "0b51cbb1-3b5c-4b0e-9c1d-0123456789ab";
const route = (id: string, parentId: string | undefined, path: string | undefined, index = false) => ({ id, parentId, path, index, module: {} });
const routes = Object.fromEntries(
  [
    route("root", undefined, ""),
    route("layout", "root", undefined),
    route("day", "layout", undefined, true),
    route("person", "layout", "persons/:personId"),
    route("plan", "person", "plan"),
    route("new", "layout", "persons/new"),
    route("feed", "root", "calendar/:feed"),
  ].map((each) => [each.id, each]),
) as unknown as ServerBuild["routes"];
const pattern = patternsOf(routes);

function noted(requests: Request[], status = 200): { lines: string; metrics: Metrics } {
  let lines = "";
  const log = pino({ base: null }, new Writable({ write: (part: Buffer, _encoding, done) => ((lines += part.toString()), done()) }));
  const metrics = new Metrics();
  const note = noteAnswer(log, metrics);
  for (const request of requests) note(request, pattern(new URL(request.url).pathname), "r-1", status, 12.3);
  return { lines, metrics };
}

describe("what is logged of a request", () => {
  it("is the pattern of its address, and nothing that is someone", () => {
    expect(pattern(`/persons/${ID}/plan`)).toMatch(/\/persons\/:personId\/plan$/);
    expect(pattern(`/persons/${ID}/plan.data`)).toBe(pattern(`/persons/${ID}/plan`));
    expect(pattern("/")).toBe("/");
    expect(pattern("/_root.data")).toBe("/");
    expect(pattern("/nowhere/Jonas")).toBe("(no such page)");
    expect(pattern("/persons/new")).toBe("/persons/new");
    expect(pattern(`/persons/${ID}`)).toBe("/persons/:personId");
    expect(pattern(`/persons/${ID}/plan/`)).toBe("/persons/:personId/plan");
    expect(pattern("/livez")).toBe("/livez");
    for (const unreadable of ["/%", `/persons/${ID}/%ff`, "/%00"]) expect(pattern(unreadable)).toBe("(no such page)");
    const { lines } = noted([
      new Request(`https://helhet.example/persons/${ID}/plan?who=Jonas`, {
        headers: { Cookie: `helhet=secretsecret`, "User-Agent": "Jonas's telephone", Referer: "https://x.example/Jonas" },
      }),
      new Request("https://helhet.example/calendar/abcdef.ics"),
      new Request("https://helhet.example/Jonas", { method: "DELETE" }),
    ]);
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line) as object)),
    ).toHaveLength(3);
    expect(lines).toContain('"status":200');
    for (const kept of ["Jonas", ID, "secret", "abcdef", "who=", "x.example"]) expect(lines).not.toContain(kept);
  });

  it("is the page that answers, however its address is written", () => {
    const children = (parentId: string | undefined): RouteObject[] =>
      Object.values(routes).flatMap((each) => {
        if (each === undefined || each.parentId !== parentId) return [];
        const { id, path, index } = each;
        return [index === true ? { id, index } : { id, ...(path === undefined ? {} : { path }), children: children(id) }];
      });
    const tree = children(undefined);
    const answering = (pathname: string) => {
      const steps = matchRoutes(tree, pathname)?.flatMap(({ route: { path = "" } }) => (path === "" ? [] : [path]));
      return steps === undefined ? "(no such page)" : `/${steps.join("/")}`;
    };
    const step = fc.constantFrom(
      "persons",
      "Persons",
      "PERSONS",
      "new",
      "%6Eew",
      "n%45w",
      "plan",
      "pl%61n",
      "%2F",
      "a%2Fb",
      "calendar",
      ID,
      "",
      ".",
      "*",
      ":personId",
      "å",
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), fc.constantFrom("", "/"), (steps, end) => {
        const pathname = `/${steps.join("/")}${end}`;
        expect(pattern(pathname)).toBe(answering(pathname));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([400, 403, 404, 413, 422, 429])("tells a try past the controls (%s) from an answer, with its route and session", (status) => {
    const [line] = noted([new Request("https://helhet.example/persons/x/plan", { method: "POST", headers: { Cookie: "helhet=abc" } })], status).lines.split(
      "\n",
    );
    expect(JSON.parse(line ?? "")).toMatchObject({ level: 40, msg: "refused", status, method: "POST", session: pseudonymOf("helhet=abc") });
    expect(noted([new Request("https://helhet.example/")]).lines).toContain('"level":30');
  });

  it("cannot be broken in two, whatever is asked for", () => {
    const asked = ['/a%0d%0a{"level":60}', "/%1b[31mred", '/x","status":200,"y":"', "/%00", "/\u2028\u2029"];
    const { lines } = noted(asked.map((path) => new Request(`https://helhet.example${path}`, { method: "PURGE", headers: { Cookie: 'helhet="}{' } })));
    const written = lines.trim().split("\n");
    expect(written).toHaveLength(asked.length);
    for (const line of written) expect(JSON.parse(line)).toMatchObject({ method: "other", route: "(no such page)", status: 200 });
  });

  it("tells one session from another, and whose it is to nobody", () => {
    const one = pseudonymOf("language=nb; __Host-helhet=abc");
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(pseudonymOf("helhet=abc")).toBe(one);
    expect(pseudonymOf("helhet=abd")).not.toBe(one);
    expect(pseudonymOf("helhet-attempt=abc")).toBeUndefined();
  });
});

describe("the metrics", () => {
  it("count by pattern, and are read at /metrics alone, on a port of their own", async () => {
    const { metrics } = noted([
      new Request(`https://helhet.example/persons/${ID}/plan`),
      new Request(`https://helhet.example/persons/${ID.replace("0", "1")}/plan`),
    ]);
    const server = await serveMetrics(metrics, async () => ({ jobs_due: 3 }), 0, "127.0.0.1");
    try {
      const address = server.address();
      const base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
      const text = await (await fetch(`${base}/metrics`)).text();
      expect(text).toMatch(/helhet_answers_total\{route="\/+persons\/:personId\/plan",method="GET",status="200"\} 2/);
      expect(text).toMatch(/helhet_answer_seconds_bucket\{route="[^"]+",le="0.025"\} 2/);
      expect(text).toContain("helhet_jobs_due 3");
      expect(text).not.toContain(ID);
      expect((await fetch(`${base}/`)).status).toBe(404);
      expect((await fetch(`${base}/metrics`, { method: "POST" })).status).toBe(404);
    } finally {
      server.close();
    }
  });
});
