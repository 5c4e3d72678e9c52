import { daysBetween } from "#deadline/day.ts";

// Days are YYYY-MM-DD. What held, in facts: nobody is scored by it.

/** Somebody's time with the person: a coordinator's term or a place at the table. */
export interface Seat {
  readonly professionalId: string;
  readonly name: string;
  /** who follows whom: the side for a coordinator, the agency for a helper */
  readonly place: string;
  readonly isCoordinator: boolean;
  readonly from: string;
  /** the day it ended; null while it lasts */
  readonly to: string | null;
}

export interface Silence {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** it has not ended: the person has not been met since `from` */
  readonly lastsStill: boolean;
}

export interface Continuity {
  /** whoever of those who help now has been there longest, without a break */
  readonly longest: { readonly name: string; readonly since: string; readonly years: number; readonly months: number } | null;
  readonly coordinatorChanges: number;
  readonly helperChanges: number;
  readonly longestSilence: Silence | null;
}

/** A break shorter than this (a summer, a paper that lagged) parts nobody. */
const BREAK = 31;

export function continuityOf(seats: readonly Seat[], twoWayDays: readonly string[], today: string): Continuity {
  return {
    longest: longestOf(seats, today),
    coordinatorChanges: changesOf(seats.filter((seat) => seat.isCoordinator)),
    helperChanges: changesOf(seats.filter((seat) => !seat.isCoordinator)),
    longestSilence: longestSilence(twoWayDays, today),
  };
}

/** Whole years and months from one day to another. 29 February has its anniversary on 28 February. */
export function lengthOf(from: string, to: string): { years: number; months: number } {
  const [y1 = 0, m1 = 1, d1 = 1] = from.split("-").map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = to.split("-").map(Number);
  const lastDay = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < Math.min(d1, lastDay) ? 1 : 0);
  const whole = Math.max(0, months);
  return { years: Math.floor(whole / 12), months: whole % 12 };
}

/** Since when each of those who are there now has been there, breaks shorter than a month put aside. */
export function unbrokenSince(seats: readonly Seat[], today: string): Map<string, { name: string; since: string }> {
  const found = new Map<string, { name: string; since: string }>();
  for (const id of new Set(seats.map((seat) => seat.professionalId))) {
    const hers = seats.filter((seat) => seat.professionalId === id && seat.from <= today).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    let since: string | undefined;
    let until = "";
    for (const seat of hers) {
      if (since === undefined || daysBetween(until, seat.from) > BREAK) since = seat.from;
      const to = seat.to === null || seat.to > today ? today : seat.to;
      if (until === "" || to > until) until = to;
    }
    const isThere = hers.some((seat) => seat.to === null || seat.to > today);
    if (since !== undefined && isThere) found.set(id, { name: hers[0]?.name ?? "", since });
  }
  return found;
}

function longestOf(seats: readonly Seat[], today: string): Continuity["longest"] {
  const [first] = [...unbrokenSince(seats, today).values()].toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.name < b.name ? -1 : 1));
  return first === undefined ? null : { ...first, ...lengthOf(first.since, today) };
}

/** How often one has followed another in the same place. The same person coming back is no change to a new face, leaving was none. */
export function changesOf(seats: readonly Seat[]): number {
  let changes = 0;
  for (const place of new Set(seats.map((seat) => seat.place))) {
    const inOrder = seats.filter((seat) => seat.place === place).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    // who sits beside another is no change: only whoever comes after someone has left
    const seen = new Set<string>();
    for (const seat of inOrder) {
      const hasFollowed = inOrder.some((other) => other.professionalId !== seat.professionalId && other.to !== null && other.to <= seat.from);
      if (hasFollowed && !seen.has(seat.professionalId)) changes += 1;
      seen.add(seat.professionalId);
    }
  }
  return changes;
}

/** The longest time between two days on which they met, the time until today among them. One who was never met has none. */
export function longestSilence(twoWayDays: readonly string[], today: string): Silence | null {
  const days = [...new Set(twoWayDays)].filter((day) => day <= today).toSorted();
  let longest: Silence | null = null;
  days.forEach((from, index) => {
    const next = days[index + 1];
    const to = next ?? today;
    const silence = { from, to, days: daysBetween(from, to), lastsStill: next === undefined };
    if (silence.days > 0 && (longest === null || silence.days > longest.days)) longest = silence;
  });
  return longest;
}
