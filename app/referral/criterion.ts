import { z } from "zod";
import { day, version, words } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";

/** "None of these": an answer, where leaving every box empty is none. */
export const NONE = "none";

/** What was ticked, as what was met. Undefined: nobody asked. */
export function judgeCriteria(known: readonly string[], ticked: readonly string[] | undefined): Outcome<{ met: string[] }> {
  if (ticked === undefined || known.length === 0) return { ok: true, met: [] };
  const met = ticked.filter((each) => each !== NONE);
  if (ticked.length === 0) return refuse("criterion.nothing-ticked", "criteria");
  if (met.length > 0 && met.length < ticked.length) return refuse("criterion.none-and-some", "criteria");
  return met.every((each) => known.includes(each)) ? { ok: true, met } : refuse("criterion.not-known", "criteria");
}

const Wording = { nameNb: words(300), nameSv: words(300), nameEn: words(300), source: words(300), validFrom: day() };
export const NewCriterion = z.strictObject({ agreementId: z.uuid(), ...Wording });
export const RewordedCriterion = z.strictObject({ id: z.uuid(), version: version(), ...Wording });
export const CriterionEnd = z.strictObject({ id: z.uuid(), version: version(), lastDay: day() });

/** Words by which an intake asks for a diagnosis or an age, in a name of a field or in a sentence. */
const FORBIDDEN =
  /^(diagnos\w*|icd\d*|dsm\d*|f\d{2}(\.\d)?|age|aged|ages|born|birth\w*|alder\w*|aldre|ålder\w*|åldre|født|fødsels\w*|född|födelse\w*|year|years|år|årig\w*|gammel|gammal|old|older)$/iu;

/**
 * The words of a name or a sentence that ask for a diagnosis or an age. Bærum's team asks for neither: "diagnosis is not
 * used as a ground for intake", "age is irrelevant" (seed 000, slide 15).
 */
export function findForbidden(text: string): string[] {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => FORBIDDEN.test(word));
}
