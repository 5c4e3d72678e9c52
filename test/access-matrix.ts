import { CompiledQuery } from "kysely";
import { beginAs, endWith } from "#db/connect.ts";
import { demoActors } from "#db/demo/actors.ts";
import { theDatabase } from "#access/house.server.ts";
import { openSession } from "#access/door.server.ts";
import type { Database } from "#db/connect.ts";

/** How many of a table's existing rows are copied back as an insert, to see which the policies would let in. */
const SAMPLE = 12;

/** An order that is the same on every day and engine: by ids, which the demo area derives from names. */
const STEADY = ["id", "person_id", "jurisdiction", "code", "agreement_id", "agency_id", "subject"].map((key) => `to_jsonb(t) ->> '${key}'`).join(", ");
/** Columns that say who did it: a copy is tried as one's own doing, since nobody may add a row in another's name. */
const BY = [
  "created_by",
  "written_by",
  "recorded_by",
  "reviewed_by",
  "rated_by",
  "said_by",
  "asked_by",
  "requested_by",
  "confirmed_by",
  "offered_by",
  "invited_by",
  "assessed_by",
  "raised_by_account",
];

interface TableRows {
  readonly name: string;
  readonly columns: string[];
  /** those that are not worked out from others */
  readonly written: string[];
  /** a column that a request may be granted to change, if any */
  readonly changeable: string | null;
  readonly rows: number;
}

interface Right {
  readonly table: string;
  readonly rows: number;
  readonly seen: number;
  readonly changed: number | "–";
  readonly inserted: number | "–";
  readonly tried: number;
}

/**
 * Tries the statements of one table, prepared once for all actors (planning its policies is most of the work), and undoes each. Runs with the
 * rights of whoever calls it. Of each: how many rows, nothing where the right is not given; of the inserts how many were let in
 * (one that another constraint stopped, the policies had let in).
 */
const TRIALS = `
create function public.tries(of_table text, may_change boolean, samples jsonb[], own jsonb, out seen int, out changed int, out inserted int) language plpgsql as $$
declare
  sample jsonb;
begin
  begin
    execute format('execute %I', 'see ' || of_table) into seen;
  exception when insufficient_privilege then null;
  end;
  if may_change then begin
    execute format('execute %I', 'change ' || of_table) into changed;
    raise exception using errcode = 'HM001';
  exception when sqlstate 'HM001' then null; when insufficient_privilege then changed := null; when others then changed := 0;
  end; end if;
  foreach sample in array samples loop
    begin
      execute format('execute %I(%L)', 'add ' || of_table, sample || own);
      raise exception using errcode = 'HM001';
    exception when insufficient_privilege then null; when others then inserted := coalesce(inserted, 0) + 1;
    end;
  end loop;
end
$$`;

/** What one demo actor may see, change and add in every table, measured on the real rows and undone. */
async function measure(actor: (typeof demoActors)[number], tables: readonly TableRows[]): Promise<Right[]> {
  const database = theDatabase();
  const token = await openSession({ issuer: "demo", subject: actor.subject }, { capacity: actor.capacity, mandateId: actor.mandateId ?? null }, 1);
  if (token === undefined) throw new Error(`${actor.subject} may not sign in`);
  const rights: Right[] = [];
  await database.kysely.connection().execute(async (connection) => {
    const run = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => (await connection.executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
    await beginAs(connection, { role: "helhet_app", sessionToken: token });
    const known = new Set((await run<{ name: string }>("select name from pg_prepared_statements")).map(({ name }) => name));
    const [me] = await run<{ account: string | null }>("select care.acting_account() as account");
    await run("set local plan_cache_mode = force_generic_plan");
    for (const { name, columns, written, changeable, rows } of tables) {
      if (!known.has(`add ${name}`)) {
        await run(`prepare "see ${name}" as select count(*)::int from care.${name}`);
        const list = written.join(", ");
        if (changeable !== null)
          await run(`prepare "change ${name}" as with c as (update care.${name} set ${changeable} = ${changeable} returning 1) select count(*)::int from c`);
        await run(
          `prepare "add ${name}" (jsonb) as insert into care.${name} (${list}) overriding system value select ${list} from jsonb_populate_record(null::care.${name}, $1)`,
        );
      }
      const samples = samplesOf(name);
      const own = Object.fromEntries(BY.filter((each) => columns.includes(each)).map((each) => [each, me?.account ?? null]));
      const [right] = await run<{ seen: number | null; changed: number | null; inserted: number | null }>(
        "select * from public.tries($1, $2, $3::jsonb[], $4)",
        [name, changeable !== null, samples, JSON.stringify(own)],
      );
      const { seen = null, changed = null, inserted = null } = right ?? {};
      rights.push({ table: name, rows, seen: seen ?? 0, changed: changed ?? "–", inserted: inserted ?? "–", tried: samples.length });
    }
    await endWith(connection, "rollback");
  });
  return rights;
}

const samples = new Map<string, string[]>();
const samplesOf = (table: string) => samples.get(table) ?? [];

/** The matrix as text: a table a section, a line an actor. Committed, reviewed, and compared by the test. */
export async function drawAccessMatrix(truth: Database): Promise<string> {
  const found = await truth.readRows<Omit<TableRows, "rows">>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
           array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as written,
           min(a.attname::text) filter (where has_column_privilege('helhet_app', c.oid, a.attnum, 'update')) as changeable from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`);
  const tables: TableRows[] = [];
  for (const { name, columns, written, changeable } of found) {
    const [count] = await truth.readRows<{ n: number }>(`select count(*)::int as n from care.${name}`);
    // tables that the tests themselves fill are measured by what they refuse, not by how many rows they hold
    const isMoving = ["audit", "session", "submission", "notice"].includes(name);
    tables.push({ name, columns, written, changeable, rows: isMoving ? 0 : (count?.n ?? 0) });
    const picked = await truth.readRows<{ row: string }>(`select to_jsonb(t)::text as row from care.${name} t order by ${STEADY} limit ${SAMPLE}`);
    samples.set(
      name,
      picked.map(({ row }) => row),
    );
  }
  await truth.runSql(TRIALS);
  const byActor = new Map<string, Right[]>();
  for (const actor of demoActors) byActor.set(actor.subject, await measure(actor, tables));
  const lines = [
    "# Access matrix",
    "",
    "What each demo actor may do in each table: rows seen of all, rows that could be changed, and how many of a sample of",
    "existing rows the policies would have let in again as new ones (– where the right is not given at all). Nobody deletes.",
    "Written by `UPDATE_MATRIX=true npx vitest run test/access-matrix.test.ts`; a difference is a change of who sees what, and is reviewed as such.",
  ];
  for (const { name, rows } of tables) {
    const isMoving = ["audit", "session", "submission", "notice"].includes(name);
    lines.push("", `## ${name}${isMoving ? "" : ` (${rows} rows)`}`, "", "| actor | sees | changes | adds |", "|---|---|---|---|");
    for (const [subject, rights] of byActor) {
      const right = rights.find((each) => each.table === name);
      if (right === undefined) continue;
      lines.push(
        `| ${subject} | ${isMoving ? "own" : right.seen} | ${isMoving ? (right.changed === "–" ? "–" : "own") : right.changed} | ${right.inserted === "–" ? "–" : isMoving ? "own" : `${right.inserted}/${right.tried}`} |`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
