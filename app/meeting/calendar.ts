import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

/** All a calendar is told: when, and a random id. */
export interface CalendarEntry {
  readonly uid: string;
  readonly revision: number;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly isCancelled: boolean;
}

const TITLE: Record<string, string> = { nb: "Møte", sv: "Möte", en: "Meeting" };

/**
 * A calendar file that may lie open on any screen: the word "meeting", when, and the way back to the page (which asks
 * who is reading). Never whom it is about, who comes, or where: a place ("hos …", a clinic) says too much, and of a
 * protected address it must not leave the house at all.
 *
 * Times are UTC; the id is random and stays, so that a new time replaces the old one in the reader's calendar.
 */
export function calendarFile(entry: CalendarEntry, page: string, language: string, now: Date): string {
  const calendar = newCalendar(ICalCalendarMethod.PUBLISH);
  calendar.createEvent(eventOf(entry, page, language, now));
  return calendar.toString();
}

/** All one's meetings, as a calendar that subscribes reads them: each leads to the front page, not to the meeting's. */
export function calendarFeed(entries: readonly CalendarEntry[], front: string, language: string, now: Date): string {
  const calendar = newCalendar();
  calendar.ttl(3600);
  for (const entry of entries) calendar.createEvent(eventOf(entry, front, language, now));
  return calendar.toString();
}

function newCalendar(method?: ICalCalendarMethod) {
  return ical({ prodId: { company: "Helhet", product: "Helhet", language: "EN" }, ...(method === undefined ? {} : { method }) });
}

function eventOf(entry: CalendarEntry, page: string, language: string, now: Date) {
  return {
    id: entry.uid,
    sequence: entry.revision,
    stamp: now,
    start: entry.startsAt,
    end: entry.endsAt ?? new Date(entry.startsAt.getTime() + 3_600_000),
    summary: TITLE[language] ?? "Møte",
    url: page,
    ...(entry.isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
  };
}
