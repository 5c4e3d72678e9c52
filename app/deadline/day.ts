// Apart from deadline.ts, so that a page that shows a day does not carry every country's holidays to the browser.

/** Swedish writes a day as YYYY-MM-DD. Made once: making a format takes longer than using it a hundred times. */
const CALENDAR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" });

/** The calendar day of a moment where the persons live (Oslo and Stockholm keep the same clock). */
export function dayOf(moment: Date): string {
  return CALENDAR.format(moment);
}

/** Whole calendar days from one day to another; negative where the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}
