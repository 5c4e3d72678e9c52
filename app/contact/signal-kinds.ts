/** The twelve of norway.md 2.4 by their number there, and three that are listed beside them. */
export const SIGNAL_NUMBER = {
  silent: 1,
  missed: 2,
  "no-answer": 3,
  "no-coordinator": 4,
  "measure-overdue": 5,
  "review-overdue": 6,
  "agency-silent": 7,
  "stay-follow-up": 8,
  "decision-ending": 9,
  "consent-ending": 10,
  transition: 11,
  wish: 12,
  "never-contacted": undefined,
  transferred: undefined,
  "on-leave": undefined,
} as const;
export type SignalKind = keyof typeof SIGNAL_NUMBER;
export const SIGNAL_KINDS = Object.keys(SIGNAL_NUMBER) as SignalKind[];

/** They ask somebody to seek her: at rest while she has said "not now" and the day agreed for the next try has not come. */
export const SEEKING: readonly SignalKind[] = ["silent", "never-contacted", "missed", "no-answer", "transferred"];

export const CLOSE_REASONS = ["contact-made", "plan-made", "not-now", "mended", "not-right"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** The limits of the rules, in days. What is agreed with her, and the team's own default, stand in the facts. */
export interface SignalSettings {
  /** silence is longer than the agreed interval times this */
  readonly silenceFactor: number;
  readonly attempts: number;
  readonly attemptKinds: number;
  readonly missedInARow: number;
  readonly absentDays: number;
  readonly agencyDays: number;
  readonly followUpDays: number;
  readonly decisionDays: number;
  readonly consentDays: number;
  readonly transitionNearDays: number;
  readonly transferDays: number;
}
export const SETTINGS: SignalSettings = {
  silenceFactor: 1.5,
  attempts: 3,
  attemptKinds: 2,
  missedInARow: 2,
  absentDays: 14,
  agencyDays: 90,
  followUpDays: 7,
  decisionDays: 30,
  consentDays: 30,
  transitionNearDays: 14,
  transferDays: 7,
};

/** Why, as a text of the catalogue; days (YYYY-MM-DD) among the values are written out by whoever shows it. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A fact with a date that asks somebody to act: never a score. */
export interface Signal {
  readonly kind: SignalKind;
  /** which of several of this kind (a measure, an agency, a relation); "" where there is but one */
  readonly subject: string;
  /** the day it began: with kind and subject, which occurrence this is */
  readonly since: string;
  readonly reason: Reason;
  /** what belongs to a life area or topic, or to the consent, is shown to those who see that */
  readonly lifeArea: string;
  readonly topicId: string | null;
}

/** A signal before anyone's answer is looked at. */
export interface Arisen extends Omit<Signal, "lifeArea" | "topicId"> {
  readonly lifeArea?: string;
  readonly topicId?: string | null;
  /** where it still stands so many days after it was answered it begins anew: nobody is dropped by an answer */
  readonly returnsAfter?: number;
}
