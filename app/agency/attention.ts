import { dayAfter, type MandateRole, type Period, stateOf } from "#agency/agency.ts";

interface MandateSeen extends Period {
  readonly mandateId: string;
  readonly professionalId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly functionName: string;
  readonly role: MandateRole;
}
interface AgencySeen extends Period {
  readonly id: string;
  readonly name: string;
  readonly side: "municipal" | "specialist" | "other";
}

/** How long before a mandate ends it is shown to the administrator. */
export const DAYS_OF_WARNING = 30;

/** What in the set-up asks for a hand: never anything about a person who gets help. */
export function whatNeedsAttention(agencies: readonly AgencySeen[], mandates: readonly MandateSeen[], today: string) {
  const current = mandates.filter((mandate) => stateOf(mandate, today) === "current");
  const coordinating = new Set(current.filter((mandate) => mandate.role === "coordinator").map((mandate) => mandate.agencyId));
  return {
    endingSoon: current
      .filter((mandate) => mandate.validTo !== null && mandate.validTo <= dayAfter(today, DAYS_OF_WARNING))
      .toSorted((one, other) => (one.validTo ?? "").localeCompare(other.validTo ?? "")),
    // a coordinator stands on the municipal or the specialist side, so an agency on neither needs none
    withoutCoordinator: agencies.filter((agency) => agency.side !== "other" && stateOf(agency, today) === "current" && !coordinating.has(agency.id)),
  };
}
