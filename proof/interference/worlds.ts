import { createHash } from "node:crypto";
import type { Database } from "#db/connect.ts";
import { SENSITIVE } from "#test/e2e/canaries.ts";
import type { Fact } from "../../oracle/event.ts";
import { nameOf, type Sorted, type Told } from "./hidden.ts";

/* Two other worlds: in one nothing is that the actor may not see, in the other there is twice as much, in other words and newer. */

const json = (facts: readonly Fact[]) => JSON.stringify(facts).replaceAll("'", "''");
const uuidOf = (name: string) =>
  createHash("sha256")
    .update(`another ${name}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

async function unguarded(database: Database, work: () => Promise<void>): Promise<void> {
  await database.runSql("set session_replication_role = replica");
  await work();
  await database.runSql("set session_replication_role = origin");
}

/** Takes away what is hidden; what something open names stays, in other words. */
export async function takeAway(database: Database, told: Told, sorted: Sorted): Promise<void> {
  await unguarded(database, async () => {
    for (const { name, key } of told.tables) {
      const facts = sorted.gone.get(name) ?? [];
      if (facts.length === 0 || key.length === 0) continue;
      const keys = facts.map((fact) => Object.fromEntries(key.map((column) => [column, fact[column] ?? null])));
      const is = key.map((column) => `t.${column} = k.${column}`).join(" and ");
      await database.runSql(`delete from care.${name} t using jsonb_populate_recordset(null::care.${name}, '${json(keys)}'::jsonb) k where ${is}`);
    }
    await reword(database, told, sorted.named, sorted.placeless);
  });
}

/** Beside everything hidden one more of it, made just now; and all of it in other words. */
export async function addMore(database: Database, told: Told, sorted: Sorted): Promise<void> {
  await unguarded(database, async () => {
    for (const { name, key } of told.tables) {
      const facts = sorted.gone.get(name) ?? [];
      if (facts.length === 0 || !["id", "seq"].includes(key.join()) || name === "session" || name === "identity" || name === "account") continue;
      const ids = new Map(facts.map((fact) => [nameOf(fact, key), uuidOf(nameOf(fact, key))]));
      const more = facts
        .map((fact) => ({ ...fact, [name === "audit" ? "key" : "id"]: ids.get(nameOf(fact, key)) ?? null }))
        .filter((fact) => sorted.mayBeAdded(name, fact));
      await database.runSql(insertEach(name, more));
    }
    await reword(
      database,
      told,
      new Map([...sorted.named, ...[...sorted.gone].map(([name, facts]) => [name, [...facts, ...(sorted.named.get(name) ?? [])]] as const)]),
      sorted.placeless,
    );
  });
}

/** Of these the day is told by itself (hidden.ts), so one more keeps its moment. */
const DATED = new Set(["audit", "contact", "measure"]);

/** One at a time: a row that may stand only once is left out. What is stamped with a moment is stamped anew where that may be. */
const insertEach = (table: string, facts: readonly Fact[]): string => `
do $more$
declare
  r jsonb;
  names text;
  recent jsonb;
begin
  select string_agg(quote_ident(column_name), ', ') into names from information_schema.columns
   where table_schema = 'care' and table_name = '${table}' and is_generated = 'NEVER' and is_identity = 'NO';
  for r in select * from jsonb_array_elements('${json(facts)}'::jsonb) loop
    select r || coalesce(jsonb_object_agg(k, to_jsonb(now() - interval '1 minute')), '{}') into recent
      from jsonb_object_keys(r) k where ${DATED.has(table) ? "false" : "true"} and k ~ '(recorded|written|said|raised|invited|created|changed|decided|taken|made)_at$' and r ->> k is not null;
    begin
      execute format('insert into care.${table} (%s) select %s from jsonb_populate_record(null::care.${table}, $1)', names, names) using recent;
    exception when others then
      begin
        execute format('insert into care.${table} (%s) select %s from jsonb_populate_record(null::care.${table}, $1)', names, names) using r;
      exception when others then null;
      end;
    end;
  end loop;
end
$more$`;

async function reword(database: Database, told: Told, of: ReadonlyMap<string, readonly Fact[]>, placeless: readonly string[]): Promise<void> {
  for (const { name, key } of told.tables) {
    const facts = of.get(name) ?? [];
    const columns = SENSITIVE[name] ?? [];
    if (facts.length === 0 || key.length === 0 || columns.length === 0) continue;
    const keys = facts.map((fact) => Object.fromEntries(key.map((column) => [column, fact[column] ?? null])));
    const is = key.map((column) => `t.${column} = k.${column}`).join(" and ");
    for (const column of columns)
      await database.runSql(`do $words$ begin
        update care.${name} t set ${column} = 'Aa ' || left(md5(t.${column}), 12) from jsonb_populate_recordset(null::care.${name}, '${json(keys)}'::jsonb) k where ${is} and t.${column} is not null;
        exception when others then null; end $words$`);
  }
  const whose = `person_id in (${placeless.map((id) => `'${id}'`).join(", ")})`;
  if (placeless.length === 0) return;
  await database.runSql(`update care.meeting set place = 'Another place' where ${whose} and place is not null;
    update care.stay set where_name = 'Elsewhere' where ${whose} and where_name is not null;
    update care.person_card set address = 'Another road 9' where ${whose} and address is not null`);
}

/** Every number that names something in a world: what is in none of them was made by the asking, and says nothing. */
export async function numbersOf(database: Database, told: Told): Promise<Set<string>> {
  const numbers = new Set<string>();
  for (const { name } of told.tables)
    for (const { text } of await database.readRows<{ text: string }>(`select to_jsonb(t)::text as text from care.${name} t`))
      for (const number of text.match(/[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []) numbers.add(number);
  return numbers;
}
