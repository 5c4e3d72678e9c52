import { z } from "zod";
import { twoIds, words } from "#access/form.ts";
import { momentOf } from "#deadline/area-time.ts";

const moment = z.string().transform((text, context) => {
  const read = momentOf(text);
  if (read === undefined) context.addIssue({ code: "custom", message: "form.not-a-date" });
  return read ?? z.NEVER;
});
const LONGEST = 24 * 3_600_000;
/** On call: who, from when until when, and the number that is answered. */
export const Duty = z
  .strictObject({ who: twoIds("form.required"), startsAt: moment, endsAt: moment, phone: words(40).min(3) })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, { path: ["endsAt"], message: "duty.ends-before-it-starts" })
  .refine(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() <= LONGEST, { path: ["endsAt"], message: "duty.is-too-long" });
export const DutyTakenBack = z.strictObject({ dutyId: z.uuid() });
