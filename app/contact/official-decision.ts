import { z } from "zod";
import { day } from "#access/form.ts";
import { daysBetween } from "#deadline/day.ts";

export const DecisionForm = z.strictObject({
  what: z.string().trim().min(2, "official-decision.has-no-what").max(100),
  lifeArea: z.string().min(2, "official-decision.has-no-area").max(40),
  agencyId: z.uuid("official-decision.has-no-agency"),
  endsOn: day("official-decision.has-no-end"),
});
export const SettleForm = z.strictObject({
  decisionId: z.uuid(),
  how: z.enum(["renewed", "ended", "mistaken"]),
  endsOn: z.union([z.literal(""), day()]).default(""),
});

/** Runs out within so many days (signal 9), or has run out and nobody has said what came instead. */
export const RUNS_OUT_WITHIN = 30;
export const runsOut = (endsOn: string, today: string) => daysBetween(today, endsOn) < RUNS_OUT_WITHIN;
