// Withdrawn means gone at the very next request: two server processes on PostgreSQL, eight readers over HTTP, and persons
// who take their consent back meanwhile. No reading begun after the acknowledgement shows anything; and what the person
// reads of "who looked" right after it holds every reading that was ever answered (trust.md findings 8 and 9, M3).
// `npm run proof withdrawal [readings]`
import { layPostgres } from "../bench/ground.ts";
import { chance } from "../bench/load.ts";
import { startPostgres } from "../bench/postgres.ts";
import { type Started, startServer } from "../bench/started.ts";
import type { Proof } from "../scripts/proof.ts";
import { Person } from "./withdrawal/person.ts";
import { isContent, readPlan } from "./withdrawal/http.ts";

const WANTED = Number(process.env["READINGS"] ?? 100_000);
const READERS = 8;
const PERSONS = 40;
const PORT = 4870;

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
}

/** Team members (a coordinator keeps the card, consent or not) read plans at random until enough readings have begun after an acknowledgement. */
async function reader(seed: number, persons: readonly Person[], servers: readonly Started[], tally: Tally, wanted: number): Promise<void> {
  const next = chance(seed);
  const pick = <Of>(from: readonly Of[]) => from[Math.floor(next() * from.length)] as Of;
  while (tally.after < wanted && tally.faults.length === 0) {
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
async function withdrawer(seed: number, mine: readonly Person[], servers: readonly Started[], tally: Tally, wanted: number): Promise<void> {
  const next = chance(seed);
  for (let turn = 0; tally.after < wanted && tally.faults.length === 0; turn += 1) {
    const person = mine[turn % mine.length] as Person;
    if (person.isWithdrawn) {
      await person.giveAnew();
    } else {
      const { port } = servers[turn % servers.length] as Started;
      const total = await person.takeBack(port);
      tally.withdrawals += 1;
      void person.settled().then(async () => {
        const logged = await person.logged();
        if (logged.readings !== person.shown || logged.rows !== total) {
          tally.unlogged += 1;
          tally.faults.push(`answered ${person.shown} readings, the log has ${logged.readings}; she read ${total} rows, there are ${logged.rows}`);
        }
        person.isSettled = true;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + next() * 60));
  }
}

/** Rights that outlive a withdrawal by 0.3 s. */
const KEPT_A_WHILE = `create or replace function care.standing_consents() returns table (consent_id uuid, person_id uuid) language sql stable as $$
  select c.id, c.person_id from care.consent c
   where (c.withdrawn_at is null or c.withdrawn_at > clock_timestamp() - interval '300 milliseconds') and c.replaced_at is null
     and (select bool_and(g.answer = 'yes') from care.consent_giver g where g.consent_id = c.id) $$`;

async function race(persons: readonly Person[], servers: readonly Started[], wanted: number): Promise<Tally> {
  const tally: Tally = { after: 0, stale: 0, shown: 0, withdrawals: 0, unlogged: 0, faults: [] };
  const halves = [0, 1].map((half) => persons.filter((_, index) => index % 2 === half));
  await Promise.all([
    ...Array.from({ length: READERS }, (_, index) => reader(index + 1, persons, servers, tally, wanted)),
    ...halves.map((half, index) => withdrawer(100 + index, half, servers, tally, wanted)),
  ]);
  return tally;
}

export async function prove(): Promise<Proof> {
  const server = await startPostgres(PORT);
  if (server === undefined) return { figure: "no PostgreSQL found (DATABASE_URL, or its binaries)", isProven: false };
  const running: Started[] = [];
  const ground = await layPostgres(server, PERSONS);
  try {
    const { admin } = ground;
    if (admin === undefined) throw new Error("an administrator's connection is needed");
    for (const port of [PORT + 1, PORT + 2])
      running.push(await startServer(["server.ts"], { ...ground.ours, PORT: String(port), LOG_LEVEL: "warn", POST_OFFICE: "closed" }, port, "/readyz"));
    const persons: Person[] = [];
    for (let number = 1; number <= PERSONS; number += 1) persons.push(await Person.at(admin, number));
    const tally = await race(persons, running, WANTED);
    // the measure itself is tried: rights kept for three tenths of a second, as many products keep them, must be seen
    await admin.runSql(KEPT_A_WHILE);
    const planted = await race(persons, running, 4000);
    const isCaught = planted.stale > 0 || planted.unlogged > 0;
    const isProven =
      tally.stale === 0 &&
      tally.unlogged === 0 &&
      tally.faults.length === 0 &&
      tally.after >= WANTED &&
      tally.withdrawals >= 20 &&
      tally.shown >= 100 &&
      isCaught;
    return {
      figure:
        `${tally.stale} of ${tally.after} readings begun after the acknowledgement showed anything; ${tally.withdrawals} withdrawals, after ${tally.unlogged} of which the log lacked a reading` +
        ` (${tally.shown} readings answered before); ${READERS} readers, 2 server processes, PostgreSQL ${server.version}; a planted cache of 0.3 s ${isCaught ? `is seen (${planted.stale} stale of ${planted.after})` : "is NOT seen"}${tally.faults.length > 0 ? `; ${tally.faults.slice(0, 3).join("; ")}` : ""}`,
      isProven,
    };
  } finally {
    for (const each of running) await each.stop();
    await ground.remove();
    await server.stop();
  }
}
