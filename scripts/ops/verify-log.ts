import type { Database } from "#db/connect.ts";
import { type AnchorLine, parseAnchors } from "../../jobs/anchor-line.ts";
import { hashOfRow, hashOfSeal, type LogRow, Root, ROW_AS_TEXT, type Seal } from "./log-hash.ts";

/** What was found wrong, in words that say where to look; no name of anyone. */
export interface LogVerdict {
  readonly rows: number;
  readonly seals: number;
  readonly anchors: number;
  /** rows written since the last seal: chained person by person, and not yet outside the database */
  readonly unsealed: number;
  /** what a recorded restore could not bring back: no fault, and no secret either */
  readonly lost: readonly string[];
  readonly faults: readonly string[];
}

interface Lost {
  readonly lost_from: number;
  readonly lost_to: number;
}

const AT_A_TIME = 5_000;
/** So many faults are told; the rest is counted. */
const TOLD = 50;

/**
 * Reads the whole log with its owner's rights and holds every row against its hash, its person's chain and its seal, and
 * every seal against what was written down outside the database.
 *
 * @param anchors the text of the anchor file (or what the sink took), or undefined where there is none to compare with
 */
export async function verifyLog(database: Database, anchors: string | undefined): Promise<LogVerdict> {
  const faults: string[] = [];
  const seals = await readSeals(database);
  const lost = await database.readRows<Lost>("select lost_from, lost_to from ledger.restored where lost_from is not null order by lost_from");
  checkSeals(seals, lost, faults);
  const { rows, unsealed } = await checkRows(database, seals, faults);
  const lines = anchors === undefined ? [] : checkAnchors(anchors, seals, lost, await readAnchored(database), faults);
  if (anchors === undefined && seals.length > 0) faults.push("no anchors to compare with: a log rebuilt from end to end would not be seen");
  return {
    rows,
    seals: seals.length,
    anchors: lines.length,
    unsealed,
    lost: lost.map(({ lost_from, lost_to }) => `seals ${lost_from} to ${lost_to} were lost by the restore of a backup`),
    faults: faults.length > TOLD ? [...faults.slice(0, TOLD), `and ${faults.length - TOLD} more`] : faults,
  };
}

async function readSeals(database: Database): Promise<Seal[]> {
  return database.readRows<Seal>(
    `select number, first_after, last_slot, rows, last_seq::text, encode(root, 'hex') as root, encode(previous_hash, 'hex') as previous_hash,
            encode(seal_hash, 'hex') as seal_hash, extract(epoch from sealed_at)::text as sealed_at from care.audit_seal s order by s.number`,
  );
}

async function readAnchored(database: Database): Promise<number> {
  const [row] = await database.readRows<{ newest: number | null }>("select max(seal_number) as newest from care.audit_anchor");
  return row?.newest ?? 0;
}

function checkSeals(seals: readonly Seal[], lost: readonly Lost[], faults: string[]): void {
  seals.forEach((seal, at) => {
    const before = seals[at - 1];
    const due = (before?.number ?? 0) + 1;
    const next = lost.find(({ lost_from }) => lost_from === due);
    if (seal.number !== due && seal.number !== (next?.lost_to ?? 0) + 1) faults.push(`seal ${due} is missing (the next is ${seal.number})`);
    if (seal.previous_hash !== (before?.seal_hash ?? null)) faults.push(`seal ${seal.number} does not follow the one before it`);
    if (seal.first_after !== (before?.last_slot ?? null)) faults.push(`seal ${seal.number} does not begin where the one before it ends`);
    if (hashOfSeal(seal) !== seal.seal_hash) faults.push(`seal ${seal.number} has been changed`);
  });
}

/** Every row once, in the order of their numbers; roots are gathered beside. */
async function checkRows(database: Database, seals: readonly Seal[], faults: string[]): Promise<{ rows: number; unsealed: number }> {
  const roots = seals.map(() => new Root());
  const chains = new Map<string, string>();
  let rows = 0;
  let unsealed = 0;
  let after = "-1";
  for (;;) {
    const batch = await database.readRows<LogRow>(`select ${ROW_AS_TEXT} from care.audit x where x.seq > $1::bigint order by x.seq limit ${AT_A_TIME}`, [
      after,
    ]);
    for (const row of batch) {
      rows += 1;
      if (hashOfRow(row) !== row.row_hash) faults.push(`row ${row.seq} has been changed`);
      if (row.person_id !== null) {
        if (row.previous_hash !== (chains.get(row.person_id) ?? null)) faults.push(`row ${row.seq} does not follow the one before it about the same person`);
        chains.set(row.person_id, row.row_hash);
      }
      const seal = sealOf(row, seals);
      if (seal === undefined) unsealed += 1;
      else roots[seal]?.add(row);
    }
    const last = batch.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  seals.forEach((seal, at) => {
    const root = roots[at];
    if (root === undefined) return;
    if (root.rows !== seal.rows) faults.push(`seal ${seal.number} closed ${seal.rows} rows, and ${root.rows} are there`);
    else if (root.lastSeq !== seal.last_seq || root.digest() !== seal.root) faults.push(`the rows under seal ${seal.number} are not those it closed`);
  });
  return { rows, unsealed };
}

function sealOf(row: LogRow, seals: readonly Seal[]): number | undefined {
  if (row.slot === null) return seals.length > 0 ? 0 : undefined;
  const slot = Number(row.slot);
  let low = 0;
  let high = seals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seals[middle]?.last_slot ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  return low < seals.length ? low : undefined;
}

function checkAnchors(text: string, seals: readonly Seal[], lost: readonly Lost[], anchored: number, faults: string[]): AnchorLine[] {
  const { lines, broken } = parseAnchors(text);
  for (const at of broken) faults.push(`line ${at} of the anchors cannot be read`);
  let highest = 0;
  const byNumber = new Map(seals.map((seal) => [seal.number, seal]));
  for (const line of lines) {
    const seal = byNumber.get(line.seal);
    if (seal === undefined && lost.some(({ lost_from, lost_to }) => line.seal >= lost_from && line.seal <= lost_to)) highest = Math.max(highest, line.seal);
    else if (seal === undefined) faults.push(`seal ${line.seal} was anchored and is gone: the log has been cut, or an older copy restored`);
    else if (seal.seal_hash !== line.hash || seal.rows !== line.rows || seal.last_slot !== line.lastSlot)
      faults.push(`seal ${line.seal} is not the one that was anchored: the log has been rebuilt`);
    if (line.seal > highest + 1) faults.push(`the anchors of seals ${highest + 1} to ${line.seal - 1} are missing`);
    highest = Math.max(highest, line.seal);
  }
  if (highest < anchored) faults.push(`seals up to ${anchored} were anchored, and the anchors end at ${highest}: the anchors have been cut`);
  return lines;
}
