import { z } from "zod";
import { maybeId, version, words } from "#access/form.ts";

/** Who gives it: an agency that takes part, someone in her circle, or herself. */
export type Party =
  | { readonly kind: "agency"; readonly agencyId: string }
  | { readonly kind: "circle"; readonly circleMemberId: string }
  | { readonly kind: "person" };

const ID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const PARTY = new RegExp(`^(agency|circle):(${ID})$`);

/** The value of "who contributes" in a form, and back. */
export function partyChoice(party: Party): string {
  if (party.kind === "person") return "person";
  return party.kind === "agency" ? `agency:${party.agencyId}` : `circle:${party.circleMemberId}`;
}

export function readParty(choice: string): Party | undefined {
  if (choice === "person") return { kind: "person" };
  const [, kind, id] = PARTY.exec(choice) ?? [];
  if (id === undefined) return undefined;
  return kind === "agency" ? { kind: "agency", agencyId: id } : { kind: "circle", circleMemberId: id };
}

const given = z.string().trim().min(2, "contribution.has-no-words").max(2000);

export const ContributeForm = z.strictObject({
  party: z.string().min(1, "contribution.has-no-party").max(60),
  words: given,
  lifeArea: z.string().max(40).default("common"),
  topicId: maybeId(),
});

export const ChangeContributionForm = z.strictObject({ contributionId: z.uuid(), words: given, version: version() });

export const CooperationForm = z.strictObject({
  withWhom: z.string().trim().min(2, "cooperation.has-no-name").max(200),
  about: z.string().trim().min(2, "cooperation.has-no-about").max(2000),
  lifeArea: z.string().max(40).default("common"),
  topicId: maybeId(),
});

export const DisagreeForm = z.strictObject({ words: words(4000) });
