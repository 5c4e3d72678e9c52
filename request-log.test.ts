import { Writable } from "node:stream";
import pino from "pino";
import type { ServerBuild } from "react-router";
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
    route("feed", "root", "calendar/:feed"),
  ].map((each) => [each.id, each]),
) as unknown as ServerBuild["routes"];
const pattern = patternsOf(routes);

function noted(requests: Request[]): { lines: string; metrics: Metrics } {
  let lines = "";
  const log = pino({ base: null }, new Writable({ write: (part: Buffer, _encoding, done) => ((lines += part.toString()), done()) }));
  const metrics = new Metrics();
  const note = noteAnswer(log, metrics, pattern);
  for (const request of requests) note(request, "r-1", 200, 12.3);
  return { lines, metrics };
}

describe("what is logged of a request", () => {
  it("is the pattern of its address, and nothing that is someone", () => {
    expect(pattern(`/persons/${ID}/plan`)).toMatch(/\/persons\/:personId\/plan$/);
    expect(pattern(`/persons/${ID}/plan.data`)).toBe(pattern(`/persons/${ID}/plan`));
    expect(pattern("/")).toBe("/");
    expect(pattern("/_root.data")).toBe("/");
    expect(pattern("/nowhere/Jonas")).toBe("(no such page)");
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
