import fc from "fast-check";
import type { BatonStep, Receiver } from "#coordinator/baton.ts";
import { dayPlus, type Side, sides } from "#coordinator/gap.ts";
import { agencyOf, CAST, check, type House, type Human, Model, must, type Offer, PERSONS } from "#test/baton-world.ts";

/* Every step that can be taken with batons, and walks of many of them through a house (test/baton-world.ts says what must hold). */

class Step implements fc.AsyncCommand<Model, House> {
  readonly name: string;
  readonly work: (model: Model, house: House) => Promise<void>;
  readonly may: (model: Model) => boolean;

  constructor(name: string, work: (model: Model, house: House) => Promise<void>, may: (model: Model) => boolean = () => true) {
    this.name = name;
    this.work = work;
    this.may = may;
  }
  check(model: Readonly<Model>): boolean {
    return this.may(model);
  }
  async run(model: Model, house: House): Promise<void> {
    model.steps += 1;
    await this.work(model, house);
    await check(model, house);
  }
  toString(): string {
    return this.name;
  }
}

const receiver = (model: Model, human: Human): Receiver => ({
  professionalId: human.id,
  agencyId: agencyOf(human),
  side: human.side,
  mayCoordinate: model.works(human.id),
});
const holds = (model: Model, person: string, human: string) => sides.some((side) => model.holder.get(`${person}/${side}`)?.human === human);

function offerChair(person: string, side: Side, human: Human): Step {
  return new Step(`offer ${person}'s ${side} chair to ${human.id}`, async (model, house) => {
    const termId = `t${(model.serial += 1)}`;
    const isAsked = model.offers.some((offer) => model.open.has(offer.id) && offer.kind === "chair" && offer.person === person && offer.side === side);
    const isRight = !model.holder.has(`${person}/${side}`) && !isAsked && human.side === side && model.works(human.id) && !holds(model, person, human.id);
    const code = await house.step(person, { kind: "offer-chair", side, termId, to: receiver(model, human) }, { actor: undefined });
    must((code === "ok") === isRight, `offering an empty chair answered ${code}`);
    if (!isRight) return;
    model.offers.push({ id: termId, person, side, to: human.id, kind: "chair", termId });
    model.open.add(termId);
  });
}

function offerRole(person: string, side: Side, human: Human, isByHolder: boolean): Step {
  return new Step(
    `offer ${person}'s ${side} role to ${human.id}`,
    async (model, house) => {
      const held = model.holder.get(`${person}/${side}`);
      if (held === undefined) return;
      const handoverId = `h${(model.serial += 1)}`;
      const isAsked = model.offers.some((offer) => model.open.has(offer.id) && offer.kind === "handover" && offer.termId === held.termId);
      const isRight = !isAsked && human.side === side && model.works(human.id) && !holds(model, person, human.id);
      const actor = isByHolder && model.works(held.human) ? held.human : undefined;
      const code = await house.step(person, { kind: "offer", termId: held.termId, handoverId, to: receiver(model, human) }, { actor });
      must((code === "ok") === isRight, `offering a role answered ${code}`);
      if (!isRight) return;
      model.offers.push({ id: handoverId, person, side, to: human.id, kind: "handover", termId: held.termId });
      model.open.add(handoverId);
    },
    (model) => model.holder.has(`${person}/${side}`),
  );
}

/** Any offer there ever was, so that stale pages are tried too. */
function answer(index: number, how: "yes" | "no" | "take-back"): Step {
  return new Step(
    `${how} to offer ${index}`,
    async (model, house) => {
      const offer = model.offers[index % model.offers.length];
      if (offer === undefined) return;
      const { id, person, side, to, kind, termId } = offer;
      // whoever works here no more cannot sign in, and answers nothing
      if (how !== "take-back" && !model.works(to)) return;
      const isOpen = model.open.has(id);
      const chair = `${person}/${side}`;
      const newTermId = kind === "chair" ? termId : `t${(model.serial += 1)}`;
      const isRight = isOpen && (kind === "chair" || how !== "yes" || (model.holder.get(chair)?.termId === termId && !holds(model, person, to)));
      const code = await house.step(person, stepOf(offer, how, newTermId, model.works(to)), { actor: how === "take-back" ? undefined : to });
      must((code === "ok") === isRight, `${how} answered ${code}`);
      if (!isRight) return;
      model.open.delete(id);
      if (how !== "yes") return;
      if (kind === "handover") model.takenOver += 1;
      model.holder.set(chair, { human: to, termId: newTermId });
      model.takenOn.add(person);
    },
    (model) => model.offers.length > 0,
  );
}

