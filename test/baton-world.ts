import type { BatonStep } from "#coordinator/baton.ts";
import { type AbsenceFact, dayPlus, type Gap, LONGEST_AWAY, type MandateFact, type Side, sides } from "#coordinator/gap.ts";

/*
 * What may happen to batons, in any order, and what must hold after each step: a person who has been taken on has on each
 * side exactly one holder who is there, or a gap that is shown that day, and the holder is the one who last said yes.
 * The model knows only that; how it is kept is the house's (the pure rules, or the real database).
 */

export interface Human {
  readonly id: string;
  readonly side: Side | "other";
}
export const CAST: readonly Human[] = [
  ...["m0", "m1", "m2"].map((id) => ({ id, side: "municipal" as const })),
  ...["s0", "s1", "s2"].map((id) => ({ id, side: "specialist" as const })),
  { id: "o0", side: "other" },
];
export const PERSONS = ["p0", "p1"] as const;
export const agencyOf = (human: Human) => `agency-${human.side}`;

/** What a house can do: take a step (and say "ok" or the code of its refusal), and show what stands. */
export interface House {
  step(person: string, step: BatonStep, by: { readonly actor: string | undefined }): Promise<string>;
  setMandate(human: Human, to: string | null, today: string): Promise<void>;
  away(absence: AbsenceFact): Promise<void>;
  back(human: Human): Promise<void>;
  holders(person: string, side: Side): Promise<readonly string[]>;
  gaps(today: string): Promise<readonly Gap[]>;
}

export interface Offer {
  readonly id: string;
  readonly person: string;
  readonly side: Side;
  readonly to: string;
  /** a chair that was empty, or a role that someone holds */
  readonly kind: "chair" | "handover";
  readonly termId: string;
}

/** What is true, told by who said yes last, and by the calendar. */
export class Model {
  today = "2026-02-20";
  steps = 0;
  serial = 0;
  /** roles that went from one to another, and chairs found empty with the gap shown: a walk that meets neither proves nothing */
  takenOver = 0;
  gapsSeen = 0;
  /** the day does not pass in a house whose clock is the real one */
  readonly isTimeless: boolean;
  readonly holder = new Map<string, { human: string; termId: string }>();
  readonly takenOn = new Set<string>();
  readonly offers: Offer[] = [];
  readonly open = new Set<string>();
  readonly mandates = new Map<string, MandateFact>();
  absences: AbsenceFact[] = [];

  constructor({ today, isTimeless }: { today?: string; isTimeless: boolean }) {
    this.today = today ?? this.today;
    this.isTimeless = isTimeless;
    for (const human of CAST)
      this.mandates.set(human.id, { professionalId: human.id, agencyId: agencyOf(human), role: "coordinator", from: dayPlus(this.today, -500), to: null });
  }

  works(human: string): boolean {
    const mandate = this.mandates.get(human);
    return mandate !== undefined && (mandate.to === null || mandate.to >= this.today);
  }

  /** Someone is there for that side today: walked day by day, in another way than the rule does it. */
  isCovered(person: string, side: Side): boolean {
    const held = this.holder.get(`${person}/${side}`);
    if (held === undefined || !this.works(held.human)) return false;
    const isAlone = (day: string) =>
      this.absences.some((absence) => absence.professionalId === held.human && absence.from <= day && day <= absence.to && !this.hasDeputy(absence));
    if (!isAlone(this.today)) return true;
    let days = 1;
    for (const step of [-1, 1]) for (let day = dayPlus(this.today, step); isAlone(day); day = dayPlus(day, step)) days += 1;
    return days <= LONGEST_AWAY;
  }

  hasDeputy({ deputyId }: AbsenceFact): boolean {
    return (
      deputyId !== null &&
      this.works(deputyId) &&
      !this.absences.some((other) => other.professionalId === deputyId && other.from <= this.today && this.today <= other.to)
    );
  }
}

class Broken extends Error {}
export const must = (holds: boolean, what: string) => {
  if (!holds) throw new Broken(what);
};

/** What must hold after every step. */
export async function check(model: Model, house: House): Promise<void> {
  const gaps = new Set((await house.gaps(model.today)).map(({ personId, side, since }) => `${personId}/${side}${since > model.today ? " later" : ""}`));
  for (const person of model.takenOn) {
    for (const side of sides) {
      const chair = `${person}/${side}`;
      const holders = await house.holders(person, side);
      const held = model.holder.get(chair);
      must(holders.length <= 1, `${chair} has ${holders.length} holders`);
      must(holders[0] === held?.human, `${chair} is held by ${holders[0] ?? "nobody"}, and ${held?.human ?? "nobody"} said yes`);
      must(held === undefined || CAST.find(({ id }) => id === held.human)?.side === side, `${chair} is held from another side`);
      if (gaps.has(chair)) model.gapsSeen += 1;
      must(gaps.has(chair) !== model.isCovered(person, side), `${chair}: ${gaps.has(chair) ? "a gap is shown, and there is none" : "a gap that nobody sees"}`);
    }
  }
}
