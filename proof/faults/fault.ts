import { pause } from "./witness.ts";
import { type PostgresScene, reckon, type Scene } from "./scene.ts";

/** One kind of fault, as trust.md numbers them. */
export interface Fault<On extends Scene = PostgresScene> {
  readonly number: number | "+";
  readonly name: string;
  /** Does it, and undoes what a machine would undo. @returns what happened, in words that can be held against `isEffective` */
  readonly strike: (scene: On) => Promise<Strike>;
}

export interface Strike {
  /** it did happen: a fault that nobody met proves nothing */
  readonly isEffective: boolean;
  readonly said: string;
}

export interface Verdict {
  readonly number: number | "+";
  readonly name: string;
  readonly outcome: "held" | "fell short" | "not run here" | "does not apply";
  readonly said: string;
  readonly faults: readonly string[];
}

/** This machine lacks what the fault is done with: counted apart, never as held. */
export class NotHere extends Error {}

/**
 * Strikes while notes are written and everyone reads; then the house must answer by itself, take what was left open
 * under the same keys, have all it acknowledged, once, with its rows in the log, and have shown nobody anything.
 */
export async function judge<On extends Scene>({ number, name, strike }: Fault<On>, scene: On, isRestartAllowed = false): Promise<Verdict> {
  const { house, witness } = scene;
  const before = { leaks: witness.leaks.length, faults: witness.faults.length, restarts: house.restarts, acknowledged: witness.acknowledged.length };
  const faults: string[] = [];
  let struck: Strike = { isEffective: false, said: "" };
  try {
    witness.begin();
    await pause(400);
    struck = await strike(scene);
    const ms = await house.answers();
    await pause(300);
    await witness.end();
    for (let attempt = 0; witness.open.length > 0 && attempt < 5; attempt += 1) {
      await witness.sendAgain();
      if (witness.open.length > 0) await pause(1000);
    }
    if (witness.open.length > 0) faults.push(`${witness.open.length} notes could not be sent again`);
    if ((await witness.write()) !== "acknowledged" || !(await witness.seesHerOwn())) faults.push("does not write and show as before");
    if (!isRestartAllowed && house.restarts > before.restarts) faults.push("the process ended");
    if (/kanari-/.test(house.printed)) faults.push("a note stands in what the process printed");
    faults.push(...(await reckon(scene)));
    struck = { ...struck, said: `${struck.said}; answers again after ${(ms / 1000).toFixed(1)} s` };
  } catch (error) {
    if (error instanceof NotHere) {
      await witness.end();
      return { number, name, outcome: "not run here", said: error.message, faults: [] };
    }
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await witness.end();
  }
  if (!struck.isEffective) faults.push("the fault was not felt");
  faults.push(...witness.leaks.slice(before.leaks), ...witness.faults.slice(before.faults));
  return {
    number,
    name,
    outcome: faults.length === 0 ? "held" : "fell short",
    said: `${struck.said}; ${witness.acknowledged.length - before.acknowledged} notes acknowledged`,
    faults,
  };
}

/** How many answers of each status were given while `work` ran. */
export async function during(scene: Scene, work: () => Promise<unknown>): Promise<(status: number) => number> {
  const before = new Map(scene.witness.statuses);
  await work();
  return (status) => (scene.witness.statuses.get(status) ?? 0) - (before.get(status) ?? 0);
}
