import type { Database } from "#db/connect.ts";
import { openRevocation, parseRevocations, type RevocationLine } from "../../app/access/revocation-line.ts";
import { lastAnchor } from "../../app/access/outside.server.ts";

export interface Replayed {
  readonly replayed: number;
  /** about rows that are newer than the backup: what was taken back is not there at all */
  readonly notThere: number;
  /** seals of the log that the backup is too old to hold */
  readonly lostSeals: readonly [from: number, to: number] | undefined;
}

/** What a revocation sets, by the table it is about. A block is put back whole; all else narrows a row that is there. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  consent: ["withdrawn_at", "withdrawn_by", "replaced_at"],
  consent_party: ["withdrawn_at"],
  consent_giver: ["answer", "answered_at"],
  participant: ["ended_at"],
  release: ["ended_at", "ended_by"],
  place_release: ["ended_at", "ended_by"],
  crisis_reader: ["ended_at"],
  emergency_opening: ["ended_at"],
  calendar_feed: ["ended_at"],
  account: ["ended_at"],
  coordinator_term: ["state", "ended_at"],
  mandate: ["valid_to"],
  circle_member: ["valid_to", "open_areas", "mandate_areas"],
  person: ["address_protection"],
};

/**
 * Takes back once more, in a restored database, everything that had been taken back after its backup. Whole or not at all.
 * What was *given* after the backup is gone: where the two meet (a consent replaced by another), nothing is left open.
 *
 * @throws Error where a line cannot be read or was sealed with another key: then nothing is opened, and nothing started.
 */
export async function replay(database: Database, journal: string, anchors: string, secret: string): Promise<Replayed> {
  const { lines, broken } = parseRevocations(journal);
  if (broken.length > 0) throw new Error(`The journal cannot be read at line ${broken[0]}: put the whole file back first.`);
  const known = new Set((await database.readRows<{ id: string }>("select id from ledger.revocation")).map(({ id }) => id));
  const [house] = await database.readRows<{ id: string }>("select id from ledger.house");
  const missing = lines.filter((line) => line.house === house?.id && !known.has(line.id)).map((line) => ({ line, detail: openRevocation(secret, line) }));
  const lostSeals = await findLostSeals(database, anchors);
  await database.runSql("begin; set local helhet.replaying = 'on'");
  try {
    let notThere = 0;
    for (const { line, detail } of missing) if (!(await takeBack(database, line, detail))) notThere += 1;
    if (missing.length > 0 || lostSeals !== undefined)
      await database.readRows("insert into ledger.restored (replayed, lost_from, lost_to) values ($1, $2, $3)", [
        missing.length,
        lostSeals?.[0] ?? null,
        lostSeals?.[1] ?? null,
      ]);
    await database.runSql("commit");
    return { replayed: missing.length, notThere, lostSeals };
  } catch (error) {
    await database.runSql("rollback");
    throw error;
  }
}

async function takeBack(database: Database, { id, kind, row, at }: RevocationLine, detail: unknown): Promise<boolean> {
  const values = [JSON.stringify(detail)];
  await database.readRows("insert into ledger.revocation (id, kind, row_id, at, journalled_at) values ($1, $2, $3, $4, now())", [id, kind, row, at]);
  if (kind === "block") return putBlockBack(database, values);
  const sets = SETS[kind];
  if (sets === undefined) throw new Error(`The journal speaks of ${kind}, which this version does not know: replay with the version that wrote it.`);
  // a row that tells who ended it by name as well
  const named = kind === "release" ? ", ended_by_name = coalesce((select a.name from care.account a where a.id = j.ended_by), '?')" : "";
  const done = await database.readRows(
    `update care.${kind} t set ${sets.map((column) => `${column} = j.${column}`).join(", ")}${named}
       from jsonb_populate_record(null::care.${kind}, $1::jsonb) j where t.id = j.id returning t.id`,
    values,
  );
  return done.length > 0;
}

/** A block about someone or something that is newer than the backup keeps nobody from anything. */
async function putBlockBack(database: Database, values: unknown[]): Promise<boolean> {
  await database.runSql("savepoint block");
  try {
    // what the database works out by itself is not handed to it
    const columns = await database.readRows<{ name: string }>(
      "select quote_ident(attname) as name from pg_attribute where attrelid = 'care.block'::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
    );
    const names = columns.map(({ name }) => name).join(", ");
    const done = await database.readRows(
      `insert into care.block (${names}) select ${names} from jsonb_populate_record(null::care.block, $1::jsonb || jsonb_build_object('said_by_name',
         coalesce((select a.name from care.account a where a.id = ($1::jsonb ->> 'said_by')::uuid), '?'))) on conflict do nothing returning id`,
      values,
    );
    return done.length > 0;
  } catch (error) {
    if ((error as { code?: string }).code !== "23503") throw error;
    await database.runSql("rollback to savepoint block");
    return false;
  }
}

async function findLostSeals(database: Database, anchors: string): Promise<readonly [number, number] | undefined> {
  const last = lastAnchor(anchors);
  if (last === undefined) return undefined;
  const [row] = await database.readRows<{ newest: number }>(
    "select greatest((select max(number) from care.audit_seal), (select max(lost_to) from ledger.restored), 0) as newest",
  );
  const newest = row?.newest ?? 0;
  return newest < last.seal ? [newest + 1, last.seal] : undefined;
}
