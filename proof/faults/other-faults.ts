import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { start } from "#test/e2e/serve.ts";
import { during, type Fault, NotHere } from "./fault.ts";
import { fill, smallDisk } from "./disk-faults.ts";
import type { PostgresScene, Scene } from "./scene.ts";
import { pause } from "./witness.ts";

/* What befalls that which stands around the house: its temporary files, the pooler, the anchor, the mail, a backup. */

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Starts the house with something else about it, and as it was afterwards. */
async function withOther(scene: Scene, more: Record<string, string>, work: () => Promise<unknown>): Promise<(status: number) => number> {
  await scene.house.close();
  try {
    return await during(scene, async () => {
      await scene.house.open(more);
      await work();
    });
  } finally {
    await scene.house.close();
    await scene.house.open();
  }
}

const temporary: Fault = {
  number: 8,
  name: "disk of temporary files and exports full",
  strike: async (scene) => {
    const disk = smallDisk(8);
    fill(disk.folder);
    let paper = 0;
    const count = await withOther(scene, { TMPDIR: disk.folder }, async () => {
      paper = await scene.witness.askForPaper();
      await pause(800);
    });
    await disk.remove();
    return { isEffective: count(302) > 0, said: `the paper (PDF) was answered ${paper}, ${count(302)} notes written meanwhile` };
  },
};

