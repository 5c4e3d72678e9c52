import type { Scope } from "#access/scope.server.ts";
import { findGaps, type Gap } from "#coordinator/gap.ts";
import { type Asked, readGapFacts } from "#coordinator/gap.store.server.ts";

export interface GapShown extends Gap {
  readonly personName: string;
  readonly agreementId: string;
  readonly jurisdiction: "no" | "se";
  /** the role as it stands in the name of one who is gone or away; null where the chair is empty */
  readonly termId: string | null;
  readonly holderName: string | null;
  /** to whom it has been offered and who has not answered; the gap stands until she has */
  readonly asked: Asked | null;
}

/** The chairs of the area that nobody sits in, the longest first. For the coordinating unit; none for anyone else. */
export async function readGaps(scope: Scope): Promise<GapShown[]> {
  const { today, ...facts } = await readGapFacts(scope);
  const persons = new Map(facts.persons.map((person) => [person.personId, person]));
  return findGaps(facts, today)
    .flatMap((gap) => {
      const person = persons.get(gap.personId);
      if (person === undefined) return [];
      const held = person.held.find(({ side }) => side === gap.side);
      return [
        {
          ...gap,
          personName: person.name,
          agreementId: person.agreementId,
          jurisdiction: person.jurisdiction,
          termId: held?.termId ?? null,
          holderName: held?.name ?? null,
          asked: person.asked.find(({ side }) => side === gap.side) ?? null,
        },
      ];
    })
    .toSorted((one, other) => one.since.localeCompare(other.since));
}
