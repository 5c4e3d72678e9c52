import v8 from "node:v8";
import vm from "node:vm";
import { median } from "../../bench/report.ts";

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc") as () => void;

/** What is still held after everything that can be let go has been, MB. */
export function heldNow(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}

export interface Flat {
  readonly isFlat: boolean;
  readonly words: string;
}

/** More than this, and it has grown: caches are full long before the second third. */
const MOST = { share: 1.1, megabytes: 8 };
export const RULE = `the median of the last third of the samples at most ${MOST.megabytes} MB, or a tenth, above that of the second`;

/** Whether what is held has stopped growing. */
export function isFlat(samples: readonly number[]): Flat {
  const third = Math.floor(samples.length / 3);
  if (third < 2) return { isFlat: false, words: `too few samples (${samples.length})` };
  const [middle, last] = [median(samples.slice(third, 2 * third)), median(samples.slice(2 * third))];
  return {
    isFlat: last <= Math.max(middle * MOST.share, middle + MOST.megabytes),
    words: `${middle.toFixed(0)} → ${last.toFixed(0)} MB held, ${samples.length} samples`,
  };
}
