import { z } from "zod";
import { day, maybeId, several, tick, words } from "#access/form.ts";

/** Why a role is handed over: a kind and no words (what is to be said is said by the two, when both take part). */
export const handoverReasons = ["leaving", "capacity", "nearer", "asked-for", "other"] as const;
export type HandoverReason = (typeof handoverReasons)[number];

const reason = z.enum(handoverReasons, "coordinator.missing-reason");
const receiver = z.uuid("coordinator.missing-receiver");

/** `to` is a mandate: who, and for which agency. */
export const OfferForm = z.strictObject({ termId: z.uuid(), to: receiver, reason });
export const TakeBackForm = z.strictObject({ handoverId: z.uuid() });
export const SubstituteForm = z.strictObject({ termId: z.uuid(), substituteId: maybeId() });

/** `load` holds what is ticked of what was shown (`shown`, in one field); `rest` is what could not be shown. */
export const AcceptForm = z.strictObject({ substituteId: maybeId(), load: several(), shown: z.string().default(""), rest: tick() });
export const DeclineForm = z.strictObject({ reason: words(1000).refine((text) => text.length >= 3, "coordinator.missing-why") });

export const AbsenceForm = z
  .strictObject({ fromOn: day(), toOn: day(), deputyId: maybeId() })
  .refine(({ fromOn, toOn }) => toOn >= fromOn, { path: ["toOn"], message: "coordinator.absence-ends-before" });
export const AbsenceForForm = z
  .strictObject({ who: z.uuid("coordinator.missing-who"), fromOn: day(), toOn: day(), deputyId: maybeId() })
  .refine(({ fromOn, toOn }) => toOn >= fromOn, { path: ["toOn"], message: "coordinator.absence-ends-before" });
export const DeputyForm = z.strictObject({ absenceId: z.uuid(), deputyId: maybeId() });
export const EndAbsenceForm = z.strictObject({ absenceId: z.uuid() });

const side = z.enum(["municipal", "specialist"], "coordinator.missing-side");
export const AskForm = z.strictObject({ side, words: words(2000).refine((text) => text.length >= 2, "form.required") });
export const HeardForm = AskForm.extend({ how: z.enum(["aloud", "paper"], "coordinator.missing-how") });
export const AskIdForm = z.strictObject({ askId: z.uuid() });
export const AnswerForm = z.strictObject({
  outcome: z.enum(["another", "stays"], "coordinator.missing-outcome"),
  words: words(2000).refine((text) => text.length >= 2, "form.required"),
});

export const FillGapForm = z.strictObject({ termId: maybeId(), personId: z.uuid(), side, to: receiver });
export const TakeBackChairForm = z.strictObject({ termId: z.uuid() });

/** The leaver's form has one field a person, `to.<termId>`: a mandate, "" for the one all others go to, "-" for nobody yet. */
export interface LeavingInput {
  readonly lastDay: string;
  readonly all: string;
  readonly each: ReadonlyMap<string, string>;
}

const LeavingForm = z.looseObject({ lastDay: day(), all: z.union([z.literal(""), z.uuid()]).default("") });
const choice = z.union([z.literal(""), z.literal("-"), z.uuid()]);

export function readLeaving(form: FormData): { ok: true; input: LeavingInput } | { ok: false; field: string } {
  const read = LeavingForm.safeParse({ lastDay: form.get("lastDay"), all: form.get("all") ?? "" });
  if (!read.success) return { ok: false, field: String(read.error.issues[0]?.path[0] ?? "lastDay") };
  const each = new Map<string, string>();
  for (const [name, value] of form) {
    const termId = /^to\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name)?.[1];
    if (termId === undefined) continue;
    const chosen = choice.safeParse(value);
    if (!chosen.success) return { ok: false, field: name };
    each.set(termId, chosen.data);
  }
  return { ok: true, input: { lastDay: read.data.lastDay, all: read.data.all, each } };
}
