import { type Kysely, sql } from "kysely";
import type { Database } from "#db/connect.ts";
import type { Tables } from "#db/tables.ts";

/**
 * Writes rows that are told whole, history and all: triggers rest meanwhile, row-level security is lifted from the owner,
 * and references are checked at the end. In one transaction, so that nobody else ever meets the tables without their locks.
 *
 * A superuser (the embedded database's only user) has one setting for it. A login that is no superuser does the same by
 * the rights of the tables' owner: it is a member of helhet_owner and helhet_judge, as it must be to migrate.
 */
export async function writeAsOwner(database: Database, work: (transaction: Kysely<Tables>) => Promise<void>): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ is: boolean }>`select rolsuper as is from pg_roles where rolname = current_user`.execute(transaction);
    if (rows[0]?.is === true) {
      await sql`set local session_replication_role = replica`.execute(transaction);
      await work(transaction);
      return;
    }
    await layLocksAside.execute(transaction);
    await work(transaction);
    await putLocksBack.execute(transaction);
  });
}

const layLocksAside = sql`
do $$
declare
  t text;
  c record;
begin
  for t in select tablename from pg_tables where schemaname = 'care' loop
    execute format('alter table care.%I no force row level security', t);
    execute format('alter table care.%I disable trigger user', t);
  end loop;
  for c in select conname, conrelid::regclass::text as of_table from pg_constraint
            where contype = 'f' and connamespace = 'care'::regnamespace and not condeferrable loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', c.of_table, c.conname);
  end loop;
end
$$`;

// every reference is checked here; one that leads nowhere undoes the whole
const putLocksBack = sql`
do $$
declare
  t text;
  c record;
begin
  set constraints all immediate;
  for c in select conname, conrelid::regclass::text as of_table from pg_constraint
            where contype = 'f' and connamespace = 'care'::regnamespace and condeferrable loop
    execute format('alter table %s alter constraint %I not deferrable', c.of_table, c.conname);
  end loop;
  for t in select tablename from pg_tables where schemaname = 'care' loop
    execute format('alter table care.%I enable trigger user', t);
    execute format('alter table care.%I force row level security', t);
  end loop;
end
$$`;
