// The same requests, in the world as it is, in one without anything the actor may not see, and in one with twice as much of
// it in other words: the same bytes, status and headers. What she may not see is sorted by the independent account
// (oracle/), never by asking the product (issue 4, D4; trust.md §5 figure 12). `npm run proof non-interference`
// ACTORS: only these; ADDRESSES: only those that match (with ACTORS the planted mistakes are not tried).
import { demo } from "#db/demo/actors.ts";
import type { Proof } from "../scripts/proof.ts";
import { PLANTS } from "./interference/plants.ts";
import { actorCalled, addressesFor, type Ground, layGround, Trial } from "./interference/trial.ts";

const ASKED = (process.env["ACTORS"] ?? "").split(",").filter(Boolean);
const ONLY = new RegExp(process.env["ADDRESSES"] ?? "");
const say = (words: string): void => console.log(`  ${new Date().toISOString().slice(11, 19)} ${words}`);

/** Who asks, and about whom: one whom she follows, one who keeps something from her, and one who is nothing to her. */
const CASES: readonly (readonly [subject: string, persons: readonly string[]])[] = [
  [demo.navConsultant.subject, [demo.jonas.personId, demo.randi.personId]],
  [demo.sister.subject, [demo.jonas.personId, demo.sara.personId]],
  [demo.saraFather.subject, [demo.sara.personId, demo.signe.personId]],
  [demo.police.subject, [demo.sara.personId, demo.noah.personId]],
  [demo.exPartner.subject, [demo.wenche.personId, demo.jonas.personId]],
  [demo.coordinatingUnitNo.subject, [demo.jonas.personId, demo.noah.personId]],
  [demo.administratorNo.subject, [demo.jonas.personId, demo.sara.personId]],
  [demo.dualWorker.subject, [demo.randi.personId, demo.jonas.personId]],
  [demo.socialInsurance.subject, [demo.emma.personId, demo.elias.personId]],
  [demo.emmaMother.subject, [demo.emma.personId]],
  [demo.logControllerNo.subject, [demo.jonas.personId]],
  [demo.outsider.subject, [demo.jonas.personId, demo.sara.personId]],
];

interface Tally {
  addresses: number;
  comparisons: number;
  readonly differences: string[];
}

async function tryActor(ground: Ground, subject: string, persons: readonly string[], tally: Tally): Promise<void> {
  const trial = await Trial.open(ground, actorCalled(subject));
  try {
    const before = tally.differences.length;
    const addresses = addressesFor(ground, persons).filter((address) => ONLY.test(address));
    for (const address of addresses) {
      const where = await trial.compare(address);
      if (where === undefined) continue;
      tally.differences.push(`${subject} ${address} ${where}`);
      console.error(`  ${subject} ${address} ${where}`);
    }
    tally.addresses += addresses.length;
    tally.comparisons += addresses.length * trial.sorted.hidden;
    say(`${subject}: ${addresses.length} addresses, ${trial.sorted.hidden} hidden facts, ${tally.differences.length - before} differences`);
  } finally {
    await trial.close();
  }
}

/** Mistakes of the kind this is about, each of which must make a difference somewhere on a few pages. */
export async function tryPlants(ground: Ground): Promise<string[]> {
  const missed: string[] = [];
  const addresses = [`/persons/${demo.jonas.personId}/plan`, `/persons/${demo.jonas.personId}/plan.json`, "/persons", "/"];
  for (const ofHouse of [false, true]) {
    const plants = PLANTS.filter(({ sql }) => (sql !== undefined) === ofHouse);
    for (const group of ofHouse ? plants.map((plant) => [plant]) : [plants]) {
      const trial = await Trial.open(ground, actorCalled(demo.navConsultant.subject), group);
      try {
        for (const plant of group) {
          let isCaught = false;
          for (const address of addresses) isCaught ||= (await trial.compare(address, plant)) !== undefined;
          if (!isCaught) missed.push(plant.name);
        }
      } finally {
        await trial.close();
      }
    }
  }
  return missed;
}

export async function prove(): Promise<Proof> {
  const ground = await layGround();
  const tally: Tally = { addresses: 0, comparisons: 0, differences: [] };
  const cases = CASES.filter(([subject]) => ASKED.length === 0 || ASKED.includes(subject));
  try {
    for (const [subject, persons] of cases) await tryActor(ground, subject, persons, tally);
    const missed = ASKED.length === 0 ? await tryPlants(ground) : [];
    const planted =
      ASKED.length > 0
        ? "planted mistakes not tried"
        : `${PLANTS.length - missed.length} of ${PLANTS.length} planted mistakes caught${missed.map((name) => ` [missed: ${name}]`).join("")}`;
    return {
      figure: `${cases.length} actors, ${tally.addresses} (actor, address) pairs in 3 worlds, ${tally.comparisons.toLocaleString("en")} (actor, address, hidden fact) comparisons: ${tally.differences.length} differences; ${planted}`,
      isProven: tally.differences.length === 0 && missed.length === 0,
    };
  } finally {
    ground.remove();
  }
}
