import { killServer } from "./database-faults.ts";
import { type PostgresScene, reckon, type Scene } from "./scene.ts";
import { pause } from "./witness.ts";

export interface Kills {
  readonly engine: string;
  /** kills that met a write under way, after at least one had been acknowledged since the last */
  readonly effective: number;
  readonly all: number;
  readonly acknowledged: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

/** Kills again and again until so many have been effective; the house is started by its supervisor each time. */
async function killing(engine: string, scene: Scene, wanted: number, kill: () => Promise<void>, limitSeconds: number): Promise<Kills> {
  const { witness } = scene;
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  let [effective, all] = [0, 0];
  witness.begin(4);
  while (effective < wanted && elapsed() < limitSeconds) {
    const before = witness.acknowledged.length;
    for (let waited = 0; witness.acknowledged.length < before + 2 + (all % 5) && waited < 60_000; waited += 5) await pause(5);
    await pause(Math.random() * 30);
    const isEffective = witness.underWay > 0 && witness.acknowledged.length > before;
    await kill();
    all += 1;
    if (isEffective) effective += 1;
  }
  await witness.end();
  await scene.house.answers();
  for (let attempt = 0; witness.open.length > 0 && attempt < 10; attempt += 1) {
    await witness.sendAgain();
    if (witness.open.length > 0) await pause(500);
  }
  const said = witness.acknowledged.length;
  const faults = [...(witness.open.length > 0 ? [`${witness.open.length} notes could not be sent again`] : []), ...witness.faults, ...witness.leaks];
  return { engine, effective, all, acknowledged: said, seconds: elapsed(), faults: [...faults, ...(await reckon(scene))] };
}

/** The process of the house, on either engine. */
export function killHouse(engine: string, scene: Scene, wanted: number, limitSeconds: number): Promise<Kills> {
  const kill = async () => {
    const { restarts } = scene.house;
    scene.house.kill("SIGKILL");
    for (let waited = 0; scene.house.restarts === restarts && waited < 5000; waited += 5) await pause(5);
  };
  return killing(engine, scene, wanted, kill, limitSeconds);
}

export const killPostgres = (scene: PostgresScene, wanted: number, limitSeconds: number) =>
  killing("PostgreSQL itself", scene, wanted, () => killServer(scene), limitSeconds);
