import type { Look } from "#audit/who-looked.store.server.ts";

export type Row = Readonly<Record<string, unknown>>;

/** What the file of a person holds. The shape is a promise to other systems: it changes with its version (docs/operations.md). */
export interface OwnFile {
  readonly format: "helhet-own-file";
  readonly version: 1;
  readonly takenAt: string;
  readonly personId: string;
  readonly name: string;
  /** by table, as they are open to her; names of columns as in the database, moments in ISO 8601 */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** whom and what the ids in the rows stand for */
  readonly names: Readonly<Record<string, string>>;
  readonly lifeAreas: readonly { readonly code: string; readonly nb: string; readonly sv: string; readonly en: string }[];
  /** who has looked, the newest first */
  readonly log: readonly (Omit<Look, "sessionId" | "isMine" | "at"> & { readonly at: string })[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isId = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

/** Rows by table. The same row met twice (by two who may read it) is there once. */
export function byKind(rows: readonly { readonly kind: string; readonly content: Row }[]): Record<string, Row[]> {
  const kinds: Record<string, Row[]> = {};
  const met = new Set<string>();
  for (const { kind, content } of rows) {
    const key = `${kind} ${JSON.stringify(content)}`;
    if (met.has(key)) continue;
    met.add(key);
    (kinds[kind] ??= []).push(content);
  }
  return kinds;
}

/** Every id that stands in the rows, also within lists. */
export function idsIn(rows: readonly { readonly content: Row }[]): string[] {
  return [...new Set(rows.flatMap(({ content }) => Object.values(content).flat().filter(isId)))];
}

/** Columns that say how a row is kept and nothing about anyone: they stand in the JSON alone. */
const OF_THE_KEEPING = new Set(["version", "content_version", "hash_version", "position", "item_id", "subject_id"]);
export const isOfTheKeeping = (column: string) => OF_THE_KEEPING.has(column);
