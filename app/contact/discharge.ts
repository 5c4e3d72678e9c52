import { z } from "zod";
import { version } from "#access/form.ts";
import { momentOf } from "#deadline/area-time.ts";
import { dayOf } from "#deadline/day.ts";

/** What is done in a hospital stay and counted to the minute (lag 2017:612), in the order it usually comes. */
export const STEPS = ["admitted", "notice", "ready", "call"] as const;
export type Step = (typeof STEPS)[number];

/** What is counted, as the database names it, and the step it is shown at: the one still to be taken; for the liability to pay, which no step ends, the last. */
export const SHOWN_AT = {
  "discharge.admitted": "notice",
  "discharge.ready": "call",
  "discharge.payment": "call",
} as const satisfies Record<string, Step>;
export type DischargeEvent = keyof typeof SHOWN_AT;

/** The step that comes next, where one is left. */
export const nextStep = (steps: Steps): Step | undefined => STEPS.find((step) => steps[step] === null);

export const StepForm = z.strictObject({ step: z.enum(STEPS), at: z.string().max(20).default(""), version: version() });

export type Steps = Readonly<Record<Step, Date | null>>;

interface StepsOfStay extends Steps {
  readonly admittedOn: string;
  readonly dischargedOn: string | null;
}

/** What a `datetime-local` field says; left empty, the step has not been taken. Undefined where no clock shows it. */
export const momentTyped = (at: string): Date | null | undefined => (at === "" ? null : momentOf(at));

/** The same rules as the database's constraints, and that nothing has happened in the future or after she left. */
export function stepProblem(stay: StepsOfStay, step: Step, at: Date | null | undefined, now: Date): { code: string; field: string } | undefined {
  const refused = (code: string) => ({ code: `discharge.${code}`, field: "at" });
  if (at === undefined) return refused("no-such-time");
  if (at === null) return step === "admitted" && stay.notice !== null ? refused("admission-first") : undefined;
  // the clock of a form is whole minutes
  if (at.getTime() > now.getTime() + 60_000) return refused("in-future");
  if (step === "admitted") {
    if (dayOf(at) !== stay.admittedOn) return refused("another-day");
    return STEPS.some((other) => other !== step && stay[other] !== null && stay[other] < at) ? refused("before-admission") : undefined;
  }
  if (dayOf(at) < stay.admittedOn || (stay.admitted !== null && at < stay.admitted)) return refused("before-admission");
  return stay.dischargedOn !== null && dayOf(at) > stay.dischargedOn ? refused("after-discharge") : undefined;
}
