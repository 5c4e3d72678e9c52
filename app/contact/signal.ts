import { coordinatorGaps, consentEnding, decisionsEnding, measuresOverdue, reviewOverdue, silentAgencies } from "#contact/signal-agreed.ts";
import { missed, noAnswer, silence, transferred } from "#contact/signal-contact.ts";
import type { Around, ClosingFact, SignalFacts } from "#contact/signal-facts.ts";
import { type Arisen, SEEKING, SETTINGS, type Signal, SIGNAL_KINDS, type SignalSettings } from "#contact/signal-kinds.ts";
import { onLeave, stayFollowUps, transitions, wishes } from "#contact/signal-life.ts";
import { addDays } from "#contact/transition.ts";

export type { Signal } from "#contact/signal-kinds.ts";

/**
 * The signals of one person that stand unanswered on `today`, the longest-standing first: facts with dates, worked out at
 * every reading, never a score. The dead have none; nobody is sought who has said "not now" until the agreed next try.
 */
export function signalsOf(facts: SignalFacts, around: Around, today: string, settings: SignalSettings = SETTINGS): Signal[] {
  if (facts.diedOn !== null) return [];
  const isLeftInPeace = notNowUntil(facts, today) !== null;
  return arisen(facts, around, today, settings)
    .filter(({ kind }) => !isLeftInPeace || !SEEKING.includes(kind))
    .flatMap((each) => standing(each, facts.closings, today))
    .toSorted(
      (a, b) => a.since.localeCompare(b.since) || SIGNAL_KINDS.indexOf(a.kind) - SIGNAL_KINDS.indexOf(b.kind) || a.subject.localeCompare(b.subject, "en"),
    );
}

/** The day agreed for the next try, while it lies ahead. */
export function notNowUntil({ closings }: Pick<SignalFacts, "closings">, today: string): string | null {
  const days = closings.flatMap(({ reason, nextTryOn }) => (reason === "not-now" && nextTryOn !== null && nextTryOn > today ? [nextTryOn] : []));
  return days.toSorted().at(-1) ?? null;
}

function arisen(facts: SignalFacts, around: Around, today: string, settings: SignalSettings): Arisen[] {
  return [
    ...silence(facts, today, settings),
    ...missed(facts, settings),
    ...noAnswer(facts, settings),
    ...coordinatorGaps(facts, around, today, settings),
    ...measuresOverdue(facts, today),
    ...reviewOverdue(facts, today),
    ...silentAgencies(facts, today, settings),
    ...stayFollowUps(facts, today, settings),
    ...decisionsEnding(facts, today),
    ...consentEnding(facts, today, settings),
    ...transitions(facts, around, today, settings),
    ...wishes(facts),
    ...transferred(facts, today, settings),
    ...onLeave(facts, today),
  ];
}

/**
 * What has been answered stays so for that occurrence. Where a next try was agreed, or the signal is one by which someone
 * could be lost, it begins anew from that day if it still stands then.
 */
function standing({ returnsAfter, ...signal }: Arisen, closings: readonly ClosingFact[], today: string): Signal[] {
  let since = signal.since;
  for (let answers = 0; answers <= closings.length && since <= today; answers += 1) {
    const answer = closings.find((each) => each.kind === signal.kind && each.subject === signal.subject && each.since === since);
    if (answer === undefined) return [{ ...signal, since, lifeArea: signal.lifeArea ?? "common", topicId: signal.topicId ?? null }];
    const again = answer.nextTryOn ?? (returnsAfter === undefined ? undefined : addDays(answer.closedOn, returnsAfter));
    if (again === undefined) return [];
    since = again > since ? again : addDays(since, 1);
  }
  return [];
}

/** Whether it has stood unanswered for so long that it is the leader's to know. */
export const isEscalated = ({ since }: Pick<Signal, "since">, today: string, afterDays: number) => addDays(since, afterDays) <= today;
