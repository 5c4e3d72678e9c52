import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres } from "../../bench/postgres.ts";
import { columnsOf, extraFields, searchPlanted } from "../../proof/hostile/assign.ts";
import { type Ground, layGround } from "../../proof/hostile/ground.ts";
import { findParsers, readMany, takesUnasked } from "../../proof/hostile/parsers.ts";
import { plantFields, sendStorm, storePayloads } from "../../proof/hostile/parts.ts";
import { LEAK, plantMistakes } from "../../proof/hostile/planted.ts";
import { talkNonsense } from "../../proof/hostile/raw.ts";
import { targetsOf } from "../../proof/hostile/targets.ts";
import { type Walked, walk } from "../../proof/hostile/walk.ts";

/*
 * The fast share of `npm run proof hostile`: about two thousand malformed requests, every form that two of the demo area's
 * people meet, and what they store read back.
 */
let ground: Ground;
let walked: Walked;
let ignoring: readonly string[];
const SEED = 20_261_122;

beforeAll(async () => {
  const isOnServer = (process.env["DATABASE_URL"] ?? "") !== "";
  ground = await layGround(isOnServer ? await startPostgres(0) : undefined);
  walked = await walk(ground, { pages: 1, forms: 1, subjects: ["liv-myhre", "jonas"] });
}, 300_000);
afterAll(() => ground.close());

describe("attack 31: fields nobody asked for", () => {
  it("are written nowhere, whatever form they come with", async () => {
    const planted = await plantFields(ground, walked, await columnsOf(ground), false);
    console.log(planted.figure);
    expect(planted.faults).toEqual([]);
    // a walk that meets no forms proves nothing
    expect(planted.sent).toBeGreaterThan(60);
    ignoring = planted.ignoring;
    expect(ignoring.length).toBeLessThan(planted.sent / 4);
  }, 300_000);

  it("are refused by every schema an action reads by, under every column's name", async () => {
    const parsers = await findParsers();
    const names = extraFields(await columnsOf(ground)).map(([name]) => name);
    expect(parsers.found.length).toBeGreaterThan(150);
    expect(parsers.found.flatMap((parser) => takesUnasked(parser, names).map((name) => `${parser.name} takes ${name}`))).toEqual([]);
    expect(readMany(parsers.found, 5_000, SEED).threw).toEqual([]);
  }, 300_000);
});

describe("attack 33: requests nobody means well with", () => {
  it("meet no error, write nothing and leave nothing behind", async () => {
    const { targets, cookies } = targetsOf(walked, ignoring);
    const part = await sendStorm(
      ground,
      (request) => ground.ask(request),
      targets,
      cookies,
      { door: 1_200, signedIn: 1_200, isShare: true },
      SEED,
      "in process",
    );
    console.log(part.figure);
    expect(part.faults).toEqual([]);
    const mistakes = await plantMistakes(ground, targets, cookies, await columnsOf(ground));
    expect(mistakes.missed.filter((name) => name !== LEAK)).toEqual([]);
  }, 300_000);

  it("that are hardly HTTP are answered or hung up on", async () => {
    const said = await talkNonsense(await ground.listen(), 120);
    expect(said.faults).toEqual([]);
    expect((await ground.ask(new Request("http://127.0.0.1:3000/readyz"))).status).toBe(200);
  }, 120_000);
});

describe("attacks 19, 32 and 35: payloads stored through real forms", () => {
  it("stand as text wherever they are read", async () => {
    const stored = await storePayloads(ground, walked, { browser: 4, pdfs: 1 });
    console.log(stored.figure);
    expect(stored.faults).toEqual([]);
    expect(stored.taken.length).toBeGreaterThan(30);
    expect(await searchPlanted(ground, await columnsOf(ground))).toEqual([]);
  }, 300_000);
});
