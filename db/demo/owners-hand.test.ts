import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openLite } from "#db/connect.ts";
import { writeAsOwner } from "#db/demo/owners-hand.ts";
import { seedReference } from "#db/demo/reference.ts";
import { seedDemo, tellDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";

/* A login that is no superuser, and may migrate, may lay out the demo area too. */

let database: Database;
beforeAll(async () => {
  database = await openLite(undefined);
  await migrate(database);
  await database.runSql("create role keeper nologin createrole; grant helhet_owner, helhet_judge to keeper; set role keeper");
}, 60_000);
afterAll(() => database.close());

const locks = async () => {
  await database.runSql("reset role");
  const [row] = await database.readRows<{ unforced: number; resting: number; late: number }>(`
    select (select count(*)::int from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r' and not relforcerowsecurity) as unforced,
           (select count(*)::int from pg_trigger where tgenabled <> 'O') as resting,
           (select count(*)::int from pg_constraint where contype = 'f' and connamespace = 'care'::regnamespace and condeferrable) as late`);
  await database.runSql("set role keeper");
  return row;
};

describe("rows told whole", () => {
  it("are refused to the owner as they stand", async () => {
    await expect(database.runSql("insert into care.jurisdiction (code, time_zone) values ('no', 'Europe/Oslo')")).rejects.toMatchObject({ code: "42501" });
  });

  it("are written by her with the locks laid aside, and every lock is back", async () => {
    await seedDemo(database, "2026-11-22");
    expect(await locks()).toEqual({ unforced: 0, resting: 0, late: 0 });
    await database.runSql("reset role");
    const told = tellDemo("2026-11-22");
    for (const table of ["person", "plan", "measure", "referral", "referral_event", "mandate", "transition_rule"] as const) {
      const [row] = await database.readRows<{ n: number }>(`select count(*)::int as n from care.${table}`);
      expect(row?.n, table).toBe(told.of(table).length);
    }
    const [began] = await database.readRows<{ clocks: number; notices: number }>(
      "select (select count(*)::int from care.clock) as clocks, (select count(*)::int from care.plan_change where at > now() - interval '1 minute') as notices",
    );
    expect(began?.clocks).toBeGreaterThan(50);
    // the history is told along with the rest: no trigger has added to it
    expect(began?.notices).toBe(0);
    await database.runSql("set role keeper");
  }, 60_000);

  it("are undone whole where one points at nothing, and the locks stand", async () => {
    const astray = writeAsOwner(database, async (transaction) => {
      await sql`insert into care.wish (person_id, kind, said_by, said_by_name) values (gen_random_uuid(), 'more', gen_random_uuid(), 'Ingen')`.execute(
        transaction,
      );
    });
    await expect(astray).rejects.toMatchObject({ code: "23503" });
    expect(await locks()).toEqual({ unforced: 0, resting: 0, late: 0 });
    await seedReference(database);
    expect(await locks()).toEqual({ unforced: 0, resting: 0, late: 0 });
  });
});
