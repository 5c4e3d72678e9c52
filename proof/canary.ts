// A word of its own in every sensitive field; every address as every actor, as a page, as data alone, on paper, as a file, a
// calendar and an e-mail: no word that the oracle does not allow. And none at all in the server's log, in an address that a
// page leads to, or in what is measured (issue 4, D2; trust.md M2, §5 figure 4). `npm run proof canary`
// ACTORS: only these; PERSONS: how many of those open to her are walked beside the protected ones.
import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openLite } from "#db/connect.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { CANARY, type Canary, plantCanaries } from "#test/e2e/canaries.ts";
import { Crawl } from "#test/e2e/crawl.ts";
import { addressesOf, generalAddresses } from "#test/e2e/inventory.ts";
import { type Dump, rowsOf } from "#test/e2e/oracle-facts.ts";
import { Sight } from "#test/e2e/oracle.ts";
import { serve } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import type { Proof } from "../scripts/proof.ts";

const ASKED = (process.env["ACTORS"] ?? "").split(",").filter(Boolean);
const PERSONS = Number(process.env["PERSONS"] ?? 6);
const say = (words: string): void => console.log(`  ${new Date().toISOString().slice(11, 19)} ${words}`);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Words where a server that keeps what it is sent would print them: in an address, what is asked of it, where one came from, a form, a cookie. */
async function tempt(visitor: Visitor, word: string): Promise<void> {
  const { personId } = demo.jonas;
  const from = { Referer: `http://127.0.0.1/persons/${personId}?q=${word}`, "User-Agent": word, "X-Request-Id": word, "X-Forwarded-For": word };
  for (const address of [`/persons?q=${word}`, `/${word}`, `/persons/${word}/plan`, `/needs/${randomUUID()}?name=${word}`, `/assets/${word}.js`, `/%ZZ${word}`])
    await visitor.get(address, from).then((answer) => answer.arrayBuffer());
  for (const address of [`/persons/${personId}/plan/words/matters`, "/needs", `/${word}`, "/sign-in", `/persons/${personId}/plan.json`])
    await visitor.post(address, { _key: word, words: word, subject: word, [word]: word }, from).then((answer) => answer.arrayBuffer());
}

async function walk(address: string, canaries: ReadonlyMap<string, Canary>, dump: Dump): Promise<Crawl> {
  const crawl = new Crawl(canaries);
  const today = new Date().toISOString().slice(0, 10);
  const closed = rowsOf(dump, "person")
    .filter((row) => row["address_protection"] !== "none")
    .map((row) => String(row["id"]));
  const everyone = [...closed, demo.jonas.personId, demo.emma.personId];
  for (const actor of demoActors.filter(({ subject }) => ASKED.length === 0 || ASKED.includes(subject))) {
    const sight = new Sight(dump, actor, today);
    const allowed = new Set([...canaries].filter(([, { table, row, column }]) => sight.sees(table, row, column)).map(([word]) => word));
    const open = sight.openPeople().map(String);
    const persons = [...new Set([...open.slice(0, PERSONS), ...everyone])];
    const walker = { visitor: await new Visitor(address).signIn(actor.subject), subject: actor.subject, allowed };
    const before = crawl.answers;
    await crawl.walk(walker, [...generalAddresses(dump), ...persons.flatMap((person) => addressesOf(dump, person))]);
    // a browser prints these: one that is open to her, one that is not
    for (const person of [open[0] ?? demo.jonas.personId, everyone.find((id) => !open.includes(id))])
      if (person !== undefined) await crawl.walk(walker, [`/persons/${person}/plan.pdf`, `/persons/${person}/crisis.pdf`]);
    const word = [...canaries.keys()][0] ?? "";
    await tempt(walker.visitor, word);
    say(`${actor.subject}: ${crawl.answers - before} answers, ${crawl.leaks.size} leaks so far`);
  }
  const nobody = { visitor: new Visitor(address), subject: "nobody", allowed: new Set<string>() };
  await crawl.walk(nobody, [...generalAddresses(dump), ...everyone.flatMap((person) => addressesOf(dump, person, true))]);
  return crawl;
}

export async function prove(): Promise<Proof> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-canary-"));
  const place = path.join(folder, "db");
  try {
    const database = await openLite(place);
    await migrate(database);
    await seedDemo(database, new Date().toISOString().slice(0, 10));
    const { canaries, dump } = await plantCanaries(database);
    await database.close();
    const metricsPort = await freePort();
    // the post office works while they walk: what it sends is looked at below, and under /demo/mail by everyone
    const served = await serve({ DATA_DIR: place, LOG_LEVEL: "debug", METRICS_PORT: String(metricsPort) });
    const crawl = await walk(served.address, canaries, dump);
    const measured = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    await served.stop();
    const after = await openLite(place);
    const mails = await after.readRows<{ text: string }>(
      "select to_jsonb(m)::text as text from care.caught_mail m union all select to_jsonb(l)::text from care.letter l",
    );
    await after.close();
    const wordsIn = (text: string) => new Set(text.match(CANARY)).size;
    const elsewhere = { log: wordsIn(served.printed()), metrics: wordsIn(measured), mail: wordsIn(mails.map(({ text }) => text).join("\n")) };
    for (const fault of [...crawl.leaks, ...crawl.inAddresses, ...crawl.broken]) console.error(`  ${fault}`);
    const lines = served.printed().split("\n").length;
    const isMet = crawl.words > 300 && crawl.printed > 10 && lines > 100 && measured.includes("helhet_answers_total");
    return {
      figure: `${canaries.size.toLocaleString("en")} words; ${crawl.figure}; ${elsewhere.log} in ${lines} lines of the server's log, ${elsewhere.metrics} in what is measured, ${elsewhere.mail} in ${mails.length} e-mails${isMet ? "" : "; the walk met too little to prove anything"}`,
      isProven: isMet && crawl.leaks.size + crawl.inAddresses.size + crawl.broken.length + elsewhere.log + elsewhere.metrics + elsewhere.mail === 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
