// Can everyone use it: axe over every page in three languages and in every way it may be shown (a phone, 320 px, letters
// twice as large, forced colours, all of it unfolded, refused forms, the house's first day, names that do not end), the
// served HTML against the standard, every stop of the Tab key, and the main job by keyboard and by names alone (trust.md 2.7).
// `npm run proof accessibility`; a share of it: TONGUES=nb PARTS=long PAGES=10 (pages a reader), which proves nothing by itself.
import type { Browser } from "playwright-core";
import { startPostgres } from "../bench/postgres.ts";
import type { Proof } from "../scripts/proof.ts";
import { launchBrowser, type Tongue } from "#test/e2e/browser.ts";
import { findUnseen, type House, listHouse, type Reader, readers } from "#test/e2e/pages.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { findDarkFaults, lookAtDialogs } from "./accessibility/dialogs.ts";
import { doMainJob } from "./accessibility/job.ts";
import { lookAllWays, lookAs, visit } from "./accessibility/looks.ts";
import { tryLooks } from "./accessibility/planted.ts";
import { type FormsSeen, refuseForms } from "./accessibility/refusals.ts";
import { lengthenNames, seedFirstDay } from "./accessibility/seeds.ts";
import { Tally } from "./accessibility/tally.ts";

const PORT = 4880;
const TONGUES: readonly Tongue[] = ["nb", "sv", "en"];
const wanted = TONGUES.filter((tongue) => (process.env["TONGUES"] ?? "nb,sv,en").split(",").includes(tongue));
const most = Number(process.env["PAGES"] ?? Number.POSITIVE_INFINITY);
const PARTS = ["house", "forms", "long", "first"] as const;
const parts = PARTS.filter((part) => (process.env["PARTS"] ?? PARTS.join()).split(",").includes(part));
const isShare = wanted.length < TONGUES.length || parts.length < PARTS.length || Number.isFinite(most);
/** One reader a kind of page in each language, and not the same in all: the one it is about, her coordinator, a guardian in the other country … */
const ORDERS: Record<Tongue, readonly Reader[]> = { nb: readers, sv: readers.toReversed(), en: [...readers.slice(1), ...readers.slice(0, 1)] };

/** A proof of minutes says how far it has come. */
const say = (words: string): void => console.log(`  ${new Date().toISOString().slice(11, 19)} ${words}`);
const shorten = (house: House): House => house.map((reader) => ({ ...reader, pages: reader.pages.slice(0, most) }));

/** The languages one beside the other: two cores have two things to do. */
const inEach = (work: (tongue: Tongue) => Promise<void>) => Promise.all(wanted.map(work));

async function within(served: Served, work: (address: string) => Promise<void>): Promise<void> {
  try {
    await work(served.address);
  } finally {
    await served.stop();
  }
}

export async function prove(): Promise<Proof> {
  const server = await startPostgres(PORT);
  if (server !== undefined) process.env["DATABASE_URL"] = server.adminUrl;
  const browser = await launchBrowser();
  const tally = new Tally();
  try {
    const { planted, missed } = await tryLooks(browser);
    tally.found(missed, "planted and not seen");
    say(`${planted - missed.length} of ${planted} planted mistakes seen`);
    const kinds = parts.includes("house") || parts.includes("forms") ? await lookAtHouse(browser, tally) : 0;
    if (parts.includes("long")) await lookAtLongNames(browser, tally);
    const keys = parts.includes("first") ? await lookAtFirstDay(browser, tally) : "no keys";
    const unseen = isShare ? [] : tally.unseen(TONGUES);
    tally.found(unseen, "not looked at");
    const faults = [...tally.faults].map(([fault, times]) => `${fault}${times > 1 ? ` (× ${times})` : ""}`);
    console.log(
      tally
        .lines()
        .map((line) => `  ${line}`)
        .join("\n"),
    );
    return {
      figure:
        `${kinds} kinds of page, ${wanted.join("/")}: ${tally.views} views looked at by axe, ${tally.documents} documents by html-validate, ${tally.stops} stops of Tab, ${faults.length} faults; ` +
        `${tally.taken} forms took being sent empty; the main job by names alone in ${keys}; ${planted - missed.length} of ${planted} planted mistakes seen; dark is not offered${isShare ? "; A SHARE, which proves nothing" : ""}`,
      isProven: faults.length === 0 && !isShare,
    };
  } finally {
    await browser.close();
    await server?.stop();
  }
}

async function lookAtHouse(browser: Browser, tally: Tally): Promise<number> {
  const served = await serve();
  let kinds = 0;
  await within(served, async (address) => {
    const houses = new Map<Tongue, House>();
    for (const tongue of wanted) {
      const whole = await listHouse(address, 1, ORDERS[tongue]);
      tally.found(findUnseen(whole), "a kind of page that nobody came to", tongue);
      kinds = new Set(whole.flatMap(({ pages }) => pages.map(({ pattern }) => pattern))).size;
      houses.set(tongue, shorten(whole));
    }
    say(`${kinds} kinds of page`);
    tally.found(await findDarkFaults(browser, address), "dark");
    if (parts.includes("house"))
      await inEach(async (tongue) => {
        await visit(browser, address, { house: houses.get(tongue) ?? [], tongue, tally }, lookAllWays);
        await lookAtDialogs(browser, address, { tongue, tally });
        say(`${tongue}: looked at in every way`);
      });
    // last of all, one language after the other: a form that takes being empty changes the house
    for (const tongue of parts.includes("forms") ? wanted : []) {
      const seen: FormsSeen = new Set();
      await visit(browser, address, { house: houses.get(tongue) ?? [], tongue, tally, mayBeGone: true }, (at) => refuseForms(at, seen));
      say(`${tongue}: ${seen.size} forms sent empty`);
    }
  });
  return kinds;
}

async function lookAtLongNames(browser: Browser, tally: Tally): Promise<void> {
  await within(await serve({}, lengthenNames), async (address) => {
    const house = shorten(await listHouse(address, 1));
    await inEach((tongue) => visit(browser, address, { house, tongue, tally }, lookAs("long names")));
    say("names that do not end: looked at");
  });
}

/** The first day: nothing anywhere; and then the main job, from nothing. @returns what it took, in words */
async function lookAtFirstDay(browser: Browser, tally: Tally): Promise<string> {
  const told: string[] = [];
  const there = new Set(["jonas", "noah-berge", "karin", "omar-hassan", "liv-myhre"]);
  for (const tongue of wanted) {
    await within(await serve({}, undefined, seedFirstDay), async (address) => {
      const who = readers.filter(({ subject, personId }) => personId === undefined || (subject !== undefined && there.has(subject)));
      await visit(browser, address, { house: shorten(await listHouse(address, 1, who)), tongue, tally }, lookAs("empty"));
      const { steps, faults } = await doMainJob(browser, address, tongue);
      tally.found(faults, "main job", tongue);
      for (const { who: whose, what, keys } of steps) say(`${tongue}: ${whose} ${what}: ${keys} keys`);
      told.push(`${tongue} ${steps.reduce((sum, { keys }) => sum + keys, 0)} keys`);
    });
  }
  return told.join(", ");
}
