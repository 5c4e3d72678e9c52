import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { closeHouse, enterHouse, enterJournal, openHouse } from "#access/house.server.ts";
import { openSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { withdrawConsent } from "#consent/withdraw-consent.ts";
import { demo } from "#db/demo/actors.ts";
import { openLite } from "#db/connect.ts";
import { readEnvironment } from "#env";
import { truth } from "#test/house.ts";
import { anchorLog, toFile } from "../jobs/anchor.ts";
import { backUp } from "../scripts/ops/backup.ts";
import { verifyBackup } from "../scripts/ops/backup-file.ts";
import { replay } from "../scripts/ops/replay.ts";
import { restore } from "../scripts/ops/restore.ts";
import { verifyLog } from "../scripts/ops/verify-log.ts";

const KEY = "a key that opens nothing outside of this test";
const { jonas } = demo;
const home = truth();
const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-restore-"));
const at = (name: string) => path.join(folder, name);
const quiet = () => {};
const environment = (dataFolder: string) =>
  readEnvironment({ DATA_DIR: dataFolder, DEMO: "false", BACKUP_KEY: KEY, JOURNAL_FILE: at("journal"), ANCHOR_FILE: at("anchor") });
const start = (dataFolder: string) => openHouse(environment(dataFolder), async () => {}, quiet);
/** after a refused start the folder is still held by this very process */
const stop = async () => {
  enterJournal(undefined);
  await closeHouse();
};

async function runAs<Result>(subject: string, mandateId: string | null, capacity: "person" | "professional", work: (scope: Scope) => Promise<Result>) {
  const sessionToken = (await openSession({ issuer: "demo", subject }, { capacity, mandateId }, 8)) ?? "";
  return Scope.run({ sessionToken, personId: jonas.personId }, work);
}
const goalsSeen = async () => {
  const nina = demo.navConsultant;
  return (
    await runAs(nina.subject, nina.mandateId ?? null, "professional", (scope) =>
      queryAs(scope).selectFrom("goal").select("id").where("person_id", "=", jonas.personId).execute(),
    )
  ).length;
};
const inside = async <Row>(place: string, sql: string) => {
  const database = await openLite(place);
  try {
    return await database.readRows<Row>(sql);
  } finally {
    await database.close();
  }
};

afterAll(async () => {
  enterJournal(undefined);
  enterHouse(home);
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(inject("template").engine === "pglite")("a restore", () => {
  it("never revives a withdrawn consent: the start is refused until the journal has been replayed", async () => {
    cpSync(inject("template").place, at("db"), { recursive: true });
    const backup = at("monday.helhet");
    await start(at("db"));
    expect(await goalsSeen()).toBeGreaterThan(0);
    await stop();
    const { manifest } = await backUp({ folder: at("db") }, backup, KEY);
    expect(manifest.rows["care.consent"]).toBeGreaterThan(0);

    // Tuesday: he takes it back, and is answered only once it stands outside the database
    await start(at("db"));
    const done = await runAs("jonas", null, "person", (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: null }));
    expect(done.ok).toBe(true);
    const journal = readFileSync(at("journal"), "utf8");
    expect(journal).toContain('"kind":"consent"');
    expect(journal).not.toMatch(/Jonas|Nina|NAV/);
    expect(await goalsSeen()).toBe(0);
    await anchorLog([toFile(at("anchor"))], quiet, new Date(Date.now() + 180_000));
    await stop();

    // Wednesday: the disk is lost
    const restored = at("restored");
    await restore(backup, KEY, { folder: restored });
    expect(await inside(restored, "select id from care.session where ended_at is null")).toEqual([]);
    await expect(start(restored)).rejects.toThrow(/older than its revocation journal/);
    await stop();

    const database = await openLite(restored);
    const replayed = await replay(database, journal, readFileSync(at("anchor"), "utf8"), KEY);
    expect(replayed.replayed).toBeGreaterThan(0);
    expect(replayed.notThere).toBe(0);
    expect(replayed.lostSeals).toBeDefined();
    expect(await replay(database, journal, readFileSync(at("anchor"), "utf8"), KEY)).toEqual({ replayed: 0, notThere: 0, lostSeals: undefined });
    const verdict = await verifyLog(database, readFileSync(at("anchor"), "utf8"));
    expect(verdict.faults).toEqual([]);
    expect(verdict.lost).toHaveLength(1);
    await database.close();

    await start(restored);
    expect(await goalsSeen()).toBe(0);
    // the log goes on after the numbers that were lost, and verifies against the same anchors
    await anchorLog([toFile(at("anchor"))], quiet, new Date(Date.now() + 300_000));
    await stop();
    const again = await openLite(restored);
    expect((await verifyLog(again, readFileSync(at("anchor"), "utf8"))).faults).toEqual([]);
    await again.close();
  });

  it("is refused where the log alone is behind its anchors", async () => {
    rmSync(at("journal"));
    await restore(at("monday.helhet"), KEY, { folder: at("third") });
    await expect(start(at("third"))).rejects.toThrow(/does not hold seal/);
    await stop();
  });

  it("goes into an empty place alone, and takes the right key and every bit", async () => {
    const backup = at("monday.helhet");
    await expect(restore(backup, KEY, { folder: at("restored") })).rejects.toThrow(/not empty/);
    await expect(restore(backup, `${KEY}.`, { folder: at("other") })).rejects.toThrow(/does not open/);
    const bytes = readFileSync(backup);
    expect(bytes.includes("Jonas")).toBe(false);
    for (const [name, place] of [
      ["head", 60],
      ["body", bytes.length >> 1],
      ["tag", bytes.length - 1],
    ] as const) {
      const spoilt = Buffer.from(bytes);
      spoilt[place] = (spoilt[place] ?? 0) ^ 1;
      writeFileSync(at(name), spoilt);
      await expect(verifyBackup(at(name), KEY), name).rejects.toThrow();
    }
    writeFileSync(at("cut"), bytes.subarray(0, -1000));
    await expect(verifyBackup(at("cut"), KEY)).rejects.toThrow(/does not open/);
  });
});
