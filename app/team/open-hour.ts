import { z } from "zod";
import { day, maybeWords, words } from "#access/form.ts";
import { momentOf } from "#deadline/area-time.ts";
import { dayOf } from "#deadline/day.ts";
import { looksLikeIdentity } from "#team/identity-like.ts";
import { nextDays } from "#team/team.ts";

const WEEKS_AHEAD = 4;

interface OpenHour {
  readonly openWeekday: number | null;
  readonly openStartsAt: string | null;
  readonly openLastsMinutes: number | null;
  readonly openSlotMinutes: number;
}

/** The places of the coming weeks: as many whole ones as the hour holds. What has begun is past. */
export function placesOf(team: OpenHour, now: Date): Date[] {
  const { openWeekday, openStartsAt, openLastsMinutes, openSlotMinutes } = team;
  if (openWeekday === null || openStartsAt === null || openLastsMinutes === null) return [];
  return nextDays(openWeekday, dayOf(now), WEEKS_AHEAD)
    .flatMap((date) => {
      const starts = momentOf(`${date}T${openStartsAt}`);
      if (starts === undefined) return [];
      return Array.from(
        { length: Math.floor(openLastsMinutes / openSlotMinutes) },
        (_, index) => new Date(starts.getTime() + index * openSlotMinutes * 60_000),
      );
    })
    .filter((moment) => moment.getTime() > now.getTime());
}

export const Booking = z.strictObject({ startsAt: z.iso.datetime() });
export const BookingTakenBack = z.strictObject({ bookingId: z.uuid() });

const withoutIdentity = <Schema extends z.ZodType<string>>(schema: Schema) => schema.refine((text) => !looksLikeIdentity(text), "consultation.names-someone");
/** Advice to a colleague: which agency and function asked, and nothing that tells about whom. */
export const Consultation = z.strictObject({
  heldOn: day(),
  agencyId: z.uuid(),
  askedAs: withoutIdentity(words(100).min(2)),
  question: withoutIdentity(words(1000).min(2)),
  advice: withoutIdentity(words(1000).min(2)),
  followUp: withoutIdentity(maybeWords(500)),
});
