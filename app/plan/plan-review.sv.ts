import type { planReviewNb } from "#plan/plan-review.nb.ts";

export const planReviewSv: Record<keyof typeof planReviewNb, string> = {};
