import { z } from "zod";
import { day, maybeId, maybeWords, version } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";

/** No measure without one named person who answers for it. */
export type Owner =
  | { readonly kind: "professional"; readonly professionalId: string; readonly agencyId: string }
  | { readonly kind: "circle"; readonly circleMemberId: string }
  | { readonly kind: "person" }
  | { readonly kind: "outside"; readonly name: string; readonly agency: string };

export interface OwnerColumns {
  readonly professionalId: string | null;
  readonly agencyId: string | null;
  readonly circleMemberId: string | null;
  readonly isHers: boolean;
  readonly outsideName: string | null;
  readonly outsideAgency: string | null;
}

/** The same rule as the database's three constraints on a measure's owner (measure.test.ts holds them together). */
export function ownerProblem(owner: OwnerColumns): string | undefined {
  const owners = [owner.professionalId !== null, owner.circleMemberId !== null, owner.isHers, owner.outsideName !== null].filter(Boolean).length;
  if (owners === 0) return "measure.has-no-owner";
  if (owners > 1) return "measure.has-two-owners";
  if ((owner.professionalId === null) !== (owner.agencyId === null)) return "measure.owner-has-no-agency";
  if ((owner.outsideName === null) !== (owner.outsideAgency === null)) return "measure.outsider-belongs-nowhere";
  return undefined;
}

export function ownerColumns(owner: Owner): OwnerColumns {
  return {
    professionalId: owner.kind === "professional" ? owner.professionalId : null,
    agencyId: owner.kind === "professional" ? owner.agencyId : null,
    circleMemberId: owner.kind === "circle" ? owner.circleMemberId : null,
    isHers: owner.kind === "person",
    outsideName: owner.kind === "outside" ? owner.name : null,
    outsideAgency: owner.kind === "outside" ? owner.agency : null,
  };
}

const ID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const PROFESSIONAL = new RegExp(`^professional:(${ID}):(${ID})$`);
const CIRCLE = new RegExp(`^circle:(${ID})$`);

/** The value of "who does it" in a form, and back. */
export function ownerChoice(owner: Owner): string {
  if (owner.kind === "professional") return `professional:${owner.professionalId}:${owner.agencyId}`;
  return owner.kind === "circle" ? `circle:${owner.circleMemberId}` : owner.kind;
}

export function readOwner(choice: string, outsideName: string, outsideAgency: string): Outcome<{ owner: Owner }> {
  const [, professionalId, agencyId] = PROFESSIONAL.exec(choice) ?? [];
  if (professionalId !== undefined && agencyId !== undefined) return { ok: true, owner: { kind: "professional", professionalId, agencyId } };
  const [, circleMemberId] = CIRCLE.exec(choice) ?? [];
  if (circleMemberId !== undefined) return { ok: true, owner: { kind: "circle", circleMemberId } };
  if (choice === "person") return { ok: true, owner: { kind: "person" } };
  if (choice !== "outside") return refuse("measure.has-no-owner", "owner");
  if (outsideName.length < 2) return refuse("measure.outsider-has-no-name", "outsideName");
  if (outsideAgency.length < 2) return refuse("measure.outsider-belongs-nowhere", "outsideAgency");
  return { ok: true, owner: { kind: "outside", name: outsideName, agency: outsideAgency } };
}

export interface MeasureWords {
  readonly goalId: string | null;
  readonly what: string;
  readonly extent: string;
  readonly how: string;
  readonly startsOn: string;
  readonly dueOn: string;
}

/** Days are YYYY-MM-DD. */
export function datesProblem(startsOn: string, dueOn: string): string | undefined {
  return dueOn < startsOn ? "measure.due-before-start" : undefined;
}

const shown = {
  goalId: maybeId(),
  what: z.string().trim().min(2, "measure.has-no-what").max(2000),
  extent: maybeWords(),
  how: maybeWords(),
  owner: z.string().min(1, "measure.has-no-owner").max(100),
  outsideName: maybeWords(200),
  outsideAgency: maybeWords(200),
  startsOn: day("measure.has-no-start"),
  dueOn: day("measure.has-no-date"),
};

export const MeasureForm = z
  .strictObject({ ...shown, lifeArea: maybeWords(40), topicId: maybeId() })
  .refine((typed) => Boolean(typed.goalId) || Boolean(typed.lifeArea), {
    error: "measure.has-no-area",
    path: ["lifeArea"],
    when: () => true, // all that is missing is said at once, not in two rounds
  });
export const ChangeMeasureForm = z.strictObject({ ...shown, version: version() });
