import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Database } from "#db/connect.ts";

/** Where the SQL lies, from the folder the process was started in (the repository's root). */
const ROOT = process.cwd();

interface SqlFile {
  readonly name: string;
  readonly text: string;
}

function readFiles(pattern: string): SqlFile[] {
  return globSync(pattern, { cwd: ROOT })
    .toSorted()
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") }));
}

const sha = (text: string) => createHash("sha256").update(text).digest("hex");

/** The access rules and the functions they lean on: re-applied whole whenever one letter of them changes. */
function rulesText(): string {
  return [...readFiles("db/functions/*.sql"), ...readFiles("app/*/*.access.sql")].map((file) => `-- ${file.name}\n${file.text}`).join("\n");
}

/**
 * Every table: row-level security on and forced, one restrictive policy (a live session exists, and writing takes one that may write), nothing for PUBLIC,
 * and reading by the judge, whose functions decide access; and where a row is about a person, that a professional she
 * keeps out meets none of it, whatever else opens it. No table file can forget this.
 */
const AFTER_EACH = `
do $$
declare
  t text;
begin
  for t in select tablename from pg_tables where schemaname = 'care' loop
    execute format('alter table care.%I owner to helhet_owner', t);
    execute format('alter table care.%I enable row level security', t);
    execute format('alter table care.%I force row level security', t);
    execute format('revoke all on care.%I from public, helhet_app, helhet_door, helhet_judge', t);
    execute format('grant select on care.%I to helhet_judge', t);
    execute format('create policy judge_reads on care.%I for select to helhet_judge using (true)', t);
    execute format('create policy session_is_live on care.%I as restrictive for all to helhet_app using ((select care.session_is_live())) with check ((select care.session_may_write()))', t);
    -- the log is written whatever reads; sessions are the door's
    if t not in ('audit', 'session') then
      execute format('create policy judge_may_write on care.%I as restrictive for all to helhet_judge using (true) with check ((select care.judge_may_write()))', t);
    end if;
  end loop;
  for t in select table_name from information_schema.columns where table_schema = 'care' and column_name = 'person_id' loop
    execute format('create policy kept_out on care.%I as restrictive for all to helhet_app using (person_id is null or person_id not in (select care.closed_people()))'
      ' with check (person_id is null or person_id not in (select care.closed_people()))', t);
  end loop;
end
$$;`;

const DROP_POLICIES = `
do $$
declare
  p record;
begin
  for p in select policyname, tablename from pg_policies where schemaname = 'care' loop
    execute format('drop policy %I on care.%I', p.policyname, p.tablename);
  end loop;
end
$$;`;

/** Functions that decide and record belong to the judge; plain ones to the owner; none is open to PUBLIC. */
const OWN_FUNCTIONS = `
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as signature, p.prosecdef, p.proname from pg_proc p where p.pronamespace = 'care'::regnamespace loop
    execute format('alter function %s owner to %I', f.signature, case when f.prosecdef then 'helhet_judge' else 'helhet_owner' end);
    execute format('revoke all on function %s from public, helhet_app, helhet_door', f.signature);
    if f.proname in ('open_session', 'open_public_session', 'open_receipt_session', 'open_preview', 'end_session',
                     'end_provider_sessions', 'begin_sign_in', 'answer_sign_in', 'refuse_sign_in', 'prove_sign_in', 'proved_ways', 'enter', 'step_up', 'redeem_code') then
      execute format('grant execute on function %s to helhet_door', f.signature);
    else
      execute format('grant execute on function %s to helhet_app, helhet_judge', f.signature);
    end if;
  end loop;
end
$$;
grant usage on schema care to helhet_app, helhet_door, helhet_judge;
revoke all on function care.plan_content_changed(), care.plan_frame_changed(), care.consent_asks_everyone(), care.protection_raised(), care.block_told(), care.protection_falls(), care.place_unsettled(), care.block_is_of_hers(), care.mandate_begins(), care.mandate_confirmed(), care.copy_is_stamped(), care.copy_never_changes(), care.record_operator(text, text, text, uuid, uuid) from helhet_app;`;

/** True where nothing is left to apply: what a start looks at before it serves. */
export async function isMigrated(database: Database): Promise<boolean> {
  const [here] = await database.readRows<{ there: boolean }>("select to_regclass('ledger.applied') is not null as there");
  if (!here?.there) return false;
  const applied = await database.readRows<{ name: string; hash: string }>("select name, hash from ledger.applied");
  const known = new Map(applied.map((row) => [row.name, row.hash]));
  return readFiles("db/migrations/*.sql").every((file) => known.get(file.name) === sha(file.text)) && known.get("rules") === sha(rulesText());
}

/**
 * Brings the database to the newest shape: roles, migrations (plain SQL, forward only, each once), then the access rules.
 * All in one transaction: it happens whole or not at all.
 *
 * @throws Error where an applied migration was edited afterwards.
 */
export async function migrate(database: Database): Promise<{ applied: string[] }> {
  await database.runSql(`
    create schema if not exists ledger;
    create table if not exists ledger.applied (name text primary key, hash text not null, at timestamptz not null default now());
    grant usage on schema ledger to public; grant select on ledger.applied to public;`);
  const rows = await database.readRows<{ name: string; hash: string }>("select name, hash from ledger.applied");
  const known = new Map(rows.map((row) => [row.name, row.hash]));
  const applied: string[] = [];
  const parts = [
    "begin",
    "select pg_advisory_xact_lock(7403)",
    readFileSync(path.join(ROOT, "db/roles.sql"), "utf8"),
    "create schema if not exists care",
    "grant usage, create on schema care to helhet_owner, helhet_judge",
  ];
  for (const file of readFiles("db/migrations/*.sql")) {
    const hash = sha(file.text);
    const before = known.get(file.name);
    if (before === hash) continue;
    if (before !== undefined) throw new Error(`${file.name} was changed after it was applied. Migrations only go forward: write a new one.`);
    applied.push(file.name);
    parts.push(file.text, `insert into ledger.applied (name, hash) values ('${file.name}', '${hash}')`);
  }
  const rules = rulesText();
  const rulesHash = sha(rules);
  if (applied.length > 0 || known.get("rules") !== rulesHash) {
    applied.push("rules");
    const functions = readFiles("db/functions/*.sql").map((file) => file.text);
    const access = readFiles("app/*/*.access.sql").map((file) => file.text);
    parts.push(DROP_POLICIES, ...functions, OWN_FUNCTIONS, AFTER_EACH, ...access, "revoke create on schema care from helhet_judge");
    parts.push(`insert into ledger.applied (name, hash) values ('rules', '${rulesHash}') on conflict (name) do update set hash = excluded.hash, at = now()`);
  }
  if (applied.length === 0) return { applied };
  try {
    await database.runSql([...parts, "commit"].map((part) => part.replace(/;\s*$/, "")).join(";\n"));
  } catch (error) {
    await database.runSql("rollback").catch(() => {});
    throw error;
  }
  return { applied };
}
