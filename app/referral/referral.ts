import { z } from "zod";
import { maybeId, several } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";

export const needStates = ["raised", "received", "assessed", "accepted", "not-needed", "handed-over", "declined-by-person"] as const;
export type NeedState = (typeof needStates)[number];
export const sides = ["municipal", "specialist"] as const;
export type Side = (typeof sides)[number];
/** How a side's chair stands: nobody asked, asked and not answered, taken. */
export type Chair = "empty" | "offered" | "accepted";
export type Chairs = Readonly<Record<Side, Chair>>;

export type NeedEvent =
  | { readonly kind: "receive" }
  | { readonly kind: "assess"; readonly isNeeded: boolean }
  | { readonly kind: "register" }
  | { readonly kind: "offer"; readonly side: Side; readonly chairs: Chairs }
  /** chairs as they stand after the answer */
  | { readonly kind: "answer"; readonly chairs: Chairs }
  | { readonly kind: "person-declines" };

const over: ReadonlySet<NeedState> = new Set(["accepted", "not-needed", "handed-over", "declined-by-person"]);

/** Nothing more is to be done about it here. */
export function isOver(state: NeedState): boolean {
  return over.has(state);
}

/** For whoever raised them: those still on their way, and apart from them those that have come to an end. In the order they came. */
export function openFirst<Need extends { readonly state: NeedState }>(needs: readonly Need[]): { open: Need[]; ended: Need[] } {
  // handed over is an end to the unit alone: whoever raised it waits still
  const hasEnded = ({ state }: Need) => isOver(state) && state !== "handed-over";
  return { open: needs.filter((need) => !hasEnded(need)), ended: needs.filter(hasEnded) };
}

/** Where a need goes from a state by what happens to it; a refusal where that cannot happen to it there. */
export function nextState(state: NeedState, event: NeedEvent): Outcome<{ to: NeedState }> {
  // whoever took it over may still hear that she does not want it
  if (state === "handed-over" && event.kind === "person-declines") return { ok: true, to: "declined-by-person" };
  if (isOver(state)) return refuse("referral.is-over");
  switch (event.kind) {
    case "receive":
      return state === "raised" ? { ok: true, to: "received" } : refuse("referral.already-received");
    case "assess":
      if (state === "raised") return refuse("referral.not-received");
      return state === "received" ? { ok: true, to: event.isNeeded ? "assessed" : "not-needed" } : refuse("referral.already-assessed");
    case "register":
      return state === "assessed" ? { ok: true, to: state } : refuse("referral.not-assessed");
    case "offer":
      if (state !== "assessed") return refuse("referral.not-assessed");
      return event.chairs[event.side] === "empty" ? { ok: true, to: state } : refuse("referral.chair-is-taken");
    case "answer":
      if (state !== "assessed") return refuse("referral.not-assessed");
      return { ok: true, to: areBothTaken(event.chairs) ? "accepted" : state };
    case "person-declines":
      return { ok: true, to: "declined-by-person" };
  }
}

/** Always one from each side: only then is the need taken. */
export function areBothTaken(chairs: Chairs): boolean {
  return sides.every((side) => chairs[side] === "accepted");
}

/** The chairs, from the terms offered and accepted (others leave their chair empty). */
export function chairsOf(terms: readonly { readonly side: Side; readonly state: string }[]): Chairs {
  const chairOf = (side: Side): Chair => {
    const states = terms.filter((term) => term.side === side).map((term) => term.state);
    return states.includes("accepted") ? "accepted" : states.includes("offered") ? "offered" : "empty";
  };
  return { municipal: chairOf("municipal"), specialist: chairOf("specialist") };
}

/** What the coordinating unit has to do next about a need. */
export type NextStep = "receive" | "assess" | "register" | "offer" | "settle" | "wait" | "none";

export function nextStep(need: { readonly state: NeedState; readonly isRegistered: boolean; readonly chairs: Chairs }): NextStep {
  if (isOver(need.state)) return "none";
  if (need.state === "raised") return "receive";
  if (need.state === "received") return "assess";
  if (!need.isRegistered) return "register";
  if (areBothTaken(need.chairs)) return "settle";
  return sides.some((side) => need.chairs[side] === "empty") ? "offer" : "wait";
}

export interface Candidate {
  readonly mandateId: string;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly side: Side | "other";
}

/**
 * Two coordinators are two people, one from each side. The two chairs are asked for apart, so that the one who was put
 * in the wrong chair is the one that is named.
 */
export function judgePair(pair: Readonly<Record<Side, Candidate | undefined>>): Outcome {
  for (const side of sides) if (pair[side] !== undefined && pair[side].side !== side) return refuse("referral.same-side", side);
  if (pair.municipal !== undefined && pair.municipal.professionalId === pair.specialist?.professionalId)
    return refuse("referral.same-professional", "specialist");
  return { ok: true };
}

/** What whoever raised a need may follow: where it stands and who has it. Never the assessment, a coordinator's name, or the words. */
export interface NeedStatus {
  readonly state: NeedState;
  readonly areaName: string;
  readonly raisedAt: Date;
  readonly targetOn: string | null;
  readonly targetBasis: string | null;
  readonly isTargetPassed: boolean;
  readonly heldByAgency: string;
  readonly heldByPhone: string | null;
  readonly events: readonly { readonly kind: string; readonly at: string | Date }[];
}

const raisedAs = ["person", "relative", "professional"] as const;
const personKnows = ["yes", "no", "is-the-person"] as const;

const named = (maximum: number, minimum: number, missing = "form.required") => z.string(missing).trim().min(minimum, missing).max(maximum);
const maybeNamed = (maximum: number, minimum: number, missing: string) =>
  z
    .union([z.literal(""), named(maximum, minimum, missing)], missing)
    .optional()
    .transform((value) => value ?? "");

/** Eight fields and no more; none for diagnosis, none for age (seed 000: Bærum asks for neither). */
export const RaiseForm = z
  .strictObject({
    raised_as: z.enum(raisedAs, "referral.missing-raised-as"),
    agreement: z.uuid("referral.missing-agreement"),
    person_name: named(200, 2, "referral.missing-person-name"),
    person_contact: named(300, 3, "referral.missing-person-contact"),
    what_is_needed: named(4000, 3, "referral.missing-what"),
    person_knows: z.enum(personKnows, "referral.missing-knows"),
    raiser_name: maybeNamed(200, 2, "referral.missing-raiser-name"),
    raiser_contact: maybeNamed(200, 3, "referral.missing-raiser-contact"),
  })
  .refine((need) => need.raised_as === "person" || need.person_knows !== "is-the-person", { path: ["person_knows"], message: "referral.knows-does-not-fit" });
export type RaiseInput = z.output<typeof RaiseForm>;

const aboutRow = { version: z.coerce.number().int().positive() };
export const ReceiveForm = z.strictObject(aboutRow);
export const NeededForm = z.strictObject({ ...aboutRow, leastToShare: named(2000, 3), criteria: several() });
export const NotNeededForm = z.strictObject({ ...aboutRow, noReason: named(2000, 3), instead: named(2000, 3) });
export const OfferForm = z
  .strictObject({ ...aboutRow, municipal: z.union([z.literal(""), z.uuid()]).default(""), specialist: z.union([z.literal(""), z.uuid()]).default("") })
  .refine((offer) => offer.municipal !== "" || offer.specialist !== "", { path: ["municipal"], message: "referral.nobody-chosen" });
export const TakeBackForm = z.strictObject({ termId: z.uuid() });
export const AcceptForm = z.strictObject({ substituteId: maybeId() });
export const DeclineForm = z.strictObject({ reason: named(1000, 3) });
