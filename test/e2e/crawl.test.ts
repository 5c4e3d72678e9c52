import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo, demoActors } from "#db/demo/actors.ts";
import { CANARY, type Canary, plantCanaries } from "#test/e2e/canaries.ts";
import type { Dump, Row } from "#test/e2e/oracle-facts.ts";
import { Sight } from "#test/e2e/oracle.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import { listAddresses } from "#test/routes.ts";

/*
 * The canary crawl: a word of its own in every sensitive field, every address fetched as every actor, and every byte of
 * every answer held against the oracle. A word that the three locks close is a leak, wherever in the answer it stands.
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

const rowsOf = (table: string): Row[] => dump[table] ?? [];
const idsOf = (table: string, person: unknown, most: number) =>
  rowsOf(table)
    .filter((row) => row["person_id"] === person)
    .slice(0, most)
    .map((row) => String(row["id"]));

/** Every address about one person, with real ids where it needs them. */
function addressesOf(person: string): string[] {
  const ids: Record<string, string[]> = {
    goalId: idsOf("goal", person, 2),
    measureId: idsOf("measure", person, 2),
    meetingId: idsOf("meeting", person, 2),
    consentId: idsOf("consent", person, 2),
    participantId: idsOf("participant", person, 2),
    stayId: idsOf("stay", person, 2),
    transitionId: idsOf("transition", person, 2),
    lookKey: rowsOf("audit")
      .filter((row) => row["person_id"] === person)
      .slice(0, 2)
      .map((row) => String(row["key"])),
    kind: ["matters", "resources", "needs"],
    part: ["signs", "red"],
  };
  return listAddresses()
    .filter(({ pattern }) => pattern.includes(":personId") && !pattern.endsWith(".pdf"))
    .flatMap(({ pattern }) => {
      const parameter = /:(?!personId)(\w+)/.exec(pattern)?.[1];
      const address = `/${pattern.replace(":personId", person)}`;
      return parameter === undefined ? [address] : (ids[parameter] ?? []).map((id) => address.replace(`:${parameter}`, id));
    });
}

/** Addresses about no one person; needs and offers with real ids. */
function generalAddresses(): string[] {
  // those that have changed hands, or are joined to another, among them
  const needs = rowsOf("referral")
    .toSorted(
      (one, other) => Number(other["is_given_on"] === true || other["joined_to"] !== null) - Number(one["is_given_on"] === true || one["joined_to"] !== null),
    )
    .slice(0, 24)
    .map((row) => `/needs/${String(row["id"])}`);
  const offers = rowsOf("coordinator_term")
    .filter((row) => row["state"] === "offered")
    .slice(0, 10)
    .map((row) => `/offers/${String(row["id"])}`);
  const handovers = rowsOf("referral_handover").map((row) => `/handovers/${String(row["id"])}`);
  const batons = [
    ...rowsOf("coordinator_handover").map((row) => `/batons/${String(row["id"])}`),
    ...rowsOf("coordinator_ask").map((row) => `/coordinator/asks/${String(row["id"])}`),
  ];
  const boards = [
    ...rowsOf("enrolment")
      .slice(0, 30)
      .map((row) => `/board/${String(row["team_id"])}?names=full&row=${String(row["id"])}`),
    ...rowsOf("board_day").flatMap((row) => [`/board/${String(row["team_id"])}/days`, `/board/${String(row["team_id"])}/days/${String(row["id"])}?names=full`]),
  ];
  const teams = [...new Set(rowsOf("team_member").map((row) => String(row["team_id"])))].flatMap((team) => [
    ...["", "/meeting", "/open-hour", "/consultations", "/training", "/duty", "/lessons"].map((page) => `/team/${team}${page}`),
    ...rowsOf("team_meeting").map((row) => `/team/${team}/meetings/${String(row["id"])}`),
    ...rowsOf("learning_log").map((row) => `/team/${team}/lessons/${String(row["id"])}`),
    `/administration/teams/${team}`,
  ]);
  const plain = listAddresses()
    .map(({ pattern }) => `/${pattern}`)
    .filter((pattern) => !pattern.includes(":") && !pattern.includes("*") && !pattern.startsWith("/sign-out") && !pattern.startsWith("/language"));
  const ofLog = [
    ...rowsOf("log_question").map((row) => `/log-questions/${String(row["id"])}`),
    ...rowsOf("log_case").map((row) => `/log-control/cases/${String(row["id"])}`),
    ...rowsOf("log_exception").map((row) => `/log-control/exceptions/${String(row["id"])}`),
    ...rowsOf("emergency_opening").flatMap((row) => [`/log-control/emergencies/${String(row["id"])}`, `/emergency/${String(row["id"])}`]),
  ];
  return [...plain, ...ofLog, ...teams, ...boards, ...needs, ...batons, ...offers, ...handovers];
}

