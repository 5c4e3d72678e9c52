import { dayAfter, type MandateRole, type Period, stateOf } from "#agency/agency.ts";

/** Roles that may say yes to a need for their agency (care.can_answer in db/functions/10_need.sql says the same). */
export const answeringRoles: readonly MandateRole[] = ["coordinating-unit", "coordinator", "team-member"];

interface AgencySeen extends Period {
  readonly id: string;
  readonly name: string;
}
interface MandateSeen extends Period {
  readonly agencyId: string;
  readonly role: string;
}

/** An agency where nobody can answer needs and offers, from a day on (past, today, or near). */
export interface SilentAgency {
  readonly id: string;
  readonly name: string;
  readonly since: string;
  /** somebody is to begin there */
  readonly until: string | null;
}

/**
 * The agencies that had somebody to answer and have nobody any more, or will have nobody within so many days. One that
 * never had anyone has lost nobody: it is not counted.
 */
export function silentAgencies(agencies: readonly AgencySeen[], mandates: readonly MandateSeen[], today: string, withinDays: number): SilentAgency[] {
  const horizon = dayAfter(today, withinDays);
  const byAgency = Map.groupBy(
    mandates.filter((mandate) => answeringRoles.some((role) => role === mandate.role) && stateOf(mandate, today) !== "never"),
    ({ agencyId }) => agencyId,
  );
  return agencies
    .filter((agency) => stateOf(agency, today) === "current")
    .flatMap(({ id, name, validTo }): SilentAgency[] => {
      const held = byAgency.get(id) ?? [];
      const since = firstDayWithout(held, today);
      // one that closes by then needs nobody
      if (since === null || since > horizon || (validTo !== null && since > validTo)) return [];
      const until = held
        .map((mandate) => mandate.validFrom)
        .filter((day) => day > since && day > today)
        .toSorted()[0];
      return [{ id, name, since, until: until ?? null }];
    })
    .toSorted((one, other) => one.since.localeCompare(other.since));
}

/** The first day nobody answers; null where somebody always does, or nobody ever has. */
function firstDayWithout(held: readonly Period[], today: string): string | null {
  const lastsFrom = (day: string) => held.filter((mandate) => mandate.validFrom <= day && (mandate.validTo === null || mandate.validTo >= day));
  if (lastsFrom(today).length === 0) {
    const ended = held.flatMap(({ validTo }) => (validTo !== null && validTo < today ? [validTo] : [])).toSorted();
    const last = ended.at(-1);
    return last === undefined ? null : dayAfter(last);
  }
  for (let day = today; ;) {
    const here = lastsFrom(day);
    if (here.length === 0) return day;
    const ends = here.map(({ validTo }) => validTo);
    if (ends.includes(null)) return null;
    day = dayAfter(ends.reduce<string>((latest, end) => (end !== null && end > latest ? end : latest), day));
  }
}
