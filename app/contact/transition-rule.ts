import { z } from "zod";
import { day, version, words } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";

/** What a known turning follows from: a date somebody writes, an age, or the end of a stay. */
export const follows = ["hand", "age", "hospital", "treatment-home", "respite", "prison"] as const;
export const checkSides = ["giving", "receiving", "both"] as const;
export type CheckSide = (typeof checkSides)[number];
const languages = ["Nb", "Sv", "En"] as const;

const count = (from: number, to: number) =>
  z.coerce.number("transition.rule-days").int("transition.rule-days").min(from, "transition.rule-days").max(to, "transition.rule-days");
/** One step a line. */
const lines = z
  .string()
  .max(4000)
  .default("")
  .transform((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );

const Worded = {
  nameNb: words(120).min(2, "form.required"),
  nameSv: words(120).min(2, "form.required"),
  nameEn: words(120).min(2, "form.required"),
  source: words(300).min(2, "form.required"),
  opensDaysBefore: count(0, 730),
  standsDaysAfter: count(0, 366),
  validFrom: day(),
  givingNb: lines,
  givingSv: lines,
  givingEn: lines,
  receivingNb: lines,
  receivingSv: lines,
  receivingEn: lines,
  bothNb: lines,
  bothSv: lines,
  bothEn: lines,
};
export const NewTransitionRule = z.strictObject({
  agreementId: z.uuid(),
  follows: z.enum(follows, "transition.rule-follows-what"),
  age: z.union([z.literal("").transform(() => null), count(1, 25)]).default(null),
  lifeArea: z.string().regex(/^[a-z-]{2,40}$/),
  ...Worded,
});
export const RewordedTransitionRule = z.strictObject({ id: z.uuid(), version: version(), ...Worded });
export const TransitionRuleEnd = z.strictObject({ id: z.uuid(), version: version(), lastDay: day() });

export interface Step {
  readonly side: CheckSide;
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
}
type Lines = Pick<z.output<typeof RewordedTransitionRule>, `${CheckSide}${(typeof languages)[number]}`>;

/** The steps as they were written, line by line in three languages. Each is said in all three, and there is one at least. */
export function stepsOf(written: Lines): Outcome<{ steps: Step[] }, never> {
  const steps: Step[] = [];
  for (const side of checkSides) {
    const [nb, sv, en] = [written[`${side}Nb`], written[`${side}Sv`], written[`${side}En`]];
    if (sv.length !== nb.length || en.length !== nb.length) return refuse("transition.rule-steps-differ", `${side}Nb`);
    steps.push(...nb.map((nameNb, at) => ({ side, nameNb, nameSv: sv[at] ?? "", nameEn: en[at] ?? "" })));
  }
  return steps.length === 0 ? refuse("transition.rule-has-no-step", "bothNb") : { ok: true, steps };
}

/** The lasting code of a new one, from its English name ("Moves house" → "moves-house"). */
export function kindOf(nameEn: string): string {
  return nameEn
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
}
