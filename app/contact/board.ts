import { z } from "zod";
import { day, maybeDay, maybeWords, several, twoIds } from "#access/form.ts";
import type { ContactFact } from "#contact/facts.ts";
import { CLOSE_REASONS, SIGNAL_KINDS, type Signal } from "#contact/signal-kinds.ts";

/** Why someone is on the board (norway.md 2.3). Those of health say something about health and are kept as such. */
export const BOARD_REASONS = [
  "crisis-prevention",
  "intensive-short",
  "intensive-long",
  "hard-to-reach",
  "new",
  "admitted",
  "recently-discharged",
  "compulsory",
] as const;
export type BoardReason = (typeof BOARD_REASONS)[number];
const OF_HEALTH: readonly BoardReason[] = ["admitted", "recently-discharged", "compulsory"];
export const lifeAreaOf = (reason: BoardReason) => (OF_HEALTH.includes(reason) ? "health" : "common");

export interface BoardDecision {
  readonly decisionId: string;
  readonly words: string;
  readonly name: string;
  readonly dueOn: string;
  readonly decidedOn: string;
  readonly doneOn: string | null;
}

/** A signal on the board; where it belongs stays on the server, and is kept with the day when the meeting is closed. */
export type BoardSignal = Signal & { readonly isEscalated: boolean };

/** One person as she stands on the board. */
export interface BoardRow {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly initials: string;
  readonly isOpen: boolean;
  readonly reasons: readonly { readonly reasonId: string; readonly reason: BoardReason; readonly since: string; readonly lifeArea: string }[];
  readonly since: string;
  readonly last: Pick<ContactFact, "on" | "kind"> | null;
  /** an agency around her has not released its contacts to the reader's: "last" is the last of the others */
  readonly isPartlyHeard: boolean;
  readonly nextOn: string | null;
  /** agreed with her, shortest first; empty: the team's own default holds */
  readonly rhythms: readonly number[];
  readonly everyDays: number;
  readonly signals: readonly BoardSignal[];
  readonly notNowUntil: string | null;
  readonly actor: string | null;
  readonly isActorUnit: boolean;
  /** agreed on an earlier day, due by today, and not done */
  readonly undone: readonly BoardDecision[];
  /** agreed on an earlier day for a day to come */
  readonly ahead: readonly BoardDecision[];
  /** agreed today */
  readonly today: readonly BoardDecision[];
}

/** A row as the board's table draws it: what is for the opened row alone, and a name where initials are shown, does not leave the server. */
export interface ShownRow extends Pick<
  BoardRow,
  | "enrolmentId"
  | "reasons"
  | "since"
  | "last"
  | "isPartlyHeard"
  | "nextOn"
  | "rhythms"
  | "everyDays"
  | "notNowUntil"
  | "actor"
  | "isActorUnit"
  | "undone"
  | "ahead"
  | "today"
> {
  readonly name: string;
  readonly signals: readonly Pick<BoardSignal, "kind" | "subject" | "since" | "reason" | "isEscalated">[];
}

export function shownRow(row: BoardRow, hasNames: boolean): ShownRow {
  const { personId: _personId, initials, isOpen: _isOpen, name, signals, ...shown } = row;
  return {
    ...shown,
    name: hasNames ? name : initials,
    signals: signals.map(({ kind, subject, since, reason, isEscalated }) => ({ kind, subject, since, reason, isEscalated })),
  };
}

/**
 * The order of the meeting: what was agreed and has not been done; (for the leader) what nobody has answered for too long;
 * then whoever's oldest signal is oldest; then the others by when they came onto the board. Dates alone: nobody is ranked.
 */
export function inOrderOfTheBoard(rows: readonly BoardRow[], isLeader: boolean): BoardRow[] {
  const key = (row: BoardRow) => {
    const oldest = row.signals[0]?.since ?? "9999";
    const undone = row.undone.map(({ dueOn }) => dueOn).toSorted()[0];
    const isEscalated = isLeader && row.signals.some((signal) => signal.isEscalated);
    return `${undone === undefined ? "1" : "0"}${undone ?? ""}|${isEscalated ? "0" : "1"}|${oldest}|${row.since}|${row.name}|${row.enrolmentId}`;
  };
  return rows
    .map((row) => [key(row), row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

/** "K.M.": enough for those who know her. */
export function initialsOf(givenName: string, familyName: string): string {
  return [givenName, familyName].map((name) => `${[...name.trim()][0] ?? ""}.`).join("");
}

/** "professional agency", as a list offers them. */
const who = twoIds("board.has-nobody");
export const whoValue = (professionalId: string, agencyId: string) => `${professionalId} ${agencyId}`;

export const DecideForm = z.strictObject({ enrolmentId: z.uuid(), words: z.string().trim().min(2, "form.required").max(300), who, dueOn: day() });
export const DoneForm = z.strictObject({ decisionId: z.uuid() });
export const ReasonForm = z.strictObject({ enrolmentId: z.uuid(), reason: z.enum(BOARD_REASONS, "board.has-no-reason"), since: day() });
export const EndReasonForm = z.strictObject({ reasonId: z.uuid() });
export const CloseDayForm = z.strictObject({ present: several() });
export const RhythmDaysForm = z.strictObject({
  everyDays: z.coerce.number("board.not-days").int("board.not-days").min(1, "board.not-days").max(366, "board.not-days"),
});
export const CloseSignalForm = z.strictObject({
  personId: z.uuid(),
  kind: z.enum(SIGNAL_KINDS),
  subject: z.string().max(100).default(""),
  since: day(),
  reason: z.enum(CLOSE_REASONS, "signal.has-no-reason"),
  words: maybeWords(500),
  nextStep: z.string().trim().min(2, "form.required").max(500),
  nextTryOn: maybeDay(),
  acts: z.uuid("signal.has-no-actor"),
});
export const isId = (value: string) => z.uuid().safeParse(value).success;
