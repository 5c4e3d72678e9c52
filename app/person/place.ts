import { z } from "zod";
import { words } from "#access/form.ts";

export const protections = ["none", "confidential", "strictly-confidential"] as const;
export type Protection = (typeof protections)[number];

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const recipient = new RegExp(`^(professional|circle):(${UUID})$`);

/** "professional:<id>" or "circle:<id>": to whom, as one field of a form. */
export function readRecipient(value: string): { kind: "professional" | "circle"; id: string } | undefined {
  const [, kind, id] = recipient.exec(value) ?? [];
  return id === undefined ? undefined : { kind: kind as "professional" | "circle", id };
}

export const ProtectionForm = z.strictObject({ protection: z.enum(protections, "form.required") });
export const ConfirmPlaceForm = z.strictObject({ memberId: z.uuid(), hasAsked: z.string({ error: "place.ask-first" }) });
export const ReleasePlaceForm = z.strictObject({
  recipient: z.string({ error: "place.names-nobody" }).refine((value) => readRecipient(value) !== undefined, "place.names-nobody"),
  reason: words(1000).refine((value) => value.length >= 3, "form.required"),
});
export const EndReleaseForm = z.strictObject({ releaseId: z.uuid() });

/** Whose business places are: her own, and her coordinators'. A guardian may be the one she hides from. */
export const mindsPlaces = (here: { readonly isOwner: boolean; readonly isCoordinator: boolean }) => here.isOwner || here.isCoordinator;
