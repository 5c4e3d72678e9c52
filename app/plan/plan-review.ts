import { z } from "zod";
import { day, maybeWords, version, words } from "#access/form.ts";
import type { Measure } from "#plan/plan.ts";

/** How a goal or a measure stands. The last three say why. */
export const GOAL_STATUSES = ["ongoing", "reached", "partly", "changed", "given-up"] as const;
export const MEASURE_STATUSES = ["planned", ...GOAL_STATUSES] as const;
const NEEDS_REASON: readonly string[] = ["partly", "changed", "given-up"];

function needsReason(status: string): boolean {
  return NEEDS_REASON.includes(status);
}

/** 1 to 9 with half points, as in the interviews of seed 003. */
export const RATINGS: readonly number[] = Array.from({ length: 17 }, (_, index) => 1 + index / 2);

const saysWhy = (given: { status: string; reason: string }) => !needsReason(given.status) || given.reason.length >= 3;
const reasonMissing = { path: ["reason"], error: "follow-up.reason-needed" };

export const GoalReviewed = z.strictObject({ status: z.enum(GOAL_STATUSES), reason: maybeWords(2000) }).refine(saysWhy, reasonMissing);
export type GoalReviewed = z.output<typeof GoalReviewed>;

export const MeasureReported = z
  .strictObject({ status: z.enum(MEASURE_STATUSES), reason: maybeWords(2000), version: version() })
  .refine(saysWhy, reasonMissing);
export type MeasureReported = z.output<typeof MeasureReported>;

export const Rated = z.strictObject({
  rating: z.coerce.number({ error: "follow-up.not-a-rating" }).refine((points) => RATINGS.includes(points), "follow-up.not-a-rating"),
  said: maybeWords(2000),
});
export type Rated = z.output<typeof Rated>;

export const NextReview = z.strictObject({ nextReviewOn: day(), version: version() });
export type NextReview = z.output<typeof NextReview>;

export const Ending = z.strictObject({ reason: words(1000).min(3, "plan-end.reason-needed"), version: version() });
export type Ending = z.output<typeof Ending>;

/** As what the reader stands before the plan when it is followed up. */
export interface Reviewer {
  readonly professionalId: string | null;
  readonly circlePlaces: readonly string[];
  /** herself, who speaks for her, or a coordinator */
  readonly mayDecide: boolean;
  readonly speaksForHer: boolean;
  readonly mayWrite: boolean;
  readonly today: string;
}

/** A measure is reported on by whoever has taken it on; she and her coordinators may always. */
export function mayReport(measure: Pick<Measure, "professionalId" | "circleMemberId">, reviewer: Reviewer): boolean {
  if (reviewer.mayDecide) return true;
  if (measure.circleMemberId !== null) return reviewer.circlePlaces.includes(measure.circleMemberId);
  return measure.professionalId !== null && measure.professionalId === reviewer.professionalId;
}
