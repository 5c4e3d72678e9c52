import type { Side } from "#team/team.ts";
import type { Texts } from "#ui/texts.tsx";

export type Country = "no" | "se";

/** A side as it is called where the team is: the other principal is a health trust in Norway and a region in Sweden. */
export function sideWords(t: Texts, side: Side, country: Country): string {
  return side === "specialist" ? t(`team.side.specialist-${country}`) : t(`team.side.${side}`);
}

/** What one says of the sides that are not there; `about` is the text's own name up to the side. */
export function missingWords(
  t: Texts,
  about: "team.missing" | "team.was-missing" | "team.decided-without" | "enrolment.missing",
  missing: readonly ("municipal" | "specialist")[],
  country: Country,
): string {
  if (missing.length > 1) return t(`${about}-both`);
  return missing[0] === "specialist" ? t(`${about}-specialist-${country}`) : t(`${about}-municipal`);
}
