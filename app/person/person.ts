import { z } from "zod";
import { maybeWords, several, version, words } from "#access/form.ts";

export const kinships = ["mother", "father", "parent", "sibling", "child", "partner", "grandparent", "friend", "neighbour", "ally", "other"] as const;
/** What the law lets someone do for her. Never concluded from kinship. */
export const legalRights = ["none", "guardian", "appointed-guardian"] as const;
export type Side = "municipal" | "specialist" | "other";

/** Languages offered on the card; any other is written as it is called (BCP 47). */
export const cardLanguages = ["nb", "nn", "sv", "en", "se", "fi", "ar", "so", "ti", "fa", "uk", "pl", "tr", "es", "fr", "ru"] as const;

/** Who is looking, as far as protection of an address is concerned. */
export interface Onlooker {
  readonly isOwner: boolean;
  readonly isCoordinator: boolean;
  readonly addressProtection: "none" | "confidential" | "strictly-confidential";
  /** as the database answers it, where it was asked: also one to whom her place was released by name */
  readonly seesPlaces?: boolean;
}

/**
 * May this onlooker see what tells where she lives: the names of agencies, phones of local offices, the place of a
 * meeting? For a person whose whereabouts are strictly confidential only she herself, her coordinators and those it was released to may; a guardian
 * may be the one she hides from.
 */
export function maySeePlaces(onlooker: Onlooker): boolean {
  return onlooker.addressProtection !== "strictly-confidential" || (onlooker.seesPlaces ?? (onlooker.isOwner || onlooker.isCoordinator));
}

/** A protected address is not kept here to be read: mail goes by the coordinator or the tax authority's forwarding. */
export function isAddressShown(onlooker: Onlooker): boolean {
  return onlooker.addressProtection === "none";
}

export const CardForm = z.strictObject({
  version: version(),
  phone: maybeWords(40).refine((value) => value === "" || /^[+\d][\d\s-]{2,}$/.test(value), "person.not-a-phone"),
  /** absent where the address is protected */
  address: maybeWords(300).optional(),
  language: words(20).refine((value) => /^[a-z]{2,3}$/.test(value), "form.not-valid"),
  interpreter: maybeWords(200),
  communication: maybeWords(1000),
});
export type CardInput = z.output<typeof CardForm>;

export const MemberForm = z
  .strictObject({
    name: words(200).refine((value) => value.length >= 2, "form.required"),
    kinship: z.enum(kinships, "form.required"),
    phone: maybeWords(40),
    legalRight: z.enum(legalRights).default("none"),
    mandateText: maybeWords(1000),
  })
  .refine((member) => member.legalRight !== "appointed-guardian" || member.mandateText.length >= 3, {
    path: ["mandateText"],
    message: "person.mandate-has-no-text",
  });
export type MemberInput = z.output<typeof MemberForm>;

export const OpenAreasForm = z.strictObject({ memberId: z.uuid(), areas: several() });
export const EndPlaceForm = z.strictObject({ memberId: z.uuid() });
