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
}

/** In the order of the day: what is late (longest first), answers others wait for, then by date; undated last. */
export function inOrder(waiting: readonly Waiting[], today: string): (Waiting & { isLate: boolean })[] {
  return waiting
    .map((each) => ({ ...each, isLate: each.dueOn !== null && each.dueOn < today }))
    .toSorted(
      (a, b) =>
        Number(b.isLate) - Number(a.isLate) ||
        Number(b.isAnswer) - Number(a.isAnswer) ||
        (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") ||
        a.key.localeCompare(b.key),
    );
}
