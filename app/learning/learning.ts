import { z } from "zod";
import { day, maybeDay, maybeWords, twoIds, version, words } from "#access/form.ts";
import { looksLikeIdentity } from "#team/identity-like.ts";

/** What went wrong between us, or what went well: both teach. */
export const logKinds = ["event", "success"] as const;
export type LogState = "raised" | "tried" | "evaluated" | "agreed";
export const answers = ["yes", "partly", "no"] as const;

/** Whom the writer knows of: her names as the register has them. */
export interface KnownName {
  readonly given: string;
  readonly family: string;
}

const LETTER = String.raw`[\p{L}\p{N}]`;
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A whole word or several, with what a genitive puts after it. */
const says = (text: string, name: string, flags: string) => new RegExp(`(?<!${LETTER})${literally(name)}(?:['’]?s|['’])?(?!${LETTER})`, `u${flags}`).test(text);
const wordsOf = (name: string) => name.split(/[\s-]+/).filter((part) => part.length > 1);
/** "dag", "liv" and "bo" are words as well as names: only written as names do they name someone. */
const LONG_ENOUGH = 4;

/**
 * The first known name a text says, or undefined. A given name of four letters or more counts however it is written; short
 * ones and family names (which often are words: "berg", "moen") where they have their capital.
 */
export function nameIn(text: string, known: readonly KnownName[]): string | undefined {
  for (const { given, family } of known) {
    const found =
      wordsOf(given).find((part) => says(text, part, part.length >= LONG_ENOUGH ? "i" : "")) ?? wordsOf(family).find((part) => says(text, part, ""));
    if (found !== undefined) return found;
    if (says(text, `${given} ${family}`, "i")) return `${given} ${family}`;
  }
  return undefined;
}

const withoutIdentity = <Schema extends z.ZodType<string>>(schema: Schema) => schema.refine((text) => !looksLikeIdentity(text), "learning.names-someone");
const told = (maximum = 2000) => withoutIdentity(words(maximum).min(2));
const member = twoIds("form.required");

export const NewLog = z.strictObject({ kind: z.enum(logKinds, "form.required"), happenedOn: day(), what: told() });
export const Trial = z.strictObject({ version: version(), causes: told(), alternative: told(), who: member, evaluateOn: day() });
export const Evaluation = z.strictObject({ version: version(), helped: z.enum(answers, "form.required"), evaluation: told() });
/** What was learned; and, where it is to rise from the team, what is said to whom, by one of them and when. */
export const Lesson = z
  .strictObject({
    version: version(),
    lesson: told(1000),
    risesTo: withoutIdentity(maybeWords(500)),
    who: z.union([z.literal(""), member]).default(""),
    risesOn: maybeDay(),
  })
  .refine((read) => read.risesTo === "" || read.who !== "", { path: ["who"], message: "learning.rises-with-a-name" })
  .refine((read) => read.risesTo === "" || read.risesOn !== null, { path: ["risesOn"], message: "learning.rises-on-a-day" })
  .refine((read) => read.risesTo !== "" || (read.who === "" && read.risesOn === null), { path: ["risesTo"], message: "learning.rises-with-words" });
/** Words put right: those that stand there. */
export const Correction = z.strictObject({
  version: version(),
  what: told(),
  causes: told().optional(),
  alternative: told().optional(),
  evaluation: told().optional(),
  lesson: told(1000).optional(),
});

interface Standing {
  readonly state: LogState;
  readonly evaluateOn: string | null;
  readonly number: number;
}
const URGENCY: Record<LogState, number> = { evaluated: 0, tried: 1, raised: 2, agreed: 3 };

/** A trial whose day has come asks to be evaluated. */
export const isToEvaluate = (log: Standing, today: string) => log.state === "tried" && log.evaluateOn !== null && log.evaluateOn <= today;

/** As the meeting takes them: what only waits to be agreed, trials whose day has come, what is new, and trials that still run. */
export function inOrderOfTheMeeting<Log extends Standing>(logs: readonly Log[], today: string): Log[] {
  const rank = (log: Log) => (log.state === "tried" && !isToEvaluate(log, today) ? URGENCY.agreed : URGENCY[log.state]);
  return logs.filter((log) => log.state !== "agreed").toSorted((one, other) => rank(one) - rank(other) || one.number - other.number);
}
