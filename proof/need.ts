// A need is never without someone who has it, whoever does what in which order: 120,000 steps over the rules, each rule
// broken on purpose and found, and the database held against the rules at a sample.
import { openPublicSession, openSession } from "#access/door.server.ts";
import { enterHouse } from "#access/house.server.ts";
import { Scope } from "#access/scope.server.ts";
import { openLite } from "#db/connect.ts";
import { demoActors } from "#db/demo/actors.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { beside, type Engine } from "./need/engine.ts";
import { mistakes } from "./need/rules.ts";
import { byRules, walk } from "./need/walk.ts";

const SEED = 20260101;

export async function prove(): Promise<{ figure: string; isProven: boolean }> {
  const whole = await walk(byRules(), { needs: 2600, most: 120, seed: SEED });
  const planted = await Promise.all(mistakes.map(async (mistake) => ({ mistake, ...(await walk(byRules(mistake), { needs: 2000, most: 120, seed: SEED })) })));
  const missed = planted.filter(({ fault }) => fault === undefined).map(({ mistake }) => mistake);
  const engine = await openEngine();
  const sample = await walk(() => beside(engine), { needs: 60, most: 80, seed: SEED });
  await engine.close();
  const faults = [whole.fault, ...missed.map((mistake) => `${mistake} was not found`), sample.fault].filter((fault) => fault !== undefined);
  const found = `${whole.steps.toLocaleString("en")} steps (${whole.races.toLocaleString("en")} of two at once) without a need that nobody has; ${mistakes.length - missed.length} of ${mistakes.length} planted mistakes found; ${sample.steps.toLocaleString("en")} steps with the database beside the rules`;
  return {
    figure: faults.length === 0 ? found : `${found}. Faults: ${faults.join("; ")}`,
    isProven: faults.length === 0 && whole.steps >= 100_000 && sample.steps >= 1_000,
  };
}

/** A database of its own in memory, with the demo area. */
async function openEngine(): Promise<Engine & { close: () => Promise<void> }> {
  const database = await openLite(undefined);
  await migrate(database);
  await seedDemo(database, new Date().toISOString().slice(0, 10));
  enterHouse(database);
  const tokens = new Map<string, string>();
  const tokenOf = async (subject: string) => {
    const known = tokens.get(subject);
    if (known !== undefined) return known;
    const actor = demoActors.find((each) => each.subject === subject);
    const token = actor && (await openSession({ issuer: "demo", subject }, { capacity: actor.capacity, mandateId: actor.mandateId ?? null }, 8));
    if (token === undefined) throw new Error(`${subject} may not sign in`);
    tokens.set(subject, token);
    return token;
  };
  return {
    run: async (subject, work) =>
      Scope.run({ sessionToken: await tokenOf(subject) }, (scope) =>
        scope.attempt(
          () => work(scope),
          (done) => !done.ok,
        ),
      ),
    raise: async (work) => Scope.run({ sessionToken: await openPublicSession() }, work),
    truth: database,
    close: () => database.close(),
  };
}
