import fc from "fast-check";
import { type Act, agencies, type Agency, follow, type Mistake, newWorld, type Truth, type World } from "./rules.ts";
import { collide, findFault, findFaultOf } from "./watch.ts";

/** How many steps were walked; a fault is thrown in words. */
export interface Walk {
  steps: number;
  races: number;
}

/** An act before it is known which offers there are: `pick` chooses among them, old and new. */
type Wish =
  | Exclude<Act, { kind: "answer" }>
  | { readonly kind: "answer"; readonly by: Agency; readonly pick: number; readonly isYes: boolean; readonly isReceiver: boolean };

const by = fc.constantFrom(...agencies);
const old = fc.nat({ max: 9 }).map((drawn) => (drawn < 8 ? 0 : drawn - 7));
const side = fc.constantFrom("municipal", "specialist" as const);

/** Mostly what may happen, by whom it may; now and then the wrong one, at the wrong time, from an old page. */
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("receive" as const), by: fc.oneof({ weight: 4, arbitrary: fc.constant("unit" as const) }, by), old }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("assess" as const),
      by: fc.oneof({ weight: 4, arbitrary: fc.constant("unit" as const) }, by),
      old,
      isNeeded: fc.nat({ max: 5 }).map((drawn) => drawn > 0),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("hand-over" as const), by, old, to: by }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      by,
      pick: fc.nat({ max: 9 }),
      isYes: fc.boolean(),
      isReceiver: fc.nat({ max: 4 }).map((drawn) => drawn > 0),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("take-back" as const), by }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("person-declines" as const), by, old }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("ask-coordinator" as const),
      by: fc.oneof({ weight: 4, arbitrary: fc.constant("unit" as const) }, by),
      old,
      side,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("coordinator-answers" as const), side, isYes: fc.boolean() }) },
);

function actOf(wished: Wish, world: World): Act {
  if (wished.kind !== "answer") return wished;
  const count = world.offers.length;
  // the newest offer is the one that is most often answered; older ones from pages left open
  const offer = wished.pick < 6 || count === 0 ? count - 1 : wished.pick % count;
  return { kind: "answer", by: wished.isReceiver ? (world.offers[offer]?.to ?? wished.by) : wished.by, offer, isYes: wished.isYes };
}

const later = (act: Act, versions: number): Act => ("old" in act ? { ...act, old: act.old + versions } : act);

/** What carries an act out: the rules alone, or the rules and the database, held against each other. */
export type Carry = (world: World, act: Act) => Truth | Promise<Truth>;

async function step(world: World, act: Act, carry: Carry): Promise<Truth> {
  const before = structuredClone(world);
  const truth = await carry(world, act);
  const fault = findFault(world) ?? findFaultOf(act, truth, before, world);
  if (fault !== undefined) throw new Error(fault);
  return truth;
}

class Once implements fc.AsyncCommand<Walk, World> {
  readonly wished: Wish;
  readonly carry: Carry;
  constructor(wished: Wish, carry: Carry) {
    this.wished = wished;
    this.carry = carry;
  }
  check = () => true;
  async run(walked: Walk, world: World): Promise<void> {
    await step(world, actOf(this.wished, world), this.carry);
    walked.steps += 1;
  }
  toString = () => JSON.stringify(this.wished);
}

/** Two at once: both decided on what they saw in the same moment; which one the database takes first is chance. */
class Race implements fc.AsyncCommand<Walk, World> {
  readonly pair: readonly [Wish, Wish];
  readonly carry: Carry;
  constructor(pair: readonly [Wish, Wish], carry: Carry) {
    this.pair = pair;
    this.carry = carry;
  }
  check = () => true;
  async run(walked: Walk, world: World): Promise<void> {
    const [one, other] = [actOf(this.pair[0], world), actOf(this.pair[1], world)];
    const seen = world.version;
    const first = await step(world, one, this.carry);
    const second = await step(world, later(other, world.version - seen), this.carry);
    walked.steps += 2;
    walked.races += 1;
    if (collide(one, other) && first === "done" && second === "done") throw new Error(`${one.kind} and ${other.kind} at once: both were done`);
  }
  toString = () => `at once ${JSON.stringify(this.pair)}`;
}

const commands = (carry: Carry, most: number) =>
  fc.commands(
    [wish.map((wished) => new Once(wished, carry)), wish.map((wished) => new Once(wished, carry)), fc.tuple(wish, wish).map((pair) => new Race(pair, carry))],
    { maxCommands: most, size: "max" },
  );

/** Walks many needs many steps. @returns how far it came, or the first fault. */
export async function walk(
  carryFor: () => Carry | Promise<Carry>,
  { needs, most, seed }: { needs: number; most: number; seed: number },
): Promise<Walk & { fault?: string }> {
  const walked: Walk = { steps: 0, races: 0 };
  const carried: { current: Carry } = { current: () => "done" };
  const carry: Carry = (world, act) => carried.current(world, act);
  const found = await fc.check(
    fc.asyncProperty(commands(carry, most), async (chosen) => {
      carried.current = await carryFor();
      await fc.asyncModelRun(() => ({ model: walked, real: newWorld() }), chosen);
    }),
    { numRuns: needs, seed, endOnFailure: true },
  );
  if (!found.failed) return walked;
  const fault = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  return { ...walked, fault };
}

/** The rules alone, whole or with one of them broken. */
export const byRules = (mistake?: Mistake) => (): Carry => (world, act) => follow(world, act, mistake);
