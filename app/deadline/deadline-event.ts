// Apart from deadline.ts, so that a page that names a rule does not carry every country's holidays to the browser.

export const deadlineUnits = ["hours", "days", "workdays", "weeks", "months"] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];
export type DeadlineBasis = "statute" | "agreement" | "local";

/** Everything that can start a clock. This list is the only one: the database holds the names as it finds them here. */
export const deadlineEvents = [
  "referral.raised",
  "need.handed-over",
  "need.taken-over",
  "coordinator.offered",
  "handover.offered",
  "coordinator.asked-for-another",
  "meeting.requested",
  "plan.activated",
  // Lag (2017:612) om samverkan vid utskrivning: admission, ready for discharge, and when the municipality begins to pay
  "discharge.admitted",
  "discharge.ready",
  "discharge.payment",
] as const;
export type DeadlineEvent = (typeof deadlineEvents)[number];

/** Who is told when nobody has kept a deadline. */
export const escalations = ["leader", "coordinating-unit"] as const;
export type Escalation = (typeof escalations)[number];
