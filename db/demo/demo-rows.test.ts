import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openLite } from "#db/connect.ts";
import { seedReference } from "#db/demo/reference.ts";
import { isDemoSeeded, seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";

let database: Database;
beforeAll(async () => {
  database = await openLite(undefined);
  await migrate(database);
}, 60_000);
afterAll(() => database.close());

test("the demo area is laid out once, and no row points at something that is not there (its keys are not checked while it is written)", async () => {
  expect(await isDemoSeeded(database)).toBe(false);
  await seedDemo(database, "2026-11-22");
  expect(await isDemoSeeded(database)).toBe(true);
  const keys = await database.readRows<{ child: string; column: string; parent: string; key: string }>(`
    select c.conrelid::regclass::text as child, a.attname as column, c.confrelid::regclass::text as parent, k.attname as key
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
     where c.contype = 'f' and c.connamespace = 'care'::regnamespace`);
  expect(keys.length).toBeGreaterThan(50);
  for (const { child, column, parent, key } of keys) {
    const [row] = await database.readRows<{ loose: number }>(
      `select count(*)::int as loose from ${child} x where x.${column} is not null and not exists (select 1 from ${parent} y where y.${key} = x.${column})`,
    );
    expect(row?.loose, `${child}.${column}`).toBe(0);
  }
});

test("a plan has come to the version its history has counted", async () => {
  const wrong = await database.readRows(`
    select p.id from care.plan p where p.content_version <> 1 + (select count(*) from care.plan_change c where c.plan_id = p.id)`);
  expect(wrong).toEqual([]);
});

test("the reference rows may be written again and change nothing", async () => {
  const count = async () => (await database.readRows<{ n: number }>("select count(*)::int as n from care.statutory_item"))[0]?.n;
  const before = await count();
  await seedReference(database);
  expect(await count()).toBe(before);
  expect(before).toBe(13);
});
