import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Moment } from "../../oracle/event.ts";

/*
 * A migrated database of the proof's own, without any rows of the demo area. What a table asks of a row beyond what decides
 * access (words, names, moments) is filled in by itself, so that a world tells only what matters.
 */

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** what names a row */
  readonly key: readonly string[];
  /** read by this instead of from the table of its name */
  readonly from?: string;
  /** whether a request may read that at all */
  readonly isReadable: boolean;
}

const FILL = `
do $$
declare
  c record;
begin
  for c in select conrelid::regclass as t, conname from pg_constraint where connamespace = 'care'::regnamespace and contype = 'c' loop
    execute format('alter table %s drop constraint %I', c.t, c.conname);
  end loop;
  for c in select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'care' and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER' loop
    execute format('alter table care.%I alter column %I set default %s', c.table_name, c.column_name,
      case c.data_type when 'text' then 'md5(random()::text)' when 'uuid' then 'gen_random_uuid()' when 'date' then 'current_date' when 'boolean' then 'false'
        when 'bytea' then 'decode(md5(random()::text), ''hex'')' when 'ARRAY' then '''{}''' when 'jsonb' then '''{}''' when 'timestamp with time zone' then 'now()' else '1' end);
    -- whoever did it may have no account
    if c.column_name like '%_by' then execute format('alter table care.%I alter column %I drop not null', c.table_name, c.column_name); end if;
  end loop;
end
$$;`;

/** Lets a migrated database take rows that say no more than a world tells of them. */
export const fillIn = (database: Database): Promise<void> => database.runSql(FILL);

async function layGround(database: Database): Promise<void> {
  await migrate(database);
  await fillIn(database);
}

/** Of a way to sign in the subject is shown to nobody: in a world an account has one. */
const KEYS: Readonly<Record<string, readonly string[]>> = { identity: ["account_id"] };
/** What stands in columns that no request may read is answered by a function: whose places, and what of which place in a circle. */
const ANSWERED: readonly Table[] = [
  { name: "protected_place", key: ["person_id"], from: "(select distinct p as person_id from care.places_open_to() p) protected_place" },
  { name: "circle_detail", key: ["id"], from: "(select d.member_id as id from care.circle_details() d where d.mandate_areas is not null) circle_detail" },
].map((each) => ({ ...each, columns: [], isReadable: true }));
export const standsInNoTable = (name: string): boolean => ANSWERED.some((each) => each.name === name);

/** Every table there is, with what names a row of it. */
export async function tablesOf(database: Database): Promise<Table[]> {
  const rows = await database.readRows<{ name: string; columns: string[]; key: string[]; readable: boolean }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
           coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attnum = any (i.indkey)), '{}') as key,
           coalesce(bool_and(has_column_privilege('helhet_app', c.oid, a.attnum, 'select')) filter (where a.attnum = any (i.indkey)), false) as readable
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'care'::regnamespace and c.relkind in ('r', 'p') group by c.oid, c.relname order by c.relname`);
  const tables: Table[] = rows.map(({ name, columns, key, readable }) => ({
    name,
    columns,
    key: KEYS[name] ?? key,
    isReadable: readable || KEYS[name] !== undefined,
  }));
  return [...tables, ...ANSWERED];
}

/** The moment worlds are told at: the database's own, and its day where the persons live. */
export async function momentOf(database: Database): Promise<Moment> {
  const [row] = await database.readRows<{ now: string; today: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now, ((now() at time zone 'Europe/Oslo')::date)::text as today`,
  );
  if (row === undefined) throw new Error("the database does not say what time it is");
  return row;
}

/** Works on a database of its own: a new one on the server of DATABASE_URL, or one in memory. */
export async function onGround<Result>(adminUrl: string | undefined, work: (database: Database) => Promise<Result>): Promise<Result> {
  if (adminUrl === undefined) {
    const lite = await openLite(undefined);
    await layGround(lite);
    return work(lite).finally(() => lite.close());
  }
  const name = `helhet_proof_matrix_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const admin = openPostgres(adminUrl, 1);
  await admin.runSql(`create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const database = openPostgres(url.href, 4);
  try {
    await layGround(database);
    return await work(database);
  } finally {
    await database.close();
    await admin.runSql(`drop database if exists ${name} with (force)`);
    await admin.close();
  }
}
