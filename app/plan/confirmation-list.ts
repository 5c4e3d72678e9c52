import { type Told, tellChange, type PlanChange } from "#plan/plan-history.ts";
import type { Confirmation, PlanRead } from "#plan/plan.ts";

/** One party to the plan and how it stands to the version that applies. */
export interface PartyStanding {
  /** null for the person */
  readonly agencyId: string | null;
  readonly name: string;
  readonly state: "confirmed" | "cleared" | "never";
  readonly byName: string | null;
  readonly on: string | null;
  readonly clearedAt: string | null;
  /** what cleared it; undefined where that is not open to the reader */
  readonly clearedBy: Told | undefined;
}

type Clearing = PlanChange & { readonly confirmationId: string };

/** The person first, then every agency that takes part, owns a measure or has confirmed, by name. */
export function listParties(plan: PlanRead, clearings: readonly Clearing[]): PartyStanding[] {
  const agencies = new Map<string, string>();
  for (const { agencyId, agencyName } of [...plan.participants, ...plan.measures, ...plan.confirmations]) {
    if (agencyId !== null && agencyName !== null) agencies.set(agencyId, agencyName);
  }
  const stand = (agencyId: string | null, name: string) =>
    standing(
      agencyId,
      name,
      plan.confirmations.find((each) => (agencyId === null ? each.isHers : each.agencyId === agencyId)),
      clearings,
    );
  const byName = [...agencies].toSorted(([, one], [, other]) => one.localeCompare(other, "nb"));
  return [stand(null, plan.person.name), ...byName.map(([id, name]) => stand(id, name))];
}

function standing(agencyId: string | null, name: string, confirmation: Confirmation | undefined, clearings: readonly Clearing[]): PartyStanding {
  if (confirmation === undefined) return { agencyId, name, state: "never", byName: null, on: null, clearedAt: null, clearedBy: undefined };
  const { id, byName, confirmedAt, clearedAt } = confirmation;
  const change = clearedAt === null ? undefined : clearings.find(({ confirmationId }) => confirmationId === id);
  return { agencyId, name, state: clearedAt === null ? "confirmed" : "cleared", byName, on: confirmedAt, clearedAt, clearedBy: change && tellChange(change) };
}
