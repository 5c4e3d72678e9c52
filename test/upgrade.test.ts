import { globSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openLite } from "#db/connect.ts";
import { isMigrated, migrate } from "#db/migrate.ts";
import { verifyLog } from "../scripts/ops/verify-log.ts";

/*
 * A database as the release before left it: schema, access rules and demo area at migration 0190 (commit af2d6b3), dumped
 * whole (150 of its contacts, and six visits in the log). A new release adds the dump of the one before it beside this one.
 */
const LAST_OLD = "db/migrations/0190_welcome.sql";
const dump = () => `${readFileSync("db/roles.sql", "utf8")}\n${gunzipSync(readFileSync("test/upgrade/0190.sql.gz")).toString("utf8")}`;
const newer = globSync("db/migrations/*.sql")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file > LAST_OLD)
  .toSorted();

/** Columns that a migration moved to another table, and where to (0351: kept apart because fewer may read them). */
const MOVED: Readonly<Record<string, string>> = {
  "board_day_row.last_kind": "board_day_contact.last_kind",
  "board_day_row.last_on": "board_day_contact.last_on",
  "board_day_row.next_on": "board_day_contact.next_on",
};
/** Tables whose rows a migration fills in or rewrites on purpose. */
const REWRITTEN = new Set<string>([]);

let old: Database;
beforeAll(async () => {
  old = await openLite(undefined);
  await old.runSql(dump());
  // a dump empties the search path of its session
  await old.runSql("set search_path to default; set row_security = on");
});
afterAll(() => old.close());

const columns = (of: Database) =>
  of.readRows<{ name: string; type: string }>(
    "select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = 'care' order by 1",
  );
const policies = (of: Database) => of.readRows("select tablename, policyname, qual, with_check from pg_policies where schemaname = 'care' order by 1, 2");

/** How many rows each table has, and a hash over those of their columns that are named. */
async function contents(of: Database, named: readonly { name: string }[]): Promise<Map<string, string>> {
  const tables = Map.groupBy(named, ({ name }) => name.split(".")[0] ?? "");
  const found = new Map<string, string>();
  for (const [table, its] of tables) {
    const list = its.map(({ name }) => `"${name.split(".")[1]}"::text`).join(", ");
    const [row] = await of.readRows<{ said: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '') as said from (select concat_ws('~', ${list}) as r from care."${table}") x`,
    );
    found.set(table, row?.said ?? "");
  }
  return found;
}

/** What stands in columns, sorted: the same before and after a move. */
async function valuesOf(named: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for (const name of named) {
    const [table, column] = name.split(".");
    found.push(
      (await old.readRows<{ v: string }>(`select "${column}"::text as v from care."${table}" where "${column}" is not null order by 1`)).map(({ v }) => v),
    );
  }
  return found;
}

/** The same database, whose work ends in the middle of one migration. */
const breaking = (of: Database, file: string): Database => ({
  ...of,
  runSql: (text) =>
    of.runSql(
      text.replace(`insert into ledger.applied (name, hash) values ('${file}'`, `select 1 / 0; insert into ledger.applied (name, hash) values ('${file}'`),
    ),
});

describe("an upgrade from the release before", () => {
  it("that is aborted, at whichever migration, leaves the database as it was", async () => {
    expect(newer.length).toBeGreaterThan(10);
    const before = { columns: await columns(old), policies: await policies(old) };
    const rows = await contents(old, before.columns);
    for (const file of newer) await expect(migrate(breaking(old, file)), file).rejects.toThrow(/division by zero/);
    await expect(migrate(breaking(old, "rules")), "rules").rejects.toThrow(/division by zero/);
    expect({ columns: await columns(old), policies: await policies(old) }).toEqual(before);
    expect(await contents(old, before.columns)).toEqual(rows);
    expect(await isMigrated(old)).toBe(false);
  });

  it("loses no row and no word, and the log it brings along verifies", async () => {
    const all = await columns(old);
    const before = all.filter(({ name }) => MOVED[name] === undefined);
    const rows = await contents(old, before);
    const moved = await valuesOf(Object.keys(MOVED));
    await migrate(old);
    expect(await isMigrated(old)).toBe(true);
    const after = new Map((await columns(old)).map(({ name, type }) => [name, type]));
    expect(before.filter(({ name }) => !after.has(name)).map(({ name }) => name)).toEqual([]);
    expect(await valuesOf(Object.values(MOVED))).toEqual(moved);
    const now = await contents(old, before);
    expect(
      [...rows]
        .filter(([table, said]) => now.get(table) !== said)
        .map(([table]) => table)
        .filter((table) => !REWRITTEN.has(table)),
    ).toEqual([]);
    // where a migration rewrites words on purpose, no row is lost
    for (const table of REWRITTEN) expect(now.get(table)?.split(" ")[0], table).toBe(rows.get(table)?.split(" ")[0]);
    const [audit] = await old.readRows<{ n: number }>("select count(*)::int as n from care.audit");
    const verdict = await verifyLog(old, undefined);
    expect(verdict).toMatchObject({ rows: audit?.n, faults: [] });
    const [open] = await old.readRows<{ n: number }>(
      "select count(*)::int as n from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)",
    );
    expect(open?.n).toBe(0);
  });
});
