import { dayOf, daysBetween } from "#deadline/day.ts";
import type { HandoverState } from "#referral/handover.ts";
import type { NeedState } from "#referral/referral.ts";

/** A need as far as its path goes: no person, no words. */
export interface NeedOnItsWay {
  readonly referralId: string;
  readonly state: NeedState;
  readonly raisedAt: Date;
  readonly heldByAgencyId: string;
  readonly overAt: Date | null;
}

/** Somebody tried to pass it on. */
export interface Hop {
  readonly referralId: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly state: HandoverState;
  readonly offeredAt: Date;
  readonly answeredAt: Date | null;
  readonly answerBy: string | null;
}

/** Days are counted from the day it was raised (day nought), in calendar days where the persons live. */
export interface Stay {
  readonly agencyId: string;
  readonly from: number;
  readonly to: number;
}
export interface Throw {
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly state: HandoverState;
  readonly offered: number;
  readonly answered: number;
  readonly offeredAt: Date;
  readonly isLate: boolean;
}
export interface NeedPath {
  readonly stays: readonly Stay[];
  readonly throws: readonly Throw[];
  /** from the day it was raised until someone took it on; until today where nobody has */
  readonly days: number;
}

/**
 * The way of one need between agencies. Every try to pass it on is a throw, whatever came of it: one that is taken back
 * after weeks of silence cost her those weeks too.
 */
export function pathOf(need: NeedOnItsWay, hops: readonly Hop[], today: string): NeedPath {
  const began = dayOf(need.raisedAt);
  const on = (when: Date) => Math.max(0, daysBetween(began, dayOf(when)));
  const now = daysBetween(began, today);
  const ordered = hops.toSorted((one, other) => one.offeredAt.getTime() - other.offeredAt.getTime());
  const throws = ordered.map((hop) => ({
    fromAgencyId: hop.fromAgencyId,
    toAgencyId: hop.toAgencyId,
    state: hop.state,
    offeredAt: hop.offeredAt,
    offered: on(hop.offeredAt),
    answered: hop.answeredAt === null ? now : on(hop.answeredAt),
    isLate: hop.state === "offered" && hop.answerBy !== null && hop.answerBy < today,
  }));
  const end = need.overAt === null ? now : on(need.overAt);
  const stays: Stay[] = [];
  let holder = ordered[0]?.fromAgencyId ?? need.heldByAgencyId;
  let from = 0;
  for (const each of throws.filter(({ state }) => state === "accepted")) {
    stays.push({ agencyId: holder, from, to: each.answered });
    holder = each.toAgencyId;
    from = each.answered;
  }
  stays.push({ agencyId: holder, from, to: Math.max(from, end) });
  return { stays, throws, days: need.state === "handed-over" ? from : end };
}

/** How one agency passes needs on to another. */
export interface Flow {
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly thrown: number;
  readonly accepted: number;
  readonly declined: number;
  readonly waiting: number;
  readonly takenBack: number;
  readonly late: number;
  /** days until the answer (or until today), of all of them; the longest */
  readonly longest: number;
}

/** From–to over many needs, the most travelled way first. */
export function flowOf(paths: readonly NeedPath[]): Flow[] {
  const byWay = Map.groupBy(
    paths.flatMap(({ throws }) => throws),
    (each) => `${each.fromAgencyId} ${each.toAgencyId}`,
  );
  const count = (throws: readonly Throw[], state: HandoverState) => throws.filter((each) => each.state === state).length;
  return [...byWay.values()]
    .flatMap((throws) => {
      const [first] = throws;
      return first === undefined
        ? []
        : [
            {
              fromAgencyId: first.fromAgencyId,
              toAgencyId: first.toAgencyId,
              thrown: throws.length,
              accepted: count(throws, "accepted"),
              declined: count(throws, "declined"),
              waiting: count(throws, "offered"),
              takenBack: count(throws, "taken-back"),
              late: throws.filter(({ isLate }) => isLate).length,
              longest: Math.max(...throws.map(({ offered, answered }) => answered - offered)),
            },
          ];
    })
    .toSorted((one, other) => other.thrown - one.thrown || other.longest - one.longest);
}
