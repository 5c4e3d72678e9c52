import type { planNb } from "#plan/plan.nb.ts";

export const planSv: Record<keyof typeof planNb, string> = {};
