import { z } from "zod";

export type HandoverState = "offered" | "accepted" | "declined" | "taken-back";

/** How she said that she does not want this. */
export const refusalWays = ["in-person", "phone", "in-writing", "through-someone"] as const;
export type RefusalWay = (typeof refusalWays)[number];

const said = (maximum: number) => z.string("form.required").trim().min(3, "form.required").max(maximum);
const aboutRow = { version: z.coerce.number().int().positive() };

/** A no that names who shall take it on instead; without a name there is no such no. */
export const HandOverForm = z.strictObject({
  ...aboutRow,
  toAgency: z.uuid("handover.nobody-named"),
  reason: said(1000),
  leastToShare: said(2000),
});
export const DeclineHandoverForm = z.strictObject({ reason: said(1000) });
export const PersonDeclinesForm = z.strictObject({
  ...aboutRow,
  how: z.enum(refusalWays, "handover.how-is-missing"),
  words: z.union([z.literal(""), z.string().trim().min(2).max(1000)]).default(""),
});
export const AssessedForm = z.strictObject(aboutRow);
export const JoinForm = z.strictObject({ ...aboutRow, lead: z.uuid("handover.no-need-chosen") });

/**
 * Does a text name the person? The receiver answers before she knows who it is about: those who say no need never have
 * known. Written as names are, so that "liv" (life) is no Liv.
 */
export function namesPerson(text: string, personName: string): boolean {
  const words = new Set(text.split(/[^\p{L}-]+/u));
  return personName.split(/[^\p{L}-]+/u).some((name) => name.length > 1 && words.has(name));
}

export interface Comparable {
  readonly referralId: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly personContact: string;
}

const plain = (text: string) => text.trim().toLocaleLowerCase("nb").replaceAll(/\s+/g, " ");
const digits = (text: string) => text.replaceAll(/\D/g, "");

/** May these two be about the same person? The unit decides; this only puts the likely ones before its eyes. */
export function looksTheSame(one: Omit<Comparable, "referralId">, other: Omit<Comparable, "referralId">): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId;
  const [number, another] = [digits(one.personContact), digits(other.personContact)];
  return plain(one.personName) === plain(other.personName) || (number.length >= 6 && number === another);
}

/** Has the agency that took it over last assessed it since? Each that takes it over answers for itself. */
export function isAssessedHere(events: readonly { readonly kind: string }[]): boolean {
  return events.findLast(({ kind }) => kind === "handover-accepted" || kind === "holder-assessed")?.kind === "holder-assessed";
}
