import type { Measured } from "./load.ts";

/** One target at one number of connections, all rounds. */
export interface Line {
  readonly name: string;
  readonly connections: number;
  readonly rounds: (Measured & { cpu: number | undefined; databaseCpu: number | undefined })[];
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Prints what was measured, with the ratio to the bare server of the same round. There is no pass or fail: a machine's numbers are its own. */
export function printTable(lines: readonly Line[]): void {
  const rate = (line: Line, round: number) => (line.rounds[round]?.requests ?? 0) / (line.rounds[round]?.seconds ?? 1);
  const mid = (line: Line, of: (round: Line["rounds"][number]) => number | undefined, digits: number) => {
    const known = line.rounds.map(of).filter((value) => value !== undefined);
    return known.length === 0 ? "–" : median(known).toFixed(digits);
  };
  const rows = lines.map((line) => {
    const bare = lines.find((each) => each.name.startsWith("bare") && each.connections === line.connections);
    const ratio = bare === undefined || bare === line ? "" : median(line.rounds.map((_, round) => rate(line, round) / rate(bare, round))).toFixed(2);
    return [
      line.name,
      String(line.connections),
      median(line.rounds.map((_, round) => rate(line, round))).toFixed(0),
      ratio,
      mid(line, (round) => round.p50, 1),
      mid(line, (round) => round.p95, 1),
      mid(line, (round) => round.p99, 1),
      mid(line, (round) => round.cpu, 2),
      mid(line, (round) => round.databaseCpu, 2),
    ];
  });
  const heads = ["", "conn", "req/s", "ratio", "p50 ms", "p95 ms", "p99 ms", "server CPU ms", "database CPU ms"];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [heads, ...rows])
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "));
}
