import { z } from "zod";
import { maybeDay, version, words } from "#access/form.ts";

/** How much the team puts in; "guidance" is advice to those who help, and never opens the person. */
export const levels = ["enrolled", "shoulder-to-shoulder", "guidance"] as const;
export type Level = (typeof levels)[number];

/** How it can end: the aim stands first. */
export const outcomes = ["established", "moved", "declined", "not-fitting", "died"] as const;
export type EnrolmentOutcome = (typeof outcomes)[number];

interface LevelAsked {
  readonly level: Level;
  readonly endsOn: string | null;
}
/** Shoulder to shoulder is a way out, not a place to stay: it carries the day when the ordinary services go on alone. */
const endsWhereItMust = <Schema extends z.ZodType<LevelAsked>>(schema: Schema) =>
  schema.refine(({ level, endsOn }) => level !== "shoulder-to-shoulder" || endsOn !== null, { path: ["endsOn"], message: "enrolment.needs-an-end" });

const LevelFields = z.strictObject({ level: z.enum(levels), endsOn: maybeDay(), reason: words(1000).min(2) });
export const NewEnrolment = endsWhereItMust(LevelFields.extend({ teamId: z.uuid() }));
export const LevelChange = endsWhereItMust(LevelFields.extend({ version: version() }));
export const EnrolmentEnd = z.strictObject({ outcome: z.enum(outcomes), words: words(1000).min(2), version: version() });

/** The day that goes with a level: none where it does not end by itself. */
export function endOf({ level, endsOn }: LevelAsked): string | null {
  return level === "shoulder-to-shoulder" ? endsOn : null;
}

/** Why this level can't be chosen now; undefined where it can. */
export function whyNot(
  asked: LevelAsked,
  today: string,
  now?: { readonly level: Level; readonly endsOn: string | null },
): { code: string; field: string } | undefined {
  const endsOn = endOf(asked);
  if (endsOn !== null && endsOn < today) return { code: "enrolment.ends-in-the-past", field: "endsOn" };
  if (now !== undefined && now.level === asked.level && now.endsOn === endsOn) return { code: "enrolment.is-that-level", field: "level" };
  return undefined;
}
