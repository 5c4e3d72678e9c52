import type { planReviewNb } from "#plan/plan-review.nb.ts";

export const planReviewEn: Record<keyof typeof planReviewNb, string> = {};
