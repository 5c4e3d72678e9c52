import { z } from "zod";
import { day, version, words } from "#access/form.ts";
import { stateOf } from "#agency/agency.ts";
import { deadlineEvents, deadlineUnits, escalations } from "#deadline/deadline-event.ts";

/** What an administrator may promise by. A statute is not hers to write. */
export const ownBases = ["agreement", "local"] as const;

export const NewDeadlineRule = z.strictObject({
  event: z.enum(deadlineEvents),
  amount: z.coerce
    .number("agency.amount-is-a-number")
    .int("agency.amount-is-a-number")
    .min(1, "agency.amount-is-a-number")
    .max(500, "agency.amount-is-a-number"),
  unit: z.enum(deadlineUnits),
  basis: z.enum(ownBases),
  source: words(300),
  /** HH:MM; "" where the whole day counts alike */
  cutOff: z
    .string()
    .trim()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "agency.cut-off-is-a-time")
    .optional(),
  scope: z.string().trim().max(300).optional(),
  escalatesTo: z.enum(["", ...escalations]).optional(),
  validFrom: day(),
});

/** Ends a dated rule after a day. */
export const RuleEnd = z.strictObject({ id: z.uuid(), version: version(), lastDay: day() });

export interface RuleInTime {
  readonly id: string;
  readonly agreementId: string | null;
  readonly event: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly version: number;
}

/**
 * What a new rule does to the agreement's own rules for the same event: there is one at a time, so those in force when it
 * begins end the day before; and it cannot begin before one that is already set to come.
 */
export function makeRoom(
  rules: readonly RuleInTime[],
  coming: { readonly event: string; readonly validFrom: string },
): { readonly ended: readonly RuleInTime[]; readonly inTheWay?: RuleInTime } {
  const rivals = rules.filter((rule) => rule.agreementId !== null && rule.event === coming.event && stateOf(rule, coming.validFrom) !== "never");
  const inTheWay = rivals.find((rule) => rule.validFrom >= coming.validFrom);
  const ended = rivals.filter((rule) => rule.validFrom < coming.validFrom && (rule.validTo === null || rule.validTo >= coming.validFrom));
  return { ended, ...(inTheWay === undefined ? {} : { inTheWay }) };
}
