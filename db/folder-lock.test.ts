import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { holdsFolder, lockFolder } from "#db/folder-lock.ts";

const place = mkdtempSync(path.join(os.tmpdir(), "helhet-lock-"));
const begun: ChildProcess[] = [];
afterAll(() => {
  for (const each of begun) each.kill("SIGKILL");
  rmSync(place, { recursive: true, force: true });
});

/** Another process, which takes the lock of a folder and keeps it. */
async function another(folder: string): Promise<ChildProcess> {
  const script = `import("#db/folder-lock.ts").then(({ lockFolder }) => { lockFolder(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  begun.push(child);
  await once(child.stdout, "data");
  return child;
}

describe("the lock of an embedded database's folder", () => {
  it("refuses whoever comes second, and says who has it", async () => {
    const folder = path.join(place, "held");
    const child = await another(folder);
    expect(() => lockFolder(folder)).toThrow(`is in use by process ${child.pid}.`);
    expect(holdsFolder(folder)).toBe(false);
  });

  it("refuses a second opener in the same process too, and is given again when it was let go", () => {
    const folder = path.join(place, "twice");
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`is in use by process ${process.pid}.`);
    expect(holdsFolder(folder)).toBe(true);
    release();
    expect(holdsFolder(folder)).toBe(false);
    expect(existsSync(`${folder}.pid`)).toBe(false);
    lockFolder(folder)();
  });

  it("ends with the process that had it, also where the number of that one is now another's", async () => {
    const folder = path.join(place, "killed");
    const child = await another(folder);
    child.kill("SIGKILL");
    await once(child, "exit");
    writeFileSync(`${folder}.pid`, String(process.ppid));
    lockFolder(folder)();
  });

  it("knows when it was taken away by hand", () => {
    const folder = path.join(place, "taken");
    const release = lockFolder(folder);
    rmSync(`${folder}.lock`);
    expect(holdsFolder(folder)).toBe(false);
    release();
  });

  it("is not guessed at where an earlier version left its own", () => {
    const folder = path.join(place, "older");
    writeFileSync(`${folder}.lock`, "4711");
    expect(() => lockFolder(folder)).toThrow(/left by an earlier version.*remove that file/);
  });
});
