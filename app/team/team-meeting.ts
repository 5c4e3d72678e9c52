import { z } from "zod";
import { day, several, twoIds, words } from "#access/form.ts";

/** Who is there: members ("<professional> <agency>"), ticked. */
/** A meeting that nobody is at is no meeting, as at the board. */
export const Presence = z.strictObject({ present: several().refine((present) => present.length > 0, "team.nobody-present") });

/** What a decision is about: a person, a need, or the team's own work. */
const about = z.union([z.literal(""), z.string().regex(/^(person|need) [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]).transform((text) => {
  const [kind, id = ""] = text.split(" ");
  return { personId: kind === "person" ? id : null, referralId: kind === "need" ? id : null };
});
export const TeamDecision = z.strictObject({
  about,
  words: words(1000).min(2),
  who: twoIds("form.required"),
  dueOn: day(),
});
export const DecisionDone = z.strictObject({ decisionId: z.uuid() });
