import { createHash } from "node:crypto";

/*
 * The hashes of the log, worked out a second time and outside the database: whoever can change its rows can change its
 * functions too. The lists of parts are those of db/functions/03_record.sql and 32_log_seal.sql.
 */

/** A row of care.audit as text: moments as seconds since 1970, hashes in hexadecimal. */
export type LogRow = Readonly<Record<(typeof COLUMNS)[number], string | null>> & {
  readonly seq: string;
  readonly hash_version: string;
  readonly row_hash: string;
};

const COLUMNS = [
  "previous_hash",
  "key",
  "slot",
  "at",
  "request_id",
  "session_id",
  "account_id",
  "capacity",
  "actor_name",
  "professional_id",
  "agency_id",
  "agency_name",
  "legal_entity",
  "actor_role",
  "actor_function",
  "purpose_of_use",
  "decision_basis",
  "decision_ref",
  "attested_at",
  "event",
  "action",
  "outcome",
  "person_id",
  "subject",
  "subject_id",
] as const;

/** Version 1 joined these with bars, and left out what was missing: kept for the rows that were written so. */
const COLUMNS_V1 = [
  "at",
  "request_id",
  "session_id",
  "account_id",
  "capacity",
  "actor_name",
  "agency_id",
  "actor_function",
  "purpose_of_use",
  "event",
  "action",
  "outcome",
  "person_id",
  "subject",
  "subject_id",
] as const;

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/** Each part with its length in bytes before it, a missing one as a dash: no two lists read alike. */
export function logBytes(parts: readonly (string | null)[]): string {
  return parts.map((part) => (part === null ? "-" : `${Buffer.byteLength(part)}:${part}`)).join("");
}

/** What the row's hash must be, in hexadecimal. */
export function hashOfRow(row: LogRow): string {
  if (row.hash_version === "1") {
    const said = COLUMNS_V1.map((column) => row[column]).filter((part) => part !== null);
    return sha256(Buffer.from(row.previous_hash ?? "", "hex"), said.join("|"));
  }
  return wholeHash(row);
}

const wholeHash = (row: LogRow) => sha256(logBytes([row.hash_version, ...COLUMNS.map((column) => row[column])]));

export interface Seal {
  readonly number: number;
  readonly first_after: number | null;
  readonly last_slot: number;
  readonly rows: number;
  readonly last_seq: string;
  readonly root: string;
  readonly previous_hash: string | null;
  readonly seal_hash: string;
  /** seconds since 1970 */
  readonly sealed_at: string;
}

export function hashOfSeal(seal: Seal): string {
  const { number, first_after, last_slot, rows, last_seq, root, previous_hash, sealed_at } = seal;
  return sha256(
    logBytes([
      "seal",
      String(number),
      first_after === null ? null : String(first_after),
      String(last_slot),
      String(rows),
      last_seq,
      root,
      previous_hash,
      sealed_at,
    ]),
  );
}

/** The root of rows as they come, in the order of their numbers. */
export class Root {
  readonly #hash = createHash("sha256");
  rows = 0;
  lastSeq = "";

  add(row: LogRow): void {
    const seq = Buffer.alloc(8);
    seq.writeBigInt64BE(BigInt(row.seq));
    this.#hash.update(seq).update(Buffer.from(row.row_hash, "hex"));
    // a row of version 1 reads alike for different rows: the seal holds it whole
    if (row.hash_version === "1") this.#hash.update(Buffer.from(wholeHash(row), "hex"));
    this.rows += 1;
    this.lastSeq = row.seq;
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}

/** What a query reads a row as. */
export const ROW_AS_TEXT = `seq::text, hash_version::text, encode(row_hash, 'hex') as row_hash, ${COLUMNS.map((column) =>
  column === "previous_hash"
    ? "encode(previous_hash, 'hex') as previous_hash"
    : column === "at" || column === "attested_at"
      ? `extract(epoch from ${column})::text as ${column}`
      : `${column}::text`,
).join(", ")}`;
