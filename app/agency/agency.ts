import { z } from "zod";
import { day, maybeDay, maybeWords, tick, version, words } from "#access/form.ts";

export const agencyKinds = [
  "municipality",
  "specialist",
  "primary-care",
  "labour-and-welfare",
  "social-insurance",
  "child-welfare",
  "school",
  "housing",
  "dental",
  "aids-centre",
  "police",
  "voluntary",
  "private-provider",
] as const;
export const agencySides = ["municipal", "specialist", "other"] as const;
export const agencySectors = ["health", "social", "school", "labour", "insurance", "police", "voluntary"] as const;
export const mandateRoles = ["coordinator", "team-member", "peer-worker", "coordinating-unit", "administrator", "log-controller"] as const;

export type MandateRole = (typeof mandateRoles)[number];

/** Refuses a period that ends before it begins, at the field that says when it ends. */
export const endsAfterItStarts = <Dated extends { validFrom: string; validTo?: string | null }>(schema: z.ZodType<Dated>) =>
  schema.refine(({ validFrom, validTo }) => validTo == null || validTo >= validFrom, { path: ["validTo"], message: "agency.ends-before-it-starts" });

export const AgencyFields = z.strictObject({
  name: words(200),
  kind: z.enum(agencyKinds),
  side: z.enum(agencySides),
  sector: z.enum(agencySectors),
  phone: maybeWords(40),
  validFrom: day(),
  validTo: maybeDay(),
});
export const NewAgency = endsAfterItStarts(AgencyFields.extend({ agreementId: z.uuid() }));
export const ChangedAgency = endsAfterItStarts(AgencyFields.extend({ version: version() }));

const MandateFields = z.strictObject({
  agencyId: z.uuid(),
  role: z.enum(mandateRoles),
  functionName: words(100).min(2, "agency.function-too-short"),
  validFrom: day(),
  validTo: maybeDay(),
});
export const NewMandate = endsAfterItStarts(MandateFields);

const HumanFields = z.strictObject({
  name: words(200).min(2, "agency.name-too-short"),
  profession: words(100),
  phone: maybeWords(40),
  email: z.union([z.literal(""), z.email("agency.not-an-email")]).default(""),
});
export const ChangedProfessional = HumanFields.extend({ version: version() });

/** The key of a sign-in is issuer and subject together. */
export const SignIn = z.strictObject({ issuer: words(300), subject: words(300) });

export const NewProfessional = endsAfterItStarts(HumanFields.extend(MandateFields.shape).extend(SignIn.shape));

/**
 * When a mandate ends: now (the next click of its holder is refused), after a day, or not yet decided. Where she coordinates
 * someone, it takes a tick that the gap is known.
 */
export const MandateEnd = z
  .strictObject({ mandateId: z.uuid(), version: version(), when: z.enum(["now", "day", "open"]), lastDay: maybeDay(), gapIsKnown: tick() })
  .refine(({ when, lastDay }) => when !== "day" || lastDay !== null, { path: ["lastDay"], message: "form.not-a-date" });

export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The middle of a calendar day as a moment, for texts that say a day: no time zone of ours can move it to another. */
export function noonOf(when: string): number {
  return Date.parse(`${when}T12:00:00Z`);
}

/** The calendar day `count` days after (or before) another. */
export function dayAfter(when: string, count = 1): string {
  return new Date(noonOf(when) + count * 86_400_000).toISOString().slice(0, 10);
}

export type PeriodState = "coming" | "current" | "ended" | "never";

/** Where a period stands on a day. Its last day is part of it; one that ends before it begins was never in force. */
export function stateOf({ validFrom, validTo }: Period, today: string): PeriodState {
  if (validTo !== null && validTo < validFrom) return "never";
  if (validTo !== null && validTo < today) return "ended";
  return validFrom > today ? "coming" : "current";
}
