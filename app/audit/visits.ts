/** One row of the log, as far as a visit is concerned. */
export interface Looked {
  readonly key: string;
  readonly at: string;
  readonly sessionId: string | null;
  readonly purpose: string;
}

export interface Visit<Row extends Looked> {
  /** the newest row's */
  readonly key: string;
  readonly rows: readonly Row[];
}

/** A pause longer than this begins a new visit. */
const PAUSE_MINUTES = 30;

/**
 * Rows (newest first) gathered into visits: the same session, no long pause, the same purpose. Every row is in exactly
 * one visit, and none is left out.
 */
export function gatherVisits<Row extends Looked>(rows: readonly Row[]): Visit<Row>[] {
  const visits: { key: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = visits.at(-1);
    const newer = last?.rows.at(-1);
    const isSame =
      newer !== undefined && newer.sessionId === row.sessionId && newer.purpose === row.purpose && minutesBetween(row.at, newer.at) <= PAUSE_MINUTES;
    if (last !== undefined && isSame) last.rows.push(row);
    else visits.push({ key: row.key, rows: [row] });
  }
  return visits;
}

const minutesBetween = (earlier: string, later: string) => (Date.parse(later) - Date.parse(earlier)) / 60_000;
