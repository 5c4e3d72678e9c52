import type { Reason } from "#contact/signal-kinds.ts";
import { daysBetween } from "#deadline/day.ts";

/** One thing that waits for the asker: what, why it is hers, where it is done, and by when. */
export interface Waiting {
  readonly key: string;
  /** text key of what, and what fills it */
  readonly what: string;
  readonly why: string;
  readonly values: Record<string, string | number>;
  readonly to: string;
  /** a calendar day, or null where nothing was promised */
  readonly dueOn: string | null;
  /** an answer that others wait for stands before work of one's own */
  readonly isAnswer: boolean;
  /** the reasons of one or more signals, shown instead of `why` */
  readonly reasons?: readonly Reason[];
}

export type Ordered = Waiting & { readonly isLate: boolean };
export const groupNames = ["late", "answers", "week", "later"] as const;
export type GroupName = (typeof groupNames)[number];

/** More than this, and the day is read in groups. */
const AT_A_GLANCE = 10;
const WEEK = 7;

/** In the order of the day: what is late (longest first), answers others wait for, then by date; undated last. */
export function inOrder(waiting: readonly Waiting[], today: string): Ordered[] {
  return waiting
    .map((each) => ({ ...each, isLate: each.dueOn !== null && each.dueOn < today }))
    .toSorted(
      (a, b) =>
        Number(b.isLate) - Number(a.isLate) ||
        Number(b.isAnswer) - Number(a.isAnswer) ||
        (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") ||
        // by its letters, not by a language: the server and the browser may read in different ones (in Norwegian "aa" is "å")
        Number(a.key > b.key) - Number(a.key < b.key),
    );
}

/**
 * The day in one list where it can be taken in at a glance; otherwise in groups: late, answers others wait for, this
 * week, later and undated. The order within stands.
 */
export function inGroups(ordered: readonly Ordered[], today: string): { readonly name: GroupName | null; readonly waiting: readonly Ordered[] }[] {
  if (ordered.length <= AT_A_GLANCE) return [{ name: null, waiting: ordered }];
  const groupOf = ({ isLate, isAnswer, dueOn }: Ordered): GroupName =>
    isLate ? "late" : isAnswer ? "answers" : dueOn !== null && daysBetween(today, dueOn) <= WEEK ? "week" : "later";
  return groupNames.map((name) => ({ name, waiting: ordered.filter((each) => groupOf(each) === name) })).filter(({ waiting }) => waiting.length > 0);
}
