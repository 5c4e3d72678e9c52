import { hashOfRow, hashOfSeal, type LogRow, Root, type Seal } from "../../scripts/ops/log-hash.ts";
import type { Log, Stored } from "./world.ts";

/*
 * What someone who owns the database might do to the log. Each takes two numbers that say where, and answers with the
 * log as they leave it, or undefined where there is nothing to do there.
 */
export type Attack = (log: Log, here: number, there: number) => Log | undefined;

const at = <T>(list: readonly T[], where: number) => list[where % list.length] as T;
const change = (log: Log, where: number, what: (row: Stored) => Stored): Log => ({
  ...log,
  rows: log.rows.map((row, n) => (n === where % log.rows.length ? what(row) : row)),
});

/** Columns of a row and what to put there: someone else, something else, another time. */
const EDITS: [column: string, value: (row: Stored) => string | number | null | undefined][] = [
  ["actor_name", (row) => `${row["actor_name"]} `],
  ["actor_name", () => "Kari Nordmann"],
  ["event", () => "person.read"],
  ["agency_name", (row) => (row["agency_name"] === null ? "En annen" : null)],
  ["agency_id", (row) => (row["agency_id"] === null ? row["request_id"] : null) as string | null],
  ["actor_function", (row) => (row["actor_function"] === null ? "lege" : null)],
  ["purpose_of_use", (row) => (row["purpose_of_use"] === "TREAT" ? "COC" : "TREAT")],
  ["outcome", (row) => (row["outcome"] === "done" ? "refused" : "done")],
  ["at", (row) => String(row["at"]).replace(/^(\d{4})/, (year) => String(Number(year) - 1))],
  ["person_id", (row) => (row["person_id"] === null ? (row["account_id"] as string) : null)],
  ["subject", (row) => (row["subject"] === null ? "plan" : null)],
  ["decision_ref", (row) => (row["decision_ref"] === null ? (row["request_id"] as string) : null)],
  ["legal_entity", (row) => (row["legal_entity"] === null ? "Et annet selskap" : null)],
  ["attested_at", () => null],
  ["slot", (row) => Number(row["slot"] ?? 0) + 1],
  ["key", (row) => row["request_id"] as string],
];

const edit: Attack = (log, here, there) => {
  const [column, value] = at(EDITS, there);
  return change(log, here, (row) => ({ ...row, [column]: value(row) ?? null }));
};

/** Version 1 left out what was missing: the person's id told as the subject gave the same hash. */
const shiftBetweenColumns: Attack = (log, here) => {
  const old = log.rows.flatMap((row, n) => (row["hash_version"] === 1 && row["person_id"] !== null ? [n] : []));
  if (old.length === 0) return undefined;
  return change(log, at(old, here), (row) => ({
    ...row,
    person_id: null,
    subject: [row["person_id"], row["subject"]].filter((part) => part !== null && part !== undefined).join("|"),
  }));
};

const erase: Attack = (log, here) => ({ ...log, rows: log.rows.filter((_, n) => n !== here % log.rows.length) });

const eraseSome: Attack = (log, here, there) => {
  const person = at(log.rows, here)["person_id"];
  const kept = log.rows.filter((row, n) => row["person_id"] !== person || n % (2 + (there % 3)) !== 0);
  return kept.length === log.rows.length ? undefined : { ...log, rows: kept };
};

/** The newest are gone, and so is whatever says that they were. */
const cutTail =
  (alsoSeals: boolean): Attack =>
  (log, here) => {
    const from = 1 + (here % (log.rows.length - 1));
    const rows = log.rows.slice(0, from);
    const last = Number(rows.at(-1)?.["seq"]);
    const seals = alsoSeals ? log.seals.filter((seal) => Number(seal["last_seq"]) <= last) : log.seals;
    const numbers = new Set(seals.map((seal) => seal["number"]));
    return { ...log, rows, seals, marks: log.marks.filter((mark) => numbers.has(mark["seal_number"] ?? null)) };
  };

const swap =
  (columns: readonly string[]): Attack =>
  (log, here, there) => {
    const one = at(log.rows, here);
    const other = at(log.rows, there);
    const taken = (from: Stored) => Object.fromEntries(columns.map((column) => [column, from[column] ?? null]));
    if (JSON.stringify(taken(one)) === JSON.stringify(taken(other))) return undefined;
    const rows = log.rows.map((row) => (row === one ? { ...row, ...taken(other) } : row === other ? { ...row, ...taken(one) } : row));
    return { ...log, rows: rows.toSorted((a, b) => Number(a["seq"]) - Number(b["seq"])) };
  };

const forge: Attack = (log, here, there) => {
  const model = at(log.rows, here);
  const seq = Math.max(...log.rows.map((row) => Number(row["seq"]))) + 1;
  return rehash({ ...log, rows: [...log.rows, { ...model, seq, key: at(log.rows, there)["request_id"] ?? null, actor_name: "Ingen" }] }, false);
};

/** Changes a row, then works out every hash that follows from it; with `alsoSeals` those of the seals too. */
const rebuild =
  (what: Attack, alsoSeals: boolean): Attack =>
  (log, here, there) => {
    const changed = what(log, here, there);
    return changed === undefined ? undefined : rehash(changed, alsoSeals);
  };

