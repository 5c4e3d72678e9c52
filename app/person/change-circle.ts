import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { insertMember, updateOpenAreas, updatePlaceEnded } from "#person/circle.store.server.ts";
import type { MemberInput } from "#person/person.ts";

/** Names someone near her. A right given by law is written down by her coordinator, who has seen the paper. */
export async function addToCircle(scope: Scope, here: PersonHere, member: MemberInput): Promise<Outcome> {
  if (!here.speaksForHer && !here.isCoordinator) return refuse("person.circle-not-yours");
  if (member.legalRight !== "none" && !here.isCoordinator) return refuse("person.right-needs-coordinator", "legalRight");
  await insertMember(scope, here.personId, member);
  return { ok: true };
}

/** Opens life areas of her plan to a relative or ally, and closes those left out. Hers alone, or her guardian's. */
export async function openToRelative(scope: Scope, here: PersonHere, input: { memberId: string; areas: readonly string[] }): Promise<Outcome> {
  if (!here.speaksForHer) return refuse("person.circle-not-yours");
  return (await updateOpenAreas(scope, here.personId, input.memberId, input.areas)) ? { ok: true } : refuse("person.member-not-here");
}

/** Takes someone out of the circle: from the next request nothing is open by that place. */
export async function endCirclePlace(scope: Scope, here: PersonHere, input: { memberId: string }): Promise<Outcome> {
  if (!here.speaksForHer && !here.isCoordinator) return refuse("person.circle-not-yours");
  return (await updatePlaceEnded(scope, here.personId, input.memberId)) ? { ok: true } : refuse("person.place-ends-by-law");
}
