import { CompiledQuery, sql } from "kysely";
import { expect, it } from "vitest";
import { openLite } from "#db/connect.ts";

it("keeps statements planned and gives every kind of value back as it was", async () => {
  const database = await openLite(undefined);
  const { kysely } = database;
  const id = "00000000-0000-4000-8000-000000000001";
  const read = () =>
    sql<object>`select ${id}::uuid as id, ${["a", "b c"]}::text[] as list, ${"2026-03-01"}::date as day, ${null}::text as nothing, ${7}::int as number,
                       ${true}::boolean as truth, ${JSON.stringify({ a: 1 })}::jsonb as json, ${2.5}::numeric as half, ${"æ 'ø' \\ å"}::text as words`.execute(
      kysely,
    );
  const expected = [{ id, list: ["a", "b c"], day: "2026-03-01", nothing: null, number: 7, truth: true, json: { a: 1 }, half: 2.5, words: "æ 'ø' \\ å" }];
  expect((await read()).rows).toEqual(expected);
  expect((await read()).rows).toEqual(expected);
  expect((await database.readRows<{ n: number }>("select count(*)::int as n from pg_prepared_statements"))[0]?.n).toBe(1);

  // an error tells its code, and neither the connection nor the statement is the worse for it
  const divide = (by: number) => sql<{ n: number }>`select 6 / ${by}::int as n`.execute(kysely);
  await expect(divide(0)).rejects.toMatchObject({ code: "22012" });
  expect((await divide(2)).rows).toEqual([{ n: 3 }]);
  await expect(sql`select ${1}::int from nowhere`.execute(kysely)).rejects.toMatchObject({ code: "42P01" });

  // a table that has changed under a planned statement
  await database.runSql("create table thing (a int); insert into thing values (1)");
  const all = () => sql<object>`select * from thing where a = ${1}::int`.execute(kysely);
  expect((await all()).rows).toEqual([{ a: 1 }]);
  await database.runSql("alter table thing add column b int");
  await expect(all()).rejects.toMatchObject({ code: "0A000" });
  expect((await all()).rows).toEqual([{ a: 1, b: null }]);
  expect((await sql`update thing set b = ${5}::int`.execute(kysely)).numAffectedRows).toBe(1n);

  // transactions that overlap in time come one after another
  const order: string[] = [];
  const twoSteps = (name: string) =>
    kysely.connection().execute(async (connection) => {
      await connection.executeQuery(CompiledQuery.raw("begin"));
      order.push(name);
      await sql`select ${name}::text`.execute(connection);
      order.push(name);
      await connection.executeQuery(CompiledQuery.raw("commit"));
    });
  await Promise.all([twoSteps("one"), twoSteps("two"), twoSteps("three")]);
  expect(order).toEqual(["one", "one", "two", "two", "three", "three"]);
  await expect(
    kysely.transaction().execute(async (transaction) => {
      await sql`update thing set b = ${6}::int`.execute(transaction);
      throw new Error("undo");
    }),
  ).rejects.toThrow("undo");
  expect(await database.readRows("select b from thing")).toEqual([{ b: 5 }]);
  await database.close();
}, 60_000);

it("gives up the statement unused for longest, and plans it again when it is asked for", async () => {
  const database = await openLite(undefined);
  for (let length = 1; length <= 420; length += 1) {
    const list = sql.join(Array.from({ length }, (_, index) => sql`${index}::int`));
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from generate_series(0, 1000) s where s in (${list})`.execute(database.kysely);
    expect(rows[0]?.n).toBe(length);
  }
  expect((await database.readRows<{ n: number }>("select count(*)::int as n from pg_prepared_statements"))[0]?.n).toBe(400);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from generate_series(0, 1000) s where s in (${0}::int)`.execute(database.kysely);
  expect(rows[0]?.n).toBe(1);
  await database.close();
}, 60_000);
