import { Facts, type Fact } from "../../oracle/event.ts";
import { judgeOf, RULES } from "../../oracle/judge.ts";
import { standsInNoTable, type Table } from "./ground.ts";
import { nameOf, type Visible } from "./read.ts";
import { tellLaw, type World } from "./world.ts";

/** One kind of difference: the table, who asked, and the reason the oracle had (a leak has none). */
export interface Difference {
  readonly table: string;
  readonly kind: "leak" | "wrong refusal";
  readonly capacity: string;
  readonly why: string;
  count: number;
  readonly example: string;
}

/** Every fact of a world that the oracle can judge, with the name the database gives it. */
export class Court {
  readonly facts: Facts;
  readonly #rows: { readonly table: string; readonly rows: readonly (readonly [string, Fact])[] }[] = [];
  readonly differences = new Map<string, Difference>();
  readonly opened = new Map<string, number>();
  readonly world: World;
  decisions = 0;

  constructor(world: World, tables: readonly Table[]) {
    this.world = world;
    this.facts = new Facts([...tellLaw(world.at), ...world.happenings]);
    for (const { name, key } of tables) {
      if (RULES[name] === undefined) continue;
      this.#rows.push({ table: name, rows: [...this.facts.all(name)].map((fact) => [nameOf(fact, key), fact] as const) });
    }
  }

  /** Holds what one session was shown against what it should have been. Answers whether they are the same. */
  hold(session: string | undefined, seen: Visible): boolean {
    const opened = session === undefined ? undefined : this.facts.one("session", session);
    const mayOpen = judgeOf(this.facts, opened, this.world.at);
    const capacity = typeof opened?.["capacity"] === "string" ? opened["capacity"] : "nobody";
    let isSame = true;
    for (const { table, rows } of this.#rows) {
      const shown = seen.get(table);
      this.decisions += rows.length;
      let named = 0;
      for (const [name, fact] of rows) {
        const why = mayOpen(table, fact);
        const isShown = shown?.has(name) ?? false;
        if (isShown) named += 1;
        if (why !== undefined) this.opened.set(`${table}: ${why}`, (this.opened.get(`${table}: ${why}`) ?? 0) + 1);
        if (isShown === (why !== undefined)) continue;
        isSame = false;
        this.#note(
          table,
          isShown ? "leak" : "wrong refusal",
          capacity,
          why ?? "no rule opens it",
          `session ${session ?? "none"} row ${name} seed ${this.world.seed}`,
        );
      }
      if (shown !== undefined && shown.size > named && !standsInNoTable(table)) {
        isSame = false;
        this.#note(table, "leak", capacity, "a row of no world", `session ${session ?? "none"}`);
      }
    }
    return isSame;
  }

  #note(table: string, kind: Difference["kind"], capacity: string, why: string, example: string): void {
    const key = `${table} ${kind} ${capacity} ${why}`;
    const known = this.differences.get(key);
    if (known === undefined) this.differences.set(key, { table, kind, capacity, why, count: 1, example });
    else known.count += 1;
  }
}
