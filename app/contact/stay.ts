import { z } from "zod";
import { day, maybeDay, version } from "#access/form.ts";
import { momentOf } from "#deadline/area-time.ts";
import { dayOf } from "#deadline/day.ts";

export const STAY_KINDS = ["hospital", "treatment-home", "respite", "prison"] as const;
export type StayKind = (typeof STAY_KINDS)[number];

export interface StayDays {
  readonly admittedOn: string;
  readonly leaveFrom: string | null;
  readonly leaveTo: string | null;
  readonly dischargePlannedOn: string | null;
  readonly dischargedOn: string | null;
}

export const AdmitForm = z.strictObject({
  kind: z.enum(STAY_KINDS, "stay.has-no-kind"),
  whereName: z.string().trim().min(2, "stay.has-no-place").max(200),
  admittedOn: day("stay.has-no-admission"),
  dischargePlannedOn: maybeDay(),
});
/** In Sweden the law counts from the moment of an admission, not from its day. */
export const AdmitAtForm = z
  .strictObject({ ...AdmitForm.omit({ admittedOn: true }).shape, admittedAt: z.string().max(20) })
  .transform(({ admittedAt, ...admission }, context) => {
    const at = momentOf(admittedAt);
    if (at !== undefined) return { ...admission, admittedOn: dayOf(at), admittedAt: at };
    context.addIssue({ code: "custom", message: "discharge.has-no-moment", path: ["admittedAt"] });
    return z.NEVER;
  });
export const LeaveForm = z.strictObject({ leaveFrom: day("stay.leave-has-no-start"), leaveTo: maybeDay(), version: version() });
export const PlanDischargeForm = z.strictObject({ dischargePlannedOn: maybeDay(), version: version() });
export const DischargeForm = z.strictObject({ dischargedOn: day("stay.has-no-discharge"), version: version() });
export const TakeBackStayForm = z.strictObject({ version: version() });

/** The same rules as the database's constraints on a stay, and that nothing has happened in the future. */
export function stayProblem(stay: StayDays, today: string): { code: string; field: string } | undefined {
  if (stay.admittedOn > today) return { code: "stay.admitted-in-future", field: "admittedOn" };
  if (stay.dischargedOn !== null && stay.dischargedOn > today) return { code: "stay.discharged-in-future", field: "dischargedOn" };
  if (stay.dischargedOn !== null && stay.dischargedOn < stay.admittedOn) return { code: "stay.discharged-before-admitted", field: "dischargedOn" };
  if (stay.dischargePlannedOn !== null && stay.dischargePlannedOn < stay.admittedOn)
    return { code: "stay.planned-before-admitted", field: "dischargePlannedOn" };
  if (stay.leaveFrom !== null && stay.leaveFrom < stay.admittedOn) return { code: "stay.leave-before-admitted", field: "leaveFrom" };
  if (stay.leaveFrom !== null && stay.leaveTo !== null && stay.leaveTo < stay.leaveFrom) return { code: "stay.leave-ends-before-it-starts", field: "leaveTo" };
  return undefined;
}

export type StayState = "there" | "on-leave" | "discharged";

/** Where she is on a day. Leave without an end lasts until she is back: until someone says so. */
export function stayState(stay: StayDays, today: string): StayState {
  if (stay.dischargedOn !== null && stay.dischargedOn <= today) return "discharged";
  const isAway = stay.leaveFrom !== null && stay.leaveFrom <= today && (stay.leaveTo === null || stay.leaveTo >= today);
  return isAway ? "on-leave" : "there";
}