function stepOf({ id, kind, termId }: Offer, how: "yes" | "no" | "take-back", newTermId: string, mayCoordinate: boolean): BatonStep {
  if (kind === "chair") return how === "take-back" ? { kind: "take-back-chair", termId } : { kind: "answer-chair", termId, isYes: how === "yes" };
  if (how === "yes") return { kind: "accept", handoverId: id, newTermId, mayCoordinate };
  return how === "no" ? { kind: "decline", handoverId: id } : { kind: "take-back", handoverId: id };
}

function endMandate(human: Human, inDays: number): Step {
  return new Step(
    `${human.id}'s mandate ends in ${inDays} days`,
    async (model, house) => {
      const to = dayPlus(model.today, (model.isTimeless ? 0 : inDays) - 1);
      const mandate = model.mandates.get(human.id);
      if (mandate !== undefined) model.mandates.set(human.id, { ...mandate, to });
      await house.setMandate(human, to, model.today);
    },
    (model) => model.works(human.id),
  );
}

function giveMandate(human: Human): Step {
  return new Step(
    `${human.id} has a mandate again`,
    async (model, house) => {
      const mandate = model.mandates.get(human.id);
      if (mandate !== undefined) model.mandates.set(human.id, { ...mandate, to: null });
      await house.setMandate(human, null, model.today);
    },
    (model) => !model.works(human.id),
  );
}

function goAway(human: Human, from: number, days: number, deputy: Human | null): Step {
  return new Step(`${human.id} is away for ${days} days, ${deputy?.id ?? "nobody"} stands in`, async (model, house) => {
    const fromOn = dayPlus(model.today, from);
    const deputyId = deputy === null || deputy.id === human.id ? null : deputy.id;
    const absence = { professionalId: human.id, agencyId: agencyOf(human), from: fromOn, to: dayPlus(fromOn, days - 1), deputyId };
    model.absences.push(absence);
    await house.away(absence);
  });
}

function comeBack(human: Human): Step {
  return new Step(
    `${human.id} is back`,
    async (model, house) => {
      model.absences = model.absences.filter(({ professionalId }) => professionalId !== human.id);
      await house.back(human);
    },
    (model) => model.absences.some(({ professionalId }) => professionalId === human.id),
  );
}

const passDays = (days: number) =>
  new Step(
    `${days} days pass`,
    async (model) => {
      model.today = dayPlus(model.today, days);
      await Promise.resolve();
    },
    (model) => !model.isTimeless,
  );

const anyone = fc.constantFrom(...CAST);
const person = fc.constantFrom(...PERSONS);
const side = fc.constantFrom(...sides);

/** Every step there is, those that bring something about more often than those that break it off. */
const anySteps = (maxCommands: number) =>
  fc.commands(
    [
      fc.tuple(person, side, anyone).map((given) => offerChair(...given)),
      fc.tuple(person, side, anyone, fc.boolean()).map((given) => offerRole(...given)),
      fc.tuple(person, side, anyone, fc.boolean()).map((given) => offerRole(...given)),
      fc.tuple(fc.nat(40), fc.constantFrom<"yes" | "no" | "take-back">("yes", "yes", "yes", "no", "take-back")).map((given) => answer(...given)),
      fc.nat(40).map((index) => answer(index, "yes")),
      fc.tuple(anyone, fc.nat(3)).map((given) => endMandate(...given)),
      anyone.map(giveMandate),
      fc.tuple(anyone, fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 30 }), fc.option(anyone)).map((given) => goAway(...given)),
      anyone.map(comeBack),
      fc.integer({ min: 1, max: 9 }).map(passDays),
    ],
    { maxCommands, size: "max" },
  );

export interface Walked {
  readonly steps: number;
  readonly takenOver: number;
  readonly gapsSeen: number;
  /** what broke, and the shortest way there; undefined where nothing did */
  readonly broke: string | undefined;
}

/** Walks `runs` ways through a house; each begins afresh. Stops at the first that breaks what must hold. */
export async function walk(
  open: (model: Model) => Promise<House>,
  told: { runs: number; maxCommands: number; seed: number; isTimeless?: boolean; today?: string },
): Promise<Walked> {
  const met = { steps: 0, takenOver: 0, gapsSeen: 0 };
  const result = await fc.check(
    fc.asyncProperty(anySteps(told.maxCommands), async (commands) => {
      const model = new Model({ isTimeless: told.isTimeless ?? false, ...(told.today === undefined ? {} : { today: told.today }) });
      const house = await open(model);
      try {
        await fc.asyncModelRun(() => ({ model, real: house }), commands);
      } finally {
        met.steps += model.steps;
        met.takenOver += model.takenOver;
        met.gapsSeen += model.gapsSeen;
      }
    }),
    { numRuns: told.runs, seed: told.seed },
  );
  return { ...met, broke: result.failed ? `${String(result.errorInstance)} after ${String(result.counterexample)}` : undefined };
}
