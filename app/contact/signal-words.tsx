import type { Reason } from "#contact/signal-kinds.ts";
import { formatDay } from "#ui/moment.tsx";
import type { Texts } from "#ui/texts.tsx";

const NAMES = { nb: "nameNb", sv: "nameSv", en: "nameEn" } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Why, in words: the days among the values written out. */
export function reasonWords(t: Texts, { key, values }: Reason, format = formatDay): string {
  const shown = Object.entries(values).map(
    ([name, value]) => [name, typeof value === "string" && DAY.test(value) ? format(value, t.language) : value] as const,
  );
  // what has a name in each language (data) is called by the one that is read
  const name = values[NAMES[t.language as keyof typeof NAMES]];
  // "18. nov." ends a sentence by itself
  return t.of(key, { ...Object.fromEntries(shown), ...(name === undefined ? {} : { name }) }).replaceAll(/\.\.(?=\s|$)/g, ".");
}
