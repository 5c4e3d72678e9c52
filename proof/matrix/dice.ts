/** Chance from a seed: the same seed tells the same world. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** mulberry32 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** true this often of a hundred times */
  in100(share: number): boolean {
    return this.next() * 100 < share;
  }

  pick<Of>(from: readonly Of[]): Of {
    const one = from[this.below(from.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }

  some<Of>(from: readonly Of[], most: number): Of[] {
    return this.shuffled(from).slice(0, most);
  }

  shuffled<Of>(from: readonly Of[]): Of[] {
    return from
      .map((each) => [this.next(), each] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, each]) => each);
  }
}
