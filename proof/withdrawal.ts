// Withdrawn means gone at the very next request: two server processes on PostgreSQL, eight readers over HTTP, and persons
// who take their consent back meanwhile. No reading begun after the acknowledgement shows anything; and what the person
// reads of "who looked" right after it holds every reading that was ever answered (trust.md findings 8 and 9, M3).
// `npm run proof withdrawal [readings]`
import type { Database } from "#db/connect.ts";
import { layPostgres } from "../bench/ground.ts";
import { chance } from "../bench/load.ts";
import { startPostgres } from "../bench/postgres.ts";
import { type Started, startServer } from "../bench/started.ts";
import type { Proof } from "../scripts/proof.ts";
import { startCache } from "./withdrawal/cache.ts";
import { Person } from "./withdrawal/person.ts";
import { isContent, PUBLIC_URL, readPlan } from "./withdrawal/http.ts";

const WANTED = Number(process.env["READINGS"] ?? 100_000);
const READERS = 8;
const PERSONS = 40;
/** persons of each planted trial: what it spoils is nobody else's */
const APART = 10;
const PORT = 4870;
/** readings of a planted trial, where nothing is seen before */
const ENOUGH = 4000;

/** Where one of the processes is reached. */
type Served = Pick<Started, "port">;

interface Tally {
  /** readings begun after an acknowledgement */
  after: number;
  /** of those, how many showed anything */
  stale: number;
  shown: number;
  withdrawals: number;
  /** withdrawals after which the log she read did not hold every answered reading */
  unlogged: number;
  readonly faults: string[];
  /** a planted mistake needs to be seen once */
  readonly endsAtFirst: boolean;
}

const isGoing = ({ after, stale, faults, endsAtFirst }: Tally, wanted: number): boolean => after < wanted && faults.length === 0 && !(endsAtFirst && stale > 0);

/** Team members (a coordinator keeps the card, consent or not) read plans at random until enough readings have begun after an acknowledgement. */
async function reader(seed: number, persons: readonly Person[], servers: readonly Served[], tally: Tally, wanted: number): Promise<void> {
  const next = chance(seed);
  const pick = <Of>(from: readonly Of[]) => from[Math.floor(next() * from.length)] as Of;
  while (isGoing(tally, wanted)) {
    const person = pick(persons);
    if (person.isResting) {
      await new Promise((resolve) => setImmediate(resolve));
      continue;
    }
    const isAfter = person.isWithdrawn; // asked before the request leaves: the acknowledgement has arrived
    person.underWay += 1;
    if (!isAfter) person.early += 1;
    const answer = await readPlan(pick(servers).port, person.reading(2 + Math.floor(next() * 8))).catch((error: unknown) => ({
      status: 0,
      body: String(error),
    }));
    person.underWay -= 1;
    if (!isAfter) person.early -= 1;
    const hasContent = isContent(answer);
    if (!hasContent && answer.status !== 404) tally.faults.push(`a reading was answered ${answer.status}: ${answer.body.slice(0, 200)}`);
    if (hasContent) {
      person.shown += 1;
      tally.shown += 1;
    }
    if (isAfter) {
      tally.after += 1;
      person.after += 1;
      tally.stale += hasContent ? 1 : 0;
    }
  }
}

/** Persons take their consent back, one after the other; when their plans have long been closed, they give it anew. */
async function withdrawer(seed: number, mine: readonly Person[], servers: readonly Served[], tally: Tally, wanted: number): Promise<void> {
  const next = chance(seed);
  const settling: Promise<void>[] = [];
  for (let turn = 0; isGoing(tally, wanted); turn += 1) {
    const person = mine[turn % mine.length] as Person;
    if (person.isWithdrawn) {
      await person.giveAnew();
    } else {
      const { port } = servers[turn % servers.length] as Served;
      const total = await person.takeBack(port);
      tally.withdrawals += 1;
      settling.push(holdLog(person, total, tally));
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + next() * 60));
  }
  await Promise.all(settling);
}

/** When the last reading that was under way has been answered: her log has each of them that showed anything, and no row more. */
async function holdLog(person: Person, total: number, tally: Tally): Promise<void> {
  await person.settled();
  const logged = await person.logged();
  if (logged.readings !== person.shown || logged.rows !== total) {
    tally.unlogged += 1;
    tally.faults.push(`answered ${person.shown} readings, the log has ${logged.readings}; she read ${total} rows, there are ${logged.rows}`);
  }
  person.isSettled = true;
}

