import type { ContactFact } from "#contact/facts.ts";
import type { SignalFacts } from "#contact/signal-facts.ts";

/** A contact as it was read: newest first; of two-way ones the latest of each agency, and those of the last days. */
export type ContactRow = Omit<ContactFact, "contactId" | "place"> & { readonly isTwoWay: boolean; readonly reached: string | null };

interface Read {
  readonly contacts: readonly ContactRow[];
  readonly everReached: SignalFacts["lastTwoWay"];
  readonly calledOn: string | null;
  readonly rhythms: readonly {
    readonly rhythmId: string;
    readonly professionalName: string;
    readonly agencyId: string;
    readonly everyDays: number;
    readonly agreedOn: string;
    readonly isUnheard: boolean;
  }[];
  readonly terms: readonly Omit<SignalFacts["terms"][number], "lastTwoWayOn">[];
}

/** What the rules ask of the contacts: the last two-way one of all, of each relation and of each coordinator, and what was tried since. */
export function contactsOf({ contacts, everReached, calledOn, rhythms, terms }: Read, today: string) {
  const twoWay = contacts.filter((contact) => contact.isTwoWay);
  const last = twoWay[0] ?? everReached;
  const planned = [...contacts.flatMap(({ nextOn }) => (nextOn !== null && nextOn >= today ? [nextOn] : [])), ...(calledOn === null ? [] : [calledOn])];
  return {
    lastTwoWay: last === null ? null : { at: last.at, on: last.on, kind: last.kind },
    unmet: contacts.filter(({ isTwoWay, reached, at }) => !isTwoWay && (reached === null || Date.parse(at) > Date.parse(reached))),
    planned: planned.toSorted(),
    rhythms: rhythms.map((rhythm) => ({ ...rhythm, lastTwoWayOn: twoWay.find(({ agencyId }) => agencyId === rhythm.agencyId)?.on ?? null })),
    terms: terms.map((term) => ({
      ...term,
      lastTwoWayOn:
        twoWay.find(({ professionalId, on }) => professionalId === term.professionalId && on >= term.from && (term.to === null || on <= term.to))?.on ?? null,
    })),
  };
}
