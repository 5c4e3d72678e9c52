import type { columnsOf } from "./assign.ts";
import { extraFields, searchPlanted, sendValid, sendWithExtra } from "./assign.ts";
import type { Way } from "./forms.ts";
import type { Ground } from "./ground.ts";
import { openInBrowser } from "./in-browser.ts";
import { heldNow, isFlat } from "./memory.ts";
import { openSink, payloads, readBack, readFiles, tryMailHeaders } from "./payloads.ts";
import { atTheDoor, heavy, signedIn, type Target } from "./requests.ts";
import { type Ask, countRows, differing, newTally, sendAll, storm, told } from "./storm.ts";
import type { Walked } from "./walk.ts";

export interface Part {
  readonly figure: string;
  readonly faults: readonly string[];
  /** whole requests */
  readonly sent: number;
}

type Columns = Awaited<ReturnType<typeof columnsOf>>;
const many = (n: number) => n.toLocaleString("en");

/** What a hostile request may leave behind: the log of it, the session that opened and what counts attempts. */
const LOGS = new Set(["audit", "session", "sign_in_attempt"]);

export interface Sizes {
  readonly door: number;
  readonly signedIn: number;
  /** so few that memory cannot have settled: it is printed and not judged */
  readonly isShare?: boolean;
}

/** Requests by the thousand; afterwards nothing is written, nothing is held, and a page is answered as before. */
export async function sendStorm(
  ground: Ground,
  ask: Ask,
  targets: readonly Target[],
  cookies: readonly string[],
  sizes: Sizes,
  seed: number,
  where: string,
  watched = heldNow,
): Promise<Part> {
  const [door, inside, tally] = [newTally(), newTally(), newTally()];
  const before = await countRows(ground);
  const samples: Record<"door" | "inside", number[]> = { door: [], inside: [] };
  const every = (name: keyof typeof samples, rounds: number) => {
    let round = 0;
    return () => void (round++ % Math.max(1, Math.floor(rounds / 30)) === 0 && samples[name].push(watched()));
  };
  await sendAll(ask, heavy(targets, cookies), tally);
  await storm(ask, atTheDoor(targets), sizes.door, seed, door, every("door", sizes.door / 200));
  await storm(ask, signedIn(targets, cookies), sizes.signedIn, seed, inside, every("inside", sizes.signedIn / 200));
  const written = differing(before, await countRows(ground)).filter((each) => !LOGS.has(each.split(" ")[0] ?? ""));
  const flat = [isFlat(samples.door), isFlat(samples.inside)];
  const broken = [...door.broken, ...inside.broken, ...tally.broken];
  return {
    sent: door.sent + inside.sent + tally.sent,
    figure:
      `${where}: ${many(inside.sent)} requests of the signed-in (${told(inside)}), ${many(door.sent)} that the guard or the door was to stop (${told(door)}), ${tally.sent} of a megabyte or ten thousand fields (${told(tally)}); ` +
      `${broken.length} kinds answered 500 or not at all; ${written.length} tables written (beside ${[...LOGS].join(", ")}); memory ${flat.map(({ words }) => words).join(" and ")}`,
    faults: [
      ...broken.map(([kind, { count, example }]) => `${kind} × ${count}: ${JSON.stringify(example).slice(0, 500)}`),
      ...written.map((each) => `was written: ${each}`),
      ...flat.filter((each) => !each.isFlat && sizes.isShare !== true).map(({ words }) => `memory grows: ${words}`),
    ],
  };
}

/** Every form with every column as a field nobody asked for. */
export async function plantFields(ground: Ground, walked: Walked, columns: Columns, alone: boolean): Promise<Part & { ignoring: readonly string[] }> {
  const extra = extraFields(columns);
  const found = await searchPlanted(ground, columns);
  const assigned = await sendWithExtra(walked.forms, extra, alone);
  const after = await searchPlanted(ground, columns);
  return {
    sent: assigned.sent,
    ignoring: assigned.ignoring,
    figure: `${assigned.sent} forms with ${extra.length} fields nobody asked for (every column, both spellings): ${assigned.refused} refused, ${assigned.sent - assigned.refused - assigned.broken.length} taken by passing them over (${assigned.ignoring.length} forms), ${after.length} columns took a planted value`,
    faults: [...found.map((at) => `planted value in ${at} before anything was sent`), ...after.map((at) => `${at} took a planted value`), ...assigned.broken],
  };
}

/** What closes a plan, a consent, a life or a session is sent when all else has been read: it leaves little to read. */
const ENDS = /\bend\b|end-|death|take-back|leaving|declin|sessions/;

/** The same forms filled in well, with the corpus as their words; then read back through every channel. */
export async function storePayloads(
  ground: Ground,
  walked: Walked,
  limits: { browser: number; pdfs: number },
): Promise<Part & { taken: readonly string[]; refused: readonly string[] }> {
  const sink = await openSink();
  const corpus = payloads(sink.address);
  const turned = (by: number) => [...corpus.slice(by), ...corpus.slice(0, by)];
  const ways: Way[] = [
    { texts: turned(0), days: 7, ticks: "as they are", choice: "first" },
    { texts: turned(3), days: 7, ticks: "all", choice: "first" },
    { texts: turned(5), days: -1, ticks: "all", choice: "last" },
    { texts: ["HX<b>"], days: 0, ticks: "as they are", choice: "last" },
    { texts: [], days: 3, ticks: "as they are", choice: "first" },
  ];
  try {
    const [ending, going] = [walked.forms.filter(({ name }) => ENDS.test(name)), walked.forms.filter(({ name }) => !ENDS.test(name))];
    const before = await sendValid({ ...walked, forms: going }, ways);
    const read = await readBack(walked.pages);
    const files = await readFiles(walked.pages, limits.pdfs);
    const after = await sendValid({ ...walked, forms: ending }, ways);
    const filled = { taken: [...before.taken, ...after.taken], refused: [...before.refused, ...after.refused], broken: [...before.broken, ...after.broken] };
    const first = walked.pages[0];
    const mail = first === undefined ? [] : await tryMailHeaders(ground, first.who);
    const seen = limits.browser === 0 ? { pages: 0, faults: [] } : await openInBrowser(await ground.listen(), read.pages.slice(0, limits.browser));
    return {
      sent: read.answers,
      taken: filled.taken,
      refused: filled.refused,
      figure: `${filled.taken.length} kinds of form stored the corpus; ${read.answers} answers read back, ${read.shown} of them show it, ${read.faults.length} let it through; ${seen.pages} pages in a real browser; ${files.figure}; ${sink.heard.length} requests by whom it was shown or printed`,
      faults: [
        ...filled.broken,
        ...read.faults,
        ...files.faults,
        ...mail,
        ...seen.faults,
        ...sink.heard.map((each) => `the sink heard ${each}`),
        ...(read.shown === 0 ? ["no payload was shown anywhere"] : []),
      ],
    };
  } finally {
    sink.close();
  }
}
