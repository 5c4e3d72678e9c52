import { z } from "zod";
import { maybeDay, version } from "#access/form.ts";

export interface Period {
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly nextReviewOn: string | null;
}

/** Days are YYYY-MM-DD. An active plan always has its next review, and no review lies after the plan's end. */
export function periodProblem({ periodFrom, periodTo, nextReviewOn }: Period, isActive: boolean): { code: string; field: string } | undefined {
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom) return { code: "plan.ends-before-it-starts", field: "periodTo" };
  if (nextReviewOn !== null && periodTo !== null && nextReviewOn > periodTo) return { code: "plan.review-after-the-period", field: "nextReviewOn" };
  if (isActive && nextReviewOn === null) return { code: "plan.has-no-review", field: "nextReviewOn" };
  return undefined;
}

export const PeriodForm = z.strictObject({ periodFrom: maybeDay(), periodTo: maybeDay(), nextReviewOn: maybeDay(), version: version() });
export const LeadForm = z.strictObject({ leadAgencyId: z.uuid("plan.has-no-lead"), version: version() });
export const NoneForm = z.strictObject({ answer: z.enum(["none", "some"], "plan.has-no-answer"), version: version() });
