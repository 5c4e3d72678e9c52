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

/** What one demo actor may see, change and add in every table, measured on the real rows and undone. */
async function measure(actor: (typeof demoActors)[number], tables: readonly TableRows[]): Promise<Right[]> {
  const database = theDatabase();
  const token = await openSession({ issuer: "demo", subject: actor.subject }, { capacity: actor.capacity, mandateId: actor.mandateId ?? null }, 1);
  if (token === undefined) throw new Error(`${actor.subject} may not sign in`);
  const rights: Right[] = [];
  await database.kysely.connection().execute(async (connection) => {
    const run = async <Row>(sql: string): Promise<Row[]> => (await connection.executeQuery<Row>(CompiledQuery.raw(sql))).rows;
    /** undefined where the database refused */
    const tryTo = async <Row>(sql: string): Promise<Row[] | undefined> => {
      await run("savepoint trial");
      try {
        return await run<Row>(sql);
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (code === "42501") return undefined;
        return []; // another constraint stopped it: the policies had let it in
      } finally {
        await run("rollback to savepoint trial");
      }
    };
    await beginAs(connection, { role: "helhet_app", sessionToken: token });
    for (const { name, columns, changeable, rows } of tables) {
      const seen = await tryTo<{ n: number }>(`select count(*)::int as n from care.${name}`);
      const column = changeable ?? "id";
      const changed = await tryTo<{ n: number }>(`with c as (update care.${name} set ${column} = ${column} returning 1) select count(*)::int as n from c`);
      const samples = samplesOf(name);
      const own = BY.filter((each) => columns.includes(each))
        .map((each) => ` || jsonb_build_object('${each}', care.acting_account())`)
        .join("");
      let inserted = 0;
      let isGranted = false;
      for (const sample of samples) {
        const answer = await tryTo(
          `insert into care.${name} overriding system value select * from jsonb_populate_record(null::care.${name}, '${sample.replaceAll("'", "''")}'::jsonb${own})`,
        );
        if (answer !== undefined) {
          inserted += 1;
          isGranted = true;
        }
      }
      rights.push({ table: name, rows, seen: seen?.[0]?.n ?? 0, changed: changed?.[0]?.n ?? "–", inserted: isGranted ? inserted : "–", tried: samples.length });
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
           min(a.attname::text) filter (where has_column_privilege('helhet_app', c.oid, a.attnum, 'update')) as changeable from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`);
  const tables: TableRows[] = [];
  for (const { name, columns, changeable } of found) {
    const [count] = await truth.readRows<{ n: number }>(`select count(*)::int as n from care.${name}`);
    // tables that the tests themselves fill are measured by what they refuse, not by how many rows they hold
    const isMoving = ["audit", "session", "submission", "notice"].includes(name);
    tables.push({ name, columns, changeable, rows: isMoving ? 0 : (count?.n ?? 0) });
    const picked = await truth.readRows<{ row: string }>(`select to_jsonb(t)::text as row from care.${name} t order by ${STEADY} limit ${SAMPLE}`);
    samples.set(
      name,
      picked.map(({ row }) => row),
    );
  }
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
