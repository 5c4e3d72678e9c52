import { runsOut, RUNS_OUT_WITHIN } from "#contact/official-decision.ts";
import type { Around, SignalFacts } from "#contact/signal-facts.ts";
import type { Arisen, SignalSettings } from "#contact/signal-kinds.ts";
import { addDays } from "#contact/transition.ts";
import { findGaps } from "#coordinator/gap.ts";
import { daysBetween } from "#deadline/day.ts";

/** 4: nobody holds the role on a side, its holder works there no more, or she is away for long and nobody stands in. */
export function coordinatorGaps({ personId, terms }: SignalFacts, { mandates, absences }: Around, today: string, settings: SignalSettings): Arisen[] {
  return findGaps({ persons: [{ personId, terms, isOver: false }], mandates, absences }, today).map(({ side, kind, since }) => ({
    kind: "no-coordinator",
    subject: side,
    since,
    reason: { key: `signal.why.no-coordinator-${kind}`, values: { side, on: since } },
    returnsAfter: settings.absentDays,
  }));
}

/** 5: a measure's day has passed and nobody has said how it went. */
export function measuresOverdue({ measures }: SignalFacts, today: string): Arisen[] {
  return measures
    .filter(({ dueOn }) => dueOn < today)
    .map(({ measureId, dueOn, lifeArea, topicId }) => ({
      kind: "measure-overdue",
      subject: measureId,
      since: addDays(dueOn, 1),
      reason: { key: "signal.why.measure-overdue", values: { on: dueOn } },
      lifeArea,
      topicId,
    }));
}

/** 6: the day for going through the plan has passed. */
export function reviewOverdue({ reviewOn }: SignalFacts, today: string): Arisen[] {
  if (reviewOn === null || reviewOn >= today) return [];
  return [{ kind: "review-overdue", subject: "", since: addDays(reviewOn, 1), reason: { key: "signal.why.review-overdue", values: { on: reviewOn } } }];
}

/** 7: an agency that takes part has neither opened nor reported anything for ninety days. */
export function silentAgencies({ table }: SignalFacts, today: string, settings: SignalSettings): Arisen[] {
  return table
    .filter(({ activeOn }) => daysBetween(activeOn, today) >= settings.agencyDays)
    .map(({ agencyId, agencyName, activeOn }) => ({
      kind: "agency-silent",
      subject: agencyId,
      since: addDays(activeOn, settings.agencyDays),
      reason: { key: "signal.why.agency-silent", values: { agency: agencyName, on: activeOn } },
    }));
}

/** 9: what an agency has decided runs out in less than thirty days, or has run out and nobody has said what came instead. */
export function decisionsEnding({ decisions }: SignalFacts, today: string): Arisen[] {
  return decisions
    .filter(({ endsOn }) => runsOut(endsOn, today))
    .map(({ decisionId, agencyName, endsOn, lifeArea }) => ({
      kind: "decision-ending",
      subject: decisionId,
      since: addDays(endsOn, 1 - RUNS_OUT_WITHIN),
      reason: { key: endsOn < today ? "signal.why.decision-ended" : "signal.why.decision-ending", values: { agency: agencyName, on: endsOn } },
      lifeArea,
    }));
}

/** 10: the consent ends within thirty days or has ended; taken back (whole, or from one agency), it is said at once. */
export function consentEnding({ consent }: SignalFacts, today: string, settings: SignalSettings): Arisen[] {
  if (consent === null) return [];
  const { consentId, endsOn, withdrawnOn, parties } = consent;
  if (withdrawnOn !== null)
    return [{ kind: "consent-ending", subject: consentId, since: withdrawnOn, reason: { key: "signal.why.consent-withdrawn", values: { on: withdrawnOn } } }];
  const from: Arisen[] = parties.map(({ partyId, agencyName, withdrawnOn: on }) => ({
    kind: "consent-ending",
    subject: partyId,
    since: on,
    reason: { key: "signal.why.consent-withdrawn-from", values: { agency: agencyName, on } },
  }));
  if (daysBetween(today, endsOn) > settings.consentDays) return from;
  const key = endsOn < today ? "signal.why.consent-ended" : "signal.why.consent-ending";
  return [...from, { kind: "consent-ending", subject: consentId, since: addDays(endsOn, -settings.consentDays), reason: { key, values: { on: endsOn } } }];
}
