import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { demo } from "#db/demo/actors.ts";
import { onFreshCopy } from "#test/house.ts";
import type { Database } from "#db/connect.ts";
import { deliver } from "./deliver.ts";
import { bySmtp, type Transport } from "./transport.ts";

/* The transport against a real mail server, in this process. */

const FRONT = "https://helhet.example/";
const FROM = "Helhet <no-reply@helhet.example>";
const refuse = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

interface MailServer {
  readonly url: (login?: string) => string;
  readonly taken: string[];
  stop(): Promise<void>;
}
async function listen(options: SMTPServerOptions): Promise<MailServer> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        taken.push(Buffer.concat(parts).toString());
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {}); // a client that hangs up
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { url: (login = "") => `smtp://${login}127.0.0.1:${port}`, taken, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

let open: (MailServer | Transport)[] = [];
beforeEach(() => void (open = []));
afterEach(async () => {
  for (const each of open) await ("stop" in each ? each.stop() : each.close());
});
async function serve(options: SMTPServerOptions = {}): Promise<MailServer> {
  const server = await listen(options);
  open.unshift(server);
  return server;
}
function through(url: string): Transport {
  const transport = bySmtp(url, FROM);
  open.unshift(transport);
  return transport;
}

const minutesOn = (minutes: number) => () => new Date(Date.parse("2027-06-01T10:00:00Z") + minutes * 60_000);
const tell = (owner: Database) =>
  owner.runSql(`delete from care.notice; insert into care.notice (account_id, kind) values ('${demo.gp.accountId}', 'plan-invited')`);
const letters = (owner: Database) =>
  owner.readRows<{ id: string; isSent: boolean; isGivenUp: boolean; why: string | null; attempts: number }>(
    `select id, sent_at is not null as "isSent", given_up_at is not null as "isGivenUp", failed_with as why, attempts from care.letter`,
  );
const idsIn = (mails: readonly string[]) => mails.map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]?.trim());
const withOne = (work: (owner: Database) => Promise<void>) => onFreshCopy(async (owner) => tell(owner).then(() => work(owner)));

describe("by SMTP", () => {
  it("the neutral mail arrives, once, without STARTTLS", () =>
    withOne(async (owner) => {
      const server = await serve();
      const transport = through(server.url());
      expect(await deliver(transport, FRONT, minutesOn(0))).toBe(1);
      expect(await deliver(transport, FRONT, minutesOn(10))).toBe(0);
      const [letter] = await letters(owner);
      expect(letter).toMatchObject({ isSent: true, why: null });
      expect(server.taken.length).toBe(1);
      const [mail = ""] = server.taken;
      expect(idsIn([mail])).toEqual([`<${letter?.id}@helhet.example>`]);
      expect(mail).toMatch(/^Auto-Submitted: auto-generated\r$/m);
      expect(mail).toContain("Logg inn for å se hva det er".replace("å", "=C3=A5"));
      for (const told of ["invitert", "plan", "Jonas", "Brygga"]) expect(mail).not.toContain(told);
    }));

  it("with a login; a wrong password loses nothing", () =>
    withOne(async (owner) => {
      const server = await serve({
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, done) => (password === "riktig" ? done(null, { user: username }) : done(refuse(535, "5.7.8 no"))),
      });
      expect(await deliver(through(server.url("helhet:feil@")), FRONT, minutesOn(0))).toBe(0);
      expect(await letters(owner)).toMatchObject([{ isSent: false, isGivenUp: false, why: "535 5.7.8" }]);
      expect(await deliver(through(server.url("helhet:riktig@")), FRONT, minutesOn(5))).toBe(1);
      expect(server.taken.length).toBe(1);
    }));

  it("a 4xx is tried again, later", () =>
    withOne(async (owner) => {
      let isBusy = true;
      const server = await serve({ onRcptTo: (_address, _session, done) => done(isBusy ? refuse(451, "4.7.1 greylisted, come back") : null) });
      const transport = through(server.url());
      expect(await deliver(transport, FRONT, minutesOn(0))).toBe(0);
      isBusy = false;
      expect(await letters(owner)).toMatchObject([{ isSent: false, isGivenUp: false, why: "451 4.7.1", attempts: 1 }]);
      expect(await deliver(transport, FRONT, minutesOn(1))).toBe(0); // not at once
      expect(await deliver(transport, FRONT, minutesOn(3))).toBe(1);
      expect(server.taken.length).toBe(1);
    }));

  it("a 5xx is not tried again; the server's code is kept, and the address it named is not", () =>
    withOne(async (owner) => {
      let tries = 0;
      const server = await serve({
        onRcptTo: ({ address }, _session, done) => {
          tries += 1;
          done(refuse(550, `5.1.1 <${address}> unknown here`));
        },
      });
      const transport = through(server.url());
      for (const minute of [0, 10, 600]) expect(await deliver(transport, FRONT, minutesOn(minute))).toBe(0);
      expect(tries).toBe(1);
      expect(await letters(owner)).toMatchObject([{ isSent: false, isGivenUp: true, why: "550 5.1.1" }]);
      // it is still there to read in the house
      expect(await owner.readRows("select 1 from care.notice where read_at is null and stopped_at is null")).toHaveLength(1);
    }));

  it("connection refused loses nothing, however long", () =>
    withOne(async (owner) => {
      const gone = await listen({});
      const url = gone.url();
      await gone.stop();
      const nobody = through(url);
      for (let day = 0; day < 20; day += 1) expect(await deliver(nobody, FRONT, minutesOn(day * 1440))).toBe(0);
      expect(await letters(owner)).toMatchObject([{ isSent: false, isGivenUp: false, why: "ESOCKET", attempts: 20 }]);
      const server = await serve();
      expect(await deliver(through(server.url()), FRONT, minutesOn(21 * 1440))).toBe(1);
      expect(server.taken.length).toBe(1);
    }));

  it("taken by the server and the worker dies before it is marked: again under the same Message-ID, so that it is one", () =>
    withOne(async (owner) => {
      const server = await serve();
      const real = through(server.url());
      const dying: Transport = {
        ...real,
        send: async (letter, mail) => {
          await real.send(letter, mail);
          await owner.runSql("update care.letter set sent_at = null"); // as if the mark had never been made
          throw new Error("killed");
        },
      };
      expect(await deliver(dying, FRONT, minutesOn(0))).toBe(0);
      expect(await deliver(real, FRONT, minutesOn(10))).toBe(1);
      expect(await deliver(real, FRONT, minutesOn(20))).toBe(0);
      expect(server.taken.length).toBe(2);
      expect(new Set(idsIn(server.taken)).size).toBe(1);
    }));
});
