import type { planNb } from "#plan/plan.nb.ts";

export const planEn: Record<keyof typeof planNb, string> = {};
