import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { mindsPlaces, type Protection, readRecipient } from "#person/place.ts";
import { insertRelease, listRecipients, updateConfirmed, updateProtection, updateReleaseEnded } from "#person/place.store.server.ts";

/** How well her whereabouts are kept. Raised, nobody's place in her circle counts until it is confirmed anew (care.protection_raised). */
export async function setProtection(scope: Scope, here: PersonHere, input: { protection: Protection }): Promise<Outcome> {
  if (!mindsPlaces(here)) return refuse("place.not-yours");
  if (input.protection === here.addressProtection) return { ok: true };
  await updateProtection(scope, here.personId, input.protection);
  return { ok: true };
}

/** "I have asked her, and this one may keep the place." */
export async function confirmPlace(scope: Scope, here: PersonHere, input: { memberId: string }): Promise<Outcome> {
  if (!mindsPlaces(here)) return refuse("place.not-yours");
  return (await updateConfirmed(scope, here.personId, input.memberId)) ? { ok: true } : refuse("place.not-here");
}

/** Shares where she is, with one by name, of those at her table or in her circle. */
export async function releasePlace(scope: Scope, here: PersonHere, input: { recipient: string; reason: string }): Promise<Outcome> {
  if (!mindsPlaces(here)) return refuse("place.not-yours");
  const to = readRecipient(input.recipient);
  const isOffered = (await listRecipients(scope, here.personId)).some((each) => each.value === input.recipient);
  if (to === undefined || !isOffered) return refuse("place.names-nobody", "recipient");
  await insertRelease(scope, here.personId, to, input.reason);
  return { ok: true };
}

export async function takePlaceBack(scope: Scope, here: PersonHere, input: { releaseId: string }): Promise<Outcome> {
  if (!mindsPlaces(here)) return refuse("place.not-yours");
  return (await updateReleaseEnded(scope, here.personId, input.releaseId)) ? { ok: true } : refuse("place.not-here");
}
