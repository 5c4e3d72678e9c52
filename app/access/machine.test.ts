import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkReadiness, theDatabase } from "#access/house.server.ts";
import { clocksAgree, findsRoom, holdsLock, machineOf } from "#access/machine.server.ts";
import { lockFolder } from "#db/folder-lock.ts";
import { readEnvironment } from "#env";

const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-machine-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what has to hold around the database", () => {
  it("is part of being ready", async () => {
    const { checks } = await checkReadiness();
    expect(checks).toMatchObject({ database: true, role: true, forcedRowSecurity: true, migrations: true, clock: true, disk: true, folderLock: true });
  });

  it("two clocks within five seconds of each other, either way", async () => {
    const at = (seconds: number) => clocksAgree(theDatabase(), () => Date.now() + seconds * 1000);
    expect(await at(0)).toBe(true);
    expect(await at(60)).toBe(false);
    expect(await at(-60)).toBe(false);
  });

  it("room where the database, the anchor and the journal lie; a place that is gone has none", async () => {
    const there = { folder: undefined, places: [path.join(folder, "anchor")] };
    expect(await findsRoom(there, 1)).toBe(true);
    expect(await findsRoom(there, Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(await findsRoom({ folder: undefined, places: [path.join(folder, "gone", "anchor")] }, 1)).toBe(false);
    const told = machineOf(readEnvironment({ DATA_DIR: "/a/db", ANCHOR_FILE: "/b/anchor", JOURNAL_FILE: "/c/journal", BACKUP_KEY: "k".repeat(32) }));
    expect(told).toEqual({ folder: "/a/db", places: ["/a/db", "/b/anchor", "/c/journal"] });
    expect(machineOf(readEnvironment({ DATABASE_URL: "postgres://x@localhost/x" })).folder).toBeUndefined();
  });

  it("the lock of the embedded folder, still this process's own", () => {
    const place = path.join(folder, "db");
    const release = lockFolder(place);
    expect(holdsLock({ folder: place, places: [] })).toBe(true);
    rmSync(`${place}.lock`);
    expect(holdsLock({ folder: place, places: [] })).toBe(false);
    release();
    expect(holdsLock({ folder: place, places: [] })).toBe(false);
    expect(holdsLock({ folder: undefined, places: [] })).toBe(true);
  });
});
