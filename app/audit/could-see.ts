import { momentOf } from "#deadline/area-time.ts";

/** A month back, where nothing else is asked. */
const DAYS = 30;

export interface Between {
  readonly from: Date;
  readonly to: Date;
}

/** The two moments of a report as they were typed (local time), or the last month. The later one is read as not included. */
export function readBetween(from: string, to: string, now: Date): Between {
  const until = momentOf(to) ?? now;
  const since = momentOf(from) ?? new Date(until.getTime() - DAYS * 86_400_000);
  return since < until ? { from: since, to: until } : { from: until, to: since };
}
