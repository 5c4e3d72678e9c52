/*
 * Never zero holders unseen. A person who has been taken on has one coordinator on each side, or a gap, and the gap is
 * seen the day it begins. A gap is worked out from dates at every reading: nothing has to run for it to be noticed.
 */

export const sides = ["municipal", "specialist"] as const;
export type Side = (typeof sides)[number];

/**
 * Nobody holds the role · its holder works there no more (or lost the role) · she is away for long and nobody stands in ·
 * she cannot follow this person any more (why is told to nobody).
 */
export type GapKind = "no-holder" | "mandate-ended" | "away" | "cannot-follow";

/** Days (YYYY-MM-DD) that a role was held; `to` is the day it ended, null while it is held. */
export interface TermFact {
  readonly side: Side;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly from: string;
  readonly to: string | null;
  readonly substituteId: string | null;
  /** the day since when its holder cannot follow her; null or left out while she can */
  readonly cannotFollowSince?: string | null;
}

export interface PersonFacts {
  readonly personId: string;
  readonly terms: readonly TermFact[];
  /** died, or her plan has ended: nobody is missing any more */
  readonly isOver: boolean;
}

/** `to` is the last day, null while it is open. */
export interface MandateFact {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string | null;
}

/** An absence that has not been called off; both days included. */
export interface AbsenceFact {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly from: string;
  readonly to: string;
  readonly deputyId: string | null;
}

export interface GapFacts {
  readonly persons: readonly PersonFacts[];
  readonly mandates: readonly MandateFact[];
  readonly absences: readonly AbsenceFact[];
}

export interface Gap {
  readonly personId: string;
  readonly side: Side;
  readonly kind: GapKind;
  /** the first day it was so */
  readonly since: string;
}

/** Away for more days than this without anyone standing in is a gap, from the first day of it (norway.md 2.4, signal 4). */
export const LONGEST_AWAY = 14;

const DAY = 86_400_000;
export const dayPlus = (day: string, days: number) => new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const daysIn = (from: string, to: string) => Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY) + 1;
const covers = (span: { readonly from: string; readonly to: string | null }, day: string) => span.from <= day && (span.to === null || span.to >= day);
const isSame = (one: { professionalId: string; agencyId: string }, other: { professionalId: string; agencyId: string }) =>
  one.professionalId === other.professionalId && one.agencyId === other.agencyId;

/** Every chair that nobody sits in today, of those who have been taken on by someone at some time. */
export function findGaps(facts: GapFacts, today: string): Gap[] {
  return facts.persons
    .filter(({ terms, isOver }) => terms.length > 0 && !isOver)
    .flatMap((person) =>
      sides.flatMap((side) => {
        const found = gapOn(side, person, facts, today);
        return found === undefined ? [] : [{ personId: person.personId, side, ...found }];
      }),
    );
}

function gapOn(side: Side, { terms }: PersonFacts, facts: GapFacts, today: string): Pick<Gap, "kind" | "since"> | undefined {
  const held = terms.filter((term) => term.side === side);
  const holder = held.find((term) => term.to === null);
  if (holder === undefined) {
    const left = held.map(({ to }) => to ?? "").toSorted();
    const first = terms.map(({ from }) => from).toSorted();
    return { kind: "no-holder", since: left.at(-1) ?? first[0] ?? today };
  }
  const mandates = facts.mandates.filter((mandate) => mandate.role === "coordinator" && isSame(mandate, holder));
  if (!mandates.some((mandate) => covers(mandate, today))) {
    const ends = mandates.flatMap(({ to }) => (to !== null && to < today ? [to] : [])).toSorted();
    const since = ends.at(-1) === undefined ? holder.from : dayPlus(ends.at(-1) ?? today, 1);
    return { kind: "mandate-ended", since: since > holder.from ? since : holder.from };
  }
  if (holder.cannotFollowSince != null)
    return { kind: "cannot-follow", since: holder.cannotFollowSince > holder.from ? holder.cannotFollowSince : holder.from };
  const away = awayAlone(holder, facts, today);
  return away === undefined ? undefined : { kind: "away", since: away.from };
}

/** The stretch around today with nobody to stand in, where it is too long: two short absences end to end are one long. */
function awayAlone(holder: TermFact, facts: GapFacts, today: string): { from: string; to: string } | undefined {
  const alone = facts.absences
    .filter((absence) => isSame(absence, holder) && deputyOn(absence, holder.substituteId, facts, today) === undefined)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const stretches: { from: string; to: string }[] = [];
  for (const { from, to } of alone) {
    const last = stretches.at(-1);
    if (last !== undefined && from <= dayPlus(last.to, 1)) last.to = to > last.to ? to : last.to;
    else stretches.push({ from, to });
  }
  return stretches.find((stretch) => covers(stretch, today) && daysIn(stretch.from, stretch.to) > LONGEST_AWAY);
}

/**
 * Who stands in during an absence: the deputy named for it, else the substitute named with the role. One who works here
 * no more, or is away herself that day, stands in for nobody.
 */
export function deputyOn(absence: AbsenceFact, substituteId: string | null, facts: Pick<GapFacts, "mandates" | "absences">, day: string): string | undefined {
  return [absence.deputyId, substituteId].find(
    (each): each is string =>
      each !== null &&
      each !== absence.professionalId &&
      facts.mandates.some((mandate) => mandate.professionalId === each && mandate.role !== "administrator" && covers(mandate, day)) &&
      !facts.absences.some((other) => other.professionalId === each && covers(other, day)),
  );
}
