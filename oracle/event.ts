/*
 * What has happened, as a list. The oracle knows nothing else: no table, no query, no code of the product.
 * Facts are named as the register names them, so that an answer can be held against a row.
 */

export type Cell = string | number | boolean | null | readonly string[] | Fact;
export interface Fact {
  readonly [name: string]: Cell;
}

/** Something was written down, or something written down before was changed (ended, withdrawn, answered, lifted). */
export type Happening =
  | { readonly kind: "recorded"; readonly what: string; readonly fact: Fact }
  | { readonly kind: "changed"; readonly what: string; readonly id: string; readonly to: Fact };

/** When it is asked: the moment, and the day it is where the persons live. Moments are ISO words in UTC, days ISO days. */
export interface Moment {
  readonly now: string;
  readonly today: string;
}

/** What stands after all that has happened, found by a name and a value. */
export class Facts {
  readonly #kinds = new Map<string, Map<string, Fact>>();
  readonly #found = new Map<string, Map<Cell, Fact[]>>();

  constructor(happenings: Iterable<Happening>) {
    let nameless = 0;
    for (const each of happenings) {
      const kind = this.#kinds.get(each.what) ?? new Map<string, Fact>();
      this.#kinds.set(each.what, kind);
      if (each.kind === "recorded") kind.set(word(each.fact, "id") || `nameless ${(nameless += 1)}`, each.fact);
      else kind.set(each.id, { ...kind.get(each.id), ...each.to });
    }
  }

  all(what: string): Iterable<Fact> {
    return this.#kinds.get(what)?.values() ?? [];
  }

  one(what: string, id: string): Fact | undefined {
    return this.#kinds.get(what)?.get(id);
  }

  of(what: string, name: string, value: string): readonly Fact[] {
    const key = `${what} ${name}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      found = Map.groupBy(this.all(what), (fact) => fact[name] ?? null);
      this.#found.set(key, found);
    }
    return found.get(value) ?? [];
  }
}

/** The words under a name; nothing there reads as no words. */
export function word(fact: Fact | undefined, name: string): string {
  const cell = fact?.[name];
  return typeof cell === "string" ? cell : "";
}

export function words(fact: Fact | undefined, name: string): readonly string[] {
  const cell = fact?.[name];
  return Array.isArray(cell) ? cell : [];
}

export const isSo = (fact: Fact | undefined, name: string): boolean => fact?.[name] === true;
export const has = (fact: Fact | undefined, name: string): boolean => (fact?.[name] ?? null) !== null;

/** First and last day are both within; no last day is no end. */
export function isWithin(fact: Fact, today: string, from = "valid_from", to = "valid_to"): boolean {
  return word(fact, from) <= today && (!has(fact, to) || word(fact, to) >= today);
}

/** Her age in whole years on a day: the birthday counts from its first moment. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) >= birth.slice(5) ? years : years - 1;
}