/** The same page as data alone: its own path with ".data", before what is asked of it. */
const dataOf = (address: string) => (address === "/" ? "/_root.data" : address.replace(/(?=\?)|$/, ".data"));

interface Tally {
  answers: number;
  checks: number;
  words: number;
  leaks: string[];
  broken: string[];
}

async function crawl(visitor: Visitor, subject: string, addresses: readonly string[], allowed: ReadonlySet<string>, tally: Tally): Promise<void> {
  const queue = addresses.flatMap((address) => (/\.(ics|json|csv)$/.test(address) ? [address] : [address, dataOf(address)]));
  const worker = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const answer = await visitor.get(address);
      const body = await answer.text();
      const headers = JSON.stringify([...answer.headers]);
      tally.answers += 1;
      tally.checks += canaries.size - allowed.size;
      if (answer.status >= 500) tally.broken.push(`${subject} ${address} ${answer.status}`);
      for (const word of new Set((body + headers).match(CANARY))) {
        tally.words += 1;
        if (!allowed.has(word)) {
          const canary = canaries.get(word);
          tally.leaks.push(`${subject} ${address}: ${canary?.table}.${canary?.column}`);
        }
      }
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}

describe("no answer holds a word that the locks close", () => {
  it("for every actor, address and field", async () => {
    const tally: Tally = { answers: 0, checks: 0, words: 0, leaks: [], broken: [] };
    const closed = rowsOf("person").filter(
      (row) => row["address_protection"] !== "none" || ["Jonas", "Emma"].some((name) => String(row["given_name"]).startsWith(name)),
    );
    for (const actor of demoActors) {
      const sight = new Sight(dump, actor, today);
      const allowed = new Set([...canaries].filter(([, { table, row, column }]) => sight.sees(table, row, column)).map(([word]) => word));
      const visitor = await new Visitor(served.address).signIn(actor.subject);
      const open = sight.openPeople().map(String);
      const persons = [...new Set([...open.slice(0, 4), ...closed.map((row) => String(row["id"])).slice(0, 4)])];
      await crawl(visitor, actor.subject, [...generalAddresses(), ...persons.flatMap(addressesOf)], allowed, tally);
    }
    const stranger = new Visitor(served.address);
    await crawl(
      stranger,
      "nobody",
      [
        ...generalAddresses(),
        ...closed
          .map((row) => String(row["id"]))
          .slice(0, 3)
          .flatMap(addressesOf),
      ],
      new Set(),
      tally,
    );
    console.log(
      `canary crawl: ${tally.answers} answers, ${tally.checks.toLocaleString("en")} (actor, route, word) checks, ${tally.words} words rightly shown, ${tally.leaks.length} leaks`,
    );
    for (const leak of new Set(tally.leaks)) console.error(`leak: ${leak}`);
    expect(tally.broken).toEqual([]);
    expect([...new Set(tally.leaks)].slice(0, 40)).toEqual([]);
    // a crawl that meets nothing proves nothing
    expect(tally.words).toBeGreaterThan(5000);
  }, 900_000);

  it("which the crawl would notice: Jonas's own page, held against what an outsider may see", async () => {
    const tally: Tally = { answers: 0, checks: 0, words: 0, leaks: [], broken: [] };
    const jonas = await new Visitor(served.address).signIn("jonas");
    await crawl(jonas, "jonas", [`/persons/${demo.jonas.personId}/plan`], new Set(), tally);
    expect(tally.leaks.length).toBeGreaterThan(20);
  });

  it("and the server has printed none of them", () => {
    expect(served.printed().match(CANARY)).toBeNull();
  });
});