/** Rights that outlive a withdrawal by two seconds: long enough to be met where a reading takes one. */
const KEPT_A_WHILE = `create or replace function care.standing_consents() returns table (consent_id uuid, person_id uuid) language sql stable as $$
  select c.id, c.person_id from care.consent c
   where (c.withdrawn_at is null or c.withdrawn_at > clock_timestamp() - interval '2 seconds') and c.replaced_at is null
     and (select bool_and(g.answer = 'yes') from care.consent_giver g where g.consent_id = c.id) $$`;

async function race(persons: readonly Person[], servers: readonly Served[], wanted: number, endsAtFirst = false): Promise<Tally> {
  const tally: Tally = { after: 0, stale: 0, shown: 0, withdrawals: 0, unlogged: 0, faults: [], endsAtFirst };
  const halves = [0, 1].map((half) => persons.filter((_, index) => index % 2 === half));
  await Promise.all([
    ...Array.from({ length: READERS }, (_, index) => reader(index + 1, persons, servers, tally, wanted)),
    ...halves.map((half, index) => withdrawer(100 + index, half, servers, tally, wanted)),
  ]);
  return tally;
}

interface Planted {
  readonly words: string;
  readonly isCaught: boolean;
}

/** The measure itself is tried: rights, and answers, that are kept a moment, as many products keep them, must be seen. */
async function plant(admin: Database, running: readonly Started[], persons: readonly Person[]): Promise<Planted[]> {
  const [first, ...others] = running;
  if (first === undefined) throw new Error("no process to stand before");
  const cache = await startCache(first.port);
  const answers = await race(persons.slice(0, APART), [cache, ...others], ENOUGH, true).finally(cache.stop);
  await admin.runSql(KEPT_A_WHILE);
  const rights = await race(persons.slice(APART), running, ENOUGH, true);
  return [told("answers kept for two seconds before one process", answers), told("rights kept for two seconds in the database", rights)];
}

const told = (what: string, { stale, after, unlogged }: Tally): Planted => {
  const isCaught = stale > 0 || unlogged > 0;
  return { words: `${what} ${isCaught ? `are seen (${stale} stale of ${after}, ${unlogged} logs that lacked a reading)` : "are NOT seen"}`, isCaught };
};

export async function prove(): Promise<Proof> {
  const server = await startPostgres(PORT);
  if (server === undefined) return { figure: "no PostgreSQL found (DATABASE_URL, or its binaries)", isProven: false };
  const running: Started[] = [];
  const ground = await layPostgres(server, PERSONS + 2 * APART);
  try {
    const { admin } = ground;
    if (admin === undefined) throw new Error("an administrator's connection is needed");
    for (const port of [PORT + 1, PORT + 2])
      running.push(
        await startServer(
          ["server.ts"],
          { ...ground.ours, PORT: String(port), PUBLIC_URL, TRUSTED_PROXY: "one", LOG_LEVEL: "warn", POST_OFFICE: "closed" },
          port,
          "/readyz",
        ),
      );
    const persons: Person[] = [];
    for (let number = 1; number <= PERSONS + 2 * APART; number += 1) persons.push(await Person.at(admin, number));
    const began = performance.now();
    const tally = await race(persons.slice(0, PERSONS), running, WANTED);
    const seconds = (performance.now() - began) / 1000;
    const planted = await plant(admin, running, persons.slice(PERSONS));
    const missed = planted.filter(({ isCaught }) => !isCaught).length;
    const isProven =
      tally.stale === 0 &&
      tally.unlogged === 0 &&
      tally.faults.length === 0 &&
      tally.after >= WANTED &&
      tally.withdrawals >= 20 &&
      tally.shown >= 100 &&
      missed === 0;
    return {
      figure:
        `${tally.stale} of ${tally.after} readings begun after the acknowledgement showed anything; ${tally.withdrawals} withdrawals, after ${tally.unlogged} of which the log lacked a reading` +
        ` (${tally.shown} readings answered before) in ${seconds.toFixed(0)} s; ${READERS} readers of the plan page's data over HTTP, 2 server processes, PostgreSQL ${server.version}` +
        `; planted: ${planted.map(({ words }) => words).join(", ")}${tally.faults.length > 0 ? `; ${tally.faults.slice(0, 3).join("; ")}` : ""}`,
      isProven,
    };
  } finally {
    for (const each of running) await each.stop();
    await ground.remove();
    await server.stop();
  }
}
