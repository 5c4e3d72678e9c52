// Hostile input against the real product: a million malformed bodies, forms, parameters, cookies and headers; every form
// with every column of the database as a field nobody asked for; and a corpus of payloads stored through real forms and
// read back through every channel (trust.md §5 figure 22; attacks 19, 30-33, 35).
// `npm run build && npm run proof hostile` (DATABASE_URL: an administrator's address; without it a server of its own.)
import { readSource, listAddresses } from "#test/routes.ts";
import { startPostgres } from "../bench/postgres.ts";
import { startServer } from "../bench/started.ts";
import type { Proof } from "../scripts/proof.ts";
import { columnsOf } from "./hostile/assign.ts";
import { layGround } from "./hostile/ground.ts";
import { heldNow, isFlat, RULE } from "./hostile/memory.ts";
import { findParsers, readMany, takesUnasked } from "./hostile/parsers.ts";
import { type Part, plantFields, sendStorm, storePayloads } from "./hostile/parts.ts";
import { plantMistakes } from "./hostile/planted.ts";
import { talkNonsense } from "./hostile/raw.ts";
import { targetsOf } from "./hostile/targets.ts";
import { ORIGIN } from "./hostile/visitor.ts";
import { walk } from "./hostile/walk.ts";
import { extraFields } from "./hostile/assign.ts";

const WANTED = Number(process.env["REQUESTS"] ?? 1_000_000);
/** Of these, so many whole requests: what passes the guard costs a transaction, and a million of them more than ten minutes. */
const WHOLE = {
  door: Number(process.env["DOOR"] ?? 40_000),
  signedIn: Number(process.env["SIGNED_IN"] ?? 16_000),
  sockets: Number(process.env["SOCKETS"] ?? 4_000),
};
const SEED = Number(process.env["SEED"] ?? 20_261_122);
const SUBJECTS = process.env["SUBJECTS"]?.split(",");
const PORT = 4960;

const say = (words: string): void => console.log(`  ${new Date().toISOString().slice(11, 19)} ${words}`);
const many = (n: number) => n.toLocaleString("en");

/** The rest of the million: forms straight to the schemas that the actions read them by. */
function readForms(parsers: Awaited<ReturnType<typeof findParsers>>, wanted: number, names: readonly string[]): Part {
  const samples: number[] = [];
  const read = readMany(parsers.found, wanted, SEED, () => void samples.push(heldNow()));
  const unasked = parsers.found.flatMap((parser) => takesUnasked(parser, names).map((name) => `${parser.name} takes ${name}`));
  const flat = isFlat(samples);
  return {
    sent: 0,
    figure: `${many(read.forms)} forms straight to the ${parsers.found.length} schemas actions read by (not requests): ${read.threw.length} threw, ${many(read.refused)} refused; memory ${flat.words}; each schema against ${names.length} names of columns one at a time: ${unasked.length} taken (${parsers.notFound.length} schemas lie inside their pages and met whole requests alone)`,
    faults: [...read.threw.slice(0, 20), ...unasked, ...(flat.isFlat ? [] : [`memory grows: ${flat.words}`])],
  };
}

/** The same request for another address, as whoever stands there would write it. */
function toServer(request: Request, port: number): Request {
  const address = `http://127.0.0.1:${port}`;
  const headers = new Headers(request.headers);
  headers.delete("host");
  if (headers.get("origin") === ORIGIN) headers.set("origin", address);
  const { method, body } = request;
  return new Request(request.url.replace(ORIGIN, address), { method, headers, redirect: "manual", ...(body === null ? {} : { body, duplex: "half" }) });
}

/** Which pages with an action no form was taken by, in the demo area. */
function notReached(taken: readonly string[]): { actions: number; named: string[] } {
  const withAction = listAddresses().filter(({ file }) => /export (?:const|async function|function) action\b/.test(readSource(file)));
  const reached = new Set(taken.map((name) => name.split(" ")[0]));
  return { actions: withAction.length, named: withAction.map(({ pattern }) => `/${pattern}`).filter((pattern) => !reached.has(pattern)) };
}

export async function prove(): Promise<Proof> {
  const server = await startPostgres(PORT);
  if (server === undefined) return { figure: "no PostgreSQL found (DATABASE_URL, or its binaries)", isProven: false };
  const ground = await layGround(server);
  const parts: Part[] = [];
  const done = (part: Part) => {
    parts.push(part);
    say(part.figure);
  };
  try {
    const columns = await columnsOf(ground);
    const walked = await walk(ground, { pages: 1, forms: 1, ...(SUBJECTS === undefined ? {} : { subjects: SUBJECTS }) });
    say(`${walked.pages.length} pages, ${walked.forms.length} forms of ${new Set(walked.forms.map(({ name }) => name)).size} kinds`);
    const planted = await plantFields(ground, walked, columns, false);
    done(planted);
    const { targets, cookies } = targetsOf(walked, planted.ignoring);
    done(await sendStorm(ground, (request) => ground.ask(request), targets, cookies, WHOLE, SEED, "in process, through the guards and the pages"));

    const started = await startServer(["server.ts"], { ...ground.env, PORT: String(PORT + 1) }, PORT + 1, "/readyz");
    try {
      const over = (request: Request) => fetch(toServer(request, started.port));
      const half = WHOLE.sockets / 2;
      done(
        await sendStorm(
          ground,
          over,
          targets,
          cookies,
          { door: half, signedIn: half },
          SEED + 500_000,
          "over sockets, server.ts",
          () => started.memory()?.now ?? 0,
        ),
      );
      const said = await talkNonsense(started.port, 1_000);
      const ready = (await fetch(`http://127.0.0.1:${started.port}/readyz`)).status;
      done({
        sent: 0,
        figure: `${said.connections} connections of raw nonsense, ${said.faults.length} answered wrongly; ready afterwards: ${ready}`,
        faults: [...said.faults, ...(ready === 200 ? [] : ["not ready afterwards"])],
      });
    } finally {
      await started.stop();
    }
    const mistakes = await plantMistakes(ground, targets, cookies, columns);
    const stored = await storePayloads(ground, walked, { browser: 40, pdfs: 2 });
    done(stored);
    const requests = parts.reduce((sum, { sent }) => sum + sent, 0);
    const names = extraFields(columns).map(([name]) => name);
    done(readForms(await findParsers(), Math.max(0, WANTED - requests), names));

    const { actions, named } = notReached(stored.taken);
    say(`forms that pass an unknown field over: ${planted.ignoring.join(", ") || "none"}`);
    say(`forms refused however they were filled in: ${stored.refused.join(", ") || "none"}`);
    say(`pages with an action that no form was taken by: ${named.join(", ") || "none"}`);
    const faults = [...parts.flatMap((part) => part.faults), ...mistakes.missed.map((name) => `not caught: ${name}`)];
    if (faults.length > 0) console.log(faults.map((fault) => `  ${fault}`).join("\n"));
    return {
      figure:
        `${many(requests)} whole requests (seed ${SEED}). ${parts.map(({ figure }) => figure).join(". ")}. ${actions - named.length} of ${actions} pages with an action took a form; ` +
        `${mistakes.planted - mistakes.missed.length} of ${mistakes.planted} planted mistakes seen. Flat: ${RULE}. ${ground.engine}`,
      isProven: faults.length === 0,
    };
  } finally {
    await ground.close();
    await server.stop();
  }
}
