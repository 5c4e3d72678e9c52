import type { Texts } from "#ui/texts.tsx";

/** The agency's name, or only its kind where the name would tell where she lives. */
export function agencyNameOf(t: Texts, agency: { readonly agencyName: string | null; readonly agencyKind: string }): string {
  return agency.agencyName ?? t.of(`person.agency-kind.${agency.agencyKind}`);
}

/** What a side is called where she lives: the two principals have other names in the two countries. */
export function sideNameOf(t: Texts, side: string, jurisdiction: "no" | "se"): string {
  return t.of(side === "specialist" ? `person.side.specialist-${jurisdiction}` : `person.side.${side}`);
}
