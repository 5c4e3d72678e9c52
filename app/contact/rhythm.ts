import { z } from "zod";

// How often two have agreed to meet. One agreement a relation; a new one ends the old.

/** The intervals that are said in words; any other number of days may stand in the database. */
export const EVERY = [1, 2, 3, 7, 14, 21, 28, 42, 91] as const;

export const RhythmForm = z.strictObject({
  professionalId: z.uuid("contact.has-no-professional"),
  everyDays: z.coerce.number("contact.has-no-interval").int().min(1, "contact.has-no-interval").max(366, "contact.has-no-interval"),
});
export const EndRhythmForm = z.strictObject({ rhythmId: z.uuid() });
