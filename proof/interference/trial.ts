import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Database, openLite } from "#db/connect.ts";
import type { DemoActor } from "#db/demo/actor.ts";
import { demoActors } from "#db/demo/actors.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { plantCanaries } from "#test/e2e/canaries.ts";
import { addressesOf, dataOf, generalAddresses, isFile } from "#test/e2e/inventory.ts";
import type { Dump } from "#test/e2e/oracle-facts.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import { ask, type Answer, parting, Plain } from "./ask.ts";
import { readTold, type Sorted, sortFor, type Told } from "./hidden.ts";
import { addMore, numbersOf, takeAway } from "./worlds.ts";

/** The demo area with a word of its own in every text, laid once, and copied for each world: the same ids, the same moments. */
export interface Ground {
  readonly folder: string;
  readonly dump: Dump;
  readonly told: Told;
  remove(): void;
}

export async function layGround(): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-worlds-"));
  const database = await openLite(path.join(folder, "as-it-is"));
  await migrate(database);
  await seedDemo(database, new Date().toISOString().slice(0, 10));
  const { dump } = await plantCanaries(database);
  const told = await readTold(database);
  await database.close();
  return { folder, dump, told, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a planted mistake lets out of a world: worked out when the world is laid, and put into its answers. */
export interface Plant {
  readonly name: string;
  /** changes the house itself, in every world */
  readonly sql?: string;
  /** one value a world, from rows the actor may not see */
  readonly value?: string;
  readonly into?: (answer: Answer, value: string) => Answer;
}

const WORLDS = ["as-it-is", "less", "more"] as const;

interface World {
  readonly served: Served;
  readonly visitor: Visitor;
  readonly values: readonly string[];
}

/** One actor at the door of three worlds that differ only in what she may not see. */
export class Trial {
  readonly #worlds: readonly World[];
  readonly #plants: readonly Plant[];
  readonly #plain: Plain;
  readonly sorted: Sorted;

  private constructor(worlds: readonly World[], plants: readonly Plant[], plain: Plain, sorted: Sorted) {
    this.#worlds = worlds;
    this.#plants = plants;
    this.#plain = plain;
    this.sorted = sorted;
  }

  static async open(ground: Ground, actor: DemoActor, plants: readonly Plant[] = []): Promise<Trial> {
    const sorted = sortFor(ground.told, actor);
    const known = new Set<string>();
    const laid: { folder: string; values: string[] }[] = [];
    for (const world of WORLDS) {
      const folder = path.join(mkdtempSync(path.join(ground.folder, "world-")), world);
      cpSync(path.join(ground.folder, "as-it-is"), folder, { recursive: true });
      const database = await openLite(folder);
      await change(database, world, ground.told, sorted);
      for (const { sql } of plants) if (sql !== undefined) await database.runSql(sql);
      const values: string[] = [];
      for (const { value } of plants) values.push(value === undefined ? "" : JSON.stringify(await database.readRows(value)));
      for (const number of await numbersOf(database, ground.told)) known.add(number);
      await database.close();
      laid.push({ folder, values });
    }
    const houses: Served[] = [];
    for (const { folder } of laid) houses.push(await serve({ DATA_DIR: folder, POST_OFFICE: "closed", LOG_LEVEL: "error" }));
    // at the door of all three within one minute: it is written in words where she reads when she signed in
    const second = (Date.now() / 1000) % 60;
    if (second > 40) await new Promise((resolve) => setTimeout(resolve, (60 - second) * 1000));
    const since = Date.now() - 1000;
    const worlds: World[] = await Promise.all(
      houses.map(async (served, at) => ({
        served,
        visitor: await new Visitor(served.address).signIn(actor.subject),
        values: laid[at]?.values ?? [],
      })),
    );
    return new Trial(worlds, plants, new Plain(known, since), sorted);
  }

  async #ask(address: string, plant: Plant | undefined): Promise<Answer[]> {
    return Promise.all(
      this.#worlds.map(async ({ visitor, values }) => {
        const answer = await ask(visitor, address, this.#plain);
        return plant?.into === undefined ? answer : plant.into(answer, values[this.#plants.indexOf(plant)] ?? "");
      }),
    );
  }

  /** Where the worlds' answers part, in words; nothing where all three are one. A clock that strikes in between is asked again. */
  async compare(address: string, plant?: Plant): Promise<string | undefined> {
    const differs = (answers: readonly Answer[]) => {
      const [first, ...others] = answers;
      return others.map((other, at) => [WORLDS[at + 1], first && parting(first, other)] as const).find(([, where]) => where !== undefined);
    };
    if (differs(await this.#ask(address, plant)) === undefined) return undefined;
    const again = differs(await this.#ask(address, plant));
    return again === undefined ? undefined : `${again[0]}: ${again[1]}`;
  }

  async close(): Promise<void> {
    for (const { served } of this.#worlds) {
      await served.stop();
      rmSync(path.dirname(served.folder), { recursive: true, force: true });
    }
  }
}

async function change(database: Database, world: (typeof WORLDS)[number], told: Told, sorted: Sorted): Promise<void> {
  if (world === "less") await takeAway(database, told, sorted);
  if (world === "more") await addMore(database, told, sorted);
}

/** What an actor asks for: everything general, and everything about some persons; as a page and as data alone. */
export function addressesFor({ dump }: Ground, persons: readonly string[]): string[] {
  // how many seconds her own session has left is hers, and another at every asking
  const pages = [...generalAddresses(dump), ...persons.flatMap((person) => addressesOf(dump, person))].filter((address) => !address.startsWith("/session/"));
  return pages.flatMap((address) => (isFile(address) ? [address] : [address, dataOf(address)]));
}

export function actorCalled(subject: string): DemoActor {
  const actor = demoActors.find((each) => each.subject === subject);
  if (actor === undefined) throw new Error(`nobody is called ${subject}`);
  return actor;
}
