import type { Around, SignalFacts } from "#contact/signal-facts.ts";
import { deputyOn, type Side, sides } from "#coordinator/gap.ts";

/** The one who is to act on a person's signals today. `professionalId` is null where it is the coordinating unit. */
export interface Actor {
  readonly professionalId: string | null;
  /** null where the area has no coordinating unit either */
  readonly name: string | null;
  readonly as: Side | "deputy" | "unit";
}

/** The municipal coordinator; whoever stands in while she is away; else the specialist one in the same way; else the unit. */
export function actorOf({ terms, unitName }: SignalFacts, around: Around, today: string): Actor {
  for (const side of sides) {
    const holder = terms.find((term) => term.side === side && term.to === null);
    if (holder === undefined) continue;
    const works = around.mandates.some(
      ({ professionalId, agencyId, from, to }) =>
        professionalId === holder.professionalId && agencyId === holder.agencyId && from <= today && (to === null || to >= today),
    );
    if (!works) continue;
    const absence = around.absences.find(
      ({ professionalId, agencyId, from, to }) => professionalId === holder.professionalId && agencyId === holder.agencyId && from <= today && to >= today,
    );
    if (absence === undefined) return { professionalId: holder.professionalId, name: holder.name, as: side };
    const deputy = deputyOn(absence, holder.substituteId, around, today);
    if (deputy !== undefined) return { professionalId: deputy, name: around.names.get(deputy) ?? null, as: "deputy" };
  }
  return { professionalId: null, name: unitName, as: "unit" };
}
