import { z } from "zod";
import { day, version, words } from "#access/form.ts";

/** A new wording of what the law asks for: from a day on, with its source. */
export const NewWording = z.strictObject({
  id: z.uuid(),
  version: version(),
  nameNb: words(300),
  nameSv: words(300),
  nameEn: words(300),
  source: words(300),
  validFrom: day(),
});

interface Wording {
  readonly id: string;
  readonly jurisdiction: string;
  readonly planKind: string;
  readonly letter: string;
  readonly checkCode: string;
}

/** The wordings of one item of the law under each other, newest first: what has been asked for, and when. */
export function groupWordings<Item extends Wording>(wordings: readonly Item[]): readonly { readonly newest: Item; readonly earlier: readonly Item[] }[] {
  const byItem = Map.groupBy(wordings, ({ jurisdiction, planKind, letter, checkCode }) => [jurisdiction, planKind, letter, checkCode].join("|"));
  return [...byItem.values()].flatMap(([newest, ...earlier]) => (newest === undefined ? [] : [{ newest, earlier }]));
}
