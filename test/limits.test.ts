import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { theDatabase } from "#access/house.server.ts";
import { truth } from "#test/house.ts";
import { RateLimit } from "../rate-limit.ts";
import { BODY_BYTES } from "../request-log.ts";

/* The limits that docs/operations.md promises are those that hold: a number changed in one place alone fails here. */

const rows = new Map(
  readFileSync("docs/operations.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, what, much] = /^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/.exec(line) ?? [];
      return what === undefined || much === undefined ? [] : [[what.trim(), much.trim()] as const];
    }),
);
const numbersIn = (what: string) => [...(rows.get(what) ?? "").matchAll(/\d+/g)].map(([each]) => Number(each));

/** How many go through before the first is told to wait, and how long that is at most. */
function most(method: string, route: string): { count: number; seconds: number } {
  const limit = new RateLimit();
  for (let count = 0; ; count += 1) {
    const wait = limit.take({ method, route, address: "192.0.2.1", session: "s" }, 0);
    if (wait !== undefined || count > 1000) return { count, seconds: wait ?? 0 };
  }
}

describe("the limits of operations.md", () => {
  it("are the ones the doors keep", () => {
    expect(BODY_BYTES).toBe((numbersIn("one request's body")[0] ?? 0) * 1_000_000);
    const [forms, answers] = numbersIn("signing in, step-up");
    expect(most("POST", "/sign-in")).toEqual({ count: forms, seconds: 60 });
    expect(most("POST", "/step-up")).toEqual({ count: forms, seconds: 60 });
    expect(most("GET", "/sign-in/answer/:provider")).toEqual({ count: answers, seconds: 60 });
    expect(most("POST", "/raise")).toEqual({ count: numbersIn("a need in public")[0], seconds: 600 });
    for (const file of ["plan.pdf", "log.csv", "log.json", "own-file.html", "own-file.json", "meetings/:meetingId/calendar.ics"])
      expect(most("GET", `/persons/:personId/${file}`), file).toEqual({ count: numbersIn("files (PDF, HTML, CSV, JSON, calendar)")[0], seconds: 600 });
  });

  it("leave every role a number of people an hour, and none is without one", async () => {
    const limits = await truth().readRows<{ role: string; people: number }>("select role, people_an_hour as people from ledger.person_limit order by role");
    const roles = await truth().readRows<{ role: string }>("select distinct role from care.mandate order by role");
    expect(roles.map(({ role }) => role).filter((role) => !limits.some((each) => each.role === role))).toEqual([]);
    expect(limits.every(({ people }) => people >= 10 && people <= 200)).toBe(true);
  });

  it("say how long a session lives as its rules do, each with a source", async () => {
    const said = readFileSync("docs/guide/sign-in.md", "utf8");
    const [, worker, other, hours] =
      /worker's session ends after (\d+) minutes without a sign of life, a person's or relative's after (\d+), everyone's after (\d+) hours/.exec(said) ?? [];
    const rules = await truth().readRows<{ capacity: string; jurisdiction: string; idle: number; hours: number; level: string; source: string }>(
      "select capacity, jurisdiction, idle_minutes as idle, absolute_hours::float8 as hours, level, source from care.session_rule where role is null and sector is null and valid_to is null",
    );
    expect(rules.map(({ jurisdiction, capacity }) => `${jurisdiction} ${capacity}`).toSorted()).toEqual([
      "no circle",
      "no person",
      "no professional",
      "se circle",
      "se person",
      "se professional",
    ]);
    for (const rule of rules) {
      expect([rule.idle, rule.hours]).toEqual([Number(rule.capacity === "professional" ? worker : other), Number(hours)]);
      expect(rule.level).toBe(rule.jurisdiction === "no" ? "high" : "substantial");
      expect(rule.source.length).toBeGreaterThan(5);
    }
  });

  it("hand out so many connections, let the next wait its turn, and lose nobody", async () => {
    const database = theDatabase();
    const may = database.engine === "pglite" ? 1 : (numbersIn("connections to PostgreSQL")[0] ?? 0);
    let let1go = () => {};
    const held = new Promise<void>((resolve) => (let1go = resolve));
    const turns: number[] = [];
    const holders = Array.from({ length: may }, () => database.kysely.connection().execute(() => held));
    const waiting = Array.from({ length: 8 }, (_, at) => database.kysely.connection().execute(() => Promise.resolve(turns.push(at))));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(turns).toEqual([]);
    if (database.engine === "postgres") expect(database.load()).toMatchObject({ open: may, waiting: 8 });
    let1go();
    await Promise.all([...holders, ...waiting]);
    expect(turns.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
