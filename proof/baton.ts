import { enterHouse } from "#access/house.server.ts";
import { type Database, openLite } from "#db/connect.ts";
import { tellReference } from "#db/demo/reference.ts";
import { Rows } from "#db/demo/rows.ts";
import { migrate } from "#db/migrate.ts";
import { dayOf } from "#deadline/day.ts";
import { openDatabase } from "#test/baton-house.ts";
import { walk, type Walked } from "#test/baton-model.ts";
import { MISTAKES, openRules } from "#test/baton-rules.ts";
import type { Proof } from "../scripts/proof.ts";

const SEED = 20261122;
/** by the rules alone, which are the verbs' own */
const STEPS = 250_000;
/** in the real database, as many as this leaves time for */
const DATABASE_MS = 70_000;

/**
 * No order of events leaves a person without a holder unseen: offers, yeses, noes, stale answers, mandates that end,
 * absences and days that pass, walked through the rules and through the database, each planted mistake found.
 */
export async function prove(): Promise<Proof> {
  const rules = await walkUntil(
    (seed) => walk(openRules(), { runs: 200, maxCommands: 400, seed }),
    ({ steps }) => steps >= STEPS,
  );
  const missed = await missedMistakes();
  const real = await walkDatabase();
  if (!real.isMistakeFound) missed.push("the database lets a role go when it is offered");
  const planted = Object.keys(MISTAKES).length + 1;
  const broke = rules.broke ?? real.broke;
  const figure = [
    `${rules.steps.toLocaleString("en")} steps through the rules (${rules.takenOver.toLocaleString("en")} roles taken over, ${rules.gapsSeen.toLocaleString("en")} gaps shown) and ${real.steps.toLocaleString("en")} in the database (${real.takenOver} taken over, ${real.gapsSeen} gaps shown)`,
    broke === undefined ? "no state without a holder or a gap that is shown that day" : `BROKEN: ${broke}`,
    `${planted - missed.length} of ${planted} planted mistakes found${missed.length === 0 ? "" : ` (not: ${missed.join("; ")})`}`,
  ].join("; ");
  return { figure, isProven: broke === undefined && missed.length === 0 && rules.steps >= 100_000 && real.steps > 0 && real.takenOver > 0 };
}

async function walkUntil(once: (seed: number) => Promise<Walked>, isEnough: (walked: Walked) => boolean): Promise<Walked> {
  let all: Walked = { steps: 0, takenOver: 0, gapsSeen: 0, broke: undefined };
  for (let seed = SEED; !isEnough(all) && all.broke === undefined; seed += 1) {
    const { steps, takenOver, gapsSeen, broke } = await once(seed);
    all = { steps: all.steps + steps, takenOver: all.takenOver + takenOver, gapsSeen: all.gapsSeen + gapsSeen, broke };
  }
  return all;
}

async function missedMistakes(): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, rules] of Object.entries(MISTAKES)) {
    const { broke } = await walk(openRules(rules), { runs: 2000, maxCommands: 100, seed: SEED });
    if (broke === undefined) missed.push(name);
  }
  return missed;
}

async function walkDatabase(): Promise<Walked & { isMistakeFound: boolean }> {
  const today = dayOf(new Date());
  const database = await openLite(undefined);
  await migrate(database);
  const rows = new Rows();
  tellReference(rows);
  await rows.writeTo(database.kysely, "leave");
  enterHouse(database);
  const until = performance.now() + DATABASE_MS;
  const walked = await walkUntil(
    (seed) => walk(() => openDatabase(database), { runs: 2, maxCommands: 400, seed, isTimeless: true, today }),
    () => performance.now() > until,
  );
  const isMistakeFound = await findsMistake(database, today);
  await database.close();
  return { ...walked, isMistakeFound };
}

/** A database in which offering a role ends it: the walk must break on it. */
async function findsMistake(database: Database, today: string): Promise<boolean> {
  await database.runSql(`
    create function care.planted() returns trigger language plpgsql security definer set search_path = care, pg_temp as $$
    begin
      update care.coordinator_term set state = 'ended', ended_at = now() where id = new.term_id;
      return new;
    end $$;
    create trigger planted after insert on care.coordinator_handover for each row execute function care.planted();`);
  return (await walk(() => openDatabase(database), { runs: 40, maxCommands: 60, seed: SEED, isTimeless: true, today })).broke !== undefined;
}
