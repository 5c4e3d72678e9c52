import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo, demoActors } from "#db/demo/actors.ts";
import { CANARY, type Canary, plantCanaries } from "#test/e2e/canaries.ts";
import { Crawl } from "#test/e2e/crawl.ts";
import { addressesOf, generalAddresses } from "#test/e2e/inventory.ts";
import { type Dump, rowsOf } from "#test/e2e/oracle-facts.ts";
import { Sight } from "#test/e2e/oracle.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

/*
 * The canary crawl: a word of its own in every sensitive field, every address fetched as every actor, and every byte of
 * every answer held against the oracle. A word that the three locks close is a leak, wherever in the answer it stands.
 * The share of `npm run proof canary` that every change can afford: of those open to an actor two, of those closed to most
 * the next two in turn, of what is about one thing every fourth (each actor another), and no print.
 */

let served: Served;
let canaries: Map<string, Canary>;
let dump: Dump;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  served = await serve({}, async (database) => {
    ({ canaries, dump } = await plantCanaries(database));
  });
}, 120_000);
afterAll(() => served.stop());

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/;
/** Two of them, others for each actor. */
const turnOf = (closed: readonly string[], at: number) =>
  [closed[(2 * at) % closed.length], closed[(2 * at + 1) % closed.length]].filter((id) => id !== undefined);
const rowsIn = (table: string) => rowsOf(dump, table);
/** The words that what is open to this one shows; beside them nothing. */
const wordsFor = (sight: Sight) => new Set([...canaries].filter(([, { table, row, column }]) => sight.sees(table, row, column)).map(([word]) => word));

describe("no answer holds a word that the locks close", () => {
  it("for every actor, address and field", async () => {
    const crawl = new Crawl(canaries);
    // whose address is protected, and the two whom everyone here has heard of
    const closed = rowsIn("person")
      .filter((row) => row["address_protection"] !== "none" || ["Jonas", "Emma"].some((name) => String(row["given_name"]).startsWith(name)))
      .map((row) => String(row["id"]));
    for (const [at, actor] of demoActors.entries()) {
      const sight = new Sight(dump, actor, today);
      const visitor = await new Visitor(served.address).signIn(actor.subject);
      const persons = [...new Set([...sight.openPeople().map(String).slice(0, 2), ...turnOf(closed, at)])];
      await crawl.walk({ visitor, subject: actor.subject, allowed: wordsFor(sight) }, [
        ...generalAddresses(dump).filter((address, nth) => !ID.test(address) || (nth + at) % 4 === 0),
        ...persons.flatMap((person) => addressesOf(dump, person)),
      ]);
    }
    await crawl.walk({ visitor: new Visitor(served.address), subject: "nobody", allowed: new Set() }, [
      ...generalAddresses(dump),
      ...closed.slice(0, 3).flatMap((person) => addressesOf(dump, person)),
    ]);
    console.log(`canary crawl: ${crawl.figure}`);
    for (const leak of crawl.leaks) console.error(`leak: ${leak}`);
    expect(crawl.broken).toEqual([]);
    expect([...crawl.leaks].slice(0, 40)).toEqual([]);
    expect([...crawl.inAddresses]).toEqual([]);
    // a crawl that meets nothing proves nothing
    expect(crawl.words).toBeGreaterThan(5000);
  }, 900_000);

  it("which the crawl would notice: Jonas's own page, held against what an outsider may see", async () => {
    const crawl = new Crawl(canaries);
    const visitor = await new Visitor(served.address).signIn("jonas");
    await crawl.walk({ visitor, subject: "jonas", allowed: new Set() }, [`/persons/${demo.jonas.personId}/plan`]);
    expect(crawl.leaks.size).toBeGreaterThan(20);
  });

  it("and the server has printed none of them", () => {
    expect(served.printed().match(CANARY)).toBeNull();
  });
});
