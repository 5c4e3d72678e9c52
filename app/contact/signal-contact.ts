import { isAttempt } from "#contact/contact.ts";
import type { SignalFacts } from "#contact/signal-facts.ts";
import type { Arisen, SignalSettings } from "#contact/signal-kinds.ts";
import { addDays } from "#contact/transition.ts";
import { daysBetween } from "#deadline/day.ts";

/** More days than this without two-way contact is silence. */
const longestOf = (everyDays: number, settings: SignalSettings) => Math.floor(everyDays * settings.silenceFactor);

/**
 * 1: no two-way contact for longer than the agreed interval times one and a half, in each relation that has agreed one,
 * by the default where none has. One who was never reached at all is listed from the day she was taken on.
 */
export function silence(facts: SignalFacts, today: string, settings: SignalSettings): Arisen[] {
  const { lastTwoWay, countedFrom, rhythms } = facts;
  const heard = rhythms.filter(({ isUnheard }) => isUnheard !== true);
  if (lastTwoWay === null) {
    const from = countedFrom ?? rhythms.map(({ agreedOn }) => agreedOn).toSorted()[0];
    if (from === undefined || from > today) return [];
    const values = { on: from, days: daysBetween(from, today) };
    return [
      {
        kind: "never-contacted",
        subject: "",
        since: from,
        reason: { key: ofHeard("signal.why.never-contacted", facts), values },
        returnsAfter: longestOf(facts.everyDays, settings) + 1,
      },
    ];
  }
  const silent = (subject: string, everyDays: number, lastOn: string, key: string, name: string): Arisen[] => {
    const longest = longestOf(everyDays, settings);
    const days = daysBetween(lastOn, today);
    if (days <= longest) return [];
    return [
      {
        kind: "silent",
        subject,
        since: addDays(lastOn, longest + 1),
        reason: { key, values: { on: lastOn, days, every: everyDays, name } },
        returnsAfter: longest + 1,
      },
    ];
  };
  // outside of every relation that has agreed on anything: the default holds, counted from whoever reached her last
  if (rhythms.length === 0) return countedFrom === null ? [] : silent("", facts.everyDays, lastTwoWay.on, ofHeard("signal.why.silent-default", facts), "");
  return heard.flatMap((rhythm) =>
    silent(
      rhythm.rhythmId,
      rhythm.everyDays,
      rhythm.lastTwoWayOn ?? rhythm.agreedOn,
      rhythm.lastTwoWayOn === null ? "signal.why.silent-never" : "signal.why.silent",
      rhythm.professionalName,
    ),
  );
}

/** Where some are not heard the words say so: nobody claims a silence she cannot know. */
const ofHeard = (key: string, { isPartlyHeard }: Pick<SignalFacts, "isPartlyHeard">) => (isPartlyHeard === true ? `${key}-heard` : key);

const isAfter = (at: string, last: SignalFacts["lastTwoWay"]) => last === null || Date.parse(at) > Date.parse(last.at);

/** 2: two appointments running that she did not come to, at one agency or across them. It began with the second. */
export function missed({ unmet, lastTwoWay, isPartlyHeard }: SignalFacts, settings: SignalSettings): Arisen[] {
  const notMet = unmet.filter(({ outcome }) => outcome === "not-met").toReversed();
  const runs = [
    notMet.filter(({ at }) => isAfter(at, lastTwoWay)),
    ...[...new Set(notMet.map(({ agencyId }) => agencyId))].map((agency) => notMet.filter(({ agencyId }) => agencyId === agency)),
  ].filter((run) => run.length >= settings.missedInARow);
  const begun = runs.map((run) => run[settings.missedInARow - 1]?.on ?? "").toSorted();
  return begun[0] === undefined
    ? []
    : [
        {
          kind: "missed",
          subject: "",
          since: begun[0],
          reason: {
            key: ofHeard("signal.why.missed", { isPartlyHeard: isPartlyHeard === true }),
            values: { count: Math.max(...runs.map((run) => run.length)), on: notMet.at(-1)?.on ?? begun[0] },
          },
        },
      ];
}

/** 3: three attempts of at least two kinds, and no answer. That she sought contact herself ends the row of attempts. */
export function noAnswer({ unmet, lastTwoWay, isPartlyHeard }: SignalFacts, settings: SignalSettings): Arisen[] {
  const hers = unmet.findIndex(({ direction }) => direction === "from-person");
  const since = (hers === -1 ? unmet : unmet.slice(0, hers)).filter(({ at }) => isAfter(at, lastTwoWay));
  const attempts = since.filter(isAttempt).toReversed();
  const kinds = new Set<string>();
  for (const [index, { kind, on }] of attempts.entries()) {
    kinds.add(kind);
    if (index + 1 < settings.attempts || kinds.size < settings.attemptKinds) continue;
    const all = new Set(attempts.map((attempt) => attempt.kind)).size;
    return [
      {
        kind: "no-answer",
        subject: "",
        since: on,
        reason: {
          key: ofHeard("signal.why.no-answer", { isPartlyHeard: isPartlyHeard === true }),
          values: { count: attempts.length, kinds: all, on: attempts[0]?.on ?? on },
        },
      },
    ];
  }
  return [];
}

/** Transferred yesterday: a new coordinator after another, and not yet a contact by her. */
export function transferred({ terms }: SignalFacts, today: string, settings: SignalSettings): Arisen[] {
  return terms
    .filter(
      ({ to, from, side, lastTwoWayOn, isUnheard }) =>
        to === null &&
        isUnheard !== true &&
        lastTwoWayOn === null &&
        daysBetween(from, today) < settings.transferDays &&
        terms.some((other) => other.side === side && other.to !== null && other.to <= from),
    )
    .map(({ professionalId, name, from }) => ({
      kind: "transferred" as const,
      subject: professionalId,
      since: from,
      reason: { key: "signal.why.transferred", values: { name, on: from } },
    }));
}
