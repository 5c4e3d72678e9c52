import Holidays from "date-holidays";

export type DeadlineUnit = "days" | "workdays" | "weeks" | "months";
export type DeadlineBasis = "statute" | "agreement" | "local";
export type DeadlineEvent = "referral.raised" | "coordinator.offered" | "meeting.requested" | "plan.activated";

/** A rule as the database holds it: how long after an event something is due, and on what grounds. */
export interface DeadlineRule {
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly basis: DeadlineBasis;
  readonly source: string;
}

/** When something is due (calendar day, YYYY-MM-DD) and why. Always shown with its basis. */
export interface Deadline {
  readonly dueOn: string;
  readonly basis: DeadlineBasis;
  readonly source: string;
}

const calendars = { no: new Holidays("NO"), se: new Holidays("SE") };

/** A public holiday or a weekend day where the person lives. */
export function isDayOff(day: string, jurisdiction: "no" | "se"): boolean {
  const noon = new Date(`${day}T12:00:00Z`);
  const weekday = noon.getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  const found = calendars[jurisdiction].isHoliday(noon);
  return found !== false && found.some((holiday) => holiday.type === "public");
}

function addDays(day: string, count: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + count);
  return noon.toISOString().slice(0, 10);
}

/** The same day of the month `count` months on, or the month's last where it has no such day (31 January → 28 February). */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last), 12)).toISOString().slice(0, 10);
}

/** The day a rule falls due, counted from the day of the event (that day is day nought). */
export function dueDay(rule: DeadlineRule, eventDay: string, jurisdiction: "no" | "se"): string {
  if (rule.unit === "days") return addDays(eventDay, rule.amount);
  if (rule.unit === "weeks") return addDays(eventDay, rule.amount * 7);
  if (rule.unit === "months") return addMonths(eventDay, rule.amount);
  let day = eventDay;
  for (let left = rule.amount; left > 0;) {
    day = addDays(day, 1);
    if (!isDayOff(day, jurisdiction)) left -= 1;
  }
  return day;
}
