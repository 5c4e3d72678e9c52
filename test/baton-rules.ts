import { type Baton, type BatonStep, nextBaton } from "#coordinator/baton.ts";
import { type AbsenceFact, dayPlus, findGaps, type GapFacts, type MandateFact, type TermFact } from "#coordinator/gap.ts";
import { agencyOf, CAST, type House, PERSONS } from "#test/baton-world.ts";

/* The pure rules as a house of their own, and the same with a mistake planted in them. */

export interface Rules {
  readonly nextBaton: typeof nextBaton;
  readonly findGaps: typeof findGaps;
}
const RULES: Rules = { nextBaton, findGaps };

export function openRules(rules: Rules = RULES, since = "2025-01-01"): (model: { readonly today: string }) => Promise<House> {
  return (model) => Promise.resolve(new RulesHouse(rules, since, model));
}

class RulesHouse implements House {
  readonly #rules: Rules;
  readonly #model: { readonly today: string };
  readonly #batons = new Map<string, Baton>(PERSONS.map((person) => [person, { terms: [], handovers: [] }]));
  readonly #days = new Map<string, { from: string; to: string | null }>();
  #mandates: MandateFact[];
  #absences: AbsenceFact[] = [];

  constructor(rules: Rules, since: string, model: { readonly today: string }) {
    this.#rules = rules;
    this.#model = model;
    this.#mandates = CAST.map((human) => ({ professionalId: human.id, agencyId: agencyOf(human), role: "coordinator", from: since, to: null }));
  }

  async step(person: string, step: BatonStep): Promise<string> {
    const before = this.#batons.get(person) ?? { terms: [], handovers: [] };
    const done = this.#rules.nextBaton(before, step);
    if (!done.ok) return Promise.resolve(done.problems[0]?.code ?? "refused");
    this.#batons.set(person, done.baton);
    for (const { termId, state } of done.baton.terms) {
      const days = this.#days.get(termId);
      if (state === "accepted" && days === undefined) this.#days.set(termId, { from: this.#model.today, to: null });
      if (state === "ended" && days?.to === null) this.#days.set(termId, { ...days, to: this.#model.today });
    }
    return "ok";
  }

  async setMandate(human: { id: string }, to: string | null): Promise<void> {
    this.#mandates = this.#mandates.map((mandate) => (mandate.professionalId === human.id ? { ...mandate, to } : mandate));
    await Promise.resolve();
  }
  async away(absence: AbsenceFact): Promise<void> {
    this.#absences.push(absence);
    await Promise.resolve();
  }
  async back(human: { id: string }): Promise<void> {
    this.#absences = this.#absences.filter(({ professionalId }) => professionalId !== human.id);
    await Promise.resolve();
  }
  async holders(person: string, side: string): Promise<string[]> {
    const terms = this.#batons.get(person)?.terms ?? [];
    return Promise.resolve(terms.filter((term) => term.side === side && term.state === "accepted").map(({ professionalId }) => professionalId));
  }

  async gaps(today: string) {
    const persons = [...this.#batons].map(([personId, { terms }]) => ({
      personId,
      isOver: false,
      terms: terms.flatMap(({ termId, side, professionalId, agencyId }): TermFact[] => {
        const days = this.#days.get(termId);
        return days === undefined ? [] : [{ side, professionalId, agencyId, substituteId: null, ...days }];
      }),
    }));
    return Promise.resolve(this.#rules.findGaps({ persons, mandates: this.#mandates, absences: this.#absences }, today));
  }
}

const letGo = (baton: Baton, termId: string): Baton => ({
  ...baton,
  terms: baton.terms.map((term) => (term.termId === termId ? { ...term, state: "ended" } : term)),
});
const kept = (baton: Baton, termId: string): Baton => ({
  ...baton,
  terms: baton.terms.map((term) => (term.termId === termId ? { ...term, state: "accepted" } : term)),
});
const blind = (without: (facts: GapFacts) => GapFacts): Rules => ({ nextBaton, findGaps: (facts, today) => findGaps(without(facts), today) });

/** Mistakes a hand might make, each of which the walk must find. */
export const MISTAKES: Readonly<Record<string, Rules>> = {
  "offering lets the role go": {
    findGaps,
    nextBaton: (baton, step) => {
      const done = nextBaton(baton, step);
      return done.ok && step.kind === "offer" ? { ok: true, baton: letGo(done.baton, step.termId) } : done;
    },
  },
  "taking over leaves the one before in place": {
    findGaps,
    nextBaton: (baton, step) => {
      const done = nextBaton(baton, step);
      const termId = step.kind === "accept" ? baton.handovers.find(({ handoverId }) => handoverId === step.handoverId)?.termId : undefined;
      return done.ok && termId !== undefined ? { ok: true, baton: kept(done.baton, termId) } : done;
    },
  },
  "an offer that was taken back can be accepted": {
    findGaps,
    nextBaton: (baton, step) => {
      const reopened =
        step.kind === "accept"
          ? { ...baton, handovers: baton.handovers.map((each) => (each.handoverId === step.handoverId ? { ...each, state: "offered" as const } : each)) }
          : baton;
      return nextBaton(reopened, step);
    },
  },
  "two can be asked at once": {
    findGaps,
    nextBaton: (baton, step) => {
      if (step.kind !== "offer") return nextBaton(baton, step);
      const done = nextBaton({ ...baton, handovers: [] }, step);
      return done.ok ? { ok: true, baton: { ...done.baton, handovers: [...baton.handovers, ...done.baton.handovers] } } : done;
    },
  },
  "the other side can be asked": {
    findGaps,
    nextBaton: (baton, step) => {
      const side = step.kind === "offer" ? baton.terms.find(({ termId }) => termId === step.termId)?.side : undefined;
      return nextBaton(baton, step.kind === "offer" && side !== undefined ? { ...step, to: { ...step.to, side } } : step);
    },
  },
  "a role can be taken without the mandate": {
    findGaps,
    nextBaton: (baton, step) => nextBaton(baton, step.kind === "offer" ? { ...step, to: { ...step.to, mayCoordinate: true } } : step),
  },
  "the gap rule does not look at mandates": blind((facts) => ({ ...facts, mandates: facts.mandates.map((mandate) => ({ ...mandate, to: null })) })),
  "the gap rule does not look at absences": blind((facts) => ({ ...facts, absences: [] })),
  "the gap rule sees the empty chair a day late": { nextBaton, findGaps: (facts, today) => findGaps(facts, dayPlus(today, -1)) },
  "the gap rule believes every deputy": blind((facts) => ({ ...facts, absences: facts.absences.filter(({ deputyId }) => deputyId === null) })),
};
