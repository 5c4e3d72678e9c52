import { z } from "zod";
import { version, words } from "#access/form.ts";

/** What the database answers when someone asks to break the glass. All but the first two say nothing of any person. */
export const emergencyAnswers = ["open", "closed", "nothing", "too-many-tries", "unreviewed", "quota", "stale", "not-yours"] as const;
export type EmergencyAnswer = (typeof emergencyAnswers)[number];

export const AskForm = z.strictObject({ number: words(20), reason: words(1000).min(10, "emergency.reason-too-short") });
export const ConfirmForm = z.strictObject({ danger: z.literal("yes", "emergency.confirm-both"), cannotAsk: z.literal("yes", "emergency.confirm-both") });

export const reviewOutcomes = ["justified", "not-justified", "reported"] as const;
export const ReviewForm = z.strictObject({ outcome: z.enum(reviewOutcomes, "form.required"), words: words(2000).min(3), version: version() });

export interface Standing {
  readonly mayAsk: boolean;
  readonly isFresh: boolean | null;
  readonly unreviewed: number;
  readonly unreviewedAtMost: number;
  readonly used: number;
  readonly quota: number;
  readonly quotaDays: number;
  readonly triesLeft: number;
  readonly hours: number;
  readonly steps: 1 | 2;
  readonly reviewDays: number;
  readonly jurisdiction: "no" | "se";
}

/** What stops her before any number is typed: shown instead of the form. A proof that is not fresh stops nobody, it sends her to renew it. */
export function obstacleOf({ unreviewed, unreviewedAtMost, used, quota, triesLeft }: Standing): "unreviewed" | "quota" | "too-many-tries" | undefined {
  if (unreviewed >= unreviewedAtMost) return "unreviewed";
  if (used >= quota) return "quota";
  return triesLeft === 0 ? "too-many-tries" : undefined;
}
