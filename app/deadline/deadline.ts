import Holidays from "date-holidays";
import { localOf, momentOf } from "#deadline/area-time.ts";
import { dayOf } from "#deadline/day.ts";
import type { DeadlineBasis, DeadlineUnit } from "#deadline/deadline-event.ts";

export type Jurisdiction = "no" | "se";
/** A rule as the database holds it: how long after an event something is due, and on what grounds. */
export interface DeadlineRule {
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly basis: DeadlineBasis;
  readonly source: string;
  /** HH:MM where the persons live: what happens after it counts from the next day */
  readonly cutOff?: string | null;
}

/** When something is due (calendar day, YYYY-MM-DD) and why. Always shown with its basis. */
export interface Deadline {
  readonly dueOn: string;
  /** the first moment that is too late */
  readonly dueAt: Date;
  readonly basis: DeadlineBasis;
  readonly source: string;
}

const calendars = { no: new Holidays("NO"), se: new Holidays("SE") };

/** Days off of a year, worked out once: asking day by day takes a hundred times as long. */
const daysOff = new Map<string, ReadonlySet<string>>();

function holidaysOf(year: string, jurisdiction: Jurisdiction): ReadonlySet<string> {
  const key = jurisdiction + year;
  const known = daysOff.get(key);
  if (known !== undefined) return known;
  const found = calendars[jurisdiction].getHolidays(Number(year)).filter(({ type }) => type === "public");
  const days = new Set(found.map(({ date }) => date.slice(0, 10)));
  daysOff.set(key, days);
  return days;
}

/** A public holiday or a weekend day where the person lives. */
export function isDayOff(day: string, jurisdiction: Jurisdiction): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || holidaysOf(day.slice(0, 4), jurisdiction).has(day);
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

/** The day a rule falls due, counted from the day of the event (that day is day nought). Hours are no days: see dueMoment. */
export function dueDay(rule: DeadlineRule, eventDay: string, jurisdiction: Jurisdiction): string {
  if (rule.unit === "hours") return addDays(eventDay, Math.ceil(rule.amount / 24));
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

/**
 * The first moment that is too late for what began `at`, and the last day that is in time. Hours run through the night to
 * summer time as they do on a watch; days, weeks and months end when the day ends where the persons live. The database
 * counts the same (care.due_at), so that no verb can forget to.
 */
export function dueMoment(rule: DeadlineRule, at: Date, jurisdiction: Jurisdiction): { readonly dueAt: Date; readonly dueOn: string } {
  const local = localOf(at);
  const isAfterCutOff = rule.cutOff != null && local.slice(11) > rule.cutOff;
  const day = isAfterCutOff ? addDays(local.slice(0, 10), 1) : local.slice(0, 10);
  if (rule.unit === "hours") {
    const from = isAfterCutOff ? beginOf(day) : at;
    const dueAt = new Date(from.getTime() + rule.amount * 3_600_000);
    return { dueAt, dueOn: dayOf(dueAt) };
  }
  const dueOn = dueDay(rule, day, jurisdiction);
  return { dueAt: beginOf(addDays(dueOn, 1)), dueOn };
}

function beginOf(day: string): Date {
  const moment = momentOf(`${day}T00:00`);
  if (moment === undefined) throw new Error(`no midnight on ${day}`); // the clocks move at two or three in the morning
  return moment;
}
