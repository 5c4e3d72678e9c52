import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, inject, it } from "vitest";
import { SMTPServer } from "smtp-server";
import type { AddressInfo } from "node:net";
import { demo } from "#db/demo/actors.ts";
import { onFreshCopy, truth } from "#test/house.ts";
import { urlOf } from "#test/prepare.ts";

/* `node jobs/worker.ts` as its own processes, two of them, against a mail server: PostgreSQL alone (DATABASE_URL). */

const started: ChildProcess[] = [];
afterEach(() => {
  for (const each of started) each.kill("SIGKILL");
});

const startWorker = (url: string, smtpUrl: string): ChildProcess => {
  const worker = spawn(process.execPath, ["jobs/worker.ts"], {
    env: { ...process.env, NODE_ENV: "development", DATABASE_URL: url, SMTP_URL: smtpUrl, DEMO: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(worker);
  return worker;
};

it.runIf((process.env["DATABASE_URL"] ?? "") !== "")(
  "two workers apart from the web process send each letter once, and go when asked",
  async () => {
    expect(truth().engine).toBe("postgres");
    await onFreshCopy(async (owner) => {
      const ids: string[] = [];
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ["STARTTLS"],
        onData: (stream, _session, done) => {
          let text = "";
          stream.on("data", (part: Buffer) => (text += part.toString()));
          stream.on("end", () => {
            ids.push(/^Message-ID: (\S+)/im.exec(text)?.[1] ?? "");
            done();
          });
        },
      });
      server.listen(0, "127.0.0.1");
      await once(server.server, "listening");
      const smtp = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
      const [here] = await owner.readRows<{ name: string }>("select current_database() as name");
      const url = urlOf(process.env["DATABASE_URL"] ?? "", here?.name ?? "", { user: "helhet_test_login", password: inject("template").loginPassword });
      const told = [demo.gp, demo.housing, demo.navConsultant, demo.municipalCoordinatorNo];
      await owner.runSql(`update care.notice set read_at = now() where read_at is null;
      insert into care.notice (account_id, kind) values ${told.map(({ accountId }) => `('${accountId}', 'plan-invited')`).join(",")}`);
      const workers = [startWorker(url, smtp), startWorker(url, smtp)];
      const left = async () =>
        (
          await owner.readRows<{ n: number }>(
            "select (select count(*) from care.notice where kind = 'plan-invited' and read_at is null and letter_id is null)::int + (select count(*) from care.letter where sent_at is null)::int as n",
          )
        )[0]?.n;
      for (let tries = 0; tries < 60 && (ids.length < told.length || (await left()) !== 0); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 250));
      expect(await left()).toBe(0);
      const letters = await owner.readRows<{ id: string }>("select id from care.letter where sent_at is not null");
      expect(ids.toSorted()).toEqual(letters.map(({ id }) => `<${id}@localhost>`).toSorted());
      expect(letters.length).toBeGreaterThanOrEqual(told.length);
      const gone = workers.map((worker) => once(worker, "exit"));
      for (const worker of workers) worker.kill("SIGTERM");
      expect((await Promise.all(gone)).map(([code]) => code as unknown)).toEqual([0, 0]);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    });
  },
  60_000,
);
