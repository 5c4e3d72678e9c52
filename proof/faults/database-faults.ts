import { openPostgres } from "#db/connect.ts";
import { during, type Fault, type Strike } from "./fault.ts";
import type { PostgresScene } from "./scene.ts";
import { pause } from "./witness.ts";

/* What befalls the database server and the way to it. */

/** Ends the postmaster and all its children at once, as the loss of its machine would; then its supervisor starts it again. */
export async function killServer({ postgres }: PostgresScene, isRevived = true): Promise<void> {
  for (const pid of postgres.processes()) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // a child that had just ended
    }
  }
  await pause(50);
  if (isRevived) await postgres.revive();
}

/** Ends the backends that are at work for the house. @returns how many */
async function killBackends({ admin, postgres }: PostgresScene): Promise<number> {
  const rows = await admin.readRows<{ pid: number }>(
    "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() and datname = current_database() order by state <> 'idle' desc limit 1",
  );
  for (const { pid } of rows) process.kill(pid, "SIGKILL");
  await pause(300);
  await postgres.revive();
  return rows.length;
}

const away = (count: (status: number) => number, what: string): Strike => ({ isEffective: count(503) > 0, said: `${what}: ${count(503)} answers of 503` });

export const databaseFaults: readonly Fault[] = [
  {
    number: 3,
    name: "SIGKILL of the postmaster and all its children",
    strike: async (scene) => ({
      isEffective: scene.witness.underWay > 0,
      said: `${await during(scene, () => killServer(scene)).then((count) => count(503))} answers of 503`,
    }),
  },
  {
    number: 4,
    name: "SIGKILL of one backend",
    strike: async (scene) => {
      let killed = 0;
      const count = await during(scene, async () => void (killed = await killBackends(scene)));
      return { isEffective: killed > 0, said: `${killed} killed, ${count(503)} answers of 503` };
    },
  },
  {
    number: 5,
    name: "pg_ctl stop -m immediate",
    strike: async (scene) => {
      const count = await during(scene, async () => {
        scene.postgres.run("pg_ctl", ["-D", scene.postgres.data, "-m", "immediate", "-w", "stop"]);
        await pause(400);
        await scene.postgres.revive();
      });
      return away(count, "stopped and started");
    },
  },
  {
    number: 13,
    name: "every connection of the pool taken",
    strike: async (scene) => {
      const admin = openPostgres(scene.postgres.adminUrl.replace(/\/postgres$/, new URL(scene.url).pathname), 1);
      const count = await during(scene, async () => {
        await admin.runSql("begin; lock table care.agency_note in access exclusive mode");
        await pause(4500);
        await admin.runSql("rollback");
      });
      await admin.close();
      return away(count, "all four waited for one lock");
    },
  },
  {
    number: 14,
    name: "lock held, deadlock, 40001",
    strike: async (scene) => {
      const admin = openPostgres(scene.postgres.adminUrl.replace(/\/postgres$/, new URL(scene.url).pathname), 1);
      // every third note gives way to another, or could not be serialised
      await admin.runSql(`create sequence ledger.storm;
        create or replace function ledger.give_way() returns trigger language plpgsql security definer set search_path = '' as $$ declare turn bigint := nextval('ledger.storm'); begin
          if turn % 3 = 1 then raise exception 'deadlock detected' using errcode = '40P01'; end if;
          if turn % 3 = 2 then raise exception 'could not serialize access' using errcode = '40001'; end if; return new; end $$;
        create trigger give_way before insert on care.agency_note for each row execute function ledger.give_way()`);
      const count = await during(scene, () => pause(2500));
      await admin.runSql("drop trigger give_way on care.agency_note; drop function ledger.give_way(); drop sequence ledger.storm");
      const held = await during(scene, async () => {
        await admin.runSql("begin; lock table care.agency_note in access exclusive mode");
        await pause(5000); // longer than a statement may take
        await admin.runSql("rollback");
      });
      await admin.close();
      return { isEffective: count(503) > 0 && held(503) > 0, said: `${count(503)} gave way, ${held(503)} waited too long for a lock` };
    },
  },
  {
    number: 15,
    name: "a slow database",
    strike: async (scene) => {
      const late = await during(scene, async () => {
        scene.wire.delay = 100;
        await pause(2000);
      });
      const tooLate = await during(scene, async () => {
        scene.wire.delay = 5000; // longer than any statement may take
        await pause(7000);
      });
      scene.wire.delay = 0;
      return { isEffective: late(302) > 0 && tooLate(503) > 0, said: `${late(302)} written at 0.1 s late a step, ${tooLate(503)} answers of 503 at 5 s` };
    },
  },
  {
    number: 16,
    name: "reset in the middle: nobody knows whether it was committed",
    strike: async (scene) => {
      for (let cut = 0; cut < 10; cut += 1) {
        scene.wire.cutsAfterCommit = true;
        await pause(120);
      }
      scene.wire.cutsAfterCommit = false;
      for (let cut = 0; cut < 10; cut += 1) {
        scene.wire.reset();
        await pause(60);
      }
      const unsure = scene.witness.unsure;
      return { isEffective: scene.wire.cuts > 0 && unsure > 0, said: `${scene.wire.cuts} commits cut from their answer, ${unsure} told so, 10 resets` };
    },
  },
  {
    number: 17,
    name: "partition: the database is there and cannot be heard",
    strike: async (scene) => {
      const count = await during(scene, async () => {
        scene.wire.isSilent = true;
        await pause(6500);
      });
      scene.wire.isSilent = false;
      return away(count, "6.5 s of silence");
    },
  },
];