/** pgbouncer 1.18 cannot keep named statements apart between servers, so in transaction mode the house must refuse, not mix. */
const pooler: Fault = {
  number: 19,
  name: "pgbouncer: session mode, ended and started; transaction mode",
  strike: async (scene) => {
    const binary = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer"].find((place) => existsSync(place));
    if (binary === undefined) throw new NotHere("pgbouncer is not installed");
    const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-pooler-"));
    const { uid, gid } = statSync(scene.postgres.data);
    const url = new URL(scene.url);
    const database = Number(url.port);
    const PORT = database + 9;
    url.port = String(PORT);
    const begin = async (mode: string) => {
      const file = path.join(folder, "pgbouncer.ini");
      writeFileSync(path.join(folder, "users"), `"${url.username}" "${url.password}"\n`);
      writeFileSync(
        file,
        `[databases]\n* = host=127.0.0.1 port=${database}\n[pgbouncer]\nlisten_addr=127.0.0.1\nlisten_port=${PORT}\nauth_type=scram-sha-256\nauth_file=${folder}/users\npool_mode=${mode}\nunix_socket_dir=\ndefault_pool_size=40\n`,
      );
      for (const each of [folder, file, path.join(folder, "users")]) chownSync(each, uid, gid);
      const child = spawn(binary, [file], { uid, gid, stdio: "ignore" });
      await pause(500);
      return child;
    };
    let child = await begin("session");
    const begun = [child];
    try {
      const session = await withOther(scene, { DATABASE_URL: url.href }, async () => {
        await pause(1500);
        child.kill("SIGKILL");
        await pause(500);
        begun.push((child = await begin("session")));
        await pause(2500);
      });
      child.kill("SIGKILL");
      await pause(300);
      begun.push(await begin("transaction"));
      const before = scene.witness.faults.length;
      const transaction = await withOther(scene, { DATABASE_URL: url.href }, () => pause(2500));
      // said, and not counted as held: named statements are not found again there, and the house answers 500
      const refused = scene.witness.faults.splice(before);
      return {
        isEffective: session(302) > 0 && session(503) > 0,
        said: `session mode: ${session(302)} written, ${session(503)} answers of 503 while it was gone; transaction mode is NOT supported: ${transaction(302)} written, ${transaction(500) + transaction(503)} refused (${refused.length} kinds), nothing mixed or shown`,
      };
    } finally {
      for (const each of begun) each.kill("SIGKILL"); // one left behind would answer in the next one's place
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The house is told to reach an anchor, a mail server and a provider that are not there; notes are written all the same. */
const around: Fault = {
  number: "+",
  name: "the log's anchor, the mail server and the revocation journal's disk not there",
  strike: async (scene) => {
    const nowhere = "http://127.0.0.1:9/";
    const count = await withOther(
      scene,
      { POST_OFFICE: "here", ANCHOR_URL: nowhere, SMTP_URL: "smtp://127.0.0.1:9", JOURNAL_FILE: "/proc/nowhere/journal", BACKUP_KEY: "k".repeat(40) },
      async () => {
        await pause(3000);
        for (let waited = 0; !/ALARM/.test(scene.house.printed) && waited < 60_000; waited += 100) await pause(100);
      },
    );
    const isTold = /ALARM/.test(scene.house.printed);
    return { isEffective: count(302) > 0 && isTold, said: `${count(302)} notes written, ${isTold ? "an" : "NO"} alarm was printed` };
  },
};

const flipped: Fault = {
  number: 24,
  name: "flipped bits: in a page of a table, in a backup",
  strike: async ({ admin, postgres, witness, house, owned }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-backup-"));
    const file = path.join(folder, "one.helhet");
    const env = {
      ...process.env,
      DATABASE_OWNER_URL: await owned(async () => ownerUrl(postgres.adminUrl, admin)),
      DATABASE_URL: "",
      BACKUP_KEY: "b".repeat(40),
      NODE_ENV: "test",
    };
    const ops = (...args: string[]) => spawnSync(process.execPath, ["scripts/ops.ts", ...args], { cwd: ROOT, env, encoding: "utf8" });
    const made = ops("backup", "--out", file);
    if (made.status !== 0) throw new Error(`no backup: ${made.stderr}`);
    if (ops("verify", file).status !== 0) throw new Error("a whole backup does not verify");
    const bytes = readFileSync(file);
    let refused = 0;
    const places = [40, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((at) => (at > 1 ? at : Math.min(bytes.length - 1, Math.floor(bytes.length * at))));
    for (const at of places) {
      const bad = Buffer.from(bytes);
      bad.writeUInt8(bad.readUInt8(at) ^ 4, at);
      writeFileSync(file, bad);
      if (ops("verify", file).status !== 0) refused += 1;
    }
    rmSync(folder, { recursive: true, force: true });
    // and a page of a table, as a disk would do it, while the server is down
    await admin.runSql("create table public.flipped as select n, repeat('x', 100) as t from generate_series(1, 1000) n; checkpoint");
    const [row] = await admin.readRows<{ at: string }>("select pg_relation_filepath('public.flipped') as at");
    postgres.run("pg_ctl", ["-D", postgres.data, "-m", "fast", "-w", "stop"]);
    const page = path.join(postgres.data, row?.at ?? "");
    const table = readFileSync(page);
    table.writeUInt8(table.readUInt8(5000) ^ 4, 5000);
    writeFileSync(page, table);
    const isFound = !runs(postgres.binaries, postgres.data);
    await postgres.revive();
    const isRefused = await admin.readRows("select count(*) from public.flipped").then(
      () => false,
      () => true,
    );
    await admin.runSql("drop table public.flipped");
    await house.answers();
    return {
      isEffective: refused === places.length && isFound && isRefused,
      said: `${refused} of ${places.length} altered backups refused; the altered page is ${isFound ? "found by pg_checksums" : "NOT found"} and ${isRefused ? "not served" : "SERVED"} (${witness.answered} answers so far)`,
    };
  },
};

const ownerUrl = async (adminUrl: string, admin: PostgresScene["admin"]) => {
  const [row] = await admin.readRows<{ name: string }>("select current_database() as name");
  return adminUrl.replace(/\/postgres$/, `/${row?.name ?? ""}`);
};

function runs(binaries: string, data: string): boolean {
  try {
    execFileSync(path.join(binaries, "pg_checksums"), ["--check", "-D", data], { stdio: "ignore", uid: statSync(data).uid, gid: statSync(data).gid });
    return true;
  } catch {
    return false;
  }
}

/** A second process on the embedded database's folder, a hundred times. */
export const secondOpener: Fault<Scene & { readonly place: string }> = {
  number: "+",
  name: "a second process on the embedded database",
  strike: async ({ place }) => {
    let refused = 0;
    for (let turn = 0; turn < 5; turn += 1)
      await start({ PORT: "0", DATA_DIR: place, DEMO: "true" }).then(
        ({ child }) => void child.kill("SIGKILL"),
        (error: unknown) => (refused += /is in use by process/.test(String(error)) ? 1 : 0),
      );
    return { isEffective: refused === 5, said: `${refused} of 5 refused` };
  },
};

export const otherFaults: readonly Fault[] = [temporary, pooler, around, flipped];
