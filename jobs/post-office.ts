import { PgBoss } from "pg-boss";
import { drawLog, endLapsedMandates, mayDeliver, queueDatabase, tellBirthdays, theEngine, watchClocks, writeReminders } from "#access/post.server.ts";
import { flushJournal } from "#access/house.server.ts";
import type { Environment } from "#env";
import { anchorLog, placesOf } from "./anchor.ts";
import { deliver } from "./deliver.ts";
import { bySmtp, catcher, type Transport } from "./transport.ts";

/** Seconds from what happened to the letter that tells of it, at most (and until the next look). */
const LOOK_EVERY = 5;

export interface PostOffice {
  stop(): Promise<void>;
}

function transportOf(env: Environment, say: (line: string) => void): Transport | undefined {
  if (env.smtpUrl !== undefined) return bySmtp(env.smtpUrl, env.mailFrom);
  if (env.isDemo) return catcher;
  say("SMTP_URL is not set: notices are shown in Helhet, and no e-mail leaves.");
  return undefined;
}

/**
 * Opens the post office: letters every few seconds, promises watched every five minutes, reminders once a day. Each piece
 * of work is whole in the database whenever it is done, so what was missed while this stood still is done at the next
 * look, once; pg-boss sees to it that one worker at a time looks, in whichever process.
 */
export async function openPostOffice(env: Environment, front: string, say: (line: string) => void): Promise<PostOffice | undefined> {
  if (!(await mayDeliver())) {
    say("The login of DATABASE_URL may not act as helhet_post (see README): no reminders and no e-mail.");
    return undefined;
  }
  const transport = transportOf(env, say);
  const anchorPlaces = placesOf(env);
  if (anchorPlaces.length === 0) say("ANCHOR_FILE and ANCHOR_URL are not set: the log is sealed, and its seals stand nowhere outside the database.");
  const boss = new PgBoss({
    db: queueDatabase,
    schema: "pgboss",
    backend: theEngine() === "pglite" ? "pglite" : "postgres",
    createSchema: false,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", () => {}); // told by what does not arrive; a lost connection is met again at the next look
  await boss.start();
  const rounds: [queue: string, every: number, work: () => Promise<unknown>][] = [
    ["letters", LOOK_EVERY, async () => (transport === undefined ? 0 : deliver(transport, front))],
    ["revocations", LOOK_EVERY, async () => flushJournal(say)],
    ["promises", 300, async () => watchClocks(new Date())],
    ["mandates", 300, async () => endLapsedMandates()],
    ["birthdays", 3600, async () => tellBirthdays(new Date())],
    ["reminders", 300, async () => writeReminders(new Date())],
    ["log-anchor", 300, async () => anchorLog(anchorPlaces, say)],
    ["log-control", 3600, async () => drawLog(new Date())],
  ];
  for (const [queue, every, work] of rounds) {
    await boss.createQueue(queue, { policy: "stately", retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3600 });
    await boss.work(queue, { pollingIntervalSeconds: Math.min(every, 10) / 2 }, async () => {
      try {
        await work();
      } finally {
        await boss.send(queue, {}, { startAfter: every, singletonKey: queue });
      }
    });
    await boss.schedule(queue, "* * * * *", {}, { singletonKey: queue }); // begins the round again where a worker was killed in the middle of one
    await boss.send(queue, {}, { singletonKey: queue });
  }
  return {
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 5000 });
      transport?.close();
    },
  };
}
