import { z } from "zod";
import { day, maybeDay, several, words } from "#access/form.ts";

export const DecisionForm = z.strictObject({
  groundId: z.uuid("form.required"),
  authorityName: words(200).refine((value) => value.length >= 2, "form.required"),
  decidedOn: day(),
  covers: words(1000).refine((value) => value.length >= 3, "form.required"),
});
export const MandateForm = z
  .strictObject({
    name: words(200).refine((value) => value.length >= 2, "form.required"),
    mandateText: words(1000).refine((value) => value.length >= 3, "person.mandate-has-no-text"),
    areas: several().refine((value) => value.some((area) => area !== ""), "guardian.mandate-names-no-area"),
    validFrom: day(),
    validTo: maybeDay(),
    hasSeenPaper: z.string({ error: "guardian.see-the-paper" }),
  })
  .refine((mandate) => mandate.validTo === null || mandate.validTo >= mandate.validFrom, { path: ["validTo"], message: "guardian.ends-before-it-starts" });
export const AppointedYesForm = z.strictObject({
  memberId: z.uuid("form.required"),
  about: words(1000).refine((value) => value.length >= 3, "form.required"),
  areas: several().refine((value) => value.some((area) => area !== ""), "guardian.mandate-names-no-area"),
  reasons: words(4000).refine((value) => value.length >= 20, "guardian.say-why"),
});
export const SignOffForm = z.strictObject({ yesId: z.uuid(), answer: z.enum(["agreed", "refused"]) });
export const TakeBackForm = z.strictObject({ decisionId: z.uuid() });
