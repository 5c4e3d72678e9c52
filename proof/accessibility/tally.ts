import type { Tongue } from "#test/e2e/browser.ts";

/** How a page may stand when it is looked at. */
export const STATES = ["normal", "320 px", "200 % text", "forced colours", "opened", "error", "empty", "long names"] as const;
export type State = (typeof STATES)[number];

/** What has been looked at, and what was wrong. */
export class Tally {
  readonly faults = new Map<string, number>();
  readonly #views = new Map<State, Map<Tongue, number>>();
  /** served documents held against the standard, and stops of the Tab key looked at */
  documents = 0;
  stops = 0;
  /** forms that were sent empty and took it: nothing in them has to be filled in */
  taken = 0;

  looked(state: State, tongue: Tongue): void {
    const of = this.#views.get(state) ?? new Map<Tongue, number>();
    this.#views.set(state, of.set(tongue, (of.get(tongue) ?? 0) + 1));
  }

  found(faults: readonly string[], ...where: readonly (string | undefined)[]): void {
    for (const fault of faults) {
      const line = [...where.map((each) => each ?? "nobody"), fault].join(" | ");
      // told at once: a proof of minutes may be broken off
      if (!this.faults.has(line)) console.log(`  fault: ${line}`);
      this.faults.set(line, (this.faults.get(line) ?? 0) + 1);
    }
  }

  get views(): number {
    return [...this.#views.values()].flatMap((of) => [...of.values()]).reduce((sum, each) => sum + each, 0);
  }

  /** One line a state: how many pages in each language. */
  lines(): string[] {
    return STATES.map((state) => `${state.padEnd(14)} ${[...(this.#views.get(state) ?? [])].map(([tongue, count]) => `${tongue} ${count}`).join("  ")}`);
  }

  /** States that nobody has looked at, in one of these languages. */
  unseen(tongues: readonly Tongue[]): string[] {
    return STATES.flatMap((state) => tongues.filter((tongue) => (this.#views.get(state)?.get(tongue) ?? 0) === 0).map((tongue) => `${state} in ${tongue}`));
  }
}
