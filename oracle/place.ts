import type { Asker } from "./asker.ts";
import { type Facts, has, type Moment, word } from "./event.ts";
import { standingPlaces } from "./representation.ts";

/*
 * Where someone with a protected address is: to herself, to her coordinators, and to those it was released to by name, as
 * long as it is not taken back. Not to a guardian, who may be the one she hides from.
 */
export function hasPlacesReleased(facts: Facts, asker: Asker, person: string, at: Moment): boolean {
  const places = new Set(standingPlaces(facts, asker, at).map((place) => word(place, "id")));
  return facts
    .of("place_release", "person_id", person)
    .some(
      (release) =>
        !has(release, "ended_at") &&
        ((has(release, "professional_id") && word(release, "professional_id") === asker.professional) || places.has(word(release, "circle_member_id"))),
    );
}
