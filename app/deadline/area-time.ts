/** The clock on the wall where the persons live: "2026-03-01T09:30". */
const WALL = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/;

/** What a `datetime-local` field shows for a moment. Oslo and Stockholm keep the same clock. */
export function localOf(moment: Date): string {
  return WALL.format(moment).replace(" ", "T");
}

/**
 * The moment a `datetime-local` text ("2026-03-01T09:30") means where the persons live, whatever zone the server is in.
 * Undefined where the clock never shows it: no such day, or the hour skipped in the night to summer time.
 * The hour that comes twice in autumn is the first of the two.
 */
export function momentOf(local: string): Date | undefined {
  if (!LOCAL.test(local)) return undefined;
  const minutes = local.slice(0, 16);
  for (const offset of ["+02:00", "+01:00"]) {
    const moment = new Date(`${minutes}:00${offset}`);
    if (!Number.isNaN(moment.getTime()) && localOf(moment) === minutes) return moment;
  }
  return undefined;
}
