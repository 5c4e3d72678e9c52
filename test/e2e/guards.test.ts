import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { kill, serve, start } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

const adminUrl = process.env["DATABASE_URL"] ?? "";
const isPostgres = adminUrl !== "";
const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-guards-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("starting", () => {
  it("refuses demo sign-in in production, with a sentence", async () => {
    await expect(start({ PORT: "0", DEMO: "true", NODE_ENV: "production", DATABASE_URL: "postgres://x@127.0.0.1:1/x" })).rejects.toThrow(
      /does not run with NODE_ENV=production/,
    );
  });

  it("refuses the embedded database in production", async () => {
    await expect(start({ PORT: "0", NODE_ENV: "production" })).rejects.toThrow(/needs DATABASE_URL/);
  });

  it("refuses a value it does not understand", async () => {
    await expect(start({ PORT: "many" })).rejects.toThrow(/configuration is not right/);
  });

  it.skipIf(!isPostgres)("refuses a login that is a superuser", async () => {
    await expect(start({ PORT: "0", DATABASE_URL: adminUrl })).rejects.toThrow(/superuser/);
  });

  it.skipIf(isPostgres)("refuses a second process on the same folder, and lets the next one in when the first is gone", async () => {
    const place = path.join(folder, "shared");
    const first = await serve({ DATA_DIR: place });
    await expect(start({ PORT: "0", DATA_DIR: place })).rejects.toThrow(/is in use by process \d+/);
    await first.stop();
    const next = await serve({ DATA_DIR: place });
    expect((await fetch(`${next.address}/readyz`)).status).toBe(200);
    await next.stop();
  });
});

describe("stopping", () => {
  it("ends cleanly on SIGTERM", async () => {
    const served = await serve();
    expect(await (await fetch(`${served.address}/livez`)).text()).toBe("alive");
    await kill(served.child, "SIGTERM");
    expect(served.child.exitCode).toBe(0);
    await served.stop();
  });

  it.skipIf(isPostgres)(
    "loses no acknowledged write when it is killed, ten times over",
    async () => {
      const place = path.join(folder, "killed");
      const acknowledged: Visitor[] = [];
      for (let round = 0; round < 10; round += 1) {
        const served = await serve({ DATA_DIR: place });
        // sign-ins are writes (a session each); several run while the process is killed, and only answered ones count
        const writers = Array.from({ length: 4 }, async () => {
          for (;;) {
            const visitor = new Visitor(served.address);
            await visitor.signIn("jonas");
            acknowledged.push(visitor);
          }
        });
        const enough = acknowledged.length + 6 + round;
        const killer = setInterval(() => acknowledged.length >= enough && served.child.kill("SIGKILL"), 5);
        await Promise.allSettled(writers);
        clearInterval(killer);
        await kill(served.child, "SIGKILL");
      }
      expect(acknowledged.length).toBeGreaterThan(50);
      const served = await serve({ DATA_DIR: place });
      let lost = 0;
      for (const visitor of acknowledged) {
        visitor.moveTo(served.address);
        if ((await visitor.get("/")).status !== 200) lost += 1;
      }
      await served.stop();
      console.log(`killed 10 times: ${acknowledged.length} acknowledged writes, ${lost} lost`);
      expect(lost).toBe(0);
    },
    600_000,
  );
});
