import type { Texts } from "#ui/texts.tsx";

/** A name that stands in the database in three languages. */
export function nameIn(t: Texts, { nameNb, nameSv, nameEn }: { readonly nameNb: string; readonly nameSv: string; readonly nameEn: string }): string {
  return t.language === "nb" ? nameNb : t.language === "sv" ? nameSv : nameEn;
}
