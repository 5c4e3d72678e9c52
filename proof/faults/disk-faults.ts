import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ending } from "../../bench/ending.ts";
import { during, type Fault, NotHere } from "./fault.ts";
import type { PostgresScene } from "./scene.ts";
import { killServer } from "./database-faults.ts";
import { pause } from "./witness.ts";

/* Disks that are full or may not be written: small ones of our own, in memory. */

/** of the machine, not of npm */
const TOOLS = { on: "mount", off: "umount" } as const;

/** A disk of so many megabytes. @throws NotHere where this machine lets nobody mount */
export function smallDisk(megabytes: number): { readonly folder: string; remount(how: "ro" | "rw"): void; remove(): Promise<void> } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-disk-"));
  try {
    execFileSync(TOOLS.on, ["-t", "tmpfs", "-o", `size=${megabytes}m`, "none", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    throw new NotHere("mounting a small disk is not allowed on this machine");
  }
  return {
    folder,
    remount: (how) => void execFileSync(TOOLS.on, ["-o", `remount,${how}`, folder], { stdio: "ignore" }),
    remove: ending(async () => {
      execFileSync(TOOLS.off, ["-l", folder], { stdio: "ignore" });
      rmSync(folder, { recursive: true, force: true });
    }),
  };
}

/** Fills a folder's disk to the last byte. @returns what makes room again */
export function fill(folder: string): () => void {
  const file = path.join(folder, "filler");
  const part = Buffer.alloc(1 << 20, 1);
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeFileSync(file, part.subarray(0, size), { flag: "a" });
    } catch {
      // full to this size
    }
  return () => rmSync(file, { force: true });
}

export interface Disks {
  readonly data: ReturnType<typeof smallDisk>;
  readonly wal: ReturnType<typeof smallDisk>;
}

export function twoDisks(): Disks & { readonly place: string } {
  const data = smallDisk(400);
  const wal = smallDisk(160);
  const place = path.join(data.folder, "own");
  mkdirSync(place);
  return { data, wal, place };
}

const full = (number: number, name: string, which: keyof Disks, disks: Disks): Fault => ({
  number,
  name,
  strike: async (scene: PostgresScene) => {
    let makeRoom = () => {};
    const count = await during(scene, async () => {
      makeRoom = fill(disks[which].folder);
      // so much is written that what was set aside for it is used up too
      await scene.admin
        .runSql(
          "create table if not exists public.ballast (b text); insert into public.ballast select repeat(md5(n::text), 20) from generate_series(1, 200000) n",
        )
        .catch(() => {});
      await pause(2500);
    });
    makeRoom();
    await scene.postgres.revive(); // a server that ended for want of room is started by its supervisor
    await scene.admin.runSql("drop table if exists public.ballast");
    return { isEffective: count(503) > 0, said: `${count(503)} answers of 503, ${count(302)} written while it was full` };
  },
});

export const diskFaults = (disks: Disks): readonly Fault[] => [
  full(6, "data disk full", "data", disks),
  full(7, "disk of the write-ahead log full", "wal", disks),
  {
    number: 9,
    name: "both disks read-only",
    strike: async (scene) => {
      let isRefused = false;
      const count = await during(scene, async () => {
        // a mount that is being written to cannot be turned: what its server would meet at its next start
        await killServer(scene, false);
        for (const disk of [disks.data, disks.wal]) disk.remount("ro");
        isRefused = await scene.postgres.revive(3).then(
          () => false,
          () => true,
        );
        await pause(500);
        for (const disk of [disks.data, disks.wal]) disk.remount("rw");
        await scene.postgres.revive();
      });
      return { isEffective: isRefused && count(503) > 0, said: `PostgreSQL did not start on it, ${count(503)} answers of 503` };
    },
  },
];
