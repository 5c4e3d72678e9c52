const DAY = 86_400_000;
const OSLO_HOUR = new Intl.DateTimeFormat("en", { timeZone: "Europe/Oslo", hour: "2-digit", hourCycle: "h23" });

/** The date (YYYY-MM-DD) so many days after `date`; negative is before. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The nearest working day: a past day moves back to Friday, a coming one forward to Monday. */
export function workdayNear(date: string, isPast: boolean): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return dayAfter(date, isPast ? -1 : 2);
  if (weekday === 0) return dayAfter(date, isPast ? -2 : 1);
  return date;
}

/** The moment a clock on the wall in Oslo or Stockholm shows `time` (HH:MM) on `date`. */
export function momentOn(date: string, time: string): Date {
  const winter = new Date(`${date}T${time}:00+01:00`);
  const isWinter = OSLO_HOUR.format(winter) === time.slice(0, 2);
  return isWinter ? winter : new Date(`${date}T${time}:00+02:00`);
}

/** The birthday of someone who turned `years` so many days ago. */
export function bornOn(today: string, years: number, daysAgo: number): string {
  const birthday = dayAfter(today, -daysAgo);
  const born = `${Number(birthday.slice(0, 4)) - years}${birthday.slice(4)}`;
  return born.endsWith("-02-29") ? `${born.slice(0, 8)}28` : born;
}
