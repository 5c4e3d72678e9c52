import type { listEscalated, listSignalsForMe } from "#contact/signals-for-me.ts";
import type { listBatonsAwaitingMe } from "#coordinator/await-me.ts";
import { dayOf } from "#deadline/day.ts";
import type { MyTeamDay } from "#shell/my-day.store.server.ts";
import type { Waiting } from "#shell/my-day.ts";
import { formatClock } from "#ui/moment.tsx";

/** What waits for one of the team: batons, hand-overs of needs, signals, duty, what was agreed at the board. */
export interface TeamFound {
  readonly handovers: readonly { readonly handoverId: string; readonly answerBy: string | null }[];
  readonly batons: Awaited<ReturnType<typeof listBatonsAwaitingMe>>;
  readonly signals: Awaited<ReturnType<typeof listSignalsForMe>>;
  readonly escalated: Awaited<ReturnType<typeof listEscalated>>;
  readonly team: MyTeamDay;
}

type Line = Pick<Waiting, "key" | "to"> & Partial<Waiting>;
const line = (name: string, { key, to, ...more }: Line): Waiting => ({
  what: `my-day.${name}`,
  why: `my-day.${name}-why`,
  values: {},
  dueOn: null,
  isAnswer: true,
  ...more,
  key: `${name}${key}`,
  to,
});

type SignalHere = TeamFound["signals"][number];
const keyOf = ({ personId, kind, subject, since }: SignalHere) => personId + kind + subject + since;
const reasonsOf = (signals: readonly SignalHere[]) => signals.slice(0, REASONS).map(({ reason }) => reason);
/** So many of one person's reasons stand on the day; all of them on her page. */
const REASONS = 3;

/** One line a person, the one whose signal has stood longest first. */
function byPerson(signals: readonly SignalHere[]): [SignalHere, ...SignalHere[]][] {
  const found = new Map<string, [SignalHere, ...SignalHere[]]>();
  for (const signal of signals) {
    const known = found.get(signal.personId);
    if (known === undefined) found.set(signal.personId, [signal]);
    else known.push(signal);
  }
  return [...found.values()];
}

export function waitingInTeam({ handovers, batons, signals, escalated, team }: TeamFound, language: string): Waiting[] {
  const isMine = new Set(signals.map(keyOf));
  return [
    ...handovers.map(({ handoverId, answerBy }) => line("need-handed", { key: handoverId, to: `/handovers/${handoverId}`, dueOn: answerBy })),
    ...batons.handovers.map(({ handoverId, fromName, answerBy }) =>
      line("baton", { key: handoverId, to: `/batons/${handoverId}`, values: { name: fromName }, dueOn: answerBy }),
    ),
    ...batons.refused.map(({ handoverId, personId, personName, toName }) =>
      line("baton-refused", { key: handoverId, to: `/persons/${personId}/coordinator`, values: { name: personName, by: toName } }),
    ),
    ...batons.asks.map(({ askId, personName, answerBy }) =>
      line("asked", { key: askId, to: `/coordinator/asks/${askId}`, values: { name: personName }, dueOn: answerBy }),
    ),
    ...batons.gaps.map(({ personId, personName, side, since }) =>
      line("gap", { key: personId + side, to: "/coordinator/gaps", values: { name: personName, side }, dueOn: since }),
    ),
    ...batons.silent.map(({ id, name, since, to }) => line("silent", { key: id, to, values: { name }, dueOn: since })),
    ...batons.covers.map(({ absenceId, name, fromOn, isNow }) =>
      line("cover", { key: absenceId, to: "/coordinator", values: { name }, dueOn: isNow ? null : fromOn, isAnswer: false }),
    ),
    ...byPerson(signals).map(([first, ...more]) =>
      line("signal", { key: first.personId, to: first.to, values: { name: first.name, count: more.length + 1 }, reasons: reasonsOf([first, ...more]) }),
    ),
    ...byPerson(escalated.filter((each) => !isMine.has(keyOf(each)))).map(([first, ...more]) =>
      line("escalated", {
        key: first.personId,
        to: first.to,
        values: { name: first.name, count: more.length + 1, by: first.actor.name ?? "–" },
        reasons: reasonsOf([first, ...more]),
      }),
    ),
    ...team.duties.map(({ dutyId, teamId, startsAt, endsAt }) =>
      line("duty", {
        key: dutyId,
        to: `/team/${teamId}/duty`,
        values: { from: formatClock(startsAt, language), to: formatClock(endsAt, language) },
        dueOn: dayOf(new Date(startsAt)),
        isAnswer: false,
      }),
    ),
    ...team.agreed.map(({ decisionId, teamId, enrolmentId, name, dueOn }) =>
      line("agreed", { key: decisionId, to: `/board/${teamId}?row=${enrolmentId}`, values: { name }, dueOn, isAnswer: false }),
    ),
  ];
}
