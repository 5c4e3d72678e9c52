import { existsSync, globSync, readFileSync } from "node:fs";
import { during, type Fault, NotHere } from "./fault.ts";
import type { Scene } from "./scene.ts";
import { pause } from "./witness.ts";

/* What befalls the process of the house itself: killed, asked to end, short of memory, its clock wrong. */

/** Starts the process anew with something different about it, lets it work, and starts it as it was. */
async function otherwise(scene: Scene, more: Record<string, string>, ms: number): Promise<(status: number) => number> {
  await scene.house.close();
  const count = await during(scene, async () => {
    await scene.house.open(more);
    await pause(ms);
  });
  await scene.house.close();
  await scene.house.open();
  return count;
}

function fakeTime(): string {
  const found = globSync("/usr/lib/*/faketime/libfaketime.so.1")[0];
  if (found === undefined) throw new NotHere("faketime is not installed");
  return found;
}

/** The clock of the house is wrong; the database's is right, and what is decided by time is decided there. */
const clock = (number: number, name: string, offset: string): Fault<Scene> => ({
  number,
  name,
  strike: async (scene) => {
    const count = await otherwise(scene, { LD_PRELOAD: fakeTime(), FAKETIME: offset, FAKETIME_DONT_FAKE_MONOTONIC: "1", DONT_FAKE_MONOTONIC: "1" }, 2500);
    return { isEffective: count(302) > 0, said: `${count(302)} notes and forms answered meanwhile, ${count(404)} refused as always` };
  },
});

/** The night the clocks go back, in the zone of the house, one minute before two becomes two again. */
const summerTime: Fault<Scene> = {
  number: 12,
  name: "the night the clocks change, and another time zone",
  strike: async (scene) => {
    const preload = { LD_PRELOAD: fakeTime(), FAKETIME_DONT_FAKE_MONOTONIC: "1", DONT_FAKE_MONOTONIC: "1" };
    const night = await otherwise(scene, { ...preload, TZ: "Europe/Oslo", FAKETIME: "@2026-10-25 02:59:59" }, 2000);
    const zone = await otherwise(scene, { TZ: "Pacific/Auckland" }, 1500);
    return { isEffective: night(302) > 0 && zone(302) > 0, said: `${night(302)} answered across the hour, ${zone(302)} from Auckland` };
  },
};

const kill: Fault<Scene> = {
  number: 1,
  name: "SIGKILL of the house in the middle of writing",
  strike: async ({ house, witness }) => {
    const underWay = witness.underWay;
    house.kill("SIGKILL");
    await pause(100);
    return { isEffective: underWay > 0, said: `${underWay} writes under way; started again by its supervisor` };
  },
};

const drain: Fault<Scene> = {
  number: 2,
  name: "SIGTERM: what has begun is answered",
  strike: async ({ house, witness }) => {
    const open = witness.lost;
    const underWay = witness.underWay;
    const code = await house.close("SIGTERM");
    await house.open();
    const lost = witness.lost - open;
    if (code !== 0) throw new Error(`it ended with ${code}`);
    return { isEffective: underWay > 0 && lost === 0, said: `${underWay} writes under way, ${lost} cut off without an answer, ended with 0` };
  },
};

const memory: Fault<Scene> = {
  number: 23,
  name: "memory cap",
  strike: async (scene) => {
    await scene.house.close();
    await scene.house.open({ NODE_OPTIONS: "--max-old-space-size=112" });
    const restarts = scene.house.restarts;
    const body = `${"words=".padEnd(900_000, "x")}&_key=1`;
    const send = () =>
      fetch(`${scene.house.address}/sign-in`, {
        method: "POST",
        redirect: "manual",
        body,
        headers: { Origin: scene.house.address, "Content-Type": "application/x-www-form-urlencoded" },
      })
        .then((answer) => answer.text())
        .catch(() => "");
    for (let round = 0; round < 8; round += 1) await Promise.all(Array.from({ length: 40 }, send));
    const highest =
      /VmHWM:\s+(\d+)/.exec(existsSync(`/proc/${scene.house.pid}/status`) ? readFileSync(`/proc/${scene.house.pid}/status`, "utf8") : "")?.[1] ?? "0";
    const ended = scene.house.restarts - restarts;
    await scene.house.answers();
    await scene.house.close();
    await scene.house.open();
    return {
      isEffective: true,
      said: `112 MB of heap, 320 bodies of 0.9 MB in 8 waves: ended ${ended} times, ${Math.round(Number(highest) / 1024)} MB resident at most`,
    };
  },
};

export const processFaults: readonly Fault<Scene>[] = [
  kill,
  drain,
  clock(10, "the clock of the house 25 hours ahead", "+25h"),
  clock(11, "the clock of the house 2 hours behind", "-2h"),
  summerTime,
  memory,
];
/** Ended and started again by their supervisor: that is the fault itself. */
export const ENDS_THE_PROCESS: readonly (number | "+")[] = [1, 23];
