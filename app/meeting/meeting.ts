/*
 * A meeting is requested, called, held; or cancelled on the way. Pure rules: time is an argument.
 */

export type MeetingState = "requested" | "called" | "held" | "cancelled";
export type MeetingStep = "call" | "close" | "cancel";
/** called: has a duty to come or send someone (kalla, innkalt); invited: has none (inbjudan, invitert) */
export type Duty = "called" | "invited";
export type Answer = "none" | "yes" | "no" | "substitute" | "remote";
export const ATTENDANCE = ["present", "remote", "late", "left-early", "absent"] as const;
export type Attendance = (typeof ATTENDANCE)[number];

const AFTER: Record<MeetingState, Partial<Record<MeetingStep, MeetingState>>> = {
  // a meeting that is called may be called again: another time, another table
  requested: { call: "called", cancel: "cancelled" },
  called: { call: "called", close: "held", cancel: "cancelled" },
  held: {},
  cancelled: {},
};

/** The state after a step, or undefined where the step cannot be taken from here. */
export function stateAfter(state: MeetingState, step: MeetingStep): MeetingState | undefined {
  return AFTER[state][step];
}

/** Why nothing more can be done with a meeting in this state: what someone with an old page is told. */
export function refusalOf(state: MeetingState): "meeting.is-held" | "meeting.is-cancelled" | "meeting.is-not-called" | "meeting.has-changed" {
  if (state === "held") return "meeting.is-held";
  if (state === "cancelled") return "meeting.is-cancelled";
  return state === "requested" ? "meeting.is-not-called" : "meeting.has-changed";
}

/** Experience of the field (seed 003): a large table silences the person it is for. */
export const MANY_STAFF = 7;

interface Seated {
  readonly kind: "professional" | "circle" | "person" | "outside";
  readonly duty: Duty;
}

/** How many come because it is their work: professionals, and outsiders who are called. */
export function countStaff(seats: readonly Seated[]): number {
  return seats.filter((seat) => seat.kind === "professional" || (seat.kind === "outside" && seat.duty === "called")).length;
}

/** A clock that was started: late, soon (a week or less), or with time left. `days` is never negative. */
export interface Clock {
  readonly tone: "late" | "soon" | "in-time";
  readonly days: number;
}

/** @param daysLeft calendar days from today to the due day */
export function readClock(daysLeft: number): Clock {
  if (daysLeft < 0) return { tone: "late", days: -daysLeft };
  return { tone: daysLeft <= 7 ? "soon" : "in-time", days: daysLeft };
}

interface AnswerGiven {
  readonly answer: Answer;
  readonly reason: string;
  readonly substitute: string;
}

/** Whoever has a duty says why not; whoever sends someone says whom. */
export function faultOfAnswer(duty: Duty, given: AnswerGiven): { code: string; field: string } | undefined {
  if (given.answer === "no" && duty === "called" && given.reason.length < 3) return { code: "meeting.no-needs-a-reason", field: "reason" };
  if (given.answer === "substitute" && given.substitute.length < 2) return { code: "meeting.substitute-needs-a-name", field: "substitute" };
  return undefined;
}

/** Only the web may be linked to. */
export function isWebLink(link: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(link) && URL.canParse(link);
}
