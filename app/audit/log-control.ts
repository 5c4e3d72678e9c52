import { z } from "zod";
import { day, maybeWords, version, words } from "#access/form.ts";

/** What a visit may be taken out for. `sample`: by lot. */
export const logRuleKinds = ["sample", "same-surname", "same-street", "colleague", "no-role", "night", "volume"] as const;
export type LogRuleKind = (typeof logRuleKinds)[number];

export const caseOutcomes = ["justified", "asked", "reported"] as const;

export const ControlForm = z.strictObject({
  outcome: z.enum(caseOutcomes, "form.required"),
  words: words(2000).min(3),
  version: version(),
});

const AMOUNTED: readonly LogRuleKind[] = ["sample", "no-role", "volume"];

/** A rule of one agency's own, from a day on. What its kind does not measure is left out. */
export const RuleForm = z
  .strictObject({
    agencyId: z.uuid(),
    kind: z.enum(logRuleKinds, "form.required"),
    isOn: z.enum(["on", "off"], "form.required"),
    amount: z
      .union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(1000)])
      .default(null as never)
      .nullable(),
    fromHour: z
      .union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(23)])
      .default(null as never)
      .nullable(),
    toHour: z
      .union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(23)])
      .default(null as never)
      .nullable(),
    source: words(300).min(3),
  })
  .refine(({ kind, amount }) => !AMOUNTED.includes(kind) || amount !== null, { path: ["amount"], message: "log-control.amount-is-missing" })
  .refine(({ kind, fromHour, toHour }) => kind !== "night" || (fromHour !== null && toHour !== null), {
    path: ["fromHour"],
    message: "log-control.hours-are-missing",
  })
  .transform((rule) => ({
    ...rule,
    amount: AMOUNTED.includes(rule.kind) ? rule.amount : null,
    fromHour: rule.kind === "night" ? rule.fromHour : null,
    toHour: rule.kind === "night" ? rule.toHour : null,
  }));

export const ExceptionForm = z.strictObject({
  groundId: z.uuid("form.required"),
  hiddenFrom: z.enum(["guardians", "everyone"], "form.required"),
  coversFrom: day(),
  endsOn: day(),
  reason: words(1000).min(10, "log-exception.reason-too-short"),
});

export const ReviewForm = z.strictObject({ review: z.enum(["upheld", "lifted"], "form.required"), words: words(1000).min(3) });

export const ReportForm = z.strictObject({
  number: words(20).transform((value) => value.replaceAll(/[\s-]/g, "")),
  from: maybeWords(16),
  to: maybeWords(16),
  as: z.enum(["page", "csv", "json"]).default("page"),
});