const breakSeal: Attack = (log, here, there) => {
  const column = at(["root", "seal_hash", "rows", "last_slot", "sealed_at"], there);
  const where = here % log.seals.length;
  const value = (seal: Stored) =>
    column === "rows" || column === "last_slot" ? Number(seal[column]) + 1 : column === "sealed_at" ? "2020-01-01T00:00:00Z" : `\\x${"ab".repeat(32)}`;
  return { ...log, seals: log.seals.map((seal, n) => (n === where ? { ...seal, [column]: value(seal) } : seal)) };
};

const dropSeal: Attack = (log, here) => {
  const gone = at(log.seals, here)["number"];
  return { ...log, seals: log.seals.filter((seal) => seal["number"] !== gone), marks: log.marks.filter((mark) => mark["seal_number"] !== gone) };
};

const linesOf = (log: Log) => log.anchors.trimEnd().split("\n");
const cutAnchors: Attack = (log, here) => ({
  ...log,
  anchors: linesOf(log)
    .slice(0, here % linesOf(log).length)
    .join("\n"),
});
const editAnchor: Attack = (log, here) => ({
  ...log,
  anchors: linesOf(log)
    .map((line, n) => (n === here % linesOf(log).length ? line.replace(/"hash":"[0-9a-f]{4}/, '"hash":"0bad') : line))
    .join("\n"),
});

export const ATTACKS: Readonly<Record<string, Attack>> = {
  "edit a row": edit,
  "edit an old row so that its hash stays": shiftBetweenColumns,
  "erase a row": erase,
  "erase some of one person's rows": eraseSome,
  "cut the tail": cutTail(false),
  "cut the tail and its seals": cutTail(true),
  "swap the numbers of two rows": swap(["seq"]),
  "swap the moments of two rows": swap(["at"]),
  "swap who did what": swap(["account_id", "actor_name", "professional_id", "agency_id", "agency_name"]),
  "forge a row in the past": forge,
  "edit and rebuild the person's chain": rebuild(edit, false),
  "erase and rebuild the person's chain": rebuild(erase, false),
  "edit and rebuild everything": rebuild(edit, true),
  "erase and rebuild everything": rebuild(erase, true),
  "cut and rebuild everything": rebuild(cutTail(false), true),
  "change a seal": breakSeal,
  "take a seal away": dropSeal,
  "cut the anchors": cutAnchors,
  "change an anchor": editAnchor,
};

const hex = (value: string | number | null | undefined) => (value === null || value === undefined ? null : String(value).replace(/^\\x/, ""));
const epoch = (value: string | number | null | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const [, whole = "", fraction = ""] = /^(.*?)(?:\.(\d+))?(?:Z|[+-]\d\d:?\d\d)$/.exec(String(value)) ?? [];
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(String(value))?.[0] ?? "Z";
  return `${Date.parse(`${whole}${zone}`) / 1000}.${fraction.padEnd(6, "0")}`;
};

/** A stored row as the verifier reads it. */
function asLogRow(row: Stored): LogRow {
  const text: Record<string, string | null> = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]));
  return {
    ...text,
    at: epoch(row["at"]),
    attested_at: epoch(row["attested_at"]),
    previous_hash: hex(row["previous_hash"]),
    row_hash: hex(row["row_hash"]),
  } as unknown as LogRow;
}

/** Every row's hash in its person's chain and, if wanted, every seal's, as the functions of the database would have made them. */
function rehash(log: Log, alsoSeals: boolean): Log {
  const newest = new Map<unknown, string>();
  const rows = log.rows.map((row) => {
    const person = row["person_id"];
    const before = person === null ? undefined : newest.get(person);
    const linked: Stored = { ...row, previous_hash: before === undefined ? null : `\\x${before}` };
    const hash = hashOfRow(asLogRow(linked));
    newest.set(person, hash);
    return { ...linked, row_hash: `\\x${hash}` } as Stored;
  });
  if (!alsoSeals) return { ...log, rows };
  let before: Seal | undefined;
  const seals = log.seals.flatMap((stored) => {
    const root = new Root();
    for (const row of rows) {
      const slot = row["slot"];
      const isUnder =
        typeof slot === "number" ? slot > Number(stored["first_after"] ?? -1) && slot <= Number(stored["last_slot"]) : stored["first_after"] === null;
      if (isUnder) root.add(asLogRow(row));
    }
    if (root.rows === 0) return [];
    const seal: Seal = {
      number: (before?.number ?? 0) + 1,
      first_after: before?.last_slot ?? null,
      last_slot: Number(stored["last_slot"]),
      rows: root.rows,
      last_seq: root.lastSeq,
      root: root.digest(),
      previous_hash: before?.seal_hash ?? null,
      seal_hash: "",
      sealed_at: epoch(stored["sealed_at"]) ?? "",
    };
    before = { ...seal, seal_hash: hashOfSeal(seal) };
    const bytes = (value: string | null) => (value === null ? null : `\\x${value}`);
    return [
      {
        ...stored,
        ...before,
        last_seq: Number(before.last_seq),
        root: bytes(before.root),
        previous_hash: bytes(before.previous_hash),
        seal_hash: bytes(before.seal_hash),
        sealed_at: stored["sealed_at"] ?? null,
      },
    ];
  });
  const numbers = new Set<unknown>(seals.map((seal) => seal["number"]));
  return { ...log, rows, seals, marks: log.marks.filter((mark) => numbers.has(mark["seal_number"])) };
}
